// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/addpanel.h"

#include "base/kana.h"
#include "base/postal.h"
#include "registry/categories.h"
#include "registry/edits.h"

#include <QGridLayout>

namespace tasuki::ui {

using namespace registry;

AddPanel::AddPanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto* pane = new Pane;
    column->addWidget(pane);
    pane->addHeading(tr("Register a resource"), tr("for places that the official data does not have"));
    pane->addDivider();
    auto* body = pane->addSection();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    m_category = new QComboBox;
    for (const Category& leaf : leafCategories())
        if (leaf.parent == "community" || leaf.parent == "medical" || leaf.code == "centre")
            m_category->addItem(displayName(leaf), QString::fromUtf8(leaf.code.data(), static_cast<qsizetype>(leaf.code.size())));
    m_category->setCurrentIndex(std::max(0, m_category->findData(QStringLiteral("meals"))));
    const auto line = [](Qt::InputMethodHints hints) {
        auto* edit = new LineEdit;
        edit->setInputMethodHints(hints);
        return edit;
    };
    m_name = line(Qt::ImhNone);
    m_kana = line(Qt::ImhNone);
    m_postalCode = line(Qt::ImhDigitsOnly | Qt::ImhPreferNumbers);
    m_address = line(Qt::ImhNone);
    m_phone = line(Qt::ImhDialableCharactersOnly);
    m_place = line(Qt::ImhNone);
    m_notes = line(Qt::ImhNone);
    m_nameBox = new FieldBox(tr("Name"), m_name);
    m_postalBox = new FieldBox(tr("Postal code"), m_postalCode, tr("Fills in the address."));
    m_placeBox = new FieldBox(tr("Near which town or facility"), m_place, tr("Decides the distance; the nearest known place is enough."));
    grid->addWidget(new FieldBox(tr("What it is"), m_category), 0, 0);
    grid->addWidget(m_nameBox, 0, 1);
    grid->addWidget(new FieldBox(tr("Reading"), m_kana, tr("In kana, for the order of the lists.")), 1, 0);
    grid->addWidget(new FieldBox(tr("Telephone"), m_phone), 1, 1);
    grid->addWidget(m_postalBox, 2, 0);
    grid->addWidget(new FieldBox(tr("Address"), m_address), 2, 1);
    grid->addWidget(m_placeBox, 3, 0, 1, 2);
    grid->addWidget(new FieldBox(tr("Notes (stay in the centre)"), m_notes), 4, 0, 1, 2);
    connect(m_postalCode, &QLineEdit::textEdited, this, &AddPanel::fillAddress);
    connect(m_address, &QLineEdit::editingFinished, this, &AddPanel::fillPostalCode);
    body->addLayout(grid);
    pane->addStretch();
    auto* foot = pane->addFoot();
    foot->addStretch();
    auto* back = new Button(tr("Back"), Button::Kind::Normal, QStringLiteral("Esc"));
    auto* save = new Button(tr("Register"), Button::Kind::Primary, QStringLiteral("Ctrl+Enter"));
    foot->addWidget(back);
    foot->addWidget(save);
    connect(back, &Button::clicked, this, &AddPanel::left);
    connect(save, &Button::clicked, this, &AddPanel::save);
    auto* go = new QAction(tr("Register"), this);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(go, &QAction::triggered, this, &AddPanel::save);
    addAction(go);
}

void AddPanel::arrive()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

const PostalBook& AddPanel::postalBook()
{
    if (!m_postalBook) {
        auto book = PostalBook::read(m_session.store());
        m_postalBook = book ? std::move(*book) : PostalBook();
        if (m_postalBook->isEmpty())
            m_postalBox->setHint(tr("Take in the files of 日本郵便 once, and it fills in the address."));
    }
    return *m_postalBook;
}

void AddPanel::fillAddress()
{
    const auto code = normalizePostalCode(m_postalCode->text());
    if (!code || (!m_address->text().isEmpty() && m_address->text() != m_filledAddress))
        return;
    const auto towns = postalBook().townsOf(*code);
    if (towns.empty()) {
        if (!postalBook().isEmpty())
            m_postalBox->setHint(tr("No town has this code."));
        return;
    }
    m_filledAddress = towns.front().address();
    m_address->setText(m_filledAddress);
    QStringList readings;
    for (const PostalTown& town : towns)
        readings << (town.office.isEmpty() ? town.cityKana + town.townKana : town.office);
    m_postalBox->setHint(readings.mid(0, 3).join(tr(", ")));
}

void AddPanel::fillPostalCode()
{
    if (m_address->text().isEmpty() || (!m_postalCode->text().isEmpty() && m_postalCode->text() != m_filledCode))
        return;
    if (const auto towns = postalBook().townsAt(m_address->text()); !towns.empty()) {
        m_filledCode = formatPostalCode(towns.front().code);
        m_postalCode->setText(m_filledCode);
    }
}

void AddPanel::save()
{
    Facility facility;
    facility.category = m_category->currentData().toString();
    facility.name = m_name->text().trimmed();
    facility.kana = text::toKatakana(m_kana->text().trimmed());
    facility.postalCode = formatPostalCode(m_postalCode->text());
    facility.address = m_address->text().trimmed();
    facility.phone = m_phone->text().trimmed().normalized(QString::NormalizationForm_KC);
    facility.notes = m_notes->text().trimmed();
    m_nameBox->setError(facility.name.isEmpty() ? tr("Please type a name.") : QString());
    if (facility.name.isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString where = m_place->text().trimmed(); !where.isEmpty()) {
        Query query = m_session.registry().interpret(where);
        QGeoCoordinate place;
        if (query.parts.size() == 1 && query.parts[0].kind == QueryPart::Kind::Place)
            place = query.parts[0].place;
        else if (auto result = m_session.registry().search(query))
            if (auto rows = m_session.registry().rows(*result, 0, 1); rows && !rows->empty() && rows->front().latitude)
                place = QGeoCoordinate(*rows->front().latitude, *rows->front().longitude);
        m_placeBox->setError(place.isValid() ? QString() : tr("No town or facility of this name is known. Leave it empty, or type another one nearby."));
        if (!place.isValid()) {
            m_place->setFocus(Qt::OtherFocusReason);
            return;
        }
        facility.latitude = place.latitude();
        facility.longitude = place.longitude();
    }
    auto id = addFacility(m_session.registry(), facility);
    if (!id) {
        m_nameBox->setError(id.error().message);
        return;
    }
    Q_EMIT added(*id, facility.name);
}

} // namespace tasuki::ui
