// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rowmaker.h"

#include "base/fold.h"
#include "base/wareki.h"
#include "intake/listfields.h"
#include "intake/values.h"
#include "intake/words.h"
#include "registry/careimport.h"
#include "registry/categories.h"
#include "registry/officialcells.h"

#include <algorithm>
#include <array>

namespace tasuki::intake {

using store::CellView;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// 合計 and the like, as the whole name: beside it stands how many they are.
bool isSum(const std::string& name)
{
    static constexpr std::array words{u"計", u"合計", u"小計", u"総計", u"総数", u"総合計", u"(計)", u"件数"};
    const std::string folded = text::folded(name);
    return std::any_of(words.begin(), words.end(), [&](const char16_t* word) { return folded == text::folded(QStringView(word)); });
}

/// ※ and 注 at the front of a row below the table.
bool isFootnote(const std::string& name)
{
    const QString words = fromUtf8(name).trimmed();
    return words.startsWith(u'※') || words.startsWith(u"注)") || words.startsWith(u"注）") || words.startsWith(u"(注") ||
           words.startsWith(u"（注") || words.startsWith(u"出典") || words.startsWith(u"【注");
}

} // namespace

RowMaker::RowMaker(const Candidate& candidate, ListedRows& out) : m_candidate(candidate), m_out(out)
{
    m_table = static_cast<std::uint32_t>(out.tables.size());
    out.tables.push_back({candidate.file, candidate.layout, 0, true});
    m_specialities = candidate.layout.has(Meaning::Speciality);
    m_navii = candidate.layout.source == u"navii";
    m_defaultLeaf = candidate.layout.category.isEmpty() ? -1 : registry::leafIndex(candidate.layout.category.toStdString());
    m_columns.fill(-1);
    m_meanings = meaningsFor(candidate.layout, candidate.header.names);
    for (std::size_t i = 0; i < m_meanings.size(); ++i) {
        int& column = m_columns[static_cast<std::size_t>(m_meanings[i].meaning)];
        if (column < 0)
            column = static_cast<int>(i);
        if (m_meanings[i].meaning == Meaning::Remarks) {
            const QString name = QString::fromStdString(candidate.header.names[i]).simplified();
            m_remarks.emplace_back(i, name == u"備考" || name == u"特記事項" ? QString() : name);
        }
    }
}

std::string_view RowMaker::raw(Meaning meaning) const
{
    const int column = m_columns[static_cast<std::size_t>(meaning)];
    return column >= 0 && static_cast<std::size_t>(column) < m_row->cells.size() ? m_row->cells[static_cast<std::size_t>(column)]
                                                                                : std::string_view();
}

std::string RowMaker::text(Meaning meaning, bool lines) const
{
    return cleaned(raw(meaning), lines);
}

void RowMaker::note(RowNote::Kind kind, const QString& reason)
{
    if (kind == RowNote::Kind::LeftOut)
        m_out.tables[m_table].whole = false;
    m_out.note({kind, m_table, m_row ? m_row->number : 0, reason});
}

std::string RowMaker::noted(const ReadText& read)
{
    if (read.repaired)
        note(RowNote::Kind::Repaired, IntakeWords::tr("A spreadsheet had cut the zero at the front: %1").arg(QString::fromStdString(read.text)));
    if (!read.doubt.isEmpty())
        note(RowNote::Kind::Doubtful, read.doubt);
    return read.text;
}

bool RowMaker::isBlank() const
{
    for (std::size_t i = 0; i < std::min(m_row->cells.size(), m_meanings.size()); ++i)
        if (m_meanings[i].meaning != Meaning::Ignore && !cleaned(m_row->cells[i], false).empty())
            return false;
    return true;
}

bool RowMaker::repeatsHeader() const
{
    const int column = m_columns[static_cast<std::size_t>(Meaning::Name)];
    return column >= 0 && headerKey(raw(Meaning::Name)) == headerKey(m_candidate.header.names[static_cast<std::size_t>(column)]);
}

