// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/newpersondialog.h"

#include "base/kana.h"
#include "network/codes.h"

#include <QComboBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace tasuki::ui {

using namespace network;

NewPersonDialog::NewPersonDialog(const QString& typed, QWidget* parent)
    : Dialog(tr("Somebody new"), tr("Who is to be added?"), parent), m_name(new LineEdit), m_kana(new LineEdit), m_office(new LineEdit), m_district(new LineEdit), m_profession(new QComboBox),
      m_nameBox(new FieldBox(tr("Full name"), m_name))
{
    (text::isKana(typed) ? m_kana : m_name)->setText(typed);
    m_profession->addItem(QString());
    for (const Profession& each : professions())
        m_profession->addItem(QString::fromUtf8(each.label), QString::fromLatin1(each.code));
    body()->addWidget(m_nameBox);
    body()->addWidget(new FieldBox(tr("Furigana"), m_kana));
    body()->addWidget(new FieldBox(tr("Profession"), m_profession));
    body()->addWidget(new FieldBox(tr("Office"), m_office));
    body()->addWidget(new FieldBox(tr("District"), m_district));
    setSafe(tr("Add nobody"));
    auto* add = setPrimary(tr("Add"), QStringLiteral("Ctrl+Enter"));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* finish = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(finish, &QShortcut::activated, add, &QPushButton::click);
    }
    QMetaObject::invokeMethod(this, [this] { (m_name->text().isEmpty() ? m_name : m_kana)->setFocus(Qt::OtherFocusReason); }, Qt::QueuedConnection);
}

void NewPersonDialog::accept()
{
    if (m_name->text().trimmed().isEmpty()) {
        m_nameBox->setError(tr("Enter the name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Dialog::accept();
}

Person NewPersonDialog::person() const
{
    Person made;
    made.name = m_name->text().simplified();
    made.kana = text::toKatakana(m_kana->text().simplified());
    made.professions = m_profession->currentData().toString();
    return made;
}

Affiliation NewPersonDialog::affiliation() const
{
    Affiliation made;
    made.office = m_office->text().simplified();
    made.district = m_district->text().simplified();
    return made;
}

} // namespace tasuki::ui
