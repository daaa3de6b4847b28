// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets/genogram.h"

#include "clients/codes.h"
#include "paper/text.h"

#include <algorithm>
#include <map>

namespace tasuki::forms {

using clients::Relative;
using paper::Item;

namespace {

/// Where in the family a relation stands, seen from the client.
enum class Part { Parent, Spouse, Sibling, Child, ChildSpouse, Grandchild, None };

Part partOf(const QString& relation)
{
    if (relation == QLatin1String("father") || relation == QLatin1String("mother"))
        return Part::Parent;
    if (relation == QLatin1String("husband") || relation == QLatin1String("wife"))
        return Part::Spouse;
    if (relation.endsWith(QLatin1String("brother")) || relation.endsWith(QLatin1String("sister")))
        return Part::Sibling;
    if (relation == QLatin1String("sons_wife") || relation == QLatin1String("daughters_husband"))
        return Part::ChildSpouse;
    if (relation.endsWith(QLatin1String("_son")) || relation == QLatin1String("son") || relation.endsWith(QLatin1String("daughter")))
        return relation.startsWith(QLatin1String("grand")) ? Part::Grandchild : Part::Child;
    if (relation == QLatin1String("grandson"))
        return Part::Grandchild;
    return Part::None;
}

bool isWoman(const Relative& relative)
{
    if (!relative.sex.isEmpty())
        return relative.sex == QLatin1String("female");
    static const QStringList women{QStringLiteral("wife"), QStringLiteral("mother"), QStringLiteral("sons_wife"), QStringLiteral("niece"),
                                   QStringLiteral("granddaughter")};
    return women.contains(relative.relation) || relative.relation.endsWith(QLatin1String("daughter")) ||
           relative.relation.endsWith(QLatin1String("sister"));
}

struct Member
{
    const Relative* relative = nullptr; ///< null: the client
    double x = 0;                       ///< in steps
    int level = 0;                      ///< 0 parents, 1 client, 2 children, 3 grandchildren
};

bool has(const Relative* relative, const char* part)
{
    return relative && clients::splitCodes(relative->parts).contains(QLatin1String(part));
}

/// Puts children side by side, each with spouse and own children, and the rest around the client.
class Family
{
public:
    explicit Family(const std::vector<Relative>& all)
    {
        for (const Relative& each : all)
            m_by[partOf(each.relation)].push_back(&each);
    }

    void arrange()
    {
        const auto& children = m_by[Part::Child];
        double x = 0;
        for (const Relative* child : children) {
            const auto spouse = belonging(Part::ChildSpouse, child, children.size() == 1);
            const auto young = belonging(Part::Grandchild, child, children.size() == 1);
            const double couple = 1.0 + static_cast<double>(spouse.size());
            const double width = std::max(couple, static_cast<double>(young.size()));
            const double start = x + (width - couple) / 2;
            m_children.push_back(members.size());
            members.push_back({child, start, 2});
            for (std::size_t i = 0; i < spouse.size(); ++i)
                members.push_back({spouse[i], start + 1 + static_cast<double>(i), 2});
            const double first = x + (width - static_cast<double>(young.size())) / 2;
            for (std::size_t i = 0; i < young.size(); ++i) {
                m_young.emplace_back(members.size(), m_children.back());
                members.push_back({young[i], first + static_cast<double>(i), 3});
            }
            x += width + 0.3;
        }
        const double middle = children.empty() ? 0 : (members[m_children.front()].x + members[m_children.back()].x) / 2;
        const auto& spouses = m_by[Part::Spouse];
        const double own = middle - (spouses.empty() ? 0 : 0.7);
        client = members.size();
        members.push_back({nullptr, own, 1});
        for (std::size_t i = 0; i < spouses.size(); ++i) {
            m_spouses.push_back(members.size());
            members.push_back({spouses[i], own + 1.4 + 1.2 * static_cast<double>(i), 1});
        }
        double left = own;
        for (const Relative* sibling : m_by[Part::Sibling]) {
            left -= 1.2;
            m_siblings.push_back(members.size());
            members.push_back({sibling, left, 1});
        }
        const auto& parents = m_by[Part::Parent];
        const double above = (own + left) / 2;
        for (std::size_t i = 0; i < parents.size(); ++i) {
            m_parents.push_back(members.size());
            members.push_back({parents[i], above + (static_cast<double>(i) - (static_cast<double>(parents.size()) - 1) / 2) * 1.4, 0});
        }
    }

