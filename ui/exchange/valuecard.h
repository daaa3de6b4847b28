// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

namespace tasuki::ui {

/// Where `text` differs from `other`: first character and length. Nothing where they are the same or have nothing in common,
/// for then a mark says nothing. A run of digits is marked as a whole.
[[nodiscard]] std::pair<qsizetype, qsizetype> differingPart(const QString& text, const QString& other);

/// One value of a difference: a ring to choose it by, the value with the characters marked that differ, who wrote it and when,
/// the key that takes it.
class ValueCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// `other` is what the value is compared with; `origin` stands below it; `key` is the digit.
    ValueCard(const QString& value, const QString& other, const QString& origin, const QString& key, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString shown() const;
    [[nodiscard]] qreal textWidth(int width) const;

    QString m_value;
    QString m_origin;
    QString m_key;
    std::pair<qsizetype, qsizetype> m_hit;
};

} // namespace tasuki::ui
