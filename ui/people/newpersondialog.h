// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/entities.h"
#include "style/parts.h"

class QComboBox;

namespace tasuki::ui {

/// Somebody who is not in the register yet: name, reading, profession, office. Everything else can be entered later.
class NewPersonDialog : public Dialog
{
    Q_OBJECT

public:
    /// `typed` is taken for the name, or for the reading where it is kana alone.
    explicit NewPersonDialog(const QString& typed, QWidget* parent = nullptr);

    [[nodiscard]] network::Person person() const;
    [[nodiscard]] network::Affiliation affiliation() const;

    void accept() override;

private:
    LineEdit *m_name, *m_kana, *m_office, *m_district;
    QComboBox* m_profession;
    FieldBox* m_nameBox;
};

} // namespace tasuki::ui
