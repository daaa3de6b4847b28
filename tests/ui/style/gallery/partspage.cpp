// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "style/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace tasuki::ui;

namespace {

QHBoxLayout* row(std::initializer_list<QWidget*> parts)
{
    auto* made = new QHBoxLayout;
    made->setSpacing(px(8));
    for (auto* part : parts)
        made->addWidget(part);
    made->addStretch(1);
    return made;
}

QWidget* buttons()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    column->addWidget(new Label(QStringLiteral("ボタン"), Role::SecondaryBold, Ink::Text2));
    column->addLayout(
        row({new Button(QStringLiteral("取り込む"), Button::Kind::Primary), new Button(QStringLiteral("一枚印刷")),
             new Button(QStringLiteral("公式に戻す"), Button::Kind::Quiet),
             new Button(QStringLiteral("取り下げる"), Button::Kind::Danger)}));
    auto* down = new Button(QStringLiteral("取り込む"), Button::Kind::Primary);
    down->setDown(true);
    auto* off = new Button(QStringLiteral("確定する"));
    off->setEnabled(false);
    column->addLayout(
        row({down, off, new IconButton(Icon::More, QStringLiteral("ほか")),
             new Button(Icon::Check, QStringLiteral("電話で確認した"), Button::Kind::Primary, QStringLiteral("F8"))}));
    auto* small = new Button(Icon::Print, QStringLiteral("一覧を印刷"));
    small->setSmall(true);
    column->addLayout(row({small, new Button(QStringLiteral("くわしく見る"), Button::Kind::Link),
                           new KeyHint(QStringLiteral("Enter")), new Label(QStringLiteral("開く"), Role::Secondary)}));
    return pane;
}

QWidget* fields()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    auto* grid = new QGridLayout;
    grid->setSpacing(px(10));
    auto* name = new LineEdit(QStringLiteral("みほんほうもん"));
    name->setObjectName(QStringLiteral("focusHere"));
    auto* date = new LineEdit(QStringLiteral("昭和12年13月4日"));
    auto* number = new LineEdit(QStringLiteral("1790000123"));
    number->setReadOnly(true);
    auto* area = new QComboBox;
    area->addItems({QStringLiteral("元町"), QStringLiteral("川原")});
    auto* bad = new FieldBox(QStringLiteral("生年月日"), date);
    bad->setError(QStringLiteral("13月はありません。1〜12で入れてください。"));
    auto* admitted = new LineEdit(QStringLiteral("令和7年6月11日（水）"));
    admitted->addAction(icon(Icon::Today), QLineEdit::TrailingPosition);
    grid->addWidget(new FieldBox(QStringLiteral("電話番号"), new LineEdit(QStringLiteral("0769-01-2345"))), 0, 0);
    grid->addWidget(new FieldBox(QStringLiteral("事業所名"), name), 0, 1);
    grid->addWidget(bad, 1, 0);
    grid->addWidget(new FieldBox(QStringLiteral("事業所番号"), number, QStringLiteral("公式データの番号です。")), 1, 1,
                    Qt::AlignTop);
    grid->addWidget(new FieldBox(QStringLiteral("入院日"), admitted, QStringLiteral("R7.6.11、0611 でも入ります。")), 2,
                    0);
    grid->addWidget(new FieldBox(QStringLiteral("圏域"), area), 2, 1, Qt::AlignTop);
    column->addLayout(grid);
    auto* text = new QPlainTextEdit(QStringLiteral("退院したあとの世話が不安。夜だけでも来てくれるところがあるか。"));
    text->setFixedHeight(px(50));
    column->addWidget(text);
    return pane;
}

QWidget* choices()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    auto* options = new OptionRow(
        {QStringLiteral("自立"), QStringLiteral("見守り"), QStringLiteral("一部介助"), QStringLiteral("全介助")});
    options->setCurrent(0);
    column->addWidget(options);
    auto* gone = new Chip(QStringLiteral("胃ろう"), true);
    gone->setRemovable(true);
    auto* others = new Chip(QStringLiteral("ほか11"));
    others->setOpensMenu(true);
    auto* field = new Chip(QStringLiteral("医療 11"), true);
    field->setProfession(Field::Medical, QStringLiteral("医"));
    column->addLayout(row({gone, new Chip(QStringLiteral("受入中")), others, field,
                           new Segments({QStringLiteral("地図"), QStringLiteral("一覧")})}));
    auto* anonymous = new QCheckBox(QStringLiteral("匿名"));
    anonymous->setChecked(true);
    auto* together = new QRadioButton(QStringLiteral("同居"));
    together->setChecked(true);
    column->addLayout(row(
        {anonymous, new QCheckBox(QStringLiteral("同意あり")), together, new QRadioButton(QStringLiteral("別居"))}));
    column->addLayout(row({new Label(QStringLiteral("0769-01-2345"), Role::Heading),
                           new Tag(QStringLiteral("センターの訂正"), Tag::Kind::Info)}));
    auto* official = new Paragraph(QStringLiteral("0769-01-2340"), Role::Small, Ink::Text2);
    official->setStruckOut(true);
    auto* back = new Button(QStringLiteral("公式に戻す"), Button::Kind::Link);
    back->setSmall(true);
    column->addLayout(row({new Label(QStringLiteral("公式の値："), Role::Small, Ink::Text2), official, back}));
    return pane;
}

