// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/agechunks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace tasuki::exchange::age {

namespace {

constexpr std::int64_t chunkSize = 65536;
constexpr std::int64_t tag = crypto_aead_chacha20poly1305_ietf_ABYTES;
constexpr std::int64_t nonceSize = 16;
constexpr std::size_t keptChunks = 16; ///< 1 MiB: a database reads here and there
using Bytes = std::vector<unsigned char>;

store::SecretKey payloadKey(const FileKey& fileKey, std::string_view nonce)
{
    const Secret<32> derived = hkdf(fileKey.view(), nonce, "payload");
    store::SecretKey key;
    std::memcpy(key.data(), derived.bytes.data(), store::SecretKey::size);
    return key;
}

std::array<unsigned char, 12> chunkNonce(std::uint64_t counter, bool last)
{
    std::array<unsigned char, 12> nonce{};
    for (std::size_t i = 0; i < 8; ++i)
        nonce[10 - i] = static_cast<unsigned char>(counter >> 8 * i);
    nonce[11] = last ? 1 : 0;
    return nonce;
}

/// Reads until the buffer is full or the device has no more; -1 where it fails.
std::int64_t readFull(QIODevice& device, unsigned char* to, std::int64_t most)
{
    std::int64_t done = 0;
    while (done < most) {
        const qint64 part = device.read(reinterpret_cast<char*>(to) + done, most - done);
        if (part <= 0)
            return part < 0 && !device.atEnd() ? -1 : done;
        done += part;
    }
    return done;
}

bool writeAll(QIODevice& device, const unsigned char* from, std::int64_t size)
{
    return device.write(reinterpret_cast<const char*>(from), size) == size;
}

Error notWritten(const QIODevice& device)
{
    return {Error::Code::NoSpace,
            QCoreApplication::translate("exchange", "The file could not be written to its end. It is not used; what was there before is as it was. Look whether the disk is full or was taken out, and "
                                                    "try again."),
            device.errorString()};
}

Error notRead(const QIODevice& device)
{
    return {Error::Code::Internal,
            QCoreApplication::translate("exchange", "What was to be sealed could not be read to its end. Nothing was written that counts. Look whether the disk or the network place is there, and try "
                                                    "again."),
            device.errorString()};
}

Error stopped()
{
    return {Error::Code::Cancelled, QCoreApplication::translate("exchange", "Stopped. Nothing was changed."), {}};
}

} // namespace

Result<void> writePayload(QIODevice& plain, QIODevice& sealed, const FileKey& fileKey, Progress& progress)
{
    std::array<unsigned char, nonceSize> nonce;
    randombytes_buf(nonce.data(), nonce.size());
    const store::SecretKey key = payloadKey(fileKey, {reinterpret_cast<const char*>(nonce.data()), nonce.size()});
    if (!writeAll(sealed, nonce.data(), nonceSize))
        return tl::unexpected<Error>(notWritten(sealed));
    // Only who has seen the end knows which chunk is the last, so one is read ahead.
    Bytes present(chunkSize + tag);
    Bytes ahead(chunkSize + tag);
    const std::int64_t total = plain.size() - plain.pos();
    progress.start(QCoreApplication::translate("exchange", "Sealing"), total);
    std::int64_t filled = readFull(plain, present.data(), chunkSize);
    Result<void> outcome;
    std::int64_t done = 0;
    for (std::uint64_t counter = 0; outcome; ++counter) {
        const std::int64_t more = filled == chunkSize ? readFull(plain, ahead.data(), chunkSize) : 0;
        if (filled < 0 || more < 0)
            outcome = tl::unexpected<Error>(notRead(plain));
        else if (progress.cancelled())
            outcome = tl::unexpected<Error>(stopped());
        if (!outcome)
            break;
        const auto number = chunkNonce(counter, more == 0);
        crypto_aead_chacha20poly1305_ietf_encrypt(present.data(), nullptr, present.data(), static_cast<unsigned long long>(filled), nullptr, 0, nullptr, number.data(), key.data());
        if (!writeAll(sealed, present.data(), filled + tag))
            outcome = tl::unexpected<Error>(notWritten(sealed));
        progress.advanceTo(done += filled);
        if (more == 0) {
            // A file that shrank meanwhile would look whole.
            if (!plain.isSequential() && done != total)
                outcome = tl::unexpected<Error>(notRead(plain));
            break;
        }
        std::swap(present, ahead);
        filled = more;
    }
    for (Bytes* buffer : {&present, &ahead})
        sodium_memzero(buffer->data(), buffer->size());
    return outcome;
}

struct Reader::Chunk
{
    std::int64_t number = -1;
    std::int64_t size = 0;
    std::uint64_t used = 0;
    Bytes bytes = Bytes(chunkSize + tag);
};

