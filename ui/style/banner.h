// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/label.h"

#include <QFrame>

namespace tasuki::ui {

class Button;

/// A notice under the page header that stays until it no longer holds: mark, text, at most one link. Showing it
/// raises an accessible alert.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Err, Conf };
    explicit Banner(Kind kind = Kind::Info, const QString& text = {}, const QString& link = {},
                    QWidget* parent = nullptr);

    /// Replaces everything and announces it.
    void set(Kind kind, const QString& text, const QString& link = {});
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void linkActivated();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void announce();

    Kind m_kind = Kind::Info;
    QWidget* m_sign;
    Paragraph* m_text;
    Button* m_link;
};

} // namespace tasuki::ui
