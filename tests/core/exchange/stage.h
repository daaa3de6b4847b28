// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centre/centre.h"
#include "exchange/exchange.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <map>
#include <memory>
#include <vector>

/// Plays the histories of the reference model (tests/reference/merge_model.py) on real data files.
namespace stage {

using namespace tasuki;

/// One PC with its data file, its clock and what stands beside it.
struct Pc
{
    QString path;
    int centre = 0;
    FixedClock clock{1749600000000};
    std::unique_ptr<Centre> open; ///< closed while it is copied
};

/// A made-up history and, where it is asked for, what the model says of its end.
struct Script
{
    QJsonObject history;
    QJsonArray expected;
};
[[nodiscard]] Script script(int seed, int steps, int centres, int pcs);

class Stage
{
public:
    explicit Stage(const QJsonObject& history);
    /// Runs one event, or all of the history.
    void run(const QJsonObject& event);
    void runAll(const QJsonObject& history);
    /// What a PC says, in the model's form.
    [[nodiscard]] QJsonObject outcome(std::size_t at);
    /// Every version of facilities that came or went for an audience, one line each.
    [[nodiscard]] QStringList versions(std::size_t at, store::Scope audience);

    [[nodiscard]] Centre& centre(std::size_t at);
    [[nodiscard]] exchange::Exchange exchangeOf(std::size_t at);
    /// A file for everybody, and taking one in.
    [[nodiscard]] QByteArray file(std::size_t at, store::Scope audience);
    void take(std::size_t at, const QByteArray& file);
    /// Makes the rules about who may see what those of another PC.
    void adoptRules(std::size_t at, std::size_t from);

private:
    QTemporaryDir m_folder; ///< goes after everything that is open in it

public:
    std::vector<std::unique_ptr<Pc>> pcs;

private:
    static void change(Centre& centre, const QString& what, const QJsonObject& event);

    std::vector<QByteArray> m_cardFiles;
    std::map<int, QByteArray> m_files;
};

} // namespace stage
