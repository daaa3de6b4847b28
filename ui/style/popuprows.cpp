// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/popuprows.h"

#include "style/paint.h"
#include "style/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tasuki::ui {

namespace {

class MenuRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const int icon = row.icon.isNull() ? 0 : px(22);
        return {QFontMetrics(ui::font(Role::Body)).horizontalAdvance(row.text) + icon + px(20), px(29)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const auto& t = tokens();
        painter->save();
        if (row.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(row.rect, t.tint);
            painter->fillRect(QRect(row.rect.left(), row.rect.top(), px(3), row.rect.height()), t.ai);
        }
        QRect words = row.rect.adjusted(px(10), 0, -px(10), 0);
        if (!row.icon.isNull()) {
            row.icon.paint(painter, QRect(words.left(), words.center().y() - px(8), px(16), px(16)));
            words.setLeft(words.left() + px(22));
        }
        painter->setPen(row.state.testFlag(QStyle::State_Enabled) ? t.text : t.disabled);
        paintFitted(*painter, words, row.text, ui::font(Role::Body), Qt::AlignLeft | Qt::AlignVCenter);
        painter->restore();
    }
};

} // namespace

void showAsMenu(QAbstractItemView& list)
{
    list.setItemDelegate(new MenuRows(&list));
}

} // namespace tasuki::ui
