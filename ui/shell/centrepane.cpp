// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/centrepane.h"

#include "shell/metrics.h"
#include "shell/staff.h"
#include "shell/words.h"

#include <QComboBox>
#include <QListWidget>
#include <QVBoxLayout>

namespace tasuki::ui {

namespace {

constexpr std::size_t mostSuggestions = 6;

QStringList professions()
{
    return {QString(),
            Shell::tr("Public health nurse"),
            Shell::tr("Certified social worker"),
            Shell::tr("Chief care manager"),
            Shell::tr("Nurse"),
            Shell::tr("Care manager"),
            Shell::tr("Life support coordinator"),
            Shell::tr("Office work")};
}

} // namespace

CentrePane::CentrePane(Session& session, QWidget* parent)
    : Pane(parent), m_session(session), m_name(new LineEdit(session.centreName())), m_phone(new LineEdit(session.store().meta("centre_phone"))),
      m_fax(new LineEdit(session.store().meta("centre_fax"))), m_place(new LineEdit),
      m_choices(new QListWidget), m_members(new QVBoxLayout), m_newName(new LineEdit), m_newProfession(new QComboBox)
{
    addHeading(Shell::tr("Centre"));
    auto* column = addSection();
    keepMetrics(column, {14, 0, 14, 14}, 14);
    m_nameBox = new FieldBox(Shell::tr("Name of the centre"), m_name, Shell::tr("It is printed on every page."));
    column->addWidget(m_nameBox);
    auto* numbers = new QHBoxLayout;
    keepMetrics(numbers, {}, 8);
    for (LineEdit* line : {m_phone, m_fax})
        line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    numbers->addWidget(new FieldBox(Shell::tr("Telephone"), m_phone));
    numbers->addWidget(new FieldBox(Shell::tr("FAX"), m_fax));
    column->addLayout(numbers);
    connect(m_phone, &QLineEdit::editingFinished, this, [this] { saveNumber("centre_phone", m_phone); });
    connect(m_fax, &QLineEdit::editingFinished, this, [this] { saveNumber("centre_fax", m_fax); });
    m_placeBox = new FieldBox(Shell::tr("Where the centre is"), m_place);
    m_place->setPlaceholderText(Shell::tr("Name of a town or of an office near by"));
    column->addWidget(m_placeBox);
    configureList(*m_choices);
    m_choices->setAccessibleName(Shell::tr("Places found"));
    m_choices->hide();
    column->addWidget(m_choices);

    addDivider();
    auto* staff = addSection();
    keepMetrics(staff, {14, 12, 14, 14}, 10);
    staff->addWidget(new Label(Shell::tr("Who works here"), Role::BodyBold));
    keepMetrics(m_members, {}, 2);
    staff->addLayout(m_members);
    auto* row = new QHBoxLayout;
    keepMetrics(row, {}, 8);
    m_newName->setPlaceholderText(Shell::tr("Name"));
    m_newName->setAccessibleName(Shell::tr("Name of a colleague"));
    m_newProfession->setAccessibleName(Shell::tr("Profession"));
    m_newProfession->addItems(professions());
    m_newProfession->setItemText(0, Shell::tr("Profession"));
    row->addWidget(m_newName, 1);
    row->addWidget(m_newProfession);
    auto* addButton = new Button(Icon::Add, Shell::tr("Add"));
    row->addWidget(addButton);
    staff->addLayout(row);

    connect(m_name, &QLineEdit::editingFinished, this, &CentrePane::saveName);
    connect(m_place, &LineEdit::searchTextChanged, this, &CentrePane::suggest);
    connect(m_place, &QLineEdit::returnPressed, this, [this] {
        if (m_choices->isVisible())
            choosePlace();
    });
    connect(m_choices, &QListWidget::itemActivated, this, &CentrePane::choosePlace);
    connect(m_choices, &QListWidget::itemClicked, this, &CentrePane::choosePlace);
    connect(addButton, &Button::clicked, this, &CentrePane::addMember);
    connect(m_newName, &QLineEdit::returnPressed, this, &CentrePane::addMember);
    connect(&session, &Session::undoChanged, this, &CentrePane::showStaff);
    showPlace();
    showStaff();
}

void CentrePane::saveName()
{
    const QString name = m_name->text().simplified();
    m_nameBox->setError(name.isEmpty() ? Shell::tr("Enter the name of the centre.") : QString());
    if (name.isEmpty() || name == m_session.centreName())
        return;
    if (auto saved = m_session.store().setMeta("centre", name); !saved) {
        Q_EMIT failed(saved.error().message);
        return;
    }
    Q_EMIT m_session.undoChanged();
    Q_EMIT done(Shell::tr("The name of the centre was saved"));
}

void CentrePane::saveNumber(const char* key, const LineEdit* line)
{
    const QString number = line->text().trimmed().normalized(QString::NormalizationForm_KC);
    if (number == m_session.store().meta(key))
        return;
    if (auto saved = m_session.store().setMeta(key, number); !saved)
        Q_EMIT failed(saved.error().message);
    else
        Q_EMIT done(Shell::tr("The number of the centre was saved"));
}

void CentrePane::suggest(const QString& text)
{
    m_spots.clear();
    m_choices->clear();
    const auto query = m_session.registry().interpret(text);
    for (const auto& part : query.parts)
        if (part.kind == registry::QueryPart::Kind::Place)
            m_spots << Spot{part.label, {}, part.place};
    if (!query.parts.empty()) {
        auto found = m_session.registry().search(query);
        if (found) {
            const auto rows = m_session.registry().rows(*found, 0, mostSuggestions);
            for (const auto& row : rows.value_or(std::vector<registry::FacilityRow>()))
                if (row.latitude && row.longitude)
                    m_spots << Spot{row.name, row.address, QGeoCoordinate(*row.latitude, *row.longitude)};
        }
    }
    for (const Spot& spot : std::as_const(m_spots)) {
        auto* item = new QListWidgetItem(spot.name);
        item->setData(RemarkRole, spot.address);
        m_choices->addItem(item);
    }
    m_choices->setCurrentRow(0);
    m_choices->setVisible(!m_spots.isEmpty());
    m_choices->setFixedHeight(px(33) * static_cast<int>(std::min<qsizetype>(m_spots.size(), 4)) + 2);
}

void CentrePane::choosePlace()
{
    const int row = m_choices->currentRow();
    if (row < 0 || row >= m_spots.size())
        return;
    const Spot spot = m_spots[row];
    if (auto saved = m_session.registry().setCentrePlace(spot.place, spot.name); !saved) {
        Q_EMIT failed(saved.error().message);
        return;
    }
    m_place->clear();
    m_choices->hide();
    showPlace();
    m_session.store().announceEverything();
    Q_EMIT done(Shell::tr("Distances are counted from %1 now").arg(spot.name));
}

void CentrePane::showPlace()
{
    const QString name = m_session.store().meta("centre_place_name");
    m_placeBox->setHint(name.isEmpty() ? Shell::tr("Not chosen yet. Distances are counted from here.")
                                       : Shell::tr("Now: %1. Distances are counted from here.").arg(name));
}

void CentrePane::showStaff()
{
    while (QLayoutItem* item = m_members->takeAt(0)) {
        // A button of the line may be what was pressed, so the line goes later; until then it is not to be seen.
        if (QWidget* line = item->widget()) {
            line->hide();
            line->deleteLater();
        }
        delete item;
    }
    const QString present = m_session.staff();
    for (const StaffMember& member : staffList(m_session.store())) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        keepMetrics(row, {}, 8);
        row->addWidget(new Label(member.name, member.name == present ? Role::BodyBold : Role::Body));
        row->addWidget(new Label(member.profession, Role::Secondary, Ink::Text2));
        row->addStretch(1);
        if (member.name == present) {
            row->addWidget(new Tag(Shell::tr("At work"), Tag::Kind::Info));
        } else {
            auto* here = new Button(Shell::tr("At work now"), Button::Kind::Quiet);
            auto* off = new Button(Shell::tr("Take off the list"), Button::Kind::Quiet);
            for (Button* button : {here, off}) {
                button->setSmall(true);
                row->addWidget(button);
            }
            here->setAccessibleName(Shell::tr("At work now: %1").arg(member.name));
            off->setAccessibleName(Shell::tr("Take %1 off the list").arg(member.name));
            // The line the button stands in goes with the list: it is rebuilt when the click is over.
            connect(here, &Button::clicked, this, [this, name = member.name] { m_session.setStaff(name); }, Qt::QueuedConnection);
            connect(off, &Button::clicked, this, [this, name = member.name] {
                if (auto removed = removeStaff(m_session.store(), name); !removed)
                    Q_EMIT failed(removed.error().message);
                Q_EMIT m_session.undoChanged();
            }, Qt::QueuedConnection);
        }
        m_members->addWidget(line);
    }
}

void CentrePane::addMember()
{
    const QString name = m_newName->text().simplified();
    if (name.isEmpty()) {
        m_newName->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString profession = m_newProfession->currentIndex() > 0 ? m_newProfession->currentText() : QString();
    if (auto added = addStaff(m_session.store(), {name, profession}); !added) {
        Q_EMIT failed(added.error().message);
        return;
    }
    m_newName->clear();
    m_newProfession->setCurrentIndex(0);
    Q_EMIT m_session.undoChanged();
    Q_EMIT done(Shell::tr("Added: %1").arg(name));
}

void CentrePane::beginPlace()
{
    m_place->setFocus(Qt::OtherFocusReason);
}

void CentrePane::beginStaff()
{
    m_newName->setFocus(Qt::OtherFocusReason);
}

} // namespace tasuki::ui
