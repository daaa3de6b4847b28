// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cp932_writer.h"

#include "base/encoding.h"
#include "testing/testing.h"

using namespace tasuki::text;

namespace {

QString readBack(const QByteArray& bytes)
{
    const DecodedText decoded = decodeText(bytes);
    return QString::fromUtf8(decoded.text().data(), static_cast<qsizetype>(decoded.text().size()));
}

} // namespace

TEST_CASE("What is written as CP932 is read back as it was, Windows' own characters among it")
{
    const QString text = QStringLiteral("訪問看護ｽﾃｰｼｮﾝ ①㈱ⅢⅳNo.1 髙橋 﨑 ～ － ∥ 表ソ能\r\n");
    CHECK(unmappableInCp932(text).empty());
    CHECK(readBack(toCp932(text)) == text);
}

TEST_CASE("A character with several places in CP932 gets the one that Windows writes")
{
    CHECK(toCp932(QStringLiteral("∵")) == QByteArray("\x81\xe6"));
    CHECK(toCp932(QStringLiteral("Ⅰ")) == QByteArray("\x87\x54"));
    CHECK(toCp932(QStringLiteral("ⅰ")) == QByteArray("\xfa\x40"));
    CHECK(toCp932(QStringLiteral("￢")) == QByteArray("\x81\xca"));
    CHECK(toCp932(QStringLiteral("髙")) == QByteArray("\xfb\xfc"));
}

TEST_CASE("The wave dash, the minus and other twins are written as the sign that CP932 has")
{
    CHECK(unmappableInCp932(QStringLiteral("9時〜5時 −1 ¥ —")).empty());
    CHECK(readBack(toCp932(QStringLiteral("月〜金"))) == QStringLiteral("月～金"));
}

TEST_CASE("What does not fit is named once, with its plain form")
{
    const auto found = unmappableInCp932(QStringLiteral("𠮷田 𠮷川 é 葛󠄀 😀"));
    REQUIRE(found.size() == 4);
    CHECK(found[0] == Unmappable{QStringLiteral("𠮷"), QStringLiteral("吉")});
    CHECK(found[1] == Unmappable{QStringLiteral("é"), QStringLiteral("e")});
    CHECK(found[2].plain.isEmpty());
    CHECK(found[3] == Unmappable{QStringLiteral("😀"), QStringLiteral("〓")});
    CHECK(readBack(toCp932(QStringLiteral("𠮷田 葛󠄀 😀"))) == QStringLiteral("吉田 葛 〓"));
}

TEST_CASE("Nothing, and characters that are none, are written without harm")
{
    CHECK(toCp932(QString()).isEmpty());
    CHECK(unmappableInCp932(QString()).empty());
    CHECK(readBack(toCp932(QString(QChar(0xd800)) + QLatin1Char('a'))).endsWith(QLatin1Char('a')));
}
