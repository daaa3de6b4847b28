// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "style/rowdelegate.h"

#include <QStandardItemModel>

using namespace tasuki::ui;

QAbstractItemModel* makeSampleModel(QObject* parent, bool twoLines)
{
    struct Row
    {
        const char* name;
        Mark accepting;
        const char* acceptingWord;
        const char* distance;
        Mark age;
        const char* ageWord;
        bool closed;
    };
    static const Row rows[] = {
        {"みほん訪問看護ステーション", Mark::Accepting, "受入中", "0.4 km", Mark::Fresh, "3日前", false},
        {"訪問リハ こもれび", Mark::Accepting, "受入中", "0.7 km", Mark::Fresh, "18日前", false},
        {"あおぞら在宅ケアセンター", Mark::Ask, "要相談", "1.2 km", Mark::Aging, "7か月前", false},
        {"社会医療法人見本会 地域連携型認知症疾患医療センター附属 訪問看護ステーション みなとまち", Mark::Accepting,
         "受入中", "11.9 km", Mark::Aging, "10か月前", false},
        {"訪問看護 ゆうなぎ", Mark::Unknown, "不明", "4.5 km", Mark::Old, "1年4か月前", false},
        {"訪問看護 こだち", Mark::Stopped, "廃止", "—", Mark::Unverified, "未確認", true},
    };
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {QStringLiteral("名称"), QStringLiteral("受け入れ"), QStringLiteral("距離"), QStringLiteral("最後の確認")});
    model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const auto& row : rows) {
        auto* name = new QStandardItem(QString::fromUtf8(row.name));
        auto* accepting = new QStandardItem(QString::fromUtf8(row.acceptingWord));
        auto* distance = new QStandardItem(QString::fromUtf8(row.distance));
        auto* age = new QStandardItem(QString::fromUtf8(row.ageWord));
        accepting->setData(static_cast<int>(row.accepting), MarkRole);
        distance->setData(true, FigureRole);
        age->setData(static_cast<int>(row.age), MarkRole);
        name->setData(row.closed, ClosedRole);
        if (twoLines) {
            name->setData(true, StrongRole);
            name->setData(QStringLiteral("訪問看護・元町2丁目"), SecondLineRole);
            if (row.age == Mark::Aging)
                name->setData(QStringLiteral("・センターの訂正あり"), SecondAccentRole);
            age->setData(QStringLiteral("堀江"), SecondLineRole);
        }
        model->appendRow({name, accepting, distance, age});
    }
    return model;
}
