// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/professions.h"

#include <array>

namespace tasuki::forms {

std::span<const Profession> professions()
{
    static constexpr auto all = std::to_array<Profession>({
        {"nurse", "看護師", "medical", "看", 0},
        {"doctor", "医師", "medical", "医", 0},
        {"msw", "医療ソーシャルワーカー", "medical", "M", 0},
        {"dentist", "歯科医師", "medical", "歯", 0},
        {"pharmacist", "薬剤師", "pharmacy", "薬", 0},
        {"therapist", "リハビリ専門職", "medical", "リ", 0},
        {"nutritionist", "管理栄養士", "medical", "栄", 0},
        {"care-manager", "介護支援専門員", "care_office", "ケ", 1},
        {"home-helper", "訪問介護・介護職", "care_office", "介", 1},
        {"visiting-nurse", "訪問看護師", "care_office", "訪", 0},
        {"facility", "介護施設", "facility", "施", 1},
        {"support-centre", "地域包括支援センター", "care_office", "包", 1},
        {"city", "市町村職員", "city", "市", 2},
        {"welfare-commissioner", "民生委員", "community", "民", 2},
        {"neighbourhood", "町会・見守りの人", "community", "町", 2},
        {"lawyer", "法律・家計の専門職", "law", "法", 3},
    });
    return all;
}

const Profession* professionOf(const QString& word)
{
    for (const Profession& known : professions())
        if (word == QLatin1String(known.code) || word == QString::fromUtf8(known.label))
            return &known;
    return nullptr;
}

} // namespace tasuki::forms