QWidget* notices()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    column->addWidget(new Banner(Banner::Kind::Info, QStringLiteral("公式データ 令和7年6月版が届いています。"),
                                 QStringLiteral("内容を見る")));
    column->addWidget(new Banner(Banner::Kind::Ok, QStringLiteral("19件を取り込みました。")));
    column->addWidget(new Banner(Banner::Kind::Warn, QStringLiteral("7日間、バックアップがありません。"),
                                 QStringLiteral("いま保存する")));
    column->addWidget(
        new Banner(Banner::Kind::Err, QStringLiteral("ファイルが途中で切れていて、読めませんでした。\n"
                                                     "こちらのデータは変わっていません。\n"
                                                     "川原センターに、もう一度送ってもらってください。")));
    column->addWidget(
        new Banner(Banner::Kind::Conf, QStringLiteral("食い違いが 2件あります。"), QStringLiteral("くらべる")));
    return pane;
}

QWidget* waiting()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    auto* panel = new ProgressPanel(QStringLiteral("公式データを読んでいます"));
    panel->setCount(21480, 36491, QStringLiteral("行"));
    panel->setNote(QStringLiteral("あと 20秒ほど。ほかの画面で仕事を続けられます。"));
    column->addWidget(panel);
    auto* tiles = new QWidget;
    auto* tileRow = new QHBoxLayout(tiles);
    tileRow->setContentsMargins(0, 0, 0, 0);
    tileRow->setSpacing(0);
    tileRow->addWidget(new CountTile(Mark::Added, 12, QStringLiteral("追加"), QStringLiteral("新しい資源・人")));
    tileRow->addWidget(new CountTile(Mark::Updated, 5, QStringLiteral("更新"), QStringLiteral("値が新しい")));
    auto* differs = new CountTile(Mark::Differs, 2, QStringLiteral("食い違い"), QStringLiteral("選んでください"));
    differs->setChecked(true);
    tileRow->addWidget(differs);
    column->addWidget(tiles);
    column->addWidget(new SearchField(QStringLiteral("すべてから探す"), QStringLiteral("Ctrl+K")));
    return pane;
}

QWidget* nothing()
{
    auto* pane = new Pane;
    auto* tabs = new Tabs;
    tabs->add(QStringLiteral("内容"));
    tabs->add(QStringLiteral("履歴"), QStringLiteral("5"));
    tabs->add(QStringLiteral("紹介"), QStringLiteral("0件"));
    pane->addPart(tabs);
    pane->addDivider();
    pane->addPart(new EmptyState(Icon::Resources, QStringLiteral("まだ紹介の記録がありません"),
                                 QStringLiteral("相談の画面で「紹介先に加える」と、ここに残ります。")));
    return pane;
}

} // namespace

QWidget* makePartsPage()
{
    auto* page = new QWidget;
    auto* columns = new QHBoxLayout(page);
    columns->setSpacing(px(12));
    auto* first = new QVBoxLayout;
    first->setSpacing(px(12));
    first->addWidget(buttons());
    first->addWidget(fields());
    first->addWidget(choices());
    first->addStretch();
    auto* second = new QVBoxLayout;
    second->setSpacing(px(12));
    second->addWidget(notices());
    second->addWidget(waiting());
    second->addStretch();
    auto* third = new QVBoxLayout;
    third->setSpacing(px(12));
    third->addWidget(nothing());
    auto* host = new Pane;
    host->setMinimumHeight(px(120));
    third->addWidget(host, 1);
    columns->addLayout(first, 428);
    columns->addLayout(second, 440);
    columns->addLayout(third, 430);
    auto* undo = new UndoBar(host);
    undo->announce(QStringLiteral("「訪問看護 こだち」を取り下げました"));
    return page;
}
