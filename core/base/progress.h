// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace tasuki {

/// What long work reports to and asks for leave to go on. The window and the terminal implement it; work that is
/// cancelled has changed nothing.
class Progress
{
public:
    virtual ~Progress() = default;
    /// Starts a stage with `total` steps and a translated label.
    virtual void start(const QString& label, std::int64_t total) = 0;
    virtual void advanceTo(std::int64_t done) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;
};

/// Reports to nobody and is never cancelled.
class NoProgress final : public Progress
{
public:
    void start(const QString&, std::int64_t) override {}
    void advanceTo(std::int64_t) override {}
    [[nodiscard]] bool cancelled() const override { return false; }
};

} // namespace tasuki