void RowMaker::take(const table::Row& row)
{
    m_row = &row;
    if (!isBlank() && !repeatsHeader()) {
        ++m_out.tables[m_table].rows;
        if (m_specialities)
            takeSpeciality();
        else
            takeFacility();
    }
    m_row = nullptr;
}

void RowMaker::put(std::uint32_t field, std::string_view value)
{
    if (!value.empty())
        m_out.cells.push_back({field, CellView(m_out.texts->keep(value))});
}

std::string RowMaker::addressText() const
{
    std::string address = text(Meaning::Address);
    if (address.empty() && m_columns[static_cast<std::size_t>(Meaning::Town)] >= 0) {
        const std::string rest = text(Meaning::Town) + text(Meaning::Street);
        address = rest.empty() ? rest : text(Meaning::Prefecture) + text(Meaning::City) + rest;
    } else if (!address.empty() && m_columns[static_cast<std::size_t>(Meaning::Town)] < 0) {
        address += text(Meaning::Street);
    }
    return address;
}

std::string RowMaker::municipalityText()
{
    if (const std::string_view whole = raw(Meaning::Municipality); !whole.empty())
        return noted(readMunicipality(whole));
    const auto padded = [](std::string number, std::size_t length) {
        return number.empty() || number.size() >= length ? number : std::string(length - number.size(), '0') + number;
    };
    const std::string prefecture = padded(text(Meaning::PrefectureCode), 2);
    const std::string city = text(Meaning::CityCode);
    if (city.size() >= 5)
        return noted(readMunicipality(city));
    if (prefecture.empty() || city.empty())
        return prefecture;
    return readMunicipality(prefecture + padded(city, 3)).text;
}

std::string RowMaker::remarksText() const
{
    std::string remarks;
    for (const auto& [column, label] : m_remarks) {
        if (column >= m_row->cells.size())
            continue;
        const std::string value = cleaned(m_row->cells[column], true);
        if (value.empty())
            continue;
        // 災害種別_地震 = 1: what matters is that it stands there.
        const qsizetype mark = label.startsWith(u"災害種別_") ? label.indexOf(u'_') : -1;
        if (mark > 0 && (value == "0" || value == "0.0"))
            continue;
        if (!remarks.empty())
            remarks += '\n';
        if (mark > 0)
            remarks += "対象の災害：" + label.mid(mark + 1).toStdString();
        else
            remarks += label.isEmpty() ? value : label.toStdString() + "：" + value;
    }
    return remarks;
}

std::string RowMaker::keyOf(const Identity& identity)
{
    if (m_navii) {
        const std::string code = text(Meaning::PrefectureCode);
        return noted(readNaviiId(raw(Meaning::Key), code.empty() ? prefectureNumber(identity.head.prefecture) : fromUtf8(code).toInt()));
    }
    const std::string listed = text(Meaning::Key);
    const std::string& office = identity.office;
    std::string key = m_candidate.layout.has(Meaning::ServiceKind) && !office.empty() ? office : !listed.empty() ? listed : office;
    // What a city counts from 1 is another facility in the next city.
    if (!key.empty() && key != office && m_candidate.layout.source.startsWith(u"municipal"))
        key = identity.municipality + "/" + key;
    return !key.empty() ? key : text::folded(identity.name) + "|" + text::folded(identity.address);
}

const ReadKinds& RowMaker::kindsIn(std::string_view cell)
{
    if (m_kinds.size() > rememberedTexts)
        m_kinds.clear();
    const auto [at, isNew] = m_kinds.try_emplace(std::string(cell));
    if (isNew)
        at->second = readKinds(cell);
    return at->second;
}

const ReadHoursWords& RowMaker::hoursIn(const HoursWords& words)
{
    if (m_hours.size() > rememberedTexts)
        m_hours.clear();
    std::string key;
    for (const std::string_view part : {words.days, words.begin, words.end, words.hours, words.closed, words.note})
        key.append(part).push_back('\x1f');
    const auto [at, isNew] = m_hours.try_emplace(std::move(key));
    if (isNew)
        at->second = readHoursWords(words);
    return at->second;
}

