// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "base/encoding.h"

#include <QByteArray>

using namespace tasuki::text;

namespace {

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? QByteArray("\xfe\xff", 2) : QByteArray("\xff\xfe", 2);
    for (const QChar c : text) {
        bytes += static_cast<char>(bigEndian ? c.row() : c.cell());
        bytes += static_cast<char>(bigEndian ? c.cell() : c.row());
    }
    return bytes;
}

} // namespace

TEST_CASE("Sound UTF-8 is looked at in place", "[encoding]")
{
    const QByteArray bytes("事業所,sakura\n𠮷田");
    const DecodedText decoded = decodeText(bytes);
    CHECK(decoded.encoding == Encoding::Utf8);
    CHECK(decoded.isBorrowed());
    CHECK(decoded.text().data() == bytes.constData());
    CHECK(decoded.text() == "事業所,sakura\n𠮷田");
    CHECK_FALSE(decoded.badByteOffset);
    CHECK_FALSE(decoded.nulOffset);
    CHECK(decodeText(QByteArray()).text().empty());
    CHECK(decodeText(QByteArray("plain ascii, longer than eight")).encoding == Encoding::Utf8);
}

TEST_CASE("A byte order mark decides and is not part of the text", "[encoding]")
{
    const QByteArray marked("\xef\xbb\xbf事業所");
    const DecodedText utf8 = decodeText(marked);
    CHECK(utf8.encoding == Encoding::Utf8Bom);
    CHECK(utf8.isBorrowed());
    CHECK(utf8.text() == "事業所");

    for (const bool bigEndian : {false, true}) {
        const QByteArray bytes = utf16(QStringLiteral("事業所\t𠮷田"), bigEndian);
        const DecodedText decoded = decodeText(bytes);
        CHECK(decoded.encoding == (bigEndian ? Encoding::Utf16Be : Encoding::Utf16Le));
        CHECK(decoded.text() == "事業所\t𠮷田");
        CHECK_FALSE(decoded.badByteOffset);
    }
}

TEST_CASE("CP932 is told by its bytes, with the characters Windows added", "[encoding]")
{
    // 事業所, half-width ｻｸﾗ, and 髙 ① ㈱ ～ － of Windows-31J.
    const QByteArray bytes("\x8e\x96\x8b\xc6\x8f\x8a,\xbb\xb8\xd7,\xfb\xfc\x87\x40\x87\x8a\x81\x60\x81\x7c\\~");
    DecodedText decoded = decodeText(bytes);
    CHECK(decoded.encoding == Encoding::Cp932);
    CHECK_FALSE(decoded.isBorrowed());
    CHECK_FALSE(decoded.badByteOffset);
    CHECK(decoded.text() == "事業所,ｻｸﾗ,髙①㈱～－\\~");
    CHECK(decoded.takeText() == "事業所,ｻｸﾗ,髙①㈱～－\\~");
    // 外字 and the two ways to write 﨑.
    CHECK(decodeText(QByteArray("\xf0\x40")).text() == "\ue000");
    CHECK(decodeText(QByteArray("\xfa\xb1")).text() == "﨑");
    CHECK(decodeText(QByteArray("\xed\x95")).text() == "﨑");
}

TEST_CASE("A byte that means nothing is shown and its place told", "[encoding]")
{
    const QByteArray damaged = QByteArray("事業所の名前とその住所、電話番号") + '\xff' + QByteArray("。");
    const DecodedText utf8 = decodeText(damaged);
    CHECK(utf8.encoding == Encoding::Utf8);
    CHECK(utf8.badByteOffset == damaged.indexOf('\xff'));
    CHECK(utf8.text() == "事業所の名前とその住所、電話番号\ufffd。");

    const DecodedText marked = decodeText(QByteArray("\xef\xbb\xbf"
                                                     "a\xff"));
    CHECK(marked.encoding == Encoding::Utf8Bom);
    CHECK(marked.badByteOffset == 4);

    const DecodedText cp932 = decodeText(QByteArray("\x8e\x96\x8b\xc6\x8f\x8a\xff\x8e\x96\x8b,\n"));
    CHECK(cp932.encoding == Encoding::Cp932);
    CHECK(cp932.badByteOffset == 6);
    CHECK(cp932.text() == "事業所\ufffd事\ufffd,\n");

    const DecodedText utf16Cut = decodeText(utf16(QStringLiteral("事"), false) + 'x');
    CHECK(utf16Cut.badByteOffset == 4);
    CHECK(utf16Cut.text() == "事\ufffd");
    const DecodedText lone = decodeText(QByteArray("\xff\xfe\x42\xd8\x41\x00", 6));
    CHECK(lone.badByteOffset == 2);
    CHECK(lone.text() == "\ufffd"
                         "A");
}

TEST_CASE("A UTF-8 file cut in the middle of a character is still UTF-8", "[encoding]")
{
    const QByteArray whole("医療と介護の連携のための台帳です");
    const DecodedText decoded = decodeText(whole.chopped(1));
    CHECK(decoded.encoding == Encoding::Utf8);
    CHECK(decoded.badByteOffset == whole.size() - 3);
}

TEST_CASE("NUL characters are told", "[encoding]")
{
    CHECK(decodeText(QByteArray("ab\0c", 4)).nulOffset == 2);
    CHECK(decodeText(QByteArray("\xef\xbb\xbf"
                                "a\0",
                                5))
              .nulOffset == 4);
    CHECK(decodeText(QByteArray("\x8e\x96\0\x8b\xc6", 5)).nulOffset == 2);
    CHECK(decodeText(QByteArray("\xfe\xff\0a\0\0", 6)).nulOffset == 4);
}

TEST_CASE("Files that are no text are told by their front", "[encoding]")
{
    CHECK(looksBinary(QByteArray("%PDF-1.7\n")));
    CHECK(looksBinary(QByteArray("PK\x03\x04rest")));
    CHECK(looksBinary(QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")));
    CHECK(looksBinary(QByteArray("a\0b", 3)));
    CHECK(looksBinary(QByteArray("\x01\x02\x03\x04 text")));
    CHECK_FALSE(looksBinary(QByteArray()));
    CHECK_FALSE(looksBinary(QByteArray("事業所,住所\r\n\x1a")));
    CHECK_FALSE(looksBinary(QByteArray("\x8e\x96\x8b\xc6\x8f\x8a")));
    CHECK_FALSE(looksBinary(utf16(QStringLiteral("ascii"), false)));
}
