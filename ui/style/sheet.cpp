// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/sheet.h"

#include "style/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace tasuki::ui {

namespace {

// "@name" is a token; "12dp" is 12 px times the text scale; "px" stays as it is (hairlines).
constexpr auto boxes = R"(
QFrame[pane="true"] { background: @surface; border: 1px solid @line; border-radius: 6dp; }
QFrame[band="head"], QFrame[band="foot"] { background: @raised; border: none; }
QFrame[band="head"] { border-bottom: 1px solid @line; }
QFrame[band="foot"] { border-top: 1px solid @line; border-bottom-left-radius: 5dp; border-bottom-right-radius: 5dp; }
QFrame[divider="true"] { background: @line; border: none; }
QFrame[banner="info"] { background: @tint; border: 1px solid @infoEdge; border-radius: 4dp; }
QFrame[banner="ok"] { background: @okFill; border: 1px solid @okEdge; border-radius: 4dp; }
QFrame[banner="warn"] { background: @warnFill; border: 1px solid @warnEdge; border-radius: 4dp; }
QFrame[banner="err"] { background: @errFill; border: 1px solid @errEdge; border-radius: 4dp; }
QFrame[banner="conf"] { background: @confFill; border: 1px solid @confEdge; border-radius: 4dp; }
QFrame[undobar="true"] { background: @tip; border: 1px solid @tipEdge; border-radius: 4dp; }

QLabel { background: transparent; }
QLabel[role="number"] { font: bold 28dp; }
QLabel[role="title"] { font: bold 20dp; }
QLabel[role="heading"] { font: bold 16dp; }
QLabel[role="answer"] { font: 16dp; }
QLabel[role="body"] { font: 14dp; }
QLabel[role="bold"] { font: bold 14dp; }
QLabel[role="secondary"] { font: 13dp; }
QLabel[role="secondarybold"] { font: bold 13dp; }
QLabel[role="small"] { font: 12dp; }
QLabel[ink="text"] { color: @text; }
QLabel[ink="text2"] { color: @text2; }
QLabel[ink="ai"] { color: @ai; }
QLabel[ink="ok"] { color: @ok; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="err"] { color: @err; }
QLabel[ink="conf"] { color: @conf; }
QLabel[ink="onTip"] { color: @tipText; }
QLabel[ink="rail"] { color: @railText; }
QLabel:disabled { color: @disabled; }
)";

constexpr auto labels = R"(
QLabel[tag] { font: 12dp; padding: 0 6dp; border-radius: 3dp; min-height: 20dp; max-height: 20dp; }
QLabel[tag="plain"] { background: @chip; color: @text2; }
QLabel[tag="info"] { background: @tint; color: @ai; }
QLabel[tag="ok"] { background: @okFill; color: @ok; }
QLabel[tag="warn"] { background: @warnFill; color: @warn; }
QLabel[tag="err"] { background: @errFill; color: @err; }
QLabel[tag="conf"] { background: @confFill; color: @conf; }
QLabel[keyhint="true"] { background: @chip; color: @text2; font: 13dp; padding: 0 6dp; border-radius: 3dp;
    min-height: 18dp; max-height: 18dp; }
QLabel[keyhint="tip"] { background: @tipKey; color: @tipText; font: 13dp; padding: 0 6dp; border-radius: 3dp;
    min-height: 18dp; max-height: 18dp; }
)";

constexpr auto buttons = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @line2; border-radius: 4dp; padding: 5dp 12dp; }
QPushButton:hover { background: @raised; }
QPushButton:pressed { background: @tint; }
QPushButton:disabled { background: @raised; color: @disabled; border-color: @line; }
QPushButton:focus { border-color: @focus; }
QPushButton[kind="primary"] { background: @pri; color: @onPri; border-color: @pri; }
QPushButton[kind="primary"]:hover { background: @priHover; }
QPushButton[kind="primary"]:pressed { background: @pressed; border-color: @pressed; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @disabled; border-color: @line; }
QPushButton[kind="quiet"] { background: transparent; color: @ai; border: 1px solid transparent; }
QPushButton[kind="quiet"]:hover, QPushButton[kind="quiet"]:pressed { background: @tint; }
QPushButton[kind="quiet"]:disabled { color: @disabled; }
QPushButton[kind="danger"] { color: @err; border-color: @err; }
QPushButton[kind="danger"]:hover, QPushButton[kind="danger"]:pressed { background: @errFill; }
QPushButton[kind="danger"]:disabled { color: @disabled; border-color: @line; }
QPushButton[kind="link"] { background: transparent; color: @ai; border: none; border-bottom: 1px solid @ai;
    border-radius: 0; padding: 0; }
QPushButton[kind="link"]:pressed, QPushButton[kind="link"]:hover { border-bottom: 2px solid @ai; }
QPushButton[kind="link"]:disabled { color: @disabled; border-bottom-color: @disabled; }
QPushButton[kind="tiplink"] { background: transparent; color: @tipLink; border: none;
    border-bottom: 1px solid @tipLink; border-radius: 0; padding: 0; font-weight: bold; }
QToolButton { background: transparent; border: none; border-radius: 4dp; padding: 3dp; color: @text; }
QToolButton:hover { background: @raised; }
QToolButton:pressed { background: @tint; }
QToolButton::menu-indicator { image: none; }
)";

constexpr auto fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: @surface; color: @text;
    border: 1px solid @line2; border-radius: 4dp; selection-background-color: @pri; selection-color: @onPri; }