int RowMaker::leafOf(const std::string& key)
{
    if (m_navii)
        if (const int leaf = leafOfNaviiId(key); leaf >= 0)
            return leaf;
    const ReadKinds& kinds = kindsIn(raw(Meaning::Category));
    if (!kinds.leaves.empty())
        return kinds.leaves.front();
    if (m_defaultLeaf >= 0)
        return m_defaultLeaf;
    const std::string name = text(Meaning::Name);
    const int named = leafInName(name);
    // 医療法3条: who has specialities and may not call itself 病院 is a 診療所.
    if (named < 0 && !raw(Meaning::Specialities).empty())
        return registry::leafIndex(fromUtf8(name).contains(u"病院") || fromUtf8(name).contains(u"医療センター") ? "hospital" : "clinic");
    return named;
}

HoursGrid RowMaker::hoursGrid()
{
    HoursGrid grid;
    for (std::size_t i = 0; i < std::min(m_row->cells.size(), m_meanings.size()); ++i)
        if (m_meanings[i].meaning >= Meaning::Slot && !m_row->cells[i].empty())
            grid.add(m_meanings[i], m_row->cells[i]);
    if (!grid.doubts().isEmpty())
        note(RowNote::Kind::Doubtful, IntakeWords::tr("These are no times: %1").arg(grid.doubts().join(IntakeWords::tr(", "))));
    return grid;
}

std::string RowMaker::hoursText(std::string& words)
{
    const HoursGrid grid = hoursGrid();
    if (!grid.isEmpty())
        return registry::toCanonical(grid.hours()).toStdString();
    const HoursWords cells{raw(Meaning::Days), raw(Meaning::HoursBegin), raw(Meaning::HoursEnd), raw(Meaning::Hours), raw(Meaning::ClosedDays),
                           raw(Meaning::DaysNote)};
    if (cells.begin.empty() && cells.end.empty() && cells.hours.empty() && cells.closed.empty())
        return {};
    const ReadHoursWords& read = hoursIn(cells);
    const bool stated = std::any_of(read.hours.days.begin(), read.hours.days.end(), [](const auto& one) { return one.stated; });
    if (!stated) {
        words = read.all.toStdString();
        return {};
    }
    if (!read.unread.isEmpty())
        note(RowNote::Kind::Doubtful, IntakeWords::tr("Of the hours “%1” these words were not understood and stand beside them: %2")
                                          .arg(read.all.left(80), read.unread.join(IntakeWords::tr(", ")).left(80)));
    return registry::toCanonical(read.hours).toStdString();
}

