// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/keys.h"

#include <QIODevice>

#include <memory>
#include <optional>
#include <vector>

/// The age file format, version 1 (age-encryption.org/v1, C2SP specification), over libsodium: X25519 receivers, or one
/// passphrase by scrypt. What the age program writes is opened here and what is written here the age program opens.
namespace tasuki::exchange::age {

/// One entry of the header. Those of a kind that a program does not know it passes over, but they are under the header's MAC.
struct Stanza
{
    std::vector<std::string> words; ///< the kind and its arguments: visible ASCII without blanks
    std::string body;
};

/// The plain bytes of a sealed file, read wherever they are wanted: a chunk of 64 KiB is opened when something of it is read,
/// a few are kept. A byte is given out only after its chunk was verified. Where one does not verify, that read and all after
/// it fail and give nothing: whoever reads looks at failure() before what was read counts. For one thread.
class Reader final : public QIODevice
{
public:
    ~Reader() override;
    /// The length of the plain bytes. It is certain: the last chunk was verified when the file was opened.
    [[nodiscard]] qint64 size() const override { return m_size; }
    /// Looks at every chunk once and keeps nothing. Errors: Unreadable; Cancelled.
    [[nodiscard]] Result<void> verifyAll(Progress& progress);
    /// Why reading failed; nothing as long as all that was read was genuine.
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

protected:
    qint64 readData(char* data, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    struct Chunk;
    friend Result<std::unique_ptr<Reader>> readPayload(QIODevice& sealed, std::int64_t from, store::SecretKey key);
    Reader(QIODevice& sealed, std::int64_t from, std::int64_t chunks, qint64 size, store::SecretKey key);
    /// The opened chunk; null where it does not verify.
    [[nodiscard]] const Chunk* chunk(std::int64_t number);
    [[nodiscard]] bool openInto(Chunk& chunk, std::int64_t number);

    QIODevice& m_sealed;
    std::int64_t m_from;
    std::int64_t m_chunks;
    qint64 m_size;
    store::SecretKey m_key;
    std::vector<Chunk> m_kept;
    std::uint64_t m_reads = 0;
    std::optional<Error> m_failure;
};

/// Seals what `plain` gives from where it stands to its end, for each of the receivers (at least one, at most
/// limits::ageStanzas with the notes), into `sealed`, a chunk at a time. `notes` are stanzas for nobody that go into the
/// header. Errors: Usage; Cancelled; NoSpace or Internal where a device fails: what was written up to then is no file.
[[nodiscard]] Result<void> seal(QIODevice& plain, QIODevice& sealed, const std::vector<Receiver>& receivers, Progress& progress,
                                const std::vector<Stanza>& notes = {});
/// The same with a passphrase, taken as it was typed, in Unicode's composed form (NFC).
[[nodiscard]] Result<void> seal(QIODevice& plain, QIODevice& sealed, const QString& passphrase, Progress& progress);
/// Opens a sealed file that can be read anywhere; `sealed` must outlive the reader and is not to be moved by others. The
/// header and the last chunk are verified. Errors: Sealed where it was not made for this key or not with this passphrase;
/// Unreadable where a byte was altered or is missing, or a limit is passed.
[[nodiscard]] Result<std::unique_ptr<Reader>> open(QIODevice& sealed, const store::SecretKey& identity);
[[nodiscard]] Result<std::unique_ptr<Reader>> open(QIODevice& sealed, const CentreKeys& keys);
[[nodiscard]] Result<std::unique_ptr<Reader>> open(QIODevice& sealed, const QString& passphrase);
/// What the header says, before anybody could verify it. Errors: Unreadable.
[[nodiscard]] Result<std::vector<Stanza>> stanzas(QIODevice& sealed);

/// The same for bytes in memory, of at most limits::fileBytes.
[[nodiscard]] Result<QByteArray> seal(const QByteArray& plain, const std::vector<Receiver>& receivers);
[[nodiscard]] Result<QByteArray> seal(const QByteArray& plain, const QString& passphrase);
[[nodiscard]] Result<QByteArray> open(const QByteArray& file, const CentreKeys& keys);
[[nodiscard]] Result<QByteArray> open(const QByteArray& file, const QString& passphrase);

/// Whether the bytes begin as an age file does.
[[nodiscard]] bool isSealed(const QByteArray& file);
/// Whether it wants a passphrase rather than a key.
[[nodiscard]] bool wantsPassphrase(const QByteArray& file);
[[nodiscard]] bool wantsPassphrase(QIODevice& sealed);

} // namespace tasuki::exchange::age
