// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/statement.h"

#include "store/failure.h"

#include <sqlite3.h>

#include <utility>

namespace tasuki::store {

Statement::Statement(sqlite3* handle, std::string_view sql) : m_handle(handle)
{
    const int code = sqlite3_prepare_v3(handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &m_statement, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(handle, code, "prepare");
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr)), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement& Statement::bind(int position, std::int64_t number)
{
    sqlite3_bind_int64(m_statement, position, number);
    return *this;
}

Statement& Statement::bind(int position, double number)
{
    sqlite3_bind_double(m_statement, position, number);
    return *this;
}

Statement& Statement::bind(int position, std::string_view text)
{
    // A null pointer would bind NULL; empty text is text.
    sqlite3_bind_text64(m_statement, position, text.data() ? text.data() : "", text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int position, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text64(m_statement, position, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement& Statement::bind(int position, const Uuid& id)
{
    sqlite3_bind_blob(m_statement, position, id.view().data(), 16, SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int position, const Value& value)
{
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return bind(position, *number);
    if (const auto* real = std::get_if<double>(&value))
        return bind(position, *real);
    if (const auto* text = std::get_if<std::string>(&value))
        return bind(position, std::string_view(*text));
    if (const auto* id = std::get_if<Uuid>(&value))
        return bind(position, *id);
    return bindNull(position);
}

Statement& Statement::bindBlob(int position, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, position, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
    return *this;
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    sqlite3_reset(m_statement);
    throwSqlite(m_handle, code, "step");
}

void Statement::run()
{
    step();
    sqlite3_reset(m_statement);
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {bytes, bytes ? static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)) : 0};
}

QString Statement::string(int column) const
{
    const std::string_view view = text(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

Uuid Statement::uuid(int column) const
{
    return Uuid::fromBytes(text(column));
}

Value Statement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return real(column);
    case SQLITE_TEXT:
        return std::string(text(column));
    case SQLITE_BLOB:
        return uuid(column);
    default:
        return {};
    }
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void execute(sqlite3* handle, const char* sql)
{
    const int code = sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throwSqlite(handle, code, "execute");
}

ReadScope::ReadScope(sqlite3* handle) : m_handle(handle), m_own(sqlite3_get_autocommit(handle) != 0)
{
    if (m_own)
        execute(handle, "BEGIN");
}

ReadScope::~ReadScope()
{
    if (m_own && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

Transaction::Transaction(sqlite3* handle) : m_handle(handle)
{
    execute(handle, "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // A failed statement may have rolled the transaction back already.
    if (m_open && sqlite3_get_autocommit(m_handle) == 0)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    execute(m_handle, "COMMIT");
    m_open = false;
}

} // namespace tasuki::store
