// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/cp932_writer.h"

#include "base/encoding.h"
#include "testing/testing.h"

#include <QStringList>

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

TEST_CASE("Characters that only Windows has are named with the form every machine reads, and a text can be put into it")
{
    const auto found = beyondJisX0208(QStringLiteral("髙橋﨑子 ①② ㈱ 要介護Ⅳ 齋藤 ﾊﾝｶｸ 1A"));
    QStringList pairs;
    for (const auto& one : found)
        pairs << one.character + one.plain;
    CHECK(pairs == QStringList({QStringLiteral("髙高"), QStringLiteral("﨑崎"), QStringLiteral("①(1)"), QStringLiteral("②(2)"), QStringLiteral("㈱(株)"),
                                QStringLiteral("ⅣIV")}));
    CHECK(inJisX0208(QStringLiteral("髙橋﨑子①")) == QStringLiteral("高橋崎子(1)"));
    CHECK(inJisX0208(QStringLiteral("葛\U000E0100城")) == QStringLiteral("葛城"));
    CHECK(beyondJisX0208(QStringLiteral("🏠")).front().plain.isEmpty());
    CHECK(inJisX0208(QStringLiteral("🏠")) == QStringLiteral("🏠"));
    CHECK(beyondJisX0208(QStringLiteral("ふつうの文、〜と－も。\n二行目")).empty());
}
