// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs.h"

#include "centre/centre.h"
#include "intake/delivery.h"
#include "table/archive.h"
#include "table/writing.h"

#include <expat.h>

#include <QFile>

#include <array>
#include <cstdio>
#include <vector>

namespace tasuki::bench {

namespace {

constexpr int tableRows = 100'000;

/// A list as a city keeps it: eighteen columns, most of them texts of which no two are alike.
table::OutputTable cityList()
{
    table::OutputTable list;
    list.title = QStringLiteral("一覧");
    for (const char16_t* heading : {u"No", u"名称", u"フリガナ", u"種別", u"郵便番号", u"所在地", u"建物名", u"緯度", u"経度", u"電話番号",
                                    u"FAX番号", u"法人名", u"営業時間", u"定休日", u"対象地域", u"料金", u"備考", u"ホームページ"})
        list.columns.push_back({QString::fromUtf16(heading), QStringView(heading) == u"緯度" || QStringView(heading) == u"経度"});
    const std::array towns{QStringLiteral("花町"), QStringLiteral("月町"), QStringLiteral("星町"), QStringLiteral("元町")};
    const std::array kinds{QStringLiteral("通いの場"), QStringLiteral("配食"), QStringLiteral("見守り")};
    const auto digits = [](int value, int width) { return QString::number(value).rightJustified(width, QLatin1Char('0')); };
    for (int i = 0; i < tableRows; ++i) {
        const QString& town = towns[static_cast<std::size_t>(i) % towns.size()];
        list.rows.push_back({QString::number(i + 1), QStringLiteral("サロン%1号").arg(i), QStringLiteral("サロン%1ゴウ").arg(i),
                             kinds[static_cast<std::size_t>(i) % kinds.size()], QStringLiteral("999-") + digits(i % 10000, 4),
                             QStringLiteral("花県花見市%1%2番地%3").arg(town).arg(i % 400).arg(i % 30),
                             i % 3 == 0 ? QStringLiteral("第%1ビル").arg(i % 300) : QString(), QString::number(36.5 + i % 1000 / 1e4, 'f', 6),
                             QString::number(136.6 + i % 777 / 1e4, 'f', 6), QStringLiteral("000-%1-%2").arg(digits(200 + i % 700, 3), digits(i % 10000, 4)),
                             QStringLiteral("000-%1-%2").arg(digits(200 + i % 700, 3), digits((i + 1) % 10000, 4)),
                             QStringLiteral("花の会%1").arg(i % 2000), QStringLiteral("月〜金 9:00〜17:00"), QStringLiteral("土日祝"), town,
                             QStringLiteral("%1円").arg(i % 50 * 10), QStringLiteral("要予約 %1").arg(i % 1000),
                             QStringLiteral("https://example.jp/%1").arg(i)});
    }
    return list;
}

/// Unzipping and reading the XML of the sheet and its shared texts, and nothing else.
double timeStreaming(const QString& path)
{
    const Stopwatch watch;
    const auto archive = table::Archive::open(path);
    if (!archive)
        return 0;
    std::vector<char> buffer(1 << 16);
    for (const char* name : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        const table::Archive::Entry* entry = archive->find(name);
        if (!entry)
            continue;
        auto stream = archive->stream(*entry);
        XML_Parser parser = XML_ParserCreate(nullptr);
        for (;;) {
            const auto read = stream ? stream->read(buffer.data(), buffer.size()) : Result<std::size_t>(0);
            if (!read || *read == 0 || XML_Parse(parser, buffer.data(), static_cast<int>(*read), 0) == XML_STATUS_ERROR)
                break;
        }
        XML_ParserFree(parser);
    }
    return watch.elapsed().wall;
}

} // namespace

Lines measureTable(const Setting& setting)
{
    const QString path = setting.scratch + QStringLiteral("/一覧.xlsx");
    NoProgress progress;
    {
        const auto bytes = table::toXlsx(cityList(), path, progress);
        if (!bytes || !table::writeWhole(*bytes, path)) {
            std::fprintf(stderr, "the table cannot be written\n");
            return {};
        }
    }
    std::vector<double> floors, previews, whole;
    for (int round = 0; round < setting.rounds; ++round) {
        floors.push_back(timeStreaming(path));
        auto centre = Centre::open(emptyFile(setting), store::Access::Write);
        if (!centre)
            return {};
        registry::Registry& registry = (*centre)->registry();
        const Stopwatch watch;
        const auto handover = intake::openFiles(registry, {path}, progress);
        const auto delivery = handover ? intake::stageDelivery(registry, *handover, {}, (*centre)->store().clock().today(), progress)
                                       : tl::unexpected<Error>(handover.error());
        previews.push_back(watch.elapsed().wall);
        if (!delivery || delivery->added() != tableRows || !intake::applyDelivery(registry, *delivery, progress)) {
            std::fprintf(stderr, "the table cannot be taken in\n");
            return {};
        }
        whole.push_back(watch.elapsed().wall);
    }
    const double floor = median(floors);
    return {{QStringLiteral("table of 100,000 rows, preview"), median(previews), QStringLiteral("s"), floor, {}, 3.0,
             QStringLiteral("floor: unzip and read the XML")},
            {QStringLiteral("the same, taken in"), median(whole), QStringLiteral("s"), floor, {}, 3.0,
             QStringLiteral("with history, search index and places")}};
}

} // namespace tasuki::bench
