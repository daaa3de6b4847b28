// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "style/parts.h"

#include <QGeoCoordinate>

class QComboBox;
class QListWidget;
class QVBoxLayout;

namespace tasuki::ui {

/// Whose centre this is, where it stands, and who works there.
class CentrePane : public Pane
{
    Q_OBJECT

public:
    explicit CentrePane(Session& session, QWidget* parent = nullptr);

    void beginStaff();
    void beginPlace();
    [[nodiscard]] LineEdit* placeField() const { return m_place; }
    [[nodiscard]] QListWidget* placeChoices() const { return m_choices; }

Q_SIGNALS:
    void failed(const QString& sentence);
    void done(const QString& sentence);

private:
    struct Spot
    {
        QString name;
        QString address;
        QGeoCoordinate place;
    };

    void saveName();
    void saveNumber(const char* key, const LineEdit* line);
    void suggest(const QString& text);
    void choosePlace();
    void showPlace();
    void showStaff();
    void addMember();

    Session& m_session;
    LineEdit* m_name;
    FieldBox* m_nameBox;
    LineEdit* m_phone;
    LineEdit* m_fax;
    LineEdit* m_place;
    FieldBox* m_placeBox;
    QListWidget* m_choices;
    QList<Spot> m_spots;
    QVBoxLayout* m_members;
    LineEdit* m_newName;
    QComboBox* m_newProfession;
};

} // namespace tasuki::ui
