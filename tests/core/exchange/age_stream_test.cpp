// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing and opening through devices: a chunk at a time, read wherever it is wanted, never a byte that was not verified.
#include "exchange/age.h"
#include "testing/desk.h"
#include "witness.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <random>

using namespace tasuki;
using namespace tasuki::exchange;
using desk::must;
using desk::refused;

namespace {

constexpr int chunk = 65536;
constexpr int sealedChunk = chunk + 16;
const std::vector<int> sizes{0, 1, chunk - 1, chunk, chunk + 1, 1 << 20};

QByteArray bytesOf(int size)
{
    std::mt19937 random(static_cast<unsigned>(size));
    QByteArray bytes(size, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random());
    return bytes;
}

/// Bytes as a device that can be read.
class In : public QBuffer
{
public:
    explicit In(const QByteArray& bytes)
    {
        setData(bytes);
        open(QIODevice::ReadOnly);
    }
};

QByteArray sealed(const QByteArray& plain, const std::vector<Receiver>& receivers, const std::vector<age::Stanza>& notes = {})
{
    In from(plain);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    NoProgress progress;
    must(age::seal(from, to, receivers, progress, notes));
    return to.data();
}

/// Where the chunks of a file begin.
qsizetype payloadOf(const QByteArray& file)
{
    return file.indexOf('\n', file.indexOf("\n--- ") + 1) + 1 + 16;
}

/// A device that takes or gives so much and then fails.
class Failing : public QIODevice
{
public:
    Failing(qint64 good, OpenMode mode) : m_left(good) { open(mode | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return 10 * chunk; }

protected:
    qint64 readData(char* data, qint64 most) override { return give(most, [&](qint64 part) { std::fill_n(data, part, 'x'); }); }
    qint64 writeData(const char*, qint64 most) override { return give(most, [](qint64) {}); }

private:
    template <class Use> qint64 give(qint64 most, Use use)
    {
        const qint64 part = std::min(most, m_left);
        if (part == 0)
            return -1;
        use(part);
        m_left -= part;
        return part;
    }
    qint64 m_left;
};

class Impatient final : public Progress
{
public:
    void start(const QString&, std::int64_t) override {}
    void advanceTo(std::int64_t done) override { m_done = done; }
    [[nodiscard]] bool cancelled() const override { return m_done > 3 * chunk; }

private:
    std::int64_t m_done = 0;
};

} // namespace

TEST_CASE("What was sealed from a device opens from a device, at every length, and as bytes the same")
{
    const CentreKeys keys = CentreKeys::random();
    NoProgress progress;
    for (const int size : sizes) {
        INFO(size);
        const QByteArray plain = bytesOf(size);
        const QByteArray file = sealed(plain, {CentreKeys::random().receiver(), keys.receiver()});
        CHECK(must(age::open(file, keys)) == plain);
        In in(file);
        const auto reader = must(age::open(in, keys));
        CHECK(reader->size() == size);
        CHECK(reader->readAll() == plain);
        CHECK(reader->atEnd());
        must(reader->verifyAll(progress));
        CHECK_FALSE(reader->failure());
        In again(must(age::seal(plain, {keys.receiver()})));
        CHECK(must(age::open(again, keys.ageKey()))->readAll() == plain);
    }
}

TEST_CASE("A device is sealed from where it stands, and with a passphrase")
{
    In from(bytesOf(chunk * 2));
    from.seek(100);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    NoProgress progress;
    must(age::seal(from, to, QStringLiteral("見本の街"), progress));
    In in(to.data());
    CHECK(age::wantsPassphrase(in));
    const auto reader = must(age::open(in, QStringLiteral("見本の街")));
    CHECK(reader->readAll() == bytesOf(chunk * 2).mid(100));
    refused(age::open(in, QStringLiteral("見本の町")), Error::Code::Sealed);
    refused(age::open(in, CentreKeys::random()), Error::Code::Sealed);
}

TEST_CASE("A sealed file is read here and there as the plain bytes would be")
{
    const CentreKeys keys = CentreKeys::random();
    // More chunks than a reader keeps, so that it comes back to some that it has forgotten.
    const QByteArray plain = bytesOf(40 * chunk + 77);
    const QByteArray file = sealed(plain, {keys.receiver()});
    In in(file);
    const auto reader = must(age::open(in, keys));
    CHECK_FALSE(reader->isSequential());
    std::mt19937 random(7);
    for (int i = 0; i < 500; ++i) {
        const qint64 at = random() % plain.size();
        const qint64 length = i % 3 == 0 ? random() % (3 * chunk) : random() % 9000;
        REQUIRE(reader->seek(at));
        REQUIRE(reader->read(length) == plain.mid(at, length));
        REQUIRE(reader->pos() == std::min<qint64>(at + length, plain.size()));
    }
    REQUIRE(reader->seek(chunk - 2));
    CHECK(reader->peek(4) == plain.mid(chunk - 2, 4));
    CHECK(reader->read(4) == plain.mid(chunk - 2, 4));
    REQUIRE(reader->seek(plain.size()));
    CHECK(reader->read(1).isEmpty());
    CHECK_FALSE(reader->failure());
}

TEST_CASE("A chunk that was altered gives nothing, then or later; the others are as they were")
{
    const CentreKeys keys = CentreKeys::random();
    const QByteArray plain = bytesOf(5 * chunk + 5);
    const QByteArray file = sealed(plain, {keys.receiver()});
    const qsizetype payload = payloadOf(file);
    NoProgress progress;
    for (const int broken : {0, 1, 4}) {
        for (const int at : {0, 1, chunk - 1, chunk, chunk + 15}) {
            QByteArray turned = file;
            turned[payload + broken * sealedChunk + at] = static_cast<char>(turned[payload + broken * sealedChunk + at] ^ 1 << at % 8);
            In in(turned);
            const auto reader = must(age::open(in, keys));
            refused(reader->verifyAll(progress), Error::Code::Unreadable);
            const auto fresh = must(age::open(in, keys));
            // A read that only begins in a good chunk is none.
            if (broken > 0) {
                REQUIRE(fresh->seek((broken - 1) * chunk));
                CHECK(fresh->read(chunk) == plain.mid((broken - 1) * chunk, chunk));
                REQUIRE(fresh->seek(broken * chunk - 3));
            }
            QByteArray into(6, 'z');
            CHECK(fresh->read(into.data(), 6) == -1);
            CHECK_FALSE(into.contains(plain.mid(std::max(0, broken * chunk - 3), 3)));
            REQUIRE(fresh->failure());
            CHECK(fresh->failure()->code == Error::Code::Unreadable);
            REQUIRE(fresh->seek(5 * chunk));
            CHECK(fresh->read(5).isEmpty());
            CHECK_FALSE(age::open(turned, keys));
        }
    }
    // Two chunks that change places verify under no number.
    QByteArray swapped = file;
    swapped.replace(payload, sealedChunk, file.mid(payload + sealedChunk, sealedChunk));
    swapped.replace(payload + sealedChunk, sealedChunk, file.mid(payload, sealedChunk));
    In in(swapped);
    refused(must(age::open(in, keys))->verifyAll(progress), Error::Code::Unreadable);
}

TEST_CASE("A file that lost its end, has a byte more, or whose last chunk does not say so does not open at all")
{
    const CentreKeys keys = CentreKeys::random();
    for (const int size : {3 * chunk, 3 * chunk + 9}) {
        const QByteArray file = sealed(bytesOf(size), {keys.receiver()});
        const qsizetype payload = payloadOf(file);
        std::vector<QByteArray> spoiled{file + 'x', file + QByteArray(16, '\0'), file + QByteArray(sealedChunk, 'x'), file.left(file.size() - 1), file.left(payload), file.left(payload - 1)};
        for (int chunks = 1; chunks <= 2; ++chunks)
            for (const int more : {-1, 0, 1, 15, 16, 17})
                spoiled.push_back(file.left(payload + chunks * sealedChunk + more));
        if (size % chunk != 0)
            spoiled.push_back(file.left(payload + 3 * sealedChunk));
        for (const QByteArray& each : spoiled) {
            INFO(each.size() << " of " << file.size());
            In in(each);
            refused(age::open(in, keys), Error::Code::Unreadable);
        }
    }
}

TEST_CASE("A note in the header is passed over by who opens the file, and nobody can change it")
{
    const QTemporaryDir folder;
    const CentreKeys keys = CentreKeys::random();
    const std::string body(300, 'n');
    const QByteArray file = sealed("plain", {keys.receiver()}, {{{"tasuki.example/note", "1"}, body}});
    In in(file);
    const auto stanzas = must(age::stanzas(in));
    REQUIRE(stanzas.size() == 2);
    CHECK(stanzas[1].words == std::vector<std::string>{"tasuki.example/note", "1"});
    CHECK(stanzas[1].body == body);
    CHECK(must(age::open(file, keys)) == "plain");
    QByteArray other = file;
    refused(age::open(other.replace("/note 1", "/note 2"), keys), Error::Code::Unreadable);
    const QString identity = folder.filePath(QStringLiteral("key.txt"));
    witness::put(identity, keys.ageSecret().toUtf8() + '\n');
    const QString path = folder.filePath(QStringLiteral("file"));
    witness::put(path, file);
    const auto opened = witness::run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), identity, path});
    CHECK(opened.exit == 0);
    CHECK(opened.out == "plain");
}

