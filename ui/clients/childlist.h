// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clients/clients.h"
#include "session/session.h"
#include "style/parts.h"

#include <functional>

class QVBoxLayout;

namespace tasuki::ui {

class RowEditor;

/// One kind of row that belongs to a client, for the screen.
struct ChildKind
{
    const store::EntityInfo* entity = nullptr;
    QString heading;
    QString empty; ///< what stands where there is none
    std::vector<const char*> fields;
    std::function<std::vector<std::pair<Uuid, const void*>>(const clients::Record&)> rows;
    std::function<Result<Uuid>(const Id<clients::Client>&)> add;
};

/// The rows of one kind, each a line that opens into its fields.
class ChildList : public QWidget
{
    Q_OBJECT

public:
    ChildList(Session& session, ChildKind kind, QWidget* parent = nullptr);

    void load(const clients::Record& record);
    void commit();

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    struct Line
    {
        Uuid id;
        QWidget* frame = nullptr;
        Button* summary = nullptr;
        RowEditor* editor = nullptr;
    };

    void addRow();
    Line makeLine(const Uuid& id);
    void openLine(Line& line, bool open);
    [[nodiscard]] QString summaryOf(const void* row) const;

    Session& m_session;
    ChildKind m_kind;
    Id<clients::Client> m_client;
    QVBoxLayout* m_column;
    Label* m_empty;
    std::vector<Line> m_lines;
    Uuid m_open;
};

template <class T> ChildKind childKind(Session& session, const QString& heading, const QString& empty, std::vector<const char*> fields,
                                       std::vector<T> clients::Record::* member)
{
    ChildKind kind;
    kind.entity = &store::describe<T>();
    kind.heading = heading;
    kind.empty = empty;
    kind.fields = std::move(fields);
    kind.rows = [member](const clients::Record& record) {
        std::vector<std::pair<Uuid, const void*>> all;
        for (const T& row : record.*member)
            all.emplace_back(row.id.uuid, &row);
        return all;
    };
    kind.add = [&session](const Id<clients::Client>& client) -> Result<Uuid> {
        T row;
        row.client = client;
        auto id = session.clients().addRow(row);
        if (!id)
            return tl::unexpected<Error>(id.error());
        return id->uuid;
    };
    return kind;
}

} // namespace tasuki::ui
