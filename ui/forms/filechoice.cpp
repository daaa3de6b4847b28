// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/filechoice.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QRegularExpression>

namespace tasuki::ui {

namespace {

struct FileChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(FileChoiceWords)
};

} // namespace

FileChoice FileChoice::ofSystem()
{
    return {[](QWidget* parent, const QString& title, const QString& name) {
                return QFileDialog::getSaveFileName(parent, title, name, FileChoiceWords::tr("Sealed handovers (*.tasuki)"));
            },
            [](QWidget* parent, const QString& title) {
                return QFileDialog::getOpenFileNames(parent, title, {}, FileChoiceWords::tr("Sealed handovers (*.tasuki)"));
            }};
}

QString packageName(const QString& what, const QString& centre, const QDate& day)
{
    QString name = QStringLiteral("%1_%2_%3").arg(what, centre, day.toString(QStringLiteral("yyyyMMdd")));
    // What Windows takes in no file name.
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\s])"));
    return name.replace(forbidden, QString()) + QStringLiteral(".tasuki");
}

} // namespace tasuki::ui
