// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/meaning.h"

#include "base/fold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace tasuki::intake {

namespace {

struct Entry
{
    Meaning meaning;
    const char* code;
    const char* word;   ///< for people, translated in the context "meaning"
    const char* names;  ///< column names that say exactly this, separated by |
    const char* parts;  ///< words that such a name contains, separated by |
};

// Names: 介護サービス情報公表システム, 医療情報ネット, 自治体標準オープンデータセット and its forerunner, WAM NET, and
// what offices write at the head of their own tables. Of two entries whose part fits, the earlier one is taken.
constexpr std::array entries{
    Entry{Meaning::Ignore, "ignore", QT_TRANSLATE_NOOP("meaning", "(not taken in)"),
          "略称|略称（フリガナ）|英語表記（ローマ字表記）|名称_英字|標高|町字ID|内線番号|内線|NO（※システム内の固有の番号、連番）", nullptr},
    Entry{Meaning::Key, "key", QT_TRANSLATE_NOOP("meaning", "Number in the list"), "ID|管理番号|施設番号|整理番号|施設ID", nullptr},
    Entry{Meaning::Kana, "kana", QT_TRANSLATE_NOOP("meaning", "Reading"),
          "正式名称（フリガナ）|フリガナ|ふりがな|名称_カナ|名称（カナ）|事業所名カナ|事業所の名称_かな|よみ|読み|施設名カナ|施設名（フリガナ）",
          "フリガナ|ふりがな|カナ|かな|よみがな"},
    Entry{Meaning::Corporation, "corporation", QT_TRANSLATE_NOOP("meaning", "Run by"),
          "法人の名称|法人名|法人名称|運営法人|設置者|開設者|開設者名|運営主体|設置主体|実施主体|団体名", "法人名|法人の名称|運営主体|開設者"},
    Entry{Meaning::CorporateNumber, "corporate_number", QT_TRANSLATE_NOOP("meaning", "Corporate number"), "法人番号", "法人番号"},
    Entry{Meaning::OfficeNumber, "office_number", QT_TRANSLATE_NOOP("meaning", "Office number"),
          "事業所番号|指定事業所番号|介護保険事業所番号|事業者番号", "事業所番号"},
    Entry{Meaning::MedicalNumber, "medical_number", QT_TRANSLATE_NOOP("meaning", "Medical institution code"),
          "医療機関コード|医療機関番号|保険医療機関コード", "医療機関コード"},
    Entry{Meaning::Name, "name", QT_TRANSLATE_NOOP("meaning", "Name"),
          "名称|正式名称|名前|事業所名|事業所名称|事業所の名称|施設名|施設名称|介護サービス事業所名称|医療機関名|医療機関名称|薬局名|会名|店名|"
          "サロン名|団体・施設名|避難所名|お店|会の名称|団体名称",
          "事業所名|施設名|医療機関名|薬局名|の名称|サロン名"},
    Entry{Meaning::ServiceKind, "service_kind", QT_TRANSLATE_NOOP("meaning", "Services"),
          "サービスの種類|実施サービス|サービス種別|サービス種類|提供サービス|サービス", "サービスの種類|サービス種"},
    Entry{Meaning::Category, "category", QT_TRANSLATE_NOOP("meaning", "What it is"),
          "医療機関の種類|種別|種類|区分|分類|カテゴリ|カテゴリー|施設種別|業種|機関区分|施設区分|施設分類", "施設種別|施設区分"},
    Entry{Meaning::PrefectureCode, "prefecture_code", QT_TRANSLATE_NOOP("meaning", "Prefecture code"), "都道府県コード", nullptr},
    Entry{Meaning::CityCode, "city_code", QT_TRANSLATE_NOOP("meaning", "City code"), "市区町村コード", nullptr},
    Entry{Meaning::Municipality, "municipality", QT_TRANSLATE_NOOP("meaning", "Municipality code"),
          "都道府県コード又は市町村コード|都道府県コード又は市区町村コード|全国地方公共団体コード|地方公共団体コード|"
          "所在地_全国地方公共団体コード|市町村コード|自治体コード|団体コード",
          "地方公共団体コード"},
    Entry{Meaning::Prefecture, "prefecture", QT_TRANSLATE_NOOP("meaning", "Prefecture"), "都道府県名|都道府県|所在地_都道府県|県名", nullptr},
    Entry{Meaning::City, "city", QT_TRANSLATE_NOOP("meaning", "City"), "市区町村名|市区町村|市町村名|市町村|所在地_市区町村|市町", nullptr},
    Entry{Meaning::PostalCode, "postal_code", QT_TRANSLATE_NOOP("meaning", "Postal code"), "郵便番号|〒|所在地_郵便番号", "郵便番号"},
    Entry{Meaning::Town, "town", QT_TRANSLATE_NOOP("meaning", "Town"), "所在地_町字|町字|町名|町域|大字", nullptr},
    Entry{Meaning::Street, "street", QT_TRANSLATE_NOOP("meaning", "Street number"), "所在地_番地以下|番地|番地以下|事業所住所（番地以降）", nullptr},
    Entry{Meaning::Building, "building", QT_TRANSLATE_NOOP("meaning", "Building"),
          "方書|方書（ビル名等）|建物名等（方書）|建物名等(方書)|建物名|ビル名|建物", "方書|建物名"},
    Entry{Meaning::Latitude, "latitude", QT_TRANSLATE_NOOP("meaning", "Latitude"), "緯度|所在地座標（緯度）|lat|latitude|北緯", "緯度"},
    Entry{Meaning::Longitude, "longitude", QT_TRANSLATE_NOOP("meaning", "Longitude"), "経度|所在地座標（経度）|lon|lng|longitude|東経", "経度"},
    Entry{Meaning::Fax, "fax", QT_TRANSLATE_NOOP("meaning", "Fax"), "FAX|FAX番号|ファックス|ファクス|ファックス番号|FAX電話", "FAX|ファックス|ファクス"},
    Entry{Meaning::Phone, "phone", QT_TRANSLATE_NOOP("meaning", "Telephone"),
          "電話番号|電話|TEL|連絡先|連絡先電話番号|代表電話|問い合わせ先電話番号|℡|でんわ", "電話|TEL|連絡先"},
    Entry{Meaning::Url, "url", QT_TRANSLATE_NOOP("meaning", "Web address"),
          "URL|ホームページ|ホームページアドレス|案内用ホームページアドレス|HP|ウェブサイト|HPアドレス", "ホームページ|URL"},
    Entry{Meaning::Address, "address", QT_TRANSLATE_NOOP("meaning", "Address"),
          "住所|所在地|所在地_連結表記|事業所住所（市区町村）|開催場所|場所|会場|活動場所|施設所在地", "住所|所在地"},
    Entry{Meaning::Capacity, "capacity", QT_TRANSLATE_NOOP("meaning", "Capacity"), "定員|利用定員|入所定員|登録定員|想定収容人数|収容人数|病床数|合計病床数", "定員|収容人数"},
    Entry{Meaning::DaysNote, "days_note", QT_TRANSLATE_NOOP("meaning", "About the days"),
          "利用可能曜日特記事項|診療日時特記事項|利用可能日時特記事項|利用可能曜日特記事項（留意事項）|その他の休診日（gw、お盆等）|"
          "その他の閉店日（gw、お盆等）|時間外における対応",
          "日時特記|曜日特記"},
    Entry{Meaning::Days, "days", QT_TRANSLATE_NOOP("meaning", "Days"), "利用可能曜日|診療曜日|営業日|営業曜日|開催日|開所日|活動日|実施日|曜日|開館日", nullptr},
    Entry{Meaning::HoursBegin, "hours_begin", QT_TRANSLATE_NOOP("meaning", "Opens at"), "開始時間|利用開始時間|営業開始時間|診療開始時間|診療開始時刻|開館時間|開店時間|開始時刻|始業時間", nullptr},
    Entry{Meaning::HoursEnd, "hours_end", QT_TRANSLATE_NOOP("meaning", "Closes at"), "終了時間|利用終了時間|営業終了時間|診療終了時間|診療終了時刻|閉館時間|閉店時間|終了時刻|終業時間", nullptr},
    Entry{Meaning::ClosedDays, "closed_days", QT_TRANSLATE_NOOP("meaning", "Closed on these days"), "定休日|休診日|休業日|休館日|休み", "定休日|休診日|休業日|休館日"},
    Entry{Meaning::Hours, "hours", QT_TRANSLATE_NOOP("meaning", "Hours"),
          "営業時間|診療時間|利用時間|開所時間|受付時間|時間|営業日時|開催日時|活動日時|日時|営業日・時間", "営業時間|診療時間|利用時間|活動日時|開催日時"},
    Entry{Meaning::SpecialityCode, "speciality_code", QT_TRANSLATE_NOOP("meaning", "Speciality code"), "診療科目コード", nullptr},
    Entry{Meaning::Speciality, "speciality", QT_TRANSLATE_NOOP("meaning", "Speciality (one a row)"), "診療科目名", nullptr},
    Entry{Meaning::Specialities, "specialities", QT_TRANSLATE_NOOP("meaning", "Specialities"), "診療科目|診療科|標榜科|標榜診療科目", "診療科"},
    Entry{Meaning::Catchment, "catchment", QT_TRANSLATE_NOOP("meaning", "Area served"),
          "サービス提供地域|対象地域|配達地域|対応地域|担当地区|通常の事業の実施地域|配達エリア|対応エリア|対象となる町会・自治会|届ける範囲|配達範囲", "対象地域|配達地域|対応地域|実施地域"},
    Entry{Meaning::Vacancy, "vacancy", QT_TRANSLATE_NOOP("meaning", "Vacancy"), "空き|空き状況|空床|空き情報|空室|空室状況", "空き状況|空床"},
    Entry{Meaning::VacancyOn, "vacancy_on", QT_TRANSLATE_NOOP("meaning", "Vacancy told on"), "空き状況更新日|空き確認日", nullptr},
    Entry{Meaning::ClosedOn, "closed_on", QT_TRANSLATE_NOOP("meaning", "Closed"), "廃止日|廃止年月日|閉鎖日", nullptr},
    Entry{Meaning::Notes, "notes", QT_TRANSLATE_NOOP("meaning", "Notes (own centre)"), "所内メモ|内部メモ", nullptr},
    Entry{Meaning::Remarks, "remarks", QT_TRANSLATE_NOOP("meaning", "Remarks"),
          "備考|特記事項|説明|内容|その他|活動内容|料金|費用|対象者|対象|利用料|参加費|サービス内容", "備考|料金|費用|対象者|内容"},
};

constexpr std::array dayCodes{"mon", "tue", "wed", "thu", "fri", "sat", "sun", "ph"};
constexpr QStringView dayWords = u"月火水木金土日祝";

const Entry* entryOf(Meaning meaning)
{
    for (const Entry& entry : entries)
        if (entry.meaning == meaning)
            return &entry;
    return nullptr;
}

std::vector<std::string> foldedParts(const char* joined)
{
    std::vector<std::string> keys;
    if (joined)
        for (const QString& part : QString::fromUtf8(joined).split(QLatin1Char('|')))
            keys.push_back(text::folded(QStringView(part)));
    return keys;
}

struct Known
{
    Meaning meaning;
    std::vector<std::string> names, parts;
};

const std::vector<Known>& known()
{
    static const std::vector<Known> all = [] {
        std::vector<Known> list;
        for (const Entry& entry : entries)
            list.push_back({entry.meaning, foldedParts(entry.names), foldedParts(entry.parts)});
        return list;
    }();
    return all;
}

/// The columns of 医療情報ネット and of pharmacies that say when a place is open, one column a day.
std::optional<ColumnMeaning> gridMeaning(const QString& header)
{
    static const QRegularExpression slot(QStringLiteral(
        "^([月火水木金土日祝])_?(診療|就業時間帯|開店時間帯|営業時間帯)([0-9]?)_?(開始|終了)時間$"));
    static const QRegularExpression reception(QStringLiteral("^[月火水木金土日祝]_?外来受付(時間帯[0-9])?_?(開始|終了)時間$"));
    static const QRegularExpression weekly(
        QStringLiteral("^(毎週決まった曜日に休診|定期閉店毎週|定期休業毎週|営業日)\\(([月火水木金土日祝])\\)$"));
    static const QRegularExpression monthly(
        QStringLiteral("^(決まった週に休診\\(定期週\\)|定期閉店)第([1-5])週\\(([月火水木金土日])\\)$"));
    const auto day = [](const QString& word) { return static_cast<std::int8_t>(dayWords.indexOf(word.at(0))); };
    if (const auto match = slot.match(header); match.hasMatch())
        return ColumnMeaning{Meaning::Slot, day(match.captured(1)),
                             static_cast<std::int8_t>(match.captured(3).isEmpty() ? 1 : match.captured(3).toInt()),
                             match.captured(4) == u"終了"};
    if (reception.match(header).hasMatch())
        return ColumnMeaning{};
    if (const auto match = weekly.match(header); match.hasMatch())
        return ColumnMeaning{Meaning::OpenDay, day(match.captured(2)), 0, false};
    if (const auto match = monthly.match(header); match.hasMatch())
        return ColumnMeaning{Meaning::OpenWeek, day(match.captured(3)),
                             static_cast<std::int8_t>(match.captured(2).toInt()), false};
    if (header.startsWith(u"災害種別_"))
        return ColumnMeaning{Meaning::Remarks};
    if (header == u"祝日に休診" || header == u"祝日")
        return ColumnMeaning{Meaning::OpenDay, 7, 0, false};
    return std::nullopt;
}

int dayOfCode(std::string_view code)
{
    for (std::size_t i = 0; i < dayCodes.size(); ++i)
        if (code == dayCodes[i])
            return static_cast<int>(i);
    return -1;
}

} // namespace

