// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "registry/careimport.h"
#include "registry/edits.h"
#include "testing/testing.h"

#include <QTemporaryDir>

/// A failed comparison of whole data files tells their sizes, not their bytes.
template <> struct Catch::StringMaker<QStringList>
{
    static std::string convert(const QStringList& lines)
    {
        return lines.size() > 12 ? std::to_string(lines.size()) + " lines" : lines.join(QStringLiteral(" / ")).toStdString();
    }
};

/// A small invented town: official files made by code, and a data file to take them in.
namespace town {

using namespace tasuki;
using namespace tasuki::registry;

/// One row of an official file.
struct Line
{
    std::array<QString, careColumnCount> cells;
    QString& operator[](CareColumn column) { return cells[static_cast<std::size_t>(column)]; }
    const QString& operator[](CareColumn column) const { return cells[static_cast<std::size_t>(column)]; }
    /// The same row with one cell changed.
    [[nodiscard]] Line with(CareColumn column, const QString& value) const;
};

/// A plausible row of the service with the ministry's file code `kind`, of office number `office`.
[[nodiscard]] Line line(int office, const char* kind = "110", const QString& name = {});
[[nodiscard]] QString officeNumber(int office);
[[nodiscard]] QByteArray header();
/// The ministry's form: byte order mark, CR LF, quotation marks where needed.
[[nodiscard]] QByteArray csv(const std::vector<Line>& lines, const QByteArray& newline = "\r\n");
[[nodiscard]] InputFile file(const std::vector<Line>& lines, const char* name = "jigyosho.csv");

class Town
{
public:
    Town();

    [[nodiscard]] Centre& centre() { return *m_centre; }
    /// Closes the file and opens it as the program does.
    void reopen();
    [[nodiscard]] store::Store& store() { return m_centre->store(); }
    [[nodiscard]] Registry& registry() { return m_centre->registry(); }

    [[nodiscard]] CareStage stage(const std::vector<InputFile>& files, const QString& municipality = {});
    /// Takes files in and returns what was done.
    CareStage import(const std::vector<InputFile>& files, const QString& municipality = {});
    CareStage import(const std::vector<Line>& lines) { return import({file(lines)}); }
    void undo();
    void redo();

    /// Names of the facilities found, in their order.
    [[nodiscard]] QStringList find(const QString& text);
    [[nodiscard]] SearchResult search(const Query& query);
    [[nodiscard]] std::vector<FacilityRow> rows(const Query& query, std::size_t count = 1000);
    [[nodiscard]] Facility facility(int office);
    [[nodiscard]] bool hasFacility(int office);
    [[nodiscard]] Service service(int office, const char* kind = "110");
    void set(int office, const char* field, const QString& value);
    void setService(int office, const char* kind, const char* field, const QString& value);

    /// What people see, and what the search knows: rows that live, published values beneath, documents.
    [[nodiscard]] QStringList content();
    /// Every row of every table.
    [[nodiscard]] QStringList dump();
    /// Fails where the search index is not the one that would be built afresh.
    void checkIndex();

    FixedClock clock{1749600000000};

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Centre> m_centre;
};

template <class T> T must(Result<T>&& result)
{
    if (!result)
        FAIL("refused: " << result.error().message << " (" << result.error().detail << ")");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// added, updated, closed, unchanged, differs
[[nodiscard]] std::array<std::int64_t, 5> counts(const CareStage& stage);

} // namespace town
