// SPDX-License-Identifier: GPL-3.0-or-later
// From files to tables: archives are opened, care data is told from other tables.
#include "intake/intake.h"

#include "intake/postal.h"
#include "intake/words.h"
#include "table/archive.h"

#include <QFileInfo>

namespace tasuki::intake {

using registry::InputFile;

namespace {

/// Members of an archive that people take for its contents; what macOS and Windows add is none.
bool isContents(std::string_view name)
{
    const std::size_t slash = name.rfind('/');
    const std::string_view file = slash == std::string_view::npos ? name : name.substr(slash + 1);
    return !file.empty() && !file.starts_with('.') && name.find("__MACOSX/") == std::string_view::npos && file != "Thumbs.db";
}

bool isWorkbook(const table::Archive& archive)
{
    return archive.find("[Content_Types].xml") != nullptr;
}

/// A field as CSV writes it.
void appendField(QByteArray& out, std::string_view field)
{
    if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
        out.append(field.data(), static_cast<qsizetype>(field.size()));
        return;
    }
    out += '"';
    for (const char c : field) {
        if (c == '"')
            out += '"';
        out += c;
    }
    out += '"';
}

/// One table as CSV from its header on: care data that somebody keeps in a workbook goes the way of the ministry's files.
Result<QByteArray> asCsv(const Candidate& candidate, Progress& progress)
{
    QByteArray csv;
    const std::size_t width = candidate.header.names.size();
    const auto append = [&](const auto& cells) {
        for (std::size_t i = 0; i < width; ++i) {
            if (i > 0)
                csv += ',';
            if (i < cells.size())
                appendField(csv, cells[i]);
        }
        csv += "\r\n";
    };
    append(candidate.header.names);
    auto read = table::readTable(
        *candidate.table, candidate.sheet,
        [&](const table::Row& row) {
            if (row.number >= candidate.header.firstDataRow)
                append(row.cells);
            return csv.size() < registry::largestInputFile;
        },
        progress);
    if (!read)
        return tl::unexpected<Error>(read.error());
    return csv;
}

class Opener
{
public:
    Opener(registry::Registry& registry, Progress& progress) : m_registry(registry), m_progress(progress) {}

    /// Whether the file could be used; the reason is noted where not.
    bool take(const InputFile& file)
    {
        if (file.bytes.startsWith("PK")) {
            auto archive = table::Archive::open(file.bytes, file.name);
            if (!archive)
                return refuse(file.name, archive.error());
            if (!isWorkbook(*archive))
                return takeArchive(file.name, *archive);
        }
        if (registry::looksLikeCareData(file.bytes)) {
            handover.care.push_back(file);
            return true;
        }
        if (postalFormOf(file.bytes) != PostalForm::None) {
            handover.postal.push_back(file);
            return true;
        }
        auto opened = table::openTable(file.bytes, file.name);
        if (!opened)
            return refuse(file.name, opened.error());
        auto found = findTables(std::shared_ptr<const table::Table>(std::move(*opened)), file.name, m_progress);
        if (!found)
            return refuse(file.name, found.error());
        bool used = false;
        for (Candidate& candidate : *found)
            used = takeTable(std::move(candidate)) || used;
        return used;
    }

    Handover handover;
    std::optional<Error> refusal;

private:
    bool refuse(const QString& name, const Error& error)
    {
        handover.refused.push_back({name, 0, error.message});
        refusal = error;
        return false;
    }

    bool takeArchive(const QString& name, const table::Archive& archive)
    {
        bool used = false;
        bool any = false;
        for (const table::Archive::Entry& entry : archive.entries()) {
            if (!isContents(entry.name))
                continue;
            any = true;
            const QString inside = QFileInfo(QString::fromStdString(entry.name)).fileName();
            // Archives in archives are what nobody ships.
            auto bytes = archive.read(entry, registry::largestInputFile);
            if (!bytes)
                refuse(inside, bytes.error());
            else if (bytes->startsWith("PK") && !inside.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive))
                refuse(inside, {Error::Code::Unreadable,
                                IntakeWords::tr("%1 is an archive inside an archive. Nothing was changed. Unpack %2 and choose the files.")
                                    .arg(inside, name),
                                {}});
            else
                used = take({inside, std::move(*bytes)}) || used;
        }
        if (!any)
            refuse(name, {Error::Code::Unreadable,
                          IntakeWords::tr("%1 is an archive without files. Nothing was changed. Fetch it again.").arg(name), {}});
        return used;
    }

    bool takeTable(Candidate candidate)
    {
        QByteArray head;
        for (const std::string& name : candidate.header.names) {
            if (!head.isEmpty())
                head += ',';
            appendField(head, name);
        }
        if (registry::looksLikeCareData(head + "\r\n")) {
            auto csv = asCsv(candidate, m_progress);
            if (!csv)
                return refuse(candidate.file, csv.error());
            handover.care.push_back({candidate.file, std::move(*csv)});
            return true;
        }
        if (auto taught = rememberedLayout(m_registry, candidate.header.names))
            candidate.layout = std::move(*taught);
        handover.tables.push_back(std::move(candidate));
        return true;
    }

    registry::Registry& m_registry;
    Progress& m_progress;
};

} // namespace

Result<Handover> openInputs(registry::Registry& registry, const std::vector<InputFile>& files, Progress& progress)
{
    Opener opener(registry, progress);
    bool used = false;
    for (const InputFile& file : files)
        used = opener.take(file) || used;
    if (!used && opener.refusal)
        return tl::unexpected<Error>(*opener.refusal);
    return std::move(opener.handover);
}

Result<Handover> openFiles(registry::Registry& registry, const QStringList& paths, Progress& progress)
{
    auto files = registry::readInputFiles(paths);
    if (!files)
        return tl::unexpected<Error>(files.error());
    return openInputs(registry, *files, progress);
}

} // namespace tasuki::intake
