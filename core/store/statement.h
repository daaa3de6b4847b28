// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/value.h"

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace tasuki::store {

/// A prepared statement over the C API: positions count from 1 for binding, from 0 for reading. Failures are thrown as
/// Failure. Text bound by view must outlive the step.
class Statement
{
public:
    Statement() = default;
    Statement(sqlite3* handle, std::string_view sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int position, std::int64_t number);
    Statement& bind(int position, double number);
    Statement& bind(int position, std::string_view text);
    Statement& bind(int position, const QString& text);
    Statement& bind(int position, const Uuid& id);
    Statement& bind(int position, const Value& value);
    Statement& bindBlob(int position, std::string_view bytes);
    Statement& bindNull(int position);

    /// True while there is a row to read.
    bool step();
    /// Steps once and makes the statement ready for the next values.
    void run();
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    /// Valid until the next step.
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] Uuid uuid(int column) const;
    [[nodiscard]] Value value(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3* m_handle = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

/// Runs SQL without parameters or rows.
void execute(sqlite3* handle, const char* sql);

/// Keeps one state of the file in view for several reads; without it each statement takes and gives up the file's locks,
/// which costs more than reading a row. Does nothing inside a transaction.
class ReadScope
{
public:
    explicit ReadScope(sqlite3* handle);
    ~ReadScope();
    ReadScope(const ReadScope&) = delete;
    ReadScope& operator=(const ReadScope&) = delete;

private:
    sqlite3* m_handle;
    bool m_own;
};

/// A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    /// Takes the write lock at once, so that a busy file is refused before any work is done.
    explicit Transaction(sqlite3* handle);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    sqlite3* m_handle;
    bool m_open = true;
};

} // namespace tasuki::store
