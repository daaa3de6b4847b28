// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>

namespace tasuki::ui {

/// While files are dragged over its window: covers it and says where they will go. Takes the drag before any field does,
/// so that a file never lands in a line of text.
class DropLayer : public QWidget
{
    Q_OBJECT

public:
    /// The title of the page that takes these files; empty where none does.
    using Taker = std::function<QString(const QList<QUrl>&)>;
    DropLayer(QWidget* host, Taker taker);
    ~DropLayer() override;

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void dropped(const QList<QUrl>& files);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Taker m_taker;
    QString m_title;
    QString m_sentence;
    QTimer m_leaving;
};

} // namespace tasuki::ui