Reader::Reader(QIODevice& sealed, std::int64_t from, std::int64_t chunks, qint64 size, store::SecretKey key)
    : m_sealed(sealed), m_from(from), m_chunks(chunks), m_size(size), m_key(std::move(key))
{
    // A buffer of QIODevice's own would only hold the bytes twice.
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Reader::~Reader()
{
    for (Chunk& each : m_kept)
        sodium_memzero(each.bytes.data(), each.bytes.size());
}

bool Reader::openInto(Chunk& chunk, std::int64_t number)
{
    const bool last = number + 1 == m_chunks;
    const std::int64_t sealedSize = (last ? m_size - number * chunkSize : chunkSize) + tag;
    chunk.number = -1;
    const auto nonce = chunkNonce(static_cast<std::uint64_t>(number), last);
    if (!m_sealed.seek(m_from + number * (chunkSize + tag)) || readFull(m_sealed, chunk.bytes.data(), sealedSize) != sealedSize)
        m_failure = unreadable("age: a chunk cannot be read");
    else if (crypto_aead_chacha20poly1305_ietf_decrypt(chunk.bytes.data(), nullptr, nullptr, chunk.bytes.data(), static_cast<unsigned long long>(sealedSize), nullptr, 0, nonce.data(),
                                                       m_key.data()) != 0)
        m_failure = unreadable("age: a chunk does not verify");
    if (m_failure) {
        setErrorString(m_failure->message);
        return false;
    }
    chunk.number = number;
    chunk.size = sealedSize - tag;
    return true;
}

const Reader::Chunk* Reader::chunk(std::int64_t number)
{
    auto found = std::find_if(m_kept.begin(), m_kept.end(), [&](const Chunk& each) { return each.number == number; });
    if (found == m_kept.end()) {
        if (m_kept.size() < keptChunks)
            found = m_kept.emplace(m_kept.end());
        else
            found = std::min_element(m_kept.begin(), m_kept.end(), [](const Chunk& a, const Chunk& b) { return a.used < b.used; });
        if (!openInto(*found, number))
            return nullptr;
    }
    found->used = ++m_reads;
    return &*found;
}

qint64 Reader::readData(char* data, qint64 most)
{
    if (m_failure)
        return -1;
    const qint64 wanted = std::min(most, m_size - pos());
    for (qint64 done = 0; done < wanted;) {
        const qint64 at = pos() + done;
        const Chunk* opened = chunk(at / chunkSize);
        // What was copied before belongs to other chunks, but half an answer could be taken for a whole one.
        if (!opened) {
            sodium_memzero(data, static_cast<std::size_t>(done));
            return -1;
        }
        const qint64 part = std::min(wanted - done, opened->size - at % chunkSize);
        std::memcpy(data + done, opened->bytes.data() + at % chunkSize, static_cast<std::size_t>(part));
        done += part;
    }
    return std::max<qint64>(wanted, 0);
}

Result<void> Reader::verifyAll(Progress& progress)
{
    progress.start(QCoreApplication::translate("exchange", "Checking the seal"), m_size);
    Chunk passing;
    for (std::int64_t number = 0; number < m_chunks && !m_failure; ++number) {
        if (progress.cancelled())
            return tl::unexpected<Error>(stopped());
        if (openInto(passing, number))
            progress.advanceTo(number * chunkSize + passing.size);
    }
    sodium_memzero(passing.bytes.data(), passing.bytes.size());
    if (m_failure)
        return tl::unexpected<Error>(*m_failure);
    return {};
}

Result<std::unique_ptr<Reader>> readPayload(QIODevice& sealed, std::int64_t from, store::SecretKey key)
{
    const std::int64_t payload = sealed.size() - from;
    const std::int64_t chunks = (payload + chunkSize + tag - 1) / (chunkSize + tag);
    const std::int64_t lastSize = payload - (chunks - 1) * (chunkSize + tag);
    // Only an empty file has an empty last chunk.
    if (payload < tag || lastSize < tag || (lastSize == tag && chunks > 1))
        return tl::unexpected<Error>(unreadable("age: the last chunk is not one"));
    std::unique_ptr<Reader> reader(new Reader(sealed, from, chunks, payload - chunks * tag, std::move(key)));
    if (!reader->chunk(chunks - 1))
        return tl::unexpected<Error>(*reader->m_failure);
    return reader;
}

Result<std::unique_ptr<Reader>> readPayload(QIODevice& sealed, std::int64_t from, const FileKey& fileKey)
{
    std::array<unsigned char, nonceSize> nonce;
    if (!sealed.seek(from) || readFull(sealed, nonce.data(), nonceSize) != nonceSize)
        return tl::unexpected<Error>(unreadable("age: the payload ends early"));
    return readPayload(sealed, from + nonceSize, payloadKey(fileKey, {reinterpret_cast<const char*>(nonce.data()), nonce.size()}));
}

} // namespace tasuki::exchange::age
