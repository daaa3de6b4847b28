// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "intake/delivery.h"
#include "registry/edits.h"
#include "testing/testing.h"

#include <QTemporaryDir>

/// A data file to take invented lists in.
namespace desk {

using namespace tasuki;
using namespace tasuki::intake;

template <class T> T must(Result<T>&& result)
{
    if (!result)
        FAIL("refused: " << result.error().message << " (" << result.error().detail << ")");
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

[[nodiscard]] inline registry::InputFile file(const char* name, const char* text)
{
    return {QString::fromUtf8(name), QByteArray(text)};
}

class Desk
{
public:
    Desk();

    [[nodiscard]] registry::Registry& registry() { return m_centre->registry(); }
    [[nodiscard]] store::Store& store() { return m_centre->store(); }

    [[nodiscard]] Handover open(const std::vector<registry::InputFile>& files);
    [[nodiscard]] ListStage stage(const std::vector<registry::InputFile>& files, const QString& municipality = {});
    ListStage take(const std::vector<registry::InputFile>& files, const QString& municipality = {});

    [[nodiscard]] registry::FacilityDetail facility(const char* path);
    [[nodiscard]] QStringList find(const char* text);
    /// Every row of every entity, for comparing whole files.
    [[nodiscard]] QStringList content();

    /// Fails where the search index is not the one that would be built afresh.
    void checkIndex();

    FixedClock clock{1749600000000};  // 2025-06-11

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Centre> m_centre;
};

/// added, updated, closed, unchanged, differs
[[nodiscard]] std::array<std::int64_t, 5> counts(const ListStage& stage);
[[nodiscard]] QStringList reasons(const ListStage& stage, RowNote::Kind kind);

} // namespace desk
