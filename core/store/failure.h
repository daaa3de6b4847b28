// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <new>
#include <stdexcept>
#include <utility>

struct sqlite3;

namespace tasuki::store {

/// Carries an Error from a statement deep inside to the door of the module, where `guarded` turns it into a Result.
/// Never leaves a public function of core.
struct Failure
{
    Error error;
};

/// What SQLite's result code means to a person. `doing` is for the log.
[[nodiscard]] Error describeSqlite(int code, const QString& detail);
[[nodiscard]] Error outOfMemory();
[[noreturn]] void throwSqlite(sqlite3* handle, int code, const char* doing);

/// Runs `work` and returns its value, or the Error it failed with.
template <class Work> auto guarded(Work&& work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            std::forward<Work>(work)();
            return {};
        } else {
            return std::forward<Work>(work)();
        }
    } catch (Failure& failure) {
        return tl::unexpected<Error>(std::move(failure.error));
    } catch (const std::bad_alloc&) {
        return tl::unexpected<Error>(outOfMemory());
    } catch (const std::length_error&) {
        // A damaged file can claim any size.
        return tl::unexpected<Error>(outOfMemory());
    }
}

/// Inside a guarded part: takes the value out, or fails as it failed.
template <class T> T take(Result<T>&& result)
{
    if (!result)
        throw Failure{std::move(result.error())};
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace tasuki::store
