// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/postaltowns.h"
#include "session/session.h"
#include "style/parts.h"

#include <QComboBox>

#include <optional>

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
    /// A whole postal code gives the address as far as it goes, where a person has not typed one.
    void fillAddress();
    /// An address gives its postal code, where a person has not typed one.
    void fillPostalCode();
    [[nodiscard]] const registry::PostalBook& postalBook();

    Session& m_session;
    std::optional<registry::PostalBook> m_postalBook;  ///< read when it is first asked
    QString m_filledAddress, m_filledCode;
    QComboBox* m_category;
    LineEdit *m_name, *m_kana, *m_postalCode, *m_address, *m_phone, *m_place;
    LineEdit* m_notes;
    FieldBox *m_nameBox, *m_placeBox, *m_postalBox;
};

} // namespace tasuki::ui
