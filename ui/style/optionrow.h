// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace tasuki::ui {

/// One answer of several, each with its digit. While the row has the keyboard a digit chooses; arrows move; 0 is the
/// tenth. Options after the tenth have no digit.
class OptionRow : public QWidget
{
    Q_OBJECT

public:
    explicit OptionRow(const QStringList& options, QWidget* parent = nullptr);

    void setOptions(const QStringList& options);
    [[nodiscard]] int count() const;
    /// Index of the chosen option, -1 when none is.
    [[nodiscard]] int current() const;
    /// Does not emit chosen(); -1 takes the choice away.
    void setCurrent(int index);
    /// Whether choosing the chosen option again takes the choice away (chosen(-1)); off at first.
    void setClearable(bool clearable) { m_clearable = clearable; }

Q_SIGNALS:
    /// The user chose.
    void chosen(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(int index);

    QButtonGroup* m_group;
    bool m_clearable = false;
};

} // namespace tasuki::ui