QLineEdit, QAbstractSpinBox { padding: 0 8dp; min-height: 30dp; }
QPlainTextEdit, QTextEdit { padding: 4dp 6dp; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: @focus; }
QLineEdit[bad="true"], QPlainTextEdit[bad="true"], QTextEdit[bad="true"], QAbstractSpinBox[bad="true"] {
    border: 2px solid @err; }
QLineEdit[bad="true"] { padding: 0 7dp; min-height: 28dp; }
QLineEdit:read-only, QLineEdit:disabled, QPlainTextEdit:read-only, QPlainTextEdit:disabled, QTextEdit:read-only,
QTextEdit:disabled { background: @raised; color: @text2; border-color: @line; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit { border: none; background: transparent; min-height: 0; padding: 0; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @line2; outline: none; padding: 4dp 0;
    selection-background-color: @tint; selection-color: @text; }
QProgressBar { background: @track; border: none; border-radius: 4dp; min-height: 8dp; max-height: 8dp; }
QProgressBar::chunk { background: @pri; border-radius: 4dp; }
QProgressBar[done="true"]::chunk { background: @ok; }
)";

constexpr auto views = R"(
QTableView, QTreeView, QListView { background: @surface; border: none; outline: none; color: @text; }
QTableView::item, QTreeView::item, QListView::item { border: none; }
QTableCornerButton::section { background: @raised; border: none; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[scrollbody="true"] { background: transparent; }
QSplitter::handle { background: transparent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12dp; margin: 0; }
QScrollBar:horizontal { height: 12dp; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4dp; margin: 2dp; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @line2; }
QScrollBar::handle:vertical { min-height: 32dp; }
QScrollBar::handle:horizontal { min-width: 32dp; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto floating = R"(
QToolTip { background: @tip; color: @tipText; border: 1px solid @tipEdge; padding: 5dp 8dp; font: 13dp; }
QMenu { background: @surface; color: @text; border: 1px solid @line2; padding: 4dp 0; }
QMenu::item { padding: 7dp 12dp 7dp 10dp; border: none; background: transparent; }
QMenu::item:selected { background: @tint; }
QMenu::item:disabled { color: @disabled; background: transparent; }
QMenu::icon { padding-left: 12dp; }
QMenu::separator { height: 1px; background: @line; margin: 4dp 0; }
QMenuBar { background: @win; color: @text; }
QDialog { background: @surface; }
)";

QHash<QString, QColor> colours(const Tokens& t)
{
    const auto edge = [](const QColor& fill, const QColor& ink) { return mixed(fill, ink, 0.32); };
    return {
        {QStringLiteral("surface"), t.surface},
        {QStringLiteral("raised"), t.raised},
        {QStringLiteral("win"), t.win},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("line2"), t.line2},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("text2"), t.text2},
        {QStringLiteral("disabled"), t.disabled},
        {QStringLiteral("ai"), t.ai},
        {QStringLiteral("pri"), t.pri},
        {QStringLiteral("priHover"), mixed(t.pri, t.pressed, 0.5)},
        {QStringLiteral("pressed"), t.pressed},
        {QStringLiteral("onPri"), t.onPri},
        {QStringLiteral("tint"), t.tint},
        {QStringLiteral("railText"), t.railText},
        {QStringLiteral("ok"), t.ok},
        {QStringLiteral("okFill"), t.okFill},
        {QStringLiteral("warn"), t.warn},
        {QStringLiteral("warnFill"), t.warnFill},
        {QStringLiteral("err"), t.err},
        {QStringLiteral("errFill"), t.errFill},
        {QStringLiteral("conf"), t.conf},
        {QStringLiteral("confFill"), t.confFill},
        {QStringLiteral("infoEdge"), edge(t.tint, t.ai)},
        {QStringLiteral("okEdge"), edge(t.okFill, t.ok)},
        {QStringLiteral("warnEdge"), edge(t.warnFill, t.warnMark)},
        {QStringLiteral("errEdge"), edge(t.errFill, t.err)},
        {QStringLiteral("confEdge"), edge(t.confFill, t.conf)},
        {QStringLiteral("chip"), t.chip},
        {QStringLiteral("focus"), t.focus},
        {QStringLiteral("track"), t.track},
        {QStringLiteral("scroll"), mixed(t.line, t.line2, 0.5)},
        {QStringLiteral("tip"), t.tip},
        {QStringLiteral("tipText"), t.tipText},
        {QStringLiteral("tipLink"), t.tipLink},
        {QStringLiteral("tipKey"), t.tipKey},
        {QStringLiteral("tipEdge"), mixed(t.tip, t.line2, 0.6)},
    };
}

} // namespace

QString styleSheet(const Theme& theme)
{
    QString sheet;
    for (const auto* part : {boxes, labels, buttons, fields, views, floating})
        sheet += QLatin1String(part);

    const auto table = colours(theme.tokens());
    static const QRegularExpression place(QStringLiteral("@([A-Za-z0-9]+)|([0-9]+)dp"));
    QString filled;
    filled.reserve(sheet.size() * 2);
    qsizetype done = 0;
    for (auto hits = place.globalMatch(sheet); hits.hasNext();) {
        const auto hit = hits.next();
        filled += QStringView(sheet).sliced(done, hit.capturedStart() - done);
        if (hit.hasCaptured(1)) {
            Q_ASSERT_X(table.contains(hit.captured(1)), "styleSheet", "a token that does not exist");
            filled += table.value(hit.captured(1)).name();
        } else {
            filled += QString::number(theme.px(hit.captured(2).toInt())) + QStringLiteral("px");
        }
        done = hit.capturedEnd();
    }
    filled += QStringView(sheet).sliced(done);
    return filled;
}

} // namespace tasuki::ui
