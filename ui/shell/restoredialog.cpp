// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restoredialog.h"

#include "shell/backups.h"
#include "shell/metrics.h"
#include "shell/words.h"
#include "style/parts.h"

#include <QCheckBox>
#include <QGridLayout>

#include <array>

namespace tasuki::ui {

namespace {

/// A kind of rows with its word, and a count of them with its counter.
struct Counted
{
    const char* label;
    const char* count;
};

/// In the order of countedEntities().
constexpr std::array<Counted, 5> counted{{{QT_TRANSLATE_NOOP("Shell", "Resources"), QT_TRANSLATE_N_NOOP("Shell", "%n resources")},
                                          {QT_TRANSLATE_NOOP("Shell", "People"), QT_TRANSLATE_N_NOOP("Shell", "%n people")},
                                          {QT_TRANSLATE_NOOP("Shell", "Meetings"), QT_TRANSLATE_N_NOOP("Shell", "%n meetings")},
                                          {QT_TRANSLATE_NOOP("Shell", "Clients"), QT_TRANSLATE_N_NOOP("Shell", "%n clients")},
                                          {QT_TRANSLATE_NOOP("Shell", "Handover sheets"), QT_TRANSLATE_N_NOOP("Shell", "%n sheets")}}};

} // namespace

RestoreDialog::RestoreDialog(const QDateTime& takenAt, const BackupPreview& preview, const QDate& today, QWidget* parent)
    : Dialog(Shell::tr("Go back to a backup"), Shell::tr("Go back to the backup of %1?").arg(dayAndTime(takenAt, today)), parent)
{
    if (!preview.isSameFile)
        body()->addWidget(new Banner(Banner::Kind::Warn, Shell::tr("This backup was not taken from the data file that is open. It belongs to: %1").arg(preview.then.centre)));
    body()->addWidget(buildCounts(preview));
    if (preview.isSameFile)
        addWritten(preview, today);
    addSentence(Shell::tr("What is there now is kept beside the data file first, so you can come back to it."));
    setSafe(Shell::tr("Leave it as it is"));
    setPrimary(Shell::tr("Go back"));
}

QWidget* RestoreDialog::buildCounts(const BackupPreview& preview)
{
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(24));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 1);
    const auto put = [&](int row, int column, const QString& text, Role role, Ink ink) {
        auto* label = new Label(text, role, ink);
        label->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        grid->addWidget(label, row, column);
    };
    put(0, 1, Shell::tr("In the backup"), Role::Secondary, Ink::Text2);
    put(0, 2, Shell::tr("Now"), Role::Secondary, Ink::Text2);
    const auto& entities = countedEntities();
    for (std::size_t i = 0; i < entities.size(); ++i) {
        const auto number = [&](const store::Facts& facts) { return static_cast<int>(facts.rows.at(std::string(entities[i]->name))); };
        const int row = static_cast<int>(i) + 1;
        const bool differs = number(preview.then) != number(preview.now);
        put(row, 0, Shell::tr(counted[i].label), Role::Body, Ink::Text);
        put(row, 1, Shell::tr(counted[i].count, nullptr, number(preview.then)), differs ? Role::BodyBold : Role::Body, Ink::Text);
        put(row, 2, Shell::tr(counted[i].count, nullptr, number(preview.now)), Role::Body, Ink::Text);
    }
    return table;
}

void RestoreDialog::addWritten(const BackupPreview& preview, const QDate& today)
{
    if (preview.since == 0) {
        addSentence(Shell::tr("Nothing was written since this backup."));
        return;
    }
    addSentence(Shell::tr("%n changes were written after it and will no longer be there:", nullptr, static_cast<int>(preview.since)));
    for (const store::ChangeInfo& change : preview.newest)
        body()->addWidget(new Paragraph(Shell::tr("%1 %2: %3").arg(dayAndTime(change.at, today), change.author, change.words), Role::Secondary, Ink::Text2));
    if (preview.since > static_cast<std::int64_t>(preview.newest.size()))
        body()->addWidget(new Paragraph(Shell::tr("and %n more", nullptr, static_cast<int>(preview.since - static_cast<std::int64_t>(preview.newest.size()))), Role::Secondary, Ink::Text2));
}

QString askBackupWords(const QString& objection, QWidget* parent)
{
    Dialog dialog(Shell::tr("The backup is sealed"), Shell::tr("Type the passphrase or the recovery code."), parent);
    dialog.addSentence(Shell::tr("The passphrase of any account opens it, as it was when the backup was taken; so does the recovery code on paper."));
    auto* words = new LineEdit;
    words->setEchoMode(QLineEdit::Password);
    auto* box = new FieldBox(Shell::tr("Passphrase or recovery code"), words);
    box->setError(objection);
    dialog.body()->addWidget(box);
    auto* show = new QCheckBox(Shell::tr("Show what I type"));
    dialog.body()->addWidget(show);
    dialog.setSafe(Shell::tr("Leave it"));
    dialog.setPrimary(Shell::tr("Open"));
    QObject::connect(show, &QCheckBox::toggled, words, [words](bool shown) { words->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    QObject::connect(words, &QLineEdit::returnPressed, &dialog, &QDialog::accept);
    // The safe choice has the keyboard when a dialog opens; here there is something to type first.
    QMetaObject::invokeMethod(words, [words] { words->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
    return dialog.exec() == QDialog::Accepted ? words->text() : QString();
}

} // namespace tasuki::ui
