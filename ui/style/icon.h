// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace tasuki::ui {

/// The pictures of the program, by meaning. Drawn from breeze in one colour.
enum class Icon {
    Today,
    Consultation,
    Person,
    Handover,
    Resources,
    Map,
    People,
    Network,
    Exchange,
    Reports,
    Settings,
    Search,
    Undo,
    Redo,
    Print,
    Copy,
    Paste,
    Lock,
    Import,
    Export,
    Open,
    Save,
    Add,
    Remove,
    Check,
    More,
    Delete,
    Close,
    Clear,
    Back,
    Previous,
    Next,
    Up,
    Down,
    Clock,
    Filter,
    Home,
    Edit,
    Comment,
    Reply,
    Tasks,
    History,
    Refresh,
    Help,
    Backup,
    Attachment,
    Mail,
    Flag,
    Encrypt,
};

/// An icon that follows the theme: text colour (disabled: disabled) unless a colour is given. It is drawn at the
/// size and pixel ratio asked for.
[[nodiscard]] QIcon icon(Icon name, const QColor& colour = {});

/// One picture of `size` device-independent px at the ratio; cached.
[[nodiscard]] QPixmap iconPixmap(Icon name, int size, const QColor& colour, qreal ratio);

/// Paints the picture, fitting it to whole pixels of the device.
void paintIcon(QPainter& painter, const QRect& place, Icon name, const QColor& colour);

/// Paints the mark of the program: the sash across a white square.
void paintLogo(QPainter& painter, const QRectF& place);

} // namespace tasuki::ui
