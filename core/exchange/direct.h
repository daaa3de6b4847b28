// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/card.h"

#include <QJsonObject>

#include <utility>
#include <vector>

/// A direct pack: what one centre hands to named others and to nobody else. It is JSON Lines like other packs, but it is kept
/// apart from them: it goes into no stream, is passed on by nobody, and its first line, under the signature, names its
/// receivers, because the age container does not say who sealed it. Without those names a receiver could seal it anew for a
/// third centre, as if it had been meant for them.
namespace tasuki::exchange {

/// The version of the format of direct packs.
inline constexpr int directFormat = 1;
/// A direct pack is one sheet, one receipt or one reply, never more than this; the writer keeps to it too.
inline constexpr std::int64_t directBytes = std::int64_t{16} << 20;

enum class DirectKind { Sheet, Acknowledgement, Reply };

/// Names and texts in order. What they mean is known to whoever wrote them.
using DirectContent = std::vector<std::pair<QString, QString>>;

struct Direct
{
    DirectKind kind = DirectKind::Sheet;
    SigningKey from;
    std::vector<SigningKey> to; ///< the receivers, by the keys on their cards
    Uuid subject;               ///< the sheet, by the id its origin gave it
    QString answers;            ///< hash of the direct pack that a receipt or reply answers, in hex; empty for a sheet
    std::int64_t madeMillis = 0;
    DirectContent content;
    bool operator==(const Direct&) const = default;
};

/// A direct pack as it was signed.
struct SignedDirect
{
    Direct direct;
    QByteArray text;
    QByteArray signature; ///< a `.minisig`

    /// BLAKE2b of the text, 64 hexadecimal digits: what answers name it by.
    [[nodiscard]] QString hash() const;
};

/// A direct pack that arrived, with the card its sender put beside it: a name, no proof of it.
struct ArrivedDirect
{
    SignedDirect pack;
    Card sender;
    QByteArray senderCard; ///< the file of the card
};

/// Signs for the receivers in `direct.to`; `from` becomes the owner of the keys. Errors: Usage where a text or the whole
/// passes a limit, or nobody is to receive it.
[[nodiscard]] Result<SignedDirect> signDirect(Direct direct, const CentreKeys& keys);
/// Verifies and reads. Errors: Unreadable, the detail says which line; Newer where it wants a newer program.
[[nodiscard]] Result<SignedDirect> readDirect(const QByteArray& text, const QByteArray& signature);

/// The `.tasuki` file, sealed for the receivers, whose cards must be those that the pack names, and for the own centre.
[[nodiscard]] Result<QByteArray> sealDirect(const SignedDirect& pack, const CentreKeys& keys, const QByteArray& ownCard, const std::vector<Card>& receivers);
/// Opens a file. Errors: Foreign where it is no file of this kind; Sealed where it was sealed for others; Forbidden where it
/// was sealed for this centre by somebody whom the sender did not name as a receiver; Unreadable.
[[nodiscard]] Result<ArrivedDirect> openDirect(const QByteArray& file, const CentreKeys& keys);
/// Whether a manifest of a file says that it holds a direct pack.
[[nodiscard]] bool isDirect(const QJsonObject& manifest);

/// The id of a row that only its origin may write (UUID version 8): it follows from the origin's key, so that no other
/// centre can give a row of its own this id, in whatever order files come.
[[nodiscard]] Uuid ownedId(const SigningKey& origin, std::string_view nonce);

} // namespace tasuki::exchange
