// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "testing/testing.h"

#include <QDir>
#include <QFile>

#include <array>
#include <exception>
#include <random>

namespace {

struct Replayed
{
    const char* name; ///< of the folder with the corpus
    fuzz::Target target;
    int mutations; ///< as many as fit into a second under the sanitizers
};

constexpr std::array targets{Replayed{"csv", fuzz::fuzzCsv, 3000},      Replayed{"text", fuzz::fuzzText, 3000},
                             Replayed{"care", fuzz::fuzzCare, 300},     Replayed{"import", fuzz::fuzzImport, 10},
                             Replayed{"query", fuzz::fuzzQuery, 300},   Replayed{"date", fuzz::fuzzDate, 2000},
                             Replayed{"number", fuzz::fuzzNumber, 3000}, Replayed{"table", fuzz::fuzzTable, 500},
                             Replayed{"sheet", fuzz::fuzzSheet, 500},   Replayed{"list", fuzz::fuzzList, 10},
                             Replayed{"postal", fuzz::fuzzPostal, 500}, Replayed{"mapping", fuzz::fuzzMapping, 2000},
                             Replayed{"hours", fuzz::fuzzHours, 1000}, Replayed{"form", fuzz::fuzzForm, 600},
                             Replayed{"graph", fuzz::fuzzGraph, 2000}, Replayed{"block", fuzz::fuzzBlock, 300},
                             Replayed{"age", fuzz::fuzzAge, 1000},      Replayed{"archive", fuzz::fuzzArchive, 1000},
                             Replayed{"pack", fuzz::fuzzPack, 1000},    Replayed{"minisign", fuzz::fuzzMinisign, 2000},
                             Replayed{"card", fuzz::fuzzCard, 2000},    Replayed{"handover", fuzz::fuzzHandover, 300},
                             Replayed{"manifest", fuzz::fuzzManifest, 1000}, Replayed{"roster", fuzz::fuzzRoster, 1000},
                             Replayed{"note", fuzz::fuzzNote, 1000}};

std::vector<QByteArray> seedsOf(const char* name)
{
    const QDir folder(QStringLiteral(TASUKI_FUZZ_CORPUS "/") + QLatin1String(name));
    std::vector<QByteArray> seeds;
    for (const QString& entry : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        REQUIRE(file.open(QIODevice::ReadOnly));
        seeds.push_back(file.readAll());
    }
    return seeds;
}

/// Changes as libFuzzer makes them, the same in every run.
class Mutator
{
public:
    QByteArray mutate(const std::vector<QByteArray>& seeds)
    {
        QByteArray input = seeds[number(seeds.size())];
        for (std::size_t change = 0, changes = 1 + number(4); change < changes; ++change)
            mutateOnce(input, seeds[number(seeds.size())]);
        return input;
    }

private:
    std::size_t number(std::size_t below) { return m_random() % below; }
    qsizetype place(const QByteArray& in)
    {
        return static_cast<qsizetype>(number(static_cast<std::size_t>(in.size()) + 1));
    }

    void mutateOnce(QByteArray& input, const QByteArray& other)
    {
        const qsizetype at = place(input);
        switch (number(6)) {
        case 0:
            input.insert(at, static_cast<char>(number(256)));
            break;
        case 1:
            input.remove(at, static_cast<qsizetype>(1 + number(8)));
            break;
        case 2:
            if (at < input.size())
                input[at] = static_cast<char>(static_cast<unsigned char>(input[at]) ^ (1u << number(8)));
            break;
        case 3:
            input = input.first(at) + other.sliced(place(other));
            break;
        case 4:
            input.insert(at, input.mid(place(input), static_cast<qsizetype>(number(20))));
            break;
        default:
            input.insert(at, ",\"\r\n\t\0-#+~"[number(11)]);
        }
    }

    std::mt19937 m_random{20250611};
};

void check(const Replayed& replayed, const QByteArray& input)
{
    // A block of exactly this size, so that a checking build sees any read past the end.
    const std::vector<std::uint8_t> exact(input.begin(), input.end());
    try {
        replayed.target(exact.data(), exact.size());
    } catch (const std::exception& broken) {
        FAIL(replayed.name << ": not true that " << broken.what() << " for " << input.toPercentEncoding().constData());
    }
}

} // namespace

TEST_CASE("Every reader keeps its promises for its corpus", "[fuzz]")
{
    for (const Replayed& replayed : targets) {
        const auto seeds = seedsOf(replayed.name);
        INFO(replayed.name);
        REQUIRE(!seeds.empty());
        check(replayed, {});
        for (const QByteArray& seed : seeds)
            check(replayed, seed);
    }
}

TEST_CASE("Every reader keeps its promises for mutations of its corpus", "[fuzz]")
{
    for (const Replayed& replayed : targets) {
        const auto seeds = seedsOf(replayed.name);
        Mutator mutator;
        for (int i = 0; i < replayed.mutations; ++i)
            check(replayed, mutator.mutate(seeds));
    }
}
