// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace tasuki::ui {

/// Two to five ways to look at one thing, joined in one frame; exactly one is chosen.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QStringList& words, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    /// Does not emit chosen().
    void setCurrent(int index);
    void setText(int index, const QString& word);

Q_SIGNALS:
    void chosen(int index);

private:
    QButtonGroup* m_group;
};

} // namespace tasuki::ui
