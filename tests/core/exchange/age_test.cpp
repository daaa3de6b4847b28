// SPDX-License-Identifier: GPL-3.0-or-later
// Files that others open and files of others that we open: age and minisign are asked.
#include "exchange/age.h"
#include "exchange/minisign.h"
#include "testing/desk.h"
#include "witness.h"

#include <QTemporaryDir>

#include <random>

using namespace tasuki;
using namespace tasuki::exchange;
using desk::must;
using desk::refused;

namespace {

QByteArray bytesOf(int size)
{
    std::mt19937 random(static_cast<unsigned>(size));
    QByteArray bytes(size, '\0');
    for (char& c : bytes)
        c = static_cast<char>(random());
    return bytes;
}

} // namespace

TEST_CASE("A file of any length opens again for each receiver and for nobody else")
{
    const CentreKeys one = CentreKeys::random();
    const CentreKeys two = CentreKeys::random();
    for (const int size : {0, 1, 65535, 65536, 65537, 131072, 1000000}) {
        const QByteArray plain = bytesOf(size);
        const QByteArray file = must(age::seal(plain, {one.receiver(), two.receiver()}));
        CHECK(age::isSealed(file));
        CHECK_FALSE(age::wantsPassphrase(file));
        CHECK(must(age::open(file, one)) == plain);
        CHECK(must(age::open(file, two)) == plain);
        refused(age::open(file, CentreKeys::random()), Error::Code::Sealed);
    }
    refused(age::seal("x", std::vector<Receiver>{}), Error::Code::Usage);
    refused(age::seal("x", std::vector<Receiver>(65, one.receiver())), Error::Code::Usage);
}

TEST_CASE("A file with any bit turned, any byte missing or one too many is refused")
{
    const CentreKeys keys = CentreKeys::random();
    const QByteArray file = must(age::seal(bytesOf(100), {keys.receiver()}));
    for (qsizetype at = 0; at < file.size(); ++at) {
        QByteArray turned = file;
        turned[at] = static_cast<char>(turned[at] ^ 1 << at % 8);
        INFO("byte " << at << " of " << file.left(300).toStdString());
        CHECK_FALSE(age::open(turned, keys));
        CHECK_FALSE(age::open(file.left(at), keys));
    }
    CHECK_FALSE(age::open(file + 'x', keys));
    // Chunks taken off at their edge.
    const QByteArray longer = must(age::seal(bytesOf(200000), {keys.receiver()}));
    for (const int cut : {1, 2, 3})
        CHECK_FALSE(age::open(longer.left(longer.size() - (200000 % 65536 + 16) - (cut - 1) * (65536 + 16)), keys));
}

TEST_CASE("A file that asks for more work or more receivers than ours is refused before the work is done")
{
    const QByteArray salt = QByteArray(16, 's').toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray body = QByteArray(32, 'b').toBase64(QByteArray::OmitTrailingEquals);
    const QByteArray end = "--- " + QByteArray(32, 'm').toBase64(QByteArray::OmitTrailingEquals) + "\n" + QByteArray(40, 'p');
    const QByteArray begin = "age-encryption.org/v1\n";
    for (const char* work : {"21", "63", "99", "0", "018", "-1", "1e9", "4294967296"})
        refused(age::open(begin + "-> scrypt " + salt + " " + work + "\n" + body + "\n" + end, QStringLiteral("words")), Error::Code::Unreadable);
    QByteArray many = begin;
    for (int i = 0; i < 10000; ++i)
        many += "-> X25519 " + QByteArray(32, 'k').toBase64(QByteArray::OmitTrailingEquals) + "\n" + body + "\n";
    refused(age::open(many + end, CentreKeys::random()), Error::Code::Unreadable);
    // A passphrase beside a key would let anybody add one.
    const QByteArray both = begin + "-> X25519 " + QByteArray(32, 'k').toBase64(QByteArray::OmitTrailingEquals) + "\n" + body + "\n-> scrypt " + salt + " 10\n" + body + "\n" + end;
    refused(age::open(both, CentreKeys::random()), Error::Code::Unreadable);
}

