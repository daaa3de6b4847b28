// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tasuki {

/// Why a piece of work was refused. Errors are values; exceptions do not cross a module's door.
struct Error
{
    /// What kind of refusal it is, for code that reacts to it. People read `message`.
    enum class Code {
        Usage,       ///< the request itself makes no sense
        NotFound,    ///< no such row, file or field
        Unreadable,  ///< a file from outside could not be understood
        Cancelled,   ///< a person stopped the work; nothing was changed
        Locked,      ///< another process holds the data file
        Sealed,      ///< client data is locked: nobody has given a passphrase, or not the right one
        Forbidden,   ///< the account of who is at work may not do this
        ReadOnly,    ///< the data file or its folder may not be written
        Damaged,     ///< the data file fails its integrity check
        Newer,       ///< the data file was written by a newer Tasuki that this one may not open
        Foreign,     ///< the file is not a Tasuki data file
        NoSpace,     ///< the disk is full
        Conflict,    ///< the value changed under the writer
        Internal     ///< a fault of the program; the detail is for the log
    };

    Code code = Code::Internal;
    /// A translated sentence for the person: what happened, what is safe, what to do.
    QString message;
    /// For the log only: never shown, never holds text of a client.
    QString detail;

    bool operator==(const Error&) const = default;
};

template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for returning a refusal from a function that yields Result.
[[nodiscard]] inline tl::unexpected<Error> fail(Error::Code code, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail)});
}

} // namespace tasuki
