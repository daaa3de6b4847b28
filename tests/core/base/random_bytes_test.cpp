// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/checkdigit.h"
#include "base/encoding.h"
#include "base/fold.h"
#include "base/kana.h"
#include "base/partial_date.h"
#include "base/phone.h"
#include "base/postal.h"
#include "base/utf8.h"
#include "base/wareki.h"

#include <array>
#include <memory>
#include <random>

using namespace tasuki;

namespace {

/// Random bytes mixed with pieces that lead the readers into their branches. The same in every run.
class Source
{
public:
    QByteArray next()
    {
        static const std::array<QByteArray, 22> pieces{"昭和",
                                                       "S",
                                                       "12",
                                                       ".",
                                                       "年",
                                                       "月",
                                                       "日",
                                                       "頃",
                                                       "元",
                                                       "(水)",
                                                       "076-220-2288",
                                                       "か\xe3\x82\x99",
                                                       "\xe3\x82\x9a",
                                                       "㈱",
                                                       "ﾞ",
                                                       "\xf0\xa0\xae\xb7",
                                                       "\xff\xfe",
                                                       "\xfe\xff",
                                                       "\xef\xbb\xbf",
                                                       "\xed\xa0\x80",
                                                       "\xe3\x81",
                                                       "ー々ゝ\xef\xb7\xba"};
        QByteArray bytes;
        const int parts = number(12);
        for (int i = 0; i < parts; ++i) {
            if (number(2) == 0)
                bytes += pieces[static_cast<std::size_t>(number(22))];
            else
                for (int n = number(6); n > 0; --n)
                    bytes += static_cast<char>(number(256));
        }
        return bytes;
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    std::mt19937 m_random{20250611};
};

bool isUtf8(std::string_view text)
{
    return utf8::firstInvalid(text) == std::string_view::npos;
}

} // namespace

TEST_CASE("Twenty thousand random texts go through every reader unharmed", "[random]")
{
    Source source;
    for (int round = 0; round < 20000; ++round) {
        const QByteArray bytes = source.next();
        const auto size = static_cast<std::size_t>(bytes.size());
        // A block of exactly this size, so that a checking build sees any read past the end.
        const auto exact = std::make_unique<char[]>(size);
        std::copy(bytes.begin(), bytes.end(), exact.get());
        const std::string_view view(exact.get(), size);
        CAPTURE(round);

        const std::string once = text::folded(view);
        if (!isUtf8(once) || text::folded(std::string_view(once)) != once)
            FAIL("folding");

        const text::DecodedText decoded = text::decodeText(QByteArrayView(exact.get(), bytes.size()));
        if (!isUtf8(decoded.text()) || (decoded.badByteOffset && *decoded.badByteOffset >= bytes.size()))
            FAIL("decoding");
        (void)text::looksBinary(bytes);

        const QString typed = QString::fromUtf8(bytes);
        if (const auto day = wareki::parseDate(typed); day && !day->isValid())
            FAIL("date");
        if (const auto date = wareki::parsePartialDate(typed);
            date && !date->isUnknown() && wareki::parsePartialDate(wareki::toStored(*date)) != date)
            FAIL("partial date");
        if (!isUtf8(
                wareki::formatWareki(wareki::parsePartialDate(typed).value_or(wareki::PartialDate())).toStdString()))
            FAIL("written date");
        const PhoneNumber phone = normalizePhone(typed);
        (void)formatPhone(phone);
        (void)checkPhone(phone);
        (void)formatPostalCode(typed);
        (void)checkOfficeNumber(typed);
        (void)text::isKana(typed);
        (void)text::toHiragana(typed);
        (void)text::gojuonKey(typed);
    }
}
