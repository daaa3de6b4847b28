// SPDX-License-Identifier: GPL-3.0-or-later
// The sealed copies of an issued sheet: for whom, and what came back.
#include "forms/sheets.h"
#include "forms/words.h"

namespace tasuki::forms {

Id<SentSheet> sentId(const Id<Sheet>& sheet, const QString& receiver, const QString& profession)
{
    return {Uuid::v5(sheet.uuid, QStringLiteral("%1/%2").arg(receiver, profession).toStdString())};
}

Result<std::vector<SentSheet>> Sheets::sent(const Id<Sheet>& id)
{
    return m_store.all<SentSheet>("sheet", id.uuid);
}

Result<void> Sheets::noteSent(const SentSheet& after, const QString& words)
{
    const auto view = read(after.sheet);
    const auto before = m_store.load(after.id);
    if (!view || !before)
        return tl::unexpected<Error>(!view ? view.error() : before.error());
    auto cells = store::diff(before->value_or(SentSheet()), after, !before->has_value());
    // The sheet itself says what the lists and the day's work ask for, whichever way it went and came back.
    Sheet sheet = view->sheet;
    if (!sheet.sentOn.isValid()) {
        sheet.sentOn = after.sentOn;
        sheet.sentBy = QStringLiteral("file");
    }
    if (!sheet.receivedOn.isValid() && after.acknowledgedOn.isValid()) {
        sheet.receivedOn = after.acknowledgedOn;
        sheet.receivedBy = QStringLiteral("%1 %2").arg(after.centre, after.acknowledgedBy).trimmed();
    }
    if (after.repliedOn.isValid() && after.reply != before->value_or(SentSheet()).reply) {
        sheet.repliedOn = after.repliedOn;
        const QString line = QStringLiteral("%1：%2").arg(after.centre, after.reply);
        // What another centre answered before stays; a reply that goes on from the former one of this centre replaces it.
        const QString former = before->has_value() && !(*before)->reply.isEmpty() ? QStringLiteral("%1：%2").arg((*before)->centre, (*before)->reply) : QString();
        if (!former.isEmpty() && sheet.reply.contains(former))
            sheet.reply.replace(former, line);
        else
            sheet.reply = sheet.reply.isEmpty() ? line : sheet.reply + QLatin1Char('\n') + line;
    }
    auto more = store::diff(view->sheet, sheet);
    cells.insert(cells.end(), more.begin(), more.end());
    if (cells.empty())
        return {};
    // What left cannot be taken back; that an answer was taken in can.
    return commit(*view, words, std::move(cells), before->has_value() ? store::ChangeKind::Edit : store::ChangeKind::Issue);
}

} // namespace tasuki::forms
