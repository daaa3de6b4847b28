// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "paper/text.h"
#include "testing/testing.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace tasuki::paper;

namespace samples {

Imprint imprint()
{
    Imprint imprint;
    imprint.centre = u"川原市地域包括支援センター さくら"_qs;
    imprint.centrePhone = u"076-555-0101"_qs;
    imprint.staff = u"山田 花子"_qs;
    imprint.printedAt = u"令和8年6月9日（火）14:05"_qs;
    imprint.source = u"公開データを加工して作成"_qs;
    return imprint;
}

AnswerSheet answer()
{
    AnswerSheet sheet;
    sheet.kana = u"さくらほうもんかんごすてーしょん"_qs;
    sheet.name = u"さくら訪問看護ステーション"_qs;
    sheet.kind = u"訪問看護・介護予防訪問看護"_qs;
    sheet.phone = u"076-555-0123"_qs;
    sheet.fax = u"076-555-0124"_qs;
    sheet.postalCode = u"920-0000"_qs;
    sheet.address = u"川原市元町一丁目２番３号"_qs;
    sheet.building = u"元町ビル 2階"_qs;
    sheet.hours = u"月〜金 8:30〜17:30"_qs;
    sheet.daysNote = u"日曜・祝日・12月29日〜1月3日は休み"_qs;
    sheet.acceptance = {{u"胃ろう"_qs, Acceptance::Yes, {}},
                        {u"人工呼吸器"_qs, Acceptance::Ask, u"夜間は不可"_qs},
                        {u"点滴"_qs, Acceptance::No, {}},
                        {u"小児"_qs, Acceptance::Unknown, {}}};
    sheet.vacancy = u"あと2名"_qs;
    sheet.vacancyDate = u"6月5日"_qs;
    sheet.distance = u"元町1丁目から 約600m"_qs;
    sheet.url = u"https://sakura.example.jp/"_qs;
    sheet.notes = u"受付は髙橋です。①番の窓口へどうぞ。"_qs;
    sheet.lastChecked = u"令和8年6月5日（金）"_qs;
    return sheet;
}

ListSheet list(int groups, int rows)
{
    ListSheet sheet;
    sheet.title = u"元町のまわりのサービス"_qs;
    sheet.subtitle = u"元町1丁目から2km以内"_qs;
    for (int g = 0; g < groups; ++g) {
        ListGroup group;
        group.heading = u"種類その%1"_qs.arg(g + 1);
        for (int r = 0; r < rows; ++r) {
            ListRow row;
            row.kana = u"かなでよむなまえ"_qs;
            row.name = u"事業所 第%1の%2"_qs.arg(g + 1).arg(r + 1);
            row.phone = u"%1-%2-0000"_qs.arg(100 + g).arg(10000 + r);
            row.address = u"川原市元町一丁目%1番地"_qs.arg(r + 1);
            if (r % 3 == 0)
                row.note = u"月曜から土曜まで。送り迎えがあります。"_qs;
            group.rows.push_back(row);
        }
        sheet.groups.push_back(group);
    }
    return sheet;
}

std::vector<Text> texts(const Page& page)
{
    std::vector<Text> found;
    for (const Item& item : page.items) {
        if (const auto* text = std::get_if<Text>(&item))
            found.push_back(*text);
    }
    return found;
}

Text textOf(const Page& page, const QString& words)
{
    for (const Text& text : texts(page)) {
        if (text.text == words)
            return text;
    }
    FAIL("no text reads " << words.toStdString());
    return {};
}

QString allWords(const Document& document)
{
    static const QRegularExpression space(u"\\s"_qs);
    QString words;
    for (const Page& page : document.pages)
        words += pageText(page).remove(space);
    return words;
}

void checkNothingIsCut(const Document& document)
{
    const QRectF content = document.content().adjusted(-0.01, -0.01, 0.01, 0.01);
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        for (const Text& text : texts(document.pages[i])) {
            if (text.text.isEmpty())
                continue;
            INFO("page " << i + 1 << ": " << text.text.left(40).toStdString());
            CHECK(fit(text).fits);
            CHECK(content.contains(text.rect));
        }
    }
}

bool toolPresent(const QString& tool)
{
    if (!QStandardPaths::findExecutable(tool).isEmpty())
        return true;
    WARN("skipped: " << tool.toStdString() << " is not installed");
    return false;
}

QByteArray runTool(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

} // namespace samples