void RowMaker::addServices(ListedFacility& facility, const ReadKinds& kinds)
{
    const ServiceFields& fields = ofService();
    const auto capacity = readCapacity(raw(Meaning::Capacity));
    std::string specialities = text(Meaning::Specialities);
    for (const std::string_view separator : {";", "；", ",", "、", "，"})
        for (std::size_t at = specialities.find(separator); at != std::string::npos; at = specialities.find(separator, at))
            specialities.replace(at, separator.size(), "・");
    const std::string days = text(Meaning::Days);
    std::string daysNote = text(Meaning::DaysNote, true);
    const std::string catchment = text(Meaning::Catchment, true);
    const std::string vacancy = text(Meaning::Vacancy);
    std::string words;
    const std::string hours = hoursText(words);
    if (!words.empty())
        daysNote += (daysNote.empty() ? "" : "\n") + words;
    std::vector<int> leaves = kinds.leaves;
    const bool says = capacity || !specialities.empty() || !catchment.empty() || !vacancy.empty() || (!days.empty() && hours.empty());
    if (leaves.empty() && says)
        leaves.push_back(facility.leaf >= 0 ? facility.leaf : registry::leafIndex("other"));
    facility.firstService = static_cast<std::uint32_t>(m_out.services.size());
    if (!facility.refersOnly) {
        // Without a service to say it of, hours and notes on the days are the facility's.
        if (leaves.empty())
            put(ofFacility().hours, hours);
        putRemarks(leaves.empty() ? daysNote : std::string());
    }
    facility.lastCell = cellCount();
    std::uint64_t& known = m_leavesOf[std::string(facility.key)];
    for (const int leaf : leaves) {
        const std::uint64_t bit = std::uint64_t{1} << leaf;
        if (known & bit)
            continue;
        known |= bit;
        ListedService service;
        service.leaf = leaf;
        service.id = registry::officialId(m_candidate.layout.source.toStdString() + "/" + std::string(facility.key) + "/" +
                                          std::string(codeOfLeaf(leaf)));
        service.firstCell = cellCount();
        putCell(fields.facility, CellView(facility.id));
        putCell(fields.kind, CellView(codeOfLeaf(leaf)));
        if (capacity)
            putCell(fields.capacity, CellView(*capacity));
        put(fields.days, hours.empty() ? std::string_view(days) : std::string_view());
        put(fields.daysNote, daysNote);
        put(fields.hours, hours);
        put(fields.catchment, catchment);
        put(fields.vacancy, vacancy);
        if (const auto told = wareki::parseDate(fromUtf8(text(Meaning::VacancyOn))); told && !vacancy.empty())
            put(fields.vacancyOn, told->toString(Qt::ISODate).toStdString());
        put(fields.specialities, specialities);
        service.lastCell = cellCount();
        m_out.services.push_back(service);
    }
    facility.lastService = static_cast<std::uint32_t>(m_out.services.size());
}

void RowMaker::takeFacility()
{
    Identity identity;
    identity.name = text(Meaning::Name);
    if (identity.name.empty())
        return note(RowNote::Kind::LeftOut, IntakeWords::tr("The name is missing."));
    identity.address = addressText();
    identity.head = headOfAddress(identity.address);
    identity.office = noted(readOfficeNumber(!raw(Meaning::OfficeNumber).empty() ? raw(Meaning::OfficeNumber) : raw(Meaning::MedicalNumber)));
    if (identity.office.empty() && text(Meaning::Phone).empty() && text(Meaning::Key).empty()) {
        if (isSum(identity.name) || (identity.address.empty() && text::folded(identity.name).find(text::folded(u"計")) != std::string::npos))
            return note(RowNote::Kind::LeftOut, IntakeWords::tr("The row is a sum, not a facility."));
        if (identity.address.empty() && isFootnote(identity.name))
            return note(RowNote::Kind::LeftOut, IntakeWords::tr("The row is a remark on the list, not a facility."));
    }
    identity.municipality = municipalityText();
    const std::string key = keyOf(identity);
    if (key.empty())
        return note(RowNote::Kind::LeftOut, IntakeWords::tr("The number that identifies the row is missing or damaged."));
    const ReadKinds kinds = kindsIn(raw(Meaning::ServiceKind));
    if (!kinds.unknown.isEmpty())
        note(RowNote::Kind::Doubtful, IntakeWords::tr("These kinds of service are not known: %1").arg(kinds.unknown.join(IntakeWords::tr(", ")).left(80)));
    const auto [first, isNew] = m_firstOf.emplace(key, m_out.facilities.size());
    if (!isNew) {
        const std::uint64_t known = m_leavesOf[key];
        const bool adds = std::any_of(kinds.leaves.begin(), kinds.leaves.end(), [&](int leaf) { return !(known >> leaf & 1); });
        if (!adds)
            return note(RowNote::Kind::LeftOut, IntakeWords::tr("Row %1 has the same number or the same name and address.")
                                                    .arg(m_out.facilities[first->second].row));
    }
    ListedFacility facility;
    facility.table = m_table;
    facility.row = m_row->number;
    facility.key = m_out.texts->keep(key);
    facility.id = registry::officialId(m_candidate.layout.source.toStdString() + "/" + key);
    facility.refersOnly = !isNew;
    facility.leaf = kinds.leaves.empty() ? leafOf(key) : kinds.leaves.front();
    facility.name = m_out.texts->keep(identity.name);
    const auto either = [&](Meaning meaning, std::string_view other) {
        const std::string own = text(meaning);
        return m_out.texts->keep(own.empty() ? other : std::string_view(own));
    };
    const std::string_view byNumber = m_navii ? prefectureNamed(fromUtf8(key.substr(0, 2)).toInt()) : std::string_view();
    facility.prefecture = either(Meaning::Prefecture, identity.head.prefecture.empty() ? byNumber : identity.head.prefecture);
    facility.city = either(Meaning::City, identity.head.city);
    facility.municipality = m_out.texts->keep(identity.municipality);
    facility.corporateNumber = m_out.texts->keep(text(Meaning::CorporateNumber));
    facility.corporation = m_out.texts->keep(text(Meaning::Corporation));
    facility.firstCell = facility.lastCell = cellCount();
    if (isNew) {
        if (facility.leaf >= 0 && kinds.leaves.empty())
            putCell(ofFacility().category, CellView(codeOfLeaf(facility.leaf)));
        putFacility(facility, identity);
    }
    addServices(facility, kinds);
    std::sort(m_out.cells.begin() + facility.firstCell, m_out.cells.begin() + facility.lastCell,
              [](const ListedCell& a, const ListedCell& b) { return a.field < b.field; });
    m_out.facilities.push_back(facility);
}

