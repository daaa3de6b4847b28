// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/scopemenu.h"

#include "registry/edits.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace tasuki::ui {

using namespace registry;

namespace {

/// Words for people. Named like its translation context, for lupdate.
struct ScopeMenu
{
    Q_DECLARE_TR_FUNCTIONS(ScopeMenu)
};

/// One choice of the menu: a rule and what it is to say; nothing takes it back.
struct Choice
{
    ScopeRule parts;
    std::optional<store::Scope> scope;
};

/// The four answers about one thing, with a dot before the one that holds.
void addChoices(QMenu& menu, const ScopeRules& rules, const ScopeRule& parts, const QString& usual,
                std::vector<Choice>& choices)
{
    const auto rule = std::find_if(rules.all().begin(), rules.all().end(), [&](const ScopeRule& known) {
        return known.row == parts.row && known.category == parts.category && known.field == parts.field;
    });
    const auto now = rule == rules.all().end() ? std::nullopt : scopeOfCode(rule->scope);
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& word, std::optional<store::Scope> scope) {
        auto* action = menu.addAction(word);
        action->setCheckable(true);
        action->setChecked(now == scope);
        action->setData(static_cast<int>(choices.size()));
        group->addAction(action);
        choices.push_back({parts, scope});
    };
    add(usual, std::nullopt);
    for (const store::Scope scope : {store::Scope::Public, store::Scope::Professionals, store::Scope::Centre})
        add(scopeInWords(scope), scope);
}

} // namespace

Result<QString> chooseScope(Session& session, const Id<Facility>& facility, const store::EntityInfo& entity,
                            std::string_view field, const QPoint& at)
{
    auto rules = ScopeRules::load(session.store());
    if (!rules)
        return tl::unexpected<Error>(rules.error());
    const store::FieldInfo& info = entity.fields[static_cast<std::size_t>(entity.indexOf(field))];
    const QString key = QString::fromStdString(fieldKey(entity, info));
    std::vector<Choice> choices;
    QMenu menu;
    menu.addSection(ScopeMenu::tr("Who may see “%1” here").arg(fieldLabel(info)));
    addChoices(menu, *rules, {{}, facility, {}, key, {}}, ScopeMenu::tr("As in all facilities"), choices);
    menu.addSeparator();
    addChoices(*menu.addMenu(ScopeMenu::tr("“%1” in all facilities").arg(fieldLabel(info))), *rules,
               {{}, {}, {}, key, {}}, ScopeMenu::tr("As usual (%1)").arg(scopeInWords(info.scope)), choices);
    addChoices(*menu.addMenu(ScopeMenu::tr("This whole facility")), *rules, {{}, facility, {}, {}, {}},
               ScopeMenu::tr("As its kind of service"), choices);
    const QAction* chosen = menu.exec(at);
    if (!chosen || !chosen->data().isValid())
        return QString();
    const Choice& choice = choices[static_cast<std::size_t>(chosen->data().toInt())];
    if (auto done = setScope(session.registry(), choice.parts, choice.scope); !done)
        return tl::unexpected<Error>(done.error());
    return ScopeMenu::tr("Saved: who may see it (%1)").arg(choice.scope ? scopeInWords(*choice.scope) : chosen->text());
}

QString scopeWord(store::Scope scope)
{
    switch (scope) {
    case store::Scope::Public:
        return ScopeMenu::tr("public");
    case store::Scope::Professionals:
        return ScopeMenu::tr("professionals");
    case store::Scope::Centre:
        return ScopeMenu::tr("centre only");
    }
    return {};
}

store::Scope effectiveScope(const ScopeRules& rules, const FacilityDetail& detail, const store::EntityInfo& entity,
                            const Uuid& row, std::string_view field)
{
    std::vector<std::string> owned;
    for (const Service& service : detail.services)
        if (&entity != &store::describe<Service>() || service.id.uuid == row)
            owned.push_back(service.kind.toStdString());
    if (owned.empty() && !detail.facility.category.isEmpty())
        owned.push_back(detail.facility.category.toStdString());
    const std::vector<std::string_view> categories(owned.begin(), owned.end());
    const std::string key = fieldKey(entity, entity.fields[static_cast<std::size_t>(entity.indexOf(field))]);
    return std::max(rules.ofRow(detail.facility.id, categories), rules.ofField(detail.facility.id, categories, key));
}

} // namespace tasuki::ui
