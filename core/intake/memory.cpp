// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts that a centre taught.
#include "intake/intake.h"

#include "intake/words.h"
#include "registry/sources.h"

namespace tasuki::intake {

using registry::Mapping;

namespace {

std::optional<Layout> layoutOf(registry::Registry& registry, const Id<Mapping>& id)
{
    auto mapping = registry.store().load(id);
    if (!mapping || !*mapping)
        return std::nullopt;
    auto layout = layoutFromJson((*mapping)->layout.toUtf8());
    return layout ? std::optional(std::move(*layout)) : std::nullopt;
}

} // namespace

std::optional<Layout> rememberedLayout(registry::Registry& registry, std::span<const std::string> header)
{
    return layoutOf(registry, {registry::mappingId(signatureOf(header))});
}

std::vector<Layout> taughtLayouts(registry::Registry& registry)
{
    std::vector<Id<Mapping>> ids;
    auto listed = store::guarded([&] {
        store::Statement statement(registry.store().handle(), "SELECT id FROM mapping WHERE deleted=0 ORDER BY name,rid");
        while (statement.step())
            ids.push_back({statement.uuid(0)});
    });
    std::vector<Layout> layouts;
    if (listed)
        for (const Id<Mapping>& id : ids)
            if (auto layout = layoutOf(registry, id))
                layouts.push_back(std::move(*layout));
    return layouts;
}

std::optional<Layout> layoutNamed(registry::Registry& registry, const QString& name)
{
    for (Layout& layout : taughtLayouts(registry))
        if (layout.name == name)
            return std::move(layout);
    return std::nullopt;
}

Result<void> rememberLayout(registry::Registry& registry, const Layout& layout, std::span<const std::string> header)
{
    const std::string signature = signatureOf(header);
    const Id<Mapping> id{registry::mappingId(signature)};
    auto known = registry.store().load(id);
    if (!known)
        return tl::unexpected<Error>(known.error());
    Mapping before = known->value_or(Mapping{id, {}, {}, {}});
    Mapping after = before;
    after.name = layout.name;
    after.signature = QString::fromStdString(signature);
    after.layout = QString::fromUtf8(toJson(layout));
    store::ChangeSet changes;
    changes.words = IntakeWords::tr("columns of %1").arg(layout.name);
    changes.cells = store::diff(before, after, !*known);
    if (changes.cells.empty())
        return {};
    auto written = registry.store().commit(changes);
    if (!written)
        return tl::unexpected<Error>(written.error());
    return {};
}

} // namespace tasuki::intake