    std::vector<Member> members;
    std::size_t client = 0;
    [[nodiscard]] const std::vector<std::size_t>& children() const { return m_children; }
    [[nodiscard]] const std::vector<std::size_t>& spouses() const { return m_spouses; }
    [[nodiscard]] const std::vector<std::size_t>& siblings() const { return m_siblings; }
    [[nodiscard]] const std::vector<std::size_t>& parents() const { return m_parents; }
    [[nodiscard]] const std::vector<std::pair<std::size_t, std::size_t>>& young() const { return m_young; }

private:
    /// Spouse or children of a child; where nobody said whose they are, the first child's.
    std::vector<const Relative*> belonging(Part part, const Relative* child, bool only)
    {
        std::vector<const Relative*> found;
        for (const Relative* each : m_by[part]) {
            const bool told = !each->parent.isNil();
            if (told ? each->parent == child->id : (only || child == m_by[Part::Child].front()))
                found.push_back(each);
        }
        return found;
    }

    std::map<Part, std::vector<const Relative*>> m_by;
    std::vector<std::size_t> m_children, m_spouses, m_siblings, m_parents;
    std::vector<std::pair<std::size_t, std::size_t>> m_young;
};

/// Draws in millimetres.
class Picture
{
public:
    Picture(const Family& family, const QRectF& rect) : m_family(family)
    {
        double least = 0, most = 0;
        int top = 3, bottom = 0;
        for (const Member& each : family.members) {
            least = std::min(least, each.x);
            most = std::max(most, each.x);
            top = std::min(top, each.level);
            bottom = std::max(bottom, each.level);
        }
        m_top = top;
        m_stepX = std::min(20.0, (rect.width() - 14) / std::max(1.0, most - least));
        m_stepY = std::min(22.0, (rect.height() - 14) / std::max(1, bottom - top));
        m_side = std::clamp(m_stepX * 0.42, 3.0, 6.0);
        m_left = rect.center().x() - (most + least) / 2 * m_stepX;
        m_upper = rect.top() + std::max(5.0, (rect.height() - (bottom - top) * m_stepY) / 2 - 2);
    }

    [[nodiscard]] QPointF at(std::size_t member) const
    {
        const Member& each = m_family.members[member];
        return {m_left + each.x * m_stepX, m_upper + (each.level - m_top) * m_stepY};
    }
    [[nodiscard]] double side() const { return m_side; }
    [[nodiscard]] double stepX() const { return m_stepX; }

    void line(QPointF from, QPointF to) { items.push_back(paper::Line{from, to, 0.25}); }
    void sign(std::size_t member, bool woman, bool client, bool dead)
    {
        const QPointF middle = at(member);
        const auto square = [&](double side) { return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side); };
        const auto put = [&](double side, bool filled) {
            if (woman)
                items.push_back(paper::Ring{square(side), 0.3, filled});
            else
                items.push_back(paper::Box{square(side), 0.3, filled});
        };
        put(m_side, dead);
        if (client)
            put(m_side * 0.66, false);
    }
    void words(QRectF rect, const QString& text, double pt, bool bold = false)
    {
        paper::Text label;
        label.rect = rect;
        label.text = text;
        label.pt = pt;
        label.smallestPt = 5;
        label.bold = bold;
        label.align = paper::Align::Centre;
        label.lineFactor = 1.15;
        items.push_back(label);
    }
    std::vector<Item> items;

private:
    const Family& m_family;
    double m_left = 0, m_upper = 0, m_stepX = 1, m_stepY = 1, m_side = 5;
    int m_top = 0;
};

} // namespace