TEST_CASE("The age program opens what went through devices and we open its, at every length")
{
    const QTemporaryDir folder;
    const CentreKeys keys = CentreKeys::random();
    const QString identity = folder.filePath(QStringLiteral("key.txt"));
    witness::put(identity, keys.ageSecret().toUtf8() + '\n');
    for (const int size : sizes) {
        INFO(size);
        const QByteArray plain = bytesOf(size);
        const QString path = folder.filePath(QStringLiteral("ours"));
        witness::put(path, sealed(plain, {keys.receiver()}));
        const auto opened = witness::run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), identity, path});
        CHECK(opened.exit == 0);
        CHECK(opened.out == plain);
        const auto theirs = witness::run(QStringLiteral("age"), {QStringLiteral("-r"), keys.receiver().text()}, plain);
        REQUIRE(theirs.exit == 0);
        In in(theirs.out);
        CHECK(must(age::open(in, keys))->readAll() == plain);
    }
}

TEST_CASE("A disk that is full, a place that goes away and a person who stops it are told, each as what it is")
{
    const CentreKeys keys = CentreKeys::random();
    NoProgress progress;
    for (const qint64 room : {0, 10, 300, 2 * chunk, 5 * chunk}) {
        In from(bytesOf(10 * chunk));
        Failing to(room, QIODevice::WriteOnly);
        refused(age::seal(from, to, {keys.receiver()}, progress), Error::Code::NoSpace);
    }
    for (const qint64 given : {0, 10, chunk, 3 * chunk + 1}) {
        Failing from(given, QIODevice::ReadOnly);
        QBuffer to;
        to.open(QIODevice::WriteOnly);
        refused(age::seal(from, to, {keys.receiver()}, progress), Error::Code::Internal);
    }
    In from(bytesOf(10 * chunk));
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    Impatient impatient;
    refused(age::seal(from, to, {keys.receiver()}, impatient), Error::Code::Cancelled);
    In in(sealed(bytesOf(10 * chunk), {keys.receiver()}));
    Impatient again;
    refused(must(age::open(in, keys))->verifyAll(again), Error::Code::Cancelled);
}