TEST_CASE("The age program opens our files and we open its, with keys")
{
    const QTemporaryDir folder;
    const CentreKeys keys = CentreKeys::random();
    const QString identity = folder.filePath(QStringLiteral("key.txt"));
    witness::put(identity, keys.ageSecret().toUtf8() + '\n');
    for (const int size : {0, 1, 65536, 200000}) {
        const QByteArray plain = bytesOf(size);
        const QString ours = folder.filePath(QStringLiteral("ours.age"));
        witness::put(ours, must(age::seal(plain, {CentreKeys::random().receiver(), keys.receiver()})));
        const auto opened = witness::run(QStringLiteral("age"), {QStringLiteral("-d"), QStringLiteral("-i"), identity, ours});
        CHECK(opened.exit == 0);
        CHECK(opened.out == plain);
        const auto theirs = witness::run(QStringLiteral("age"), {QStringLiteral("-r"), keys.receiver().text()}, plain);
        REQUIRE(theirs.exit == 0);
        CHECK(must(age::open(theirs.out, keys)) == plain);
    }
    const auto made = witness::run(QStringLiteral("age-keygen"), {});
    REQUIRE(made.exit == 0);
    const QList<QByteArray> lines = made.out.split('\n');
    const auto read = CentreKeys::fromAgeSecret(QString::fromLatin1(lines[2]));
    REQUIRE(read);
    CHECK(lines[1].endsWith(read->receiver().text().toLatin1()));
    CHECK(read->ageSecret().toLatin1() == lines[2]);
}

TEST_CASE("The age program opens our files and we open its, with a Japanese passphrase")
{
    const QTemporaryDir folder;
    const QString words = QStringLiteral("見本の街の合言葉 がぎぐ");
    const QString ours = folder.filePath(QStringLiteral("ours.age"));
    const QString out = folder.filePath(QStringLiteral("out"));
    const QString theirs = folder.filePath(QStringLiteral("theirs.age"));
    const QByteArray sealed = must(age::seal("plain", words));
    CHECK(age::wantsPassphrase(sealed));
    witness::put(ours, sealed);
    CHECK(witness::typedIntoAge({QStringLiteral("-d"), QStringLiteral("-o"), out, ours}, words).exit == 0);
    CHECK(witness::get(out) == "plain");
    REQUIRE(witness::typedIntoAge({QStringLiteral("-p"), QStringLiteral("-o"), theirs, out}, words).exit == 0);
    // Typed on a keyboard that sends a letter and its mark apart.
    CHECK(must(age::open(witness::get(theirs), words.normalized(QString::NormalizationForm_D))) == "plain");
    refused(age::open(sealed, QStringLiteral("見本の街の合言葉")), Error::Code::Sealed);
    refused(age::open(sealed, CentreKeys::random()), Error::Code::Sealed);
}

TEST_CASE("minisign verifies our signatures and we verify its; what was altered is refused")
{
    const QTemporaryDir folder;
    const CentreKeys keys = CentreKeys::random();
    const QByteArray message = bytesOf(5000);
    const QString path = folder.filePath(QStringLiteral("pack"));
    const QString open = folder.filePath(QStringLiteral("key.pub"));
    witness::put(path, message);
    witness::put(open, minisign::publicKeyFile(keys.signing()));
    const QByteArray signature = minisign::sign(keys, message, QStringLiteral("tasuki pack 1 public 3"));
    witness::put(path + QStringLiteral(".minisig"), signature);
    CHECK(witness::run(QStringLiteral("minisign"), {QStringLiteral("-V"), QStringLiteral("-p"), open, QStringLiteral("-m"), path}).exit == 0);
    witness::put(path, message + 'x');
    CHECK(witness::run(QStringLiteral("minisign"), {QStringLiteral("-V"), QStringLiteral("-p"), open, QStringLiteral("-m"), path}).exit != 0);

    CHECK(must(minisign::verify(keys.signing(), message, signature)) == QStringLiteral("tasuki pack 1 public 3"));
    refused(minisign::verify(keys.signing(), message + 'x', signature), Error::Code::Unreadable);
    refused(minisign::verify(CentreKeys::random().signing(), message, signature), Error::Code::Unreadable);
    QByteArray other = signature;
    refused(minisign::verify(keys.signing(), message, other.replace("public 3", "public 4")), Error::Code::Unreadable);
    for (qsizetype at = 0; at < signature.size(); ++at)
        CHECK_FALSE((minisign::verify(keys.signing(), message, signature.left(at)) && at < signature.size() - 1));

    const QString secret = folder.filePath(QStringLiteral("their.key"));
    const QString their = folder.filePath(QStringLiteral("their.pub"));
    REQUIRE(witness::run(QStringLiteral("minisign"), {QStringLiteral("-G"), QStringLiteral("-W"), QStringLiteral("-s"), secret, QStringLiteral("-p"), their}).exit == 0);
    witness::put(path, message);
    REQUIRE(witness::run(QStringLiteral("minisign"), {QStringLiteral("-S"), QStringLiteral("-s"), secret, QStringLiteral("-t"), QStringLiteral("theirs"), QStringLiteral("-m"), path}).exit == 0);
    const auto verifier = minisign::readPublicKey(witness::get(their));
    REQUIRE(verifier);
    CHECK(must(minisign::verify(*verifier, message, witness::get(path + QStringLiteral(".minisig")))) == QStringLiteral("theirs"));
}