std::string codeOf(const ColumnMeaning& column)
{
    const auto day = [&] { return std::string(dayCodes[static_cast<std::size_t>(column.day)]); };
    switch (column.meaning) {
    case Meaning::Slot:
        return "slot." + day() + "." + std::to_string(column.number) + (column.end ? ".end" : ".begin");
    case Meaning::OpenDay:
        return "open." + day();
    case Meaning::OpenWeek:
        return "week." + std::to_string(column.number) + "." + day();
    default:
        const Entry* entry = entryOf(column.meaning);
        return entry ? entry->code : "ignore";
    }
}

std::optional<ColumnMeaning> meaningOf(std::string_view code)
{
    for (const Entry& entry : entries)
        if (code == entry.code)
            return ColumnMeaning{entry.meaning};
    const QStringList parts = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size())).split(QLatin1Char('.'));
    const auto day = [&](qsizetype at) { return static_cast<std::int8_t>(dayOfCode(parts[at].toStdString())); };
    ColumnMeaning column;
    bool number = true;
    if (parts.size() == 2 && parts[0] == u"open") {
        column = {Meaning::OpenDay, day(1)};
    } else if (parts.size() == 3 && parts[0] == u"week") {
        column = {Meaning::OpenWeek, day(2), static_cast<std::int8_t>(parts[1].toInt(&number))};
        number = number && column.number >= 1 && column.number <= 5 && column.day != 7;
    } else if (parts.size() == 4 && parts[0] == u"slot" && (parts[3] == u"begin" || parts[3] == u"end")) {
        column = {Meaning::Slot, day(1), static_cast<std::int8_t>(parts[2].toInt(&number)), parts[3] == u"end"};
        number = number && column.number >= 1 && column.number <= 9;
    }
    return column.meaning != Meaning::Ignore && column.day >= 0 && number ? std::optional(column) : std::nullopt;
}

