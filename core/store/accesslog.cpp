// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accesslog.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace tasuki::store {

namespace {

constexpr std::string_view chainEnd = "access_log_end";

QString hexOf(const std::string& hash)
{
    return QString::fromLatin1(QByteArray::fromStdString(hash).toHex());
}

Failure alteredFrom(std::int64_t line)
{
    return {{Error::Code::Damaged,
             QCoreApplication::translate("store", "The access log was altered from line %1 on. The other data "
                                                  "is safe. Tell the manager of the centre.")
                 .arg(line),
             {}}};
}

std::string chain(std::string_view previous, std::int64_t at, const QString& author, const QString& action,
                  std::string_view entity, const Uuid& row, const QString& detail)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](QByteArrayView part) {
        // Lengths first, so that text cannot move from one part to the next unnoticed.
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    };
    add({previous.data(), static_cast<qsizetype>(previous.size())});
    add(QByteArray::number(static_cast<qlonglong>(at)));
    add(author.toUtf8());
    add(action.toUtf8());
    add({entity.data(), static_cast<qsizetype>(entity.size())});
    add({row.view().data(), 16});
    add(detail.toUtf8());
    return hash.result().toStdString();
}

} // namespace

void appendAccess(Store& store, const QString& action, std::string_view entity, const Uuid& row, const QString& detail)
{
    Statement last(store.handle(), "SELECT hash FROM access_log ORDER BY rid DESC LIMIT 1");
    const std::string previous(last.step() ? last.text(0) : std::string_view());
    last.reset();
    const std::int64_t at = store.clock().nowMillis();
    const QString author = store.author();
    Statement add(store.handle(), "INSERT INTO access_log(at,author,action,entity,row,detail,hash) "
                                  "VALUES(?1,?2,?3,?4,?5,?6,?7)");
    add.bind(1, at).bind(2, author).bind(3, action).bind(4, entity).bind(5, row).bind(6, detail);
    const std::string hash = chain(previous, at, author, action, entity, row, detail);
    add.bindBlob(7, hash).run();
    // The end of the chain is kept apart, so that lines missing at the end show too.
    take(store.setMeta(chainEnd, hexOf(hash)));
}

Result<void> logAccess(Store& store, const QString& action, std::string_view entity, const Uuid& row, const QString& detail)
{
    return guarded([&] {
        Transaction transaction(store.handle());
        appendAccess(store, action, entity, row, detail);
        transaction.commit();
    });
}

Result<std::vector<AccessEntry>> accessLog(Store& store, int most)
{
    return guarded([&] {
        std::vector<AccessEntry> entries;
        Statement statement(store.handle(), "SELECT at,author,action,entity,row,detail FROM access_log ORDER BY rid DESC LIMIT ?1");
        statement.bind(1, std::int64_t{most});
        while (statement.step())
            entries.push_back({QDateTime::fromMSecsSinceEpoch(statement.integer(0)), statement.string(1), statement.string(2),
                               std::string(statement.text(3)), statement.uuid(4), statement.string(5)});
        return entries;
    });
}

Result<void> verifyAccessLog(Store& store)
{
    return guarded([&] {
        std::string previous;
        std::int64_t line = 1;
        Statement statement(store.handle(), "SELECT at,author,action,entity,row,detail,hash,rid FROM access_log ORDER BY rid");
        while (statement.step()) {
            const std::string expected = chain(previous, statement.integer(0), statement.string(1), statement.string(2),
                                               statement.text(3), statement.uuid(4), statement.string(5));
            if (expected != statement.text(6))
                throw alteredFrom(statement.integer(7));
            previous = expected;
            line = statement.integer(7) + 1;
        }
        if (const QString end = store.meta(chainEnd); !end.isEmpty() && end != hexOf(previous))
            throw alteredFrom(line);
    });
}

} // namespace tasuki::store
