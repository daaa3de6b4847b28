// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/entities.h"
#include "session/session.h"
#include "style/parts.h"

#include <QComboBox>

namespace tasuki::ui {

/// Registers a place that no official list has: a meal service, a salon, a helpful neighbourhood pharmacy.
class AddPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AddPanel(Session& session, QWidget* parent = nullptr);
    void arrive();

Q_SIGNALS:
    void left();
    void added(const tasuki::Id<tasuki::registry::Facility>& id, const QString& name);

private:
    void save();

    Session& m_session;
    QComboBox* m_category;
    LineEdit *m_name, *m_kana, *m_address, *m_phone, *m_place;
    LineEdit* m_notes;
    FieldBox *m_nameBox, *m_placeBox;
};

} // namespace tasuki::ui