QString wordFor(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Slot:
        return QCoreApplication::translate("meaning", "Hours of a weekday");
    case Meaning::OpenDay:
        return QCoreApplication::translate("meaning", "Open on a weekday (0 or 1)");
    case Meaning::OpenWeek:
        return QCoreApplication::translate("meaning", "Open in a week of the month (0 or 1)");
    default:
        const Entry* entry = entryOf(meaning);
        return entry ? QCoreApplication::translate("meaning", entry->word) : QString();
    }
}

std::string headerKey(std::string_view header)
{
    return text::folded(header);
}

Proposal proposeMeaning(std::string_view header)
{
    const QString plain = QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()))
                              .normalized(QString::NormalizationForm_KC)
                              .simplified()
                              .remove(QLatin1Char(' '));
    if (plain.isEmpty())
        return {};
    if (const auto grid = gridMeaning(plain))
        return {*grid, true};
    const std::string key = text::folded(QStringView(plain));
    // A bare number may count the rows and be another one in the next edition.
    static const std::array serials{text::folded(u"NO"), text::folded(u"番号"), text::folded(u"通し番号"), text::folded(u"連番")};
    if (std::find(serials.begin(), serials.end(), key) != serials.end())
        return {{Meaning::Key}, false};
    for (const Known& one : known())
        for (const std::string& name : one.names)
            if (key == name)
                return {{one.meaning}, true};
    // 電話番号（代表）, 定員(人): the same without what stands in brackets or behind a mark for required columns.
    static const QRegularExpression aside(QStringLiteral("\\([^()]*\\)|[*※].*$"));
    QString bare = plain;
    bare.remove(aside);
    if (bare != plain && !bare.isEmpty())
        if (Proposal inner = proposeMeaning(bare.toStdString()); inner.column.meaning != Meaning::Ignore)
            return inner;
    for (const Known& one : known())
        for (const std::string& part : one.parts)
            if (key.find(part) != std::string::npos)
                return {{one.meaning}, false};
    return {};
}

} // namespace tasuki::intake
