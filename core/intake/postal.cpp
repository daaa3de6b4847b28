// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/postal.h"

#include "base/csv.h"
#include "base/encoding.h"
#include "base/kana.h"
#include "intake/words.h"
#include "registry/officialcells.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_set>

namespace tasuki::intake {

using registry::PostalTown;
using store::CellView;

namespace {

constexpr std::size_t townColumns = 15;
constexpr std::size_t officeColumns = 13;
constexpr std::size_t shortColumns = 7;

bool digits(std::string_view text, std::size_t count)
{
    return text.size() == count && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

PostalForm formOf(const std::vector<std::string_view>& fields)
{
    if (fields.size() == townColumns && digits(fields[0], 5) && digits(fields[2], 7))
        return PostalForm::Towns;
    if (fields.size() == officeColumns && digits(fields[0], 5) && digits(fields[7], 7))
        return PostalForm::Offices;
    if (fields.size() == shortColumns && digits(fields[0], 7))
        return PostalForm::Short;
    return PostalForm::None;
}

QString plain(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed();
}

QString kana(std::string_view text)
{
    return text::toKatakana(plain(text));
}

/// 大通西（１～１９丁目）: which part of the town has this code. 以下に掲載がない場合 is the rest of the city.
QString townName(QString town)
{
    static const QRegularExpression part(QStringLiteral("[（(].*$"));
    static const QRegularExpression rest(QStringLiteral("以下に掲載がない場合|の次に番地がくる場合|一円$|イカニケイサイガナイバアイ|ノツギニ.*バンチガクルバアイ|イチエン$"));
    town.remove(part);
    if (rest.match(town).hasMatch() && town != u"一円")
        return {};
    return town.trimmed();
}

bool opens(const QString& town)
{
    return town.contains(u'（') && !town.contains(u'）');
}

class Reader
{
public:
    explicit Reader(PostalStage& stage) : m_stage(stage) {}

    Result<void> read(const registry::InputFile& file)
    {
        const text::DecodedText decoded = text::decodeText(file.bytes);
        CsvReader csv(decoded.text());
        std::vector<std::string_view> fields;
        PostalForm form = PostalForm::None;
        bool open = false;
        while (csv.next(fields)) {
            if (fields.size() == 1 && fields[0].empty())
                continue;
            if (form == PostalForm::None)
                form = formOf(fields);
            if (formOf(fields) != form || csv.flaw() != CsvReader::Flaw::None) {
                m_stage.rejected.push_back({file.name, csv.line(), IntakeWords::tr("The line is no postal code.")});
                continue;
            }
            if (form == PostalForm::Towns)
                open = takeTown(fields, open);
            else if (form == PostalForm::Offices)
                takeOffice(fields);
            else
                add({{}, plain(fields[0]), plain(fields[1]), plain(fields[2]), townName(plain(fields[3])), kana(fields[4]), kana(fields[5]),
                     townName(kana(fields[6])), {}, {}});
        }
        if (form == PostalForm::None)
            return fail(Error::Code::Unreadable, IntakeWords::tr("%1 is no file of postal codes. Nothing was changed.").arg(file.name));
        return {};
    }

private:
    /// Whether the name goes on in the next line: its bracket is open.
    bool takeTown(const std::vector<std::string_view>& fields, bool continues)
    {
        const QString town = plain(fields[8]);
        if (continues)
            return !town.contains(u'）');
        add({{}, plain(fields[2]), plain(fields[6]), plain(fields[7]), townName(town), kana(fields[3]), kana(fields[4]),
             townName(kana(fields[5])), {}, {}});
        return opens(town);
    }

    void takeOffice(const std::vector<std::string_view>& fields)
    {
        add({{}, plain(fields[7]), plain(fields[3]), plain(fields[4]), plain(fields[5]) + plain(fields[6]), {}, {}, {}, plain(fields[2]),
             kana(fields[1])});
    }

    void add(PostalTown town)
    {
        town.id.uuid = registry::postalTownId(town);
        if (m_seen.insert(town.id.uuid).second)
            m_stage.towns.push_back(std::move(town));
    }

    PostalStage& m_stage;
    std::unordered_set<Uuid> m_seen;
};

std::vector<std::string> texts(const PostalTown& town)
{
    std::vector<std::string> all;
    for (const store::FieldInfo& field : store::describe<PostalTown>().fields) {
        const store::Value value = field.get(&town);
        const auto* text = std::get_if<std::string>(&value);
        all.push_back(text ? *text : std::string());
    }
    return all;
}

std::vector<CellView> cellsOf(const std::vector<std::string>& all)
{
    std::vector<CellView> cells;
    for (const std::string& text : all)
        cells.push_back(text.empty() ? CellView() : CellView(std::string_view(text)));
    return cells;
}

} // namespace

PostalForm postalFormOf(const QByteArray& bytes)
{
    constexpr qsizetype looked = 4096;
    const text::DecodedText decoded = text::decodeText(QByteArrayView(bytes).first(std::min(bytes.size(), looked)));
    CsvReader csv(decoded.text());
    std::vector<std::string_view> fields;
    return csv.next(fields) ? formOf(fields) : PostalForm::None;
}

Result<PostalStage> stagePostal(registry::Registry& registry, const std::vector<registry::InputFile>& files, Progress& progress)
{
    PostalStage stage;
    progress.start(IntakeWords::tr("Reading postal codes"), static_cast<std::int64_t>(files.size()));
    Reader reader(stage);
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (auto read = reader.read(files[i]); !read)
            return tl::unexpected<Error>(read.error());
        progress.advanceTo(static_cast<std::int64_t>(i + 1));
        if (progress.cancelled())
            return fail(Error::Code::Cancelled, IntakeWords::tr("Stopped. Nothing was changed."));
    }
    return store::guarded([&] {
        const auto known = store::officialRows(registry.store(), store::describe<PostalTown>());
        for (const PostalTown& town : stage.towns) {
            const std::int64_t digest = registry::digestOf(cellsOf(texts(town)));
            const auto found = known.find(town.id.uuid);
            PostalStage::Known row;
            if (found != known.end())
                row = {found->second.rid, found->second.deleted, found->second.deleted || found->second.digest != digest};
            else
                row.writes = true;
            ++(row.rid == 0 || row.deleted ? stage.added : row.writes ? stage.updated : stage.unchanged);
            stage.known.push_back(row);
        }
        return std::move(stage);
    });
}

Result<std::int64_t> applyPostal(registry::Registry& registry, const PostalStage& stage, Progress& progress)
{
    if (stage.changesNothing())
        return 0;
    return registry.store().import(IntakeWords::tr("postal codes taken in"), [&](store::OfficialWriter& writer) {
        const store::EntityInfo& entity = store::describe<PostalTown>();
        progress.start(IntakeWords::tr("Writing"), static_cast<std::int64_t>(stage.towns.size()));
        for (std::size_t i = 0; i < stage.towns.size(); ++i) {
            if (i % 1024 == 0) {
                progress.advanceTo(static_cast<std::int64_t>(i));
                if (progress.cancelled())
                    throw store::Failure{{Error::Code::Cancelled, IntakeWords::tr("Stopped. Nothing was changed."), {}}};
            }
            const PostalStage::Known& known = stage.known[i];
            if (!known.writes)
                continue;
            const Uuid& id = stage.towns[i].id.uuid;
            const std::vector<std::string> all = texts(stage.towns[i]);
            const std::vector<CellView> cells = cellsOf(all);
            const std::int64_t digest = registry::digestOf(cells);
            if (known.rid == 0) {
                writer.insert(entity, id, digest, cells);
                continue;
            }
            if (known.deleted)
                writer.revive(entity, known.rid, id);
            for (std::size_t field = 0; field < cells.size(); ++field)
                if (!registry::sameCell(writer.officialValue(entity, known.rid, id, field), cells[field]))
                    writer.update(entity, known.rid, id, field, cells[field]);
            writer.setDigest(entity, known.rid, digest);
        }
    });
}

} // namespace tasuki::intake
