// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/archive.h"

#include "testing/testing.h"
#include "workbookmaker.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tasuki;
using namespace tasuki::table;

namespace {

const QString name = QStringLiteral("荷物.zip");

void checkRefused(const QByteArray& bytes, const QString& detail, const Archive::Limits& limits = {})
{
    const auto archive = Archive::open(bytes, name, limits);
    REQUIRE_FALSE(archive);
    CHECK(archive.error().message.contains(name));
    INFO(archive.error().detail.toStdString());
    CHECK(archive.error().detail.contains(detail));
}

/// Everything in the archive read to its end, or the first refusal.
Result<void> readAll(const QByteArray& bytes)
{
    const auto archive = Archive::open(bytes, name);
    if (!archive)
        return tl::unexpected<Error>(archive.error());
    for (const auto& entry : archive->entries())
        if (const auto content = archive->read(entry, 1 << 20); !content)
            return tl::unexpected<Error>(content.error());
    return {};
}

} // namespace

TEST_CASE("An archive lists its files and gives their bytes, whole and as a stream")
{
    const std::string large(300'000, 'x');
    const QByteArray bytes = zipOf({{"a.txt", "one"}, {"folder/表.txt", large}, {"empty", ""}});
    const auto archive = Archive::open(bytes, name);
    REQUIRE(archive);
    REQUIRE(archive->entries().size() == 3);
    CHECK(archive->entries()[1].name == "folder/表.txt");
    CHECK(archive->entries()[1].size == 300'000);
    REQUIRE(archive->find("A.TXT"));
    CHECK(archive->find("b.txt") == nullptr);
    CHECK(*archive->read(*archive->find("a.txt"), 100) == "one");
    CHECK(archive->read(*archive->find("empty"), 100)->isEmpty());
    CHECK_FALSE(archive->read(archive->entries()[1], 1000));

    auto stream = archive->stream(archive->entries()[1]);
    REQUIRE(stream);
    char block[1000];
    std::size_t total = 0;
    for (;;) {
        const auto got = stream->read(block, sizeof block);
        REQUIRE(got);
        if (*got == 0)
            break;
        total += *got;
    }
    CHECK(total == large.size());
}

TEST_CASE("An archive opens from a file whose name is Japanese; a missing one is named")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(zipOf({{"a", "1"}}));
    file.close();
    const auto archive = Archive::open(path);
    REQUIRE(archive);
    CHECK(archive->name() == name);
    CHECK(*archive->read(archive->entries().front(), 10) == "1");
    CHECK(Archive::open(folder.filePath(QStringLiteral("none.zip"))).error().code == Error::Code::NotFound);
    CHECK(Archive::open(folder.path()).error().code == Error::Code::NotFound);
}

TEST_CASE("Names that lead outside refuse the whole archive")
{
    for (const char* bad : {"../evil", "a/../../evil", "/etc/passwd", "a\\..\\b", "C:/x", "a/.."}) {
        INFO(bad);
        checkRefused(zipOf({{"good", "1"}, {bad, "2"}}), QStringLiteral("leads outside"));
    }
    // Two dots inside a name are a name.
    CHECK(Archive::open(zipOf({{"a..b/..c", "1"}}), name));
}

TEST_CASE("A NUL in a name is seen although C strings end there")
{
    QByteArray bytes = zipOf({{"abcXdef", "1"}});
    bytes.replace("abcXdef", QByteArray("abc\0def", 7));
    checkRefused(bytes, QStringLiteral("NUL"));
}

TEST_CASE("Old Japanese archives write names in Shift_JIS, where a backslash can be half of a character")
{
    // 表 is 95 5C.
    QByteArray bytes = zipOf({{"QQ.txt", "1"}});
    bytes.replace("QQ.txt", "\x95\x5c.txt");
    const auto archive = Archive::open(bytes, name);
    REQUIRE(archive);
    CHECK(archive->entries().front().name == "表.txt");
}

TEST_CASE("Too many files, too large files and bombs are refused before anything is unpacked")
{
    Archive::Limits limits;
    limits.entries = 2;
    checkRefused(zipOf({{"a", "1"}, {"b", "1"}, {"c", "1"}}), {}, limits);
    limits = {};
    limits.entryBytes = 100;
    checkRefused(zipOf({{"a", std::string(101, 'x')}}), {}, limits);
    limits = {};
    limits.totalBytes = 100;
    checkRefused(zipOf({{"a", std::string(60, 'x')}, {"b", std::string(60, 'x')}}), {}, limits);
    limits = {};
    limits.fileBytes = 20;
    checkRefused(zipOf({{"a", "1"}}), {}, limits);
    checkRefused(zipOf({{"bomb", std::string(std::size_t(20) << 20, '\0')}}), QStringLiteral("far more"));
}

TEST_CASE("A password, a name that stands twice and an archive in the archive")
{
    const auto secret = Archive::open(zipOf({{"a", "1"}}, "secret"), name);
    REQUIRE_FALSE(secret);
    CHECK(secret.error().message.contains(QStringLiteral("password")));
    QByteArray twice = zipOf({{"a1", "1"}, {"a2", "2"}});
    twice.replace("a2", "A1");
    checkRefused(twice, QStringLiteral("one name"));

    const QByteArray inner = zipOf({{"a", "1"}});
    const auto outer = Archive::open(zipOf({{"inner.zip", inner.toStdString()}}), name);
    REQUIRE(outer);
    REQUIRE(outer->entries().size() == 1);
    CHECK(*outer->read(outer->entries().front(), 10'000) == inner);
}

TEST_CASE("Sizes that are not true are found while reading")
{
    const std::string content(5000, 'y');
    const QByteArray sound = zipOf({{"a", content}});
    const qsizetype directory = sound.lastIndexOf("PK\x01\x02");
    for (const char size : {'\x01', '\x7f'}) {
        QByteArray lying = sound;
        lying[directory + 24] = size; // the unpacked size in the directory
        CHECK_FALSE(readAll(lying));
    }
    QByteArray otherSum = sound;
    otherSum[directory + 16] = static_cast<char>(otherSum[directory + 16] + 1);
    CHECK_FALSE(readAll(otherSum));
}

TEST_CASE("An archive cut anywhere is refused, one with any byte changed is refused or read")
{
    const QByteArray sound = zipOf({{"folder/a.txt", std::string(500, 'a')}, {"b.txt", "hello"}});
    REQUIRE(readAll(sound));
    for (qsizetype size = 0; size < sound.size(); ++size) {
        INFO(size);
        const auto read = readAll(sound.first(size));
        REQUIRE_FALSE(read);
        CHECK(read.error().message.contains(name));
    }
    for (qsizetype at = 0; at < sound.size(); ++at)
        for (const int change : {1, 0x80, 0xff}) {
            QByteArray changed = sound;
            changed[at] = static_cast<char>(changed[at] ^ change);
            if (const auto read = readAll(changed); !read)
                CHECK(read.error().message.contains(name));
        }
}
