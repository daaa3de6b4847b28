// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"
#include "sample.h"

#include "style/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace tasuki::ui;

namespace {

class Swatch : public QWidget
{
public:
    Swatch(QColor Tokens::*token, QWidget* parent) : QWidget(parent), m_token(token) {}
    [[nodiscard]] QSize sizeHint() const override { return {px(30), px(20)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), tokens().*m_token);
        painter.setPen(tokens().line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    QColor Tokens::*m_token;
};

class IconSheet : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize sizeHint() const override { return {px(520), px(120)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        for (int index = 0; index <= static_cast<int>(Icon::Encrypt); ++index) {
            const int side = index < 11 ? px(22) : px(16);
            const QPoint corner((index % 15) * px(34), (index / 15) * px(30));
            paintIcon(painter, QRect(corner, QSize(side, side)), static_cast<Icon>(index), tokens().text);
        }
    }
};

QWidget* typePane()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    column->addWidget(new Label(QStringLiteral("文字  BIZ UDPゴシック"), Role::SecondaryBold, Ink::Text2));
    column->addWidget(new Label(QStringLiteral("0769-01-2345"), Role::Number));
    column->addWidget(new Label(QStringLiteral("看護の連絡票"), Role::Title));
    column->addWidget(new Label(QStringLiteral("みほん訪問看護ステーション"), Role::Heading));
    column->addWidget(
        new Paragraph(QStringLiteral("新規の相談は所長さんが受けます。午前は折り返しになることがあります。"
                                     "急ぐときは、そのことをはじめに伝えてください。")));
    column->addWidget(new Label(QStringLiteral("全1,284件のうち 7件"), Role::Secondary));
    column->addWidget(new Label(QStringLiteral("6月10日 電話で確認"), Role::Small, Ink::Text2));
    return pane;
}

QWidget* rowsPane()
{
    auto* pane = new Pane;
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("focusHere"));
    table->setModel(makeSampleModel(table, false));
    configureTable(*table);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, px(100));
    table->setColumnWidth(2, px(80));
    table->setColumnWidth(3, px(150));
    table->selectRow(2);
    table->setMinimumHeight(px(28 + 32 * 6));
    pane->addPart(table);
    return pane;
}

QWidget* coloursPane()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    const std::pair<const char*, QColor Tokens::*> rows[] = {
        {"地", &Tokens::win},        {"面", &Tokens::surface}, {"見出しの面", &Tokens::raised},
        {"仕切り線", &Tokens::line}, {"枠線", &Tokens::line2}, {"本文", &Tokens::text},
        {"補助", &Tokens::text2},    {"藍", &Tokens::ai},      {"主ボタン", &Tokens::pri},
        {"選択の面", &Tokens::tint}, {"襷", &Tokens::sash},    {"フォーカス", &Tokens::focus},
    };
    for (const auto& [name, token] : rows) {
        auto* row = new QHBoxLayout;
        auto* swatch = new Swatch(token, nullptr);
        swatch->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(swatch);
        row->addWidget(new Label(QString::fromUtf8(name), Role::Secondary));
        row->addStretch();
        auto* ratio = new Label(QString::number(contrastRatio(tokens().*token, tokens().surface), 'f', 1), Role::Small,
                                Ink::Text2);
        ratio->setFont(figures(Role::Small));
        row->addWidget(ratio);
        column->addLayout(row);
    }
    column->addWidget(new Label(QStringLiteral("札"), Role::SecondaryBold, Ink::Text2));
    auto* tags = new QWidget;
    auto* flow = new FlowLayout(tags);
    const std::pair<const char*, Tag::Kind> words[] = {
        {"下書き", Tag::Kind::Plain},     {"センターの訂正", Tag::Kind::Info}, {"確認済み", Tag::Kind::Ok},
        {"あと1営業日", Tag::Kind::Warn}, {"期限切れ", Tag::Kind::Err},        {"食い違い", Tag::Kind::Conf},
    };
    for (const auto& [word, kind] : words)
        flow->addWidget(new Tag(QString::fromUtf8(word), kind));
    column->addWidget(tags);
    column->addStretch();
    return pane;
}

QWidget* marksPane()
{
    auto* pane = new Pane;
    auto* column = pane->addSection();
    auto* grid = new QGridLayout;
    const std::pair<Mark, const char*> marks[] = {
        {Mark::Fresh, "3日前"},       {Mark::Aging, "7か月前"},    {Mark::Old, "1年4か月前"},
        {Mark::Unverified, "未確認"}, {Mark::Accepting, "受入中"}, {Mark::Ask, "要相談"},
        {Mark::Stopped, "停止中"},    {Mark::Unknown, "不明"},     {Mark::Added, "追加"},
        {Mark::Updated, "更新"},      {Mark::Withdrawn, "取下げ"}, {Mark::Differs, "食い違い"},
        {Mark::Held, "保留"},         {Mark::Info, "知らせ"},      {Mark::Ok, "確か"},
        {Mark::Warn, "注意"},         {Mark::Error, "不足"},
    };
    int at = 0;
    for (const auto& [mark, word] : marks) {
        grid->addWidget(new MarkLabel(mark, QString::fromUtf8(word)), at / 2, at % 2);
        ++at;
    }
    column->addLayout(grid);
    column->addWidget(new Divider);
    const std::pair<Field, const char*> fields[] = {{Field::Medical, "医歯薬看理相"},
                                                    {Field::Care, "ケ介福サ用"},
                                                    {Field::Community, "民町市社警"},
                                                    {Field::Legal, "弁司家"}};
    for (const auto& [field, letters] : fields) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(5));
        for (const auto letter : QString::fromUtf8(letters))
            row->addWidget(new ProfessionSign(field, QString(letter), QString(letter), 26));
        row->addStretch();
        column->addLayout(row);
    }
    column->addStretch();
    return pane;
}

} // namespace

QWidget* makeSignsPage()
{
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setSpacing(px(12));
    grid->addWidget(typePane(), 0, 0);
    grid->addWidget(rowsPane(), 1, 0);
    auto* icons = new Pane;
    icons->addSection()->addWidget(new IconSheet);
    grid->addWidget(icons, 2, 0);
    grid->addWidget(coloursPane(), 0, 1, 3, 1);
    grid->addWidget(marksPane(), 0, 2, 3, 1);
    grid->setColumnStretch(0, 560);
    grid->setColumnStretch(1, 260);
    grid->setColumnStretch(2, 240);
    return page;
}
