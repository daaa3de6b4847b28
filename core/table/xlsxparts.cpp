// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/xlsxparts.h"

#include "table/words.h"
#include "table/xml.h"

#include <QDir>

#include <charconv>
#include <map>
#include <optional>

namespace tasuki::table {

namespace {

constexpr std::int64_t partBytes = 64 << 20;
constexpr std::size_t mostSheets = 4096;
constexpr std::size_t mostStyles = 100'000;

bool isTrue(std::string_view value)
{
    return value == "1" || value == "true" || value == "on";
}

std::optional<int> readInt(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size())
        return {};
    return value;
}

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// One part's relations: which other part is meant by which id. ECMA-376 part 2, 6.5.
class RelationsHandler final : public XmlHandler
{
public:
    struct Relation
    {
        std::string id;
        std::string type;
        std::string target;
    };

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "Relationship" && attributes.value("TargetMode") != "External")
            relations.push_back({std::string(attributes.value("Id")), std::string(attributes.value("Type")),
                                 std::string(attributes.value("Target"))});
    }
    /// Target of the first relation of a type, which is the end of its address.
    [[nodiscard]] std::string ofType(std::string_view type) const
    {
        for (const Relation& relation : relations)
            if (relation.type.ends_with(type))
                return relation.target;
        return {};
    }

    std::vector<Relation> relations;
};

class WorkbookHandler final : public XmlHandler
{
public:
    struct Listed
    {
        Sheet sheet;
        std::string relation;
    };

    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "workbookPr") {
            from1904 = isTrue(attributes.value("date1904"));
        } else if (name == "sheet" && sheets.size() < mostSheets) {
            Listed listed;
            attributes.forEach([&](std::string_view attribute, std::string_view value) {
                if (attribute == "name")
                    listed.sheet.name = toText(value);
                else if (attribute == "state")
                    listed.sheet.hidden = value != "visible";
                else if (attribute.ends_with(":id"))
                    listed.relation = value;
            });
            sheets.push_back(std::move(listed));
        }
    }

    std::vector<Listed> sheets;
    bool from1904 = false;
};

class StylesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "cellXfs") {
            m_inCellFormats = true;
        } else if (name == "numFmt" && m_own.size() < mostStyles) {
            if (const auto id = readInt(attributes.value("numFmtId")))
                m_own[*id] = attributes.value("formatCode");
        } else if (name == "xf" && m_inCellFormats && formats.size() < mostStyles) {
            const int id = readInt(attributes.value("numFmtId")).value_or(0);
            const auto own = m_own.find(id);
            formats.push_back(own == m_own.end() ? NumberFormat::builtin(id) : NumberFormat(own->second));
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellFormats = false;
    }

    std::vector<NumberFormat> formats;

private:
    std::map<int, std::string> m_own;
    bool m_inCellFormats = false;
};

Result<void> readPart(const Archive& archive, const Archive::Entry& part, XmlHandler& handler)
{
    if (part.size > partBytes)
        return tl::unexpected<Error>(tooLarge(archive.name(), partBytes));
    auto stream = archive.stream(part);
    if (!stream)
        return tl::unexpected<Error>(stream.error());
    return XmlReader::readAll(*stream, handler, archive.name());
}

/// The folder of a part with its `/`, empty at the top.
std::string folderOf(std::string_view part)
{
    const std::size_t slash = part.rfind('/');
    return std::string(part.substr(0, slash == part.npos ? 0 : slash + 1));
}

/// Where a relation of a part leads, as the name of an entry.
std::string resolved(std::string_view part, const std::string& target)
{
    if (target.empty())
        return {};
    const std::string whole = target.starts_with('/') ? target : "/" + folderOf(part) + target;
    return QDir::cleanPath(toText(whole)).mid(1).toStdString();
}

std::string relationsOf(std::string_view part)
{
    const std::string folder = folderOf(part);
    return folder + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

Error noWorkbook(const Archive& archive)
{
    const auto otherSpreadsheet = [&](const Archive::Entry& entry) {
        return entry.name.ends_with("workbook.bin") || entry.name == "content.xml";
    };
    for (const Archive::Entry& entry : archive.entries())
        if (otherSpreadsheet(entry))
            return {Error::Code::Unreadable,
                    TableWords::tr(
                        "%1 is a table of another program or in another form of Excel. Nothing was changed. Open it "
                        "where it was made, save it as .xlsx, and choose that file.")
                        .arg(archive.name()),
                    {}};
    return {Error::Code::Unreadable,
            TableWords::tr(
                "%1 is an archive without an Excel table. Nothing was changed. Unpack it and choose the table inside.")
                .arg(archive.name()),
            {}};
}

} // namespace

const NumberFormat& Workbook::formatOf(std::size_t style) const
{
    static const NumberFormat general;
    return style < formats.size() ? formats[style] : general;
}

Result<Workbook> readWorkbook(const Archive& archive)
{
    std::string workbookPart = "xl/workbook.xml";
    if (const auto* top = archive.find("_rels/.rels")) {
        RelationsHandler relations;
        if (auto read = readPart(archive, *top, relations); !read)
            return tl::unexpected<Error>(read.error());
        if (const std::string target = relations.ofType("/officeDocument"); !target.empty())
            workbookPart = resolved({}, target);
    }
    const auto* const part = archive.find(workbookPart);
    if (!part || !workbookPart.ends_with(".xml"))
        return tl::unexpected<Error>(noWorkbook(archive));
    WorkbookHandler listed;
    if (auto read = readPart(archive, *part, listed); !read)
        return tl::unexpected<Error>(read.error());
    if (listed.sheets.empty())
        return tl::unexpected<Error>(noWorkbook(archive));
    RelationsHandler relations;
    if (const auto* entry = archive.find(relationsOf(workbookPart)))
        if (auto read = readPart(archive, *entry, relations); !read)
            return tl::unexpected<Error>(read.error());

    Workbook workbook;
    workbook.from1904 = listed.from1904;
    workbook.sharedStringsPart = resolved(workbookPart, relations.ofType("/sharedStrings"));
    for (auto& sheet : listed.sheets)
        for (const auto& relation : relations.relations) {
            // Sheets that hold a chart or a macro have other types.
            if (relation.id != sheet.relation || !relation.type.ends_with("/worksheet"))
                continue;
            workbook.sheets.push_back(std::move(sheet.sheet));
            workbook.sheetParts.push_back(resolved(workbookPart, relation.target));
            break;
        }
    if (workbook.sheets.empty())
        return tl::unexpected<Error>(damaged(archive.name(), QStringLiteral("no sheet of the workbook has a part")));
    if (const auto* styles = archive.find(resolved(workbookPart, relations.ofType("/styles")))) {
        StylesHandler handler;
        if (auto read = readPart(archive, *styles, handler); !read)
            return tl::unexpected<Error>(read.error());
        workbook.formats = std::move(handler.formats);
    }
    return workbook;
}

} // namespace tasuki::table