void RowMaker::putRemarks(const std::string& note)
{
    std::string remarks = remarksText();
    // 屋内191人／屋外0人: no number, but what people want to know.
    if (const std::string written = text(Meaning::Capacity); !written.empty() && !readCapacity(written) && written != "0") {
        const std::string& header = m_candidate.header.names[static_cast<std::size_t>(m_columns[static_cast<std::size_t>(Meaning::Capacity)])];
        remarks += (remarks.empty() ? "" : "\n") + cleaned(header, false) + "：" + written;
    }
    if (!note.empty())
        remarks += (remarks.empty() ? "" : "\n") + note;
    put(ofFacility().remarks, remarks);
}

void RowMaker::putFacility(const ListedFacility& facility, const Identity& identity)
{
    const FacilityFields& fields = ofFacility();
    put(fields.officeNumber, identity.office);
    putCell(fields.name, CellView(facility.name));
    put(fields.kana, readKana(raw(Meaning::Kana)).text);
    put(fields.municipality, facility.municipality);
    put(fields.prefecture, facility.prefecture);
    put(fields.city, facility.city);
    put(fields.postalCode, noted(readPostalCode(raw(Meaning::PostalCode))));
    put(fields.address, identity.address);
    put(fields.building, text(Meaning::Building));
    const ReadPlace place = readPlace(raw(Meaning::Latitude), raw(Meaning::Longitude));
    if (place.repaired)
        note(RowNote::Kind::Repaired, IntakeWords::tr("Latitude and longitude stood in each other's column."));
    if (!place.doubt.isEmpty())
        note(RowNote::Kind::Doubtful, place.doubt);
    if (place.latitude && place.longitude) {
        putCell(fields.latitude, CellView(*place.latitude));
        putCell(fields.longitude, CellView(*place.longitude));
    }
    put(fields.phone, noted(readPhone(raw(Meaning::Phone))));
    put(fields.fax, noted(readPhone(raw(Meaning::Fax))));
    put(fields.url, text(Meaning::Url));
    if (!facility.corporateNumber.empty() || !facility.corporation.empty())
        putCell(fields.organization, CellView(registry::corporationId(facility.corporateNumber, facility.corporation)));
    if (const auto closed = wareki::parseDate(fromUtf8(text(Meaning::ClosedOn))))
        put(fields.closedOn, closed->toString(Qt::ISODate).toStdString());
    put(fields.notes, text(Meaning::Notes, true));
    put(fields.source, m_candidate.layout.source.toStdString());
    put(fields.sourceKey, facility.key);
}

} // namespace tasuki::intake
