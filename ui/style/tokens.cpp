// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/tokens.h"

#include <cmath>
#include <utility>

namespace tasuki::ui {

namespace {

qreal luminance(const QColor& colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .win = QRgb{0xF3F2EE},
        .surface = QRgb{0xFFFFFF},
        .raised = QRgb{0xF8F7F4},
        .line = QRgb{0xDEDBD3},
        .line2 = QRgb{0x858B8E},
        .text = QRgb{0x1E2528},
        .text2 = QRgb{0x545B60},
        .disabled = QRgb{0x8B9093},
        .ai = QRgb{0x1F4F78},
        .pri = QRgb{0x1F4F78},
        .pressed = QRgb{0x183F61},
        .onPri = QRgb{0xFFFFFF},
        .tint = QRgb{0xE6EEF5},
        .rail = QRgb{0x1C3146},
        .railText = QRgb{0xD5DFE8},
        .railSel = QRgb{0x2C4863},
        .sash = QRgb{0xF0B429},
        .focus = QRgb{0x0B6BD3},
        .ok = QRgb{0x22693F},
        .okFill = QRgb{0xE5F2E9},
        .warn = QRgb{0x7F5200},
        .warnFill = QRgb{0xFFF1CC},
        .warnMark = QRgb{0xB07400},
        .err = QRgb{0xA3261B},
        .errFill = QRgb{0xFBE8E5},
        .conf = QRgb{0x6A3D9A},
        .confFill = QRgb{0xF0E9F7},
        .chip = QRgb{0xECEAE4},
        .hit = QRgb{0xFFE9A8},
        .track = QRgb{0xE9E8E2},
        .tip = QRgb{0x1E2528},
        .tipText = QRgb{0xFFFFFF},
        .tipLink = QRgb{0x8FC0E8},
        .tipKey = QRgb{0x3A4348},
        .paperDesk = QRgb{0xD9D7D1},
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .win = QRgb{0x15191D},
        .surface = QRgb{0x1D2227},
        .raised = QRgb{0x252B31},
        .line = QRgb{0x37404A},
        .line2 = QRgb{0x7C8892},
        .text = QRgb{0xE8EAEB},
        .text2 = QRgb{0xB0B8BE},
        .disabled = QRgb{0x78828A},
        .ai = QRgb{0x8FC0E8},
        .pri = QRgb{0x2F6FA6},
        .pressed = QRgb{0x285F8F},
        .onPri = QRgb{0xFFFFFF},
        .tint = QRgb{0x22384C},
        .rail = QRgb{0x0F1419},
        .railText = QRgb{0xC9D3DC},
        .railSel = QRgb{0x22384C},
        .sash = QRgb{0xF0B429},
        .focus = QRgb{0x6FB4FF},
        .ok = QRgb{0x7FCB99},
        .okFill = QRgb{0x1C3326},
        .warn = QRgb{0xEBC168},
        .warnFill = QRgb{0x3A2F15},
        .warnMark = QRgb{0xEBC168},
        .err = QRgb{0xF59E93},
        .errFill = QRgb{0x45231F},
        .conf = QRgb{0xCBACEC},
        .confFill = QRgb{0x33284A},
        .chip = QRgb{0x2C333A},
        .hit = QRgb{0x5A4A1C},
        .track = QRgb{0x37404A},
        .tip = QRgb{0x2C333A},
        .tipText = QRgb{0xFFFFFF},
        .tipLink = QRgb{0x8FC0E8},
        .tipKey = QRgb{0x454F58},
        .paperDesk = QRgb{0xD9D7D1},
    };
    return tokens;
}

QColor mixed(const QColor& from, const QColor& to, qreal share)
{
    const auto part = [share](qreal a, qreal b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(from.redF(), to.redF()), part(from.greenF(), to.greenF()),
                            part(from.blueF(), to.blueF()));
}

qreal contrastRatio(const QColor& one, const QColor& other)
{
    auto light = luminance(one);
    auto dark = luminance(other);
    if (light < dark)
        std::swap(light, dark);
    return (light + 0.05) / (dark + 0.05);
}

} // namespace tasuki::ui
