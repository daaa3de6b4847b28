// SPDX-License-Identifier: GPL-3.0-or-later
// What other centres handed over: the list, files that are taken in, the way to a sheet.
#include "forms/handoverpage.h"

#include "base/wareki.h"
#include "exchange/direct.h"
#include "forms/arrivaldialog.h"
#include "forms/paperpanel.h"
#include "forms/receivedpanel.h"
#include "forms/sheeteditor.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tasuki::ui {

using namespace forms;

void HandoverPage::connectReceived()
{
    connect(m_receivedTable, &QTableView::activated, this, [this](const QModelIndex& index) { openReceived(Uuid::fromString(m_receivedModel->row(index.row()).key.toString())); });
    connect(m_received, &ReceivedPanel::failed, this, &Page::failed);
    connect(m_received, &ReceivedPanel::done, this, &Page::done);
    connect(m_received, &ReceivedPanel::left, this, &HandoverPage::stepBack);
    connect(m_received, &ReceivedPanel::previewRequested, this, [this](const PaperRequest& request) {
        m_beforePaper = m_received;
        if (m_paper->show(request))
            bring(m_paper);
    });
}

void HandoverPage::loadReceived()
{
    const auto lines = m_session.centre().received().list();
    if (!lines)
        Q_EMIT failed(lines.error().message);
    std::vector<WordRow> rows;
    for (const ReceivedLine& line : lines.value_or(std::vector<ReceivedLine>())) {
        const ReceivedSheet& sheet = line.row;
        const QDate received = QDateTime::fromString(sheet.receivedAt, Qt::ISODate).date();
        WordRow row;
        QString state = line.superseded            ? tr("a correction is here")
                        : sheet.repliedOn.isValid() ? tr("answered")
                        : sheet.isAcknowledged()    ? tr("receipt told")
                                                    : tr("receipt not told yet");
        const auto revision = sheet.revision.value_or(1);
        row.cells = {revision > 1 ? tr("%1 (revision %2)").arg(sheet.form).arg(revision) : sheet.form, sheet.person.isEmpty() ? QString() : clients::honoured(sheet.person), sheet.originName,
                     wareki::formatShort(received), state};
        row.order = {row.cells[0], sheet.person, sheet.originName, sheet.receivedAt, state};
        row.mark = line.superseded ? Mark::Withdrawn : sheet.isAcknowledged() ? Mark::Ok : Mark::Info;
        row.closed = line.superseded;
        row.key = sheet.id.toString();
        rows.push_back(std::move(row));
    }
    m_receivedModel->set({tr("Form"), tr("About"), tr("From"), tr("Day"), tr("State")}, std::move(rows));
    m_empty->set(tr("No handover has come yet"), tr("Files that other centres sealed for this one are taken in here. Drop one on this page, or choose it."), tr("Take in a file"));
    const bool any = m_receivedModel->rowCount() > 0;
    m_tableOrEmpty->setCurrentWidget(any ? static_cast<QWidget*>(m_receivedTable) : m_empty);
    if (any && !m_receivedTable->currentIndex().isValid())
        m_receivedTable->selectRow(0);
}

void HandoverPage::showReceived()
{
    m_show->setCurrent(receivedSegment);
    bring(m_list);
    reload();
    arrive();
}

void HandoverPage::openReceived(const Uuid& sheet)
{
    if (!m_gated->isOpen() || !m_received->open({sheet}))
        return;
    bring(m_received);
    m_received->arrive();
}

bool HandoverPage::takesFiles(const QList<QUrl>& files) const
{
    return isVisible() && !files.isEmpty() && std::all_of(files.begin(), files.end(), [](const QUrl& url) {
        return url.isLocalFile() && QFileInfo(url.path()).suffix().toLower() == QLatin1String("tasuki");
    });
}

void HandoverPage::openFiles(const QList<QUrl>& files)
{
    if (!m_gated->isOpen()) {
        Q_EMIT failed(tr("The client data is locked. Nothing was taken in. Unlock it with your passphrase, then take the file in again."));
        m_gated->gate().arrive();
        return;
    }
    m_editor->commit();
    for (const QUrl& url : files)
        takeInFile(url.toLocalFile());
}

void HandoverPage::takeIn()
{
    if (!m_gated->isOpen())
        return;
    QList<QUrl> urls;
    for (const QString& path : m_files.open(this, tr("Choose handovers to take in")))
        urls << QUrl::fromLocalFile(path);
    openFiles(urls);
}

void HandoverPage::takeInFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("The file cannot be opened. Nothing was taken in. Look whether it is still where it was."));
        return;
    }
    // One byte more than any is enough to see that it is none.
    const QByteArray bytes = file.read(2 * exchange::directBytes + 1);
    auto& packages = m_session.centre().packages();
    auto arrival = packages.look(bytes);
    if (!arrival) {
        Q_EMIT failed(arrival.error().message);
        return;
    }
    ArrivalDialog dialog(m_session, *arrival, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    arrival = packages.take(bytes);
    if (!arrival) {
        Q_EMIT failed(arrival.error().message);
        return;
    }
    if (arrival->kind == exchange::DirectKind::Sheet) {
        if (!arrival->isHere)
            Q_EMIT done(tr("The handover of “%1” was taken in").arg(arrival->sender.centre));
        openReceived(arrival->received.uuid);
    } else {
        Q_EMIT done(arrival->kind == exchange::DirectKind::Reply ? tr("The reply of “%1” stands with the sheet").arg(arrival->sender.centre)
                                                                 : tr("The receipt of “%1” stands with the sheet").arg(arrival->sender.centre));
        openSheet(arrival->answered.uuid);
    }
}

} // namespace tasuki::ui