std::vector<Item> genogram(const QString& clientName, const QString& clientSex, const std::vector<Relative>& relatives, const QRectF& rect,
                           bool names)
{
    Family family(relatives);
    family.arrange();
    Picture picture(family, rect.adjusted(1, 1, -1, -1));
    const double half = picture.side() / 2;
    // Lines first, so that the signs lie on them.
    const QPointF own = picture.at(family.client);
    QPointF below = own;
    for (const std::size_t spouse : family.spouses()) {
        const QPointF other = picture.at(spouse);
        picture.line(own + QPointF(half, 0), other - QPointF(half, 0));
        below = (own + other) / 2;
    }
    const auto comb = [&](QPointF from, const std::vector<std::size_t>& to) {
        if (to.empty())
            return;
        const double bar = (from.y() + picture.at(to.front()).y() - half) / 2 + 1;
        picture.line(from, {from.x(), bar});
        double least = from.x(), most = from.x();
        for (const std::size_t each : to) {
            const QPointF place = picture.at(each);
            picture.line({place.x(), bar}, place - QPointF(0, half));
            least = std::min(least, place.x());
            most = std::max(most, place.x());
        }
        picture.line({least, bar}, {most, bar});
    };
    comb(below, family.children());
    std::map<std::size_t, std::vector<std::size_t>> young;
    for (const auto& [child, parent] : family.young())
        young[parent].push_back(child);
    for (std::size_t i = 0; i + 1 < family.members.size(); ++i)
        if (family.members[i].level == 2 && family.members[i + 1].level == 2 && family.members[i + 1].relative &&
            partOf(family.members[i + 1].relative->relation) == Part::ChildSpouse)
            picture.line(picture.at(i) + QPointF(half, 0), picture.at(i + 1) - QPointF(half, 0));
    for (const auto& [parent, children] : young) {
        const bool couple = parent + 1 < family.members.size() && family.members[parent + 1].relative &&
                            partOf(family.members[parent + 1].relative->relation) == Part::ChildSpouse;
        comb(couple ? (picture.at(parent) + picture.at(parent + 1)) / 2 : picture.at(parent) + QPointF(0, half), children);
    }
    if (!family.parents().empty()) {
        const QPointF first = picture.at(family.parents().front());
        const QPointF last = picture.at(family.parents().back());
        if (family.parents().size() > 1)
            picture.line(first + QPointF(half, 0), last - QPointF(half, 0));
        std::vector<std::size_t> row = family.siblings();
        row.push_back(family.client);
        comb(family.parents().size() > 1 ? (first + last) / 2 : first + QPointF(0, half), row);
    }
    QRectF home(own.x() - picture.stepX() * 0.45, own.y() - half - 2.4, picture.stepX() * 0.9, picture.side() + 9.4);
    bool anybody = false;
    for (std::size_t i = 0; i < family.members.size(); ++i) {
        const Relative* who = family.members[i].relative;
        const QPointF place = picture.at(i);
        const bool dead = has(who, "deceased");
        picture.sign(i, who ? isWoman(*who) : clientSex == QLatin1String("female"), !who, dead);
        QString label = who ? clients::wordOf(clients::relations(), who->relation) : QStringLiteral("本人");
        if (names && who && !who->name.isEmpty())
            label = who->name + QLatin1Char('\n') + label;
        if (who && who->age && !dead)
            label += QStringLiteral(" %1歳").arg(*who->age);
        if (names && !who && !clientName.isEmpty())
            label = clientName;
        picture.words({place.x() - picture.stepX() * 0.48, place.y() + half + 0.3, picture.stepX() * 0.96, 6.6}, label, 6.5);
        QString sign;
        if (has(who, "key"))
            sign += QStringLiteral("☆");
        if (has(who, "main_carer"))
            sign += QStringLiteral("主");
        if (has(who, "sub_carer"))
            sign += QStringLiteral("副");
        if (!sign.isEmpty())
            picture.words({place.x() - 6, place.y() - half - 3.2, 12, 3}, sign, 7, true);
        if (has(who, "together") && !dead) {
            anybody = true;
            home = home.united(QRectF(place.x() - picture.stepX() * 0.45, place.y() - half - 3.6, picture.stepX() * 0.9, picture.side() + 10.6));
        }
    }
    if (anybody)
        picture.items.push_back(paper::Box{home, 0.25, false, true});
    return picture.items;
}

} // namespace tasuki::forms
