// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "sample.h"

#include "style/parts.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace tasuki::ui;

namespace {

QWidget* list()
{
    auto* pane = new Pane;
    auto* top = pane->addSection();
    auto* search = new SearchField(QStringLiteral("社会資源を探す"), {}, SearchField::Size::Big);
    search->setText(QStringLiteral("ほうもんかんご  もとまち"));
    search->setObjectName(QStringLiteral("focusHere"));
    top->addWidget(search);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    flow->addWidget(new Label(QStringLiteral("読み取り"), Role::Small, Ink::Text2));
    for (const auto* word : {"訪問看護", "元町に近い順"}) {
        auto* chip = new Chip(QString::fromUtf8(word), true);
        chip->setRemovable(true);
        flow->addWidget(chip);
    }
    for (const auto* word : {"受入中", "空きあり", "きょう営業", "1年以内に確認"})
        flow->addWidget(new Chip(QString::fromUtf8(word)));
    top->addWidget(chips);
    auto* table = new QTableView;
    table->setModel(makeSampleModel(table, true));
    configureTable(*table, Rows::TwoLines);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(2, Qt::AscendingOrder);
    table->setColumnWidth(1, px(100));
    table->setColumnWidth(2, px(80));
    table->setColumnWidth(3, px(120));
    table->selectRow(0);
    pane->addPart(table, 1);
    auto* foot = pane->addFoot();
    foot->addWidget(new KeyHint(QStringLiteral("Enter")));
    foot->addWidget(new Label(QStringLiteral("詳しく"), Role::Secondary, Ink::Text2));
    foot->addStretch();
    auto* print = new Button(Icon::Print, QStringLiteral("一覧を印刷"));
    print->setSmall(true);
    foot->addWidget(print);
    return pane;
}

QWidget* detail()
{
    auto* pane = new Pane;
    auto* top = pane->addSection();
    top->addWidget(new Label(QStringLiteral("みほん訪問看護ステーション"), Role::Title));
    auto* actions = new QHBoxLayout;
    actions->addWidget(
        new Button(Icon::Check, QStringLiteral("電話で確認した"), Button::Kind::Primary, QStringLiteral("F8")));
    actions->addWidget(new Button(Icon::Print, QStringLiteral("一枚印刷")));
    actions->addWidget(new IconButton(Icon::More, QStringLiteral("ほか")));
    actions->addStretch();
    top->addLayout(actions);
    auto* tabs = new Tabs;
    tabs->add(QStringLiteral("内容"));
    tabs->add(QStringLiteral("履歴"), QStringLiteral("5"));
    tabs->add(QStringLiteral("つながり"), QStringLiteral("3人"));
    pane->addPart(tabs);
    pane->addDivider();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    for (int line = 0; line < 8; ++line) {
        column->addWidget(new Paragraph(QStringLiteral("新規の相談は所長さんが受けます。午前は折り返しです。")));
        column->addWidget(new Divider);
        column->addWidget(new MarkLabel(Mark::Fresh, QStringLiteral("6月9日 電話で確認")));
    }
    column->addStretch();
    pane->addPart(new ScrollBody(body), 1);
    return pane;
}

} // namespace

QWidget* makeScreenPage()
{
    auto* page = new QWidget;
    auto* whole = new QHBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* rail = new Rail(QStringLiteral("たすき"));
    rail->add(Icon::Today, QStringLiteral("きょう"))->setBadge(6);
    rail->add(Icon::Consultation, QStringLiteral("相談"));
    rail->addGap();
    rail->add(Icon::Person, QStringLiteral("利用者"));
    rail->add(Icon::Handover, QStringLiteral("申し送り"));
    rail->addGap();
    rail->add(Icon::Resources, QStringLiteral("社会資源"));
    rail->add(Icon::Map, QStringLiteral("地図"));
    rail->add(Icon::People, QStringLiteral("人と会議"));
    rail->add(Icon::Network, QStringLiteral("つながり"));
    rail->addGap();
    rail->add(Icon::Exchange, QStringLiteral("交換"))->setBadge(2);
    rail->add(Icon::Reports, QStringLiteral("報告"));
    rail->addStretch();
    rail->add(Icon::Settings, QStringLiteral("設定"));
    rail->setCurrent(4);
    rail->setNarrow(Theme::instance().textScale() > 1.7);
    whole->addWidget(rail);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(px(16), px(8), px(16), px(12));
    right->setSpacing(px(12));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(QStringLiteral("社会資源"), Role::Title));
    head->addWidget(new Label(QStringLiteral("全1,284件のうち 6件"), Role::Secondary, Ink::Text2));
    head->addStretch();
    head->addWidget(new Button(Icon::Add, QStringLiteral("資源を登録")));
    right->addLayout(head);
    auto* splitter = new Splitter;
    splitter->addWidget(list());
    splitter->addWidget(detail());
    splitter->setSizes({722, 480});
    right->addWidget(splitter, 1);
    whole->addLayout(right, 1);
    return page;
}
