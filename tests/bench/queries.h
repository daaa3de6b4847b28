// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"

#include <random>

namespace tasuki::bench {

/// The words people type, taken from the data itself, the same in every run.
class Queries
{
public:
    explicit Queries(registry::Registry& registry);

    /// `count` texts of one class: 1, 2, 3 or 10 characters of a name, reading, town or telephone number, half of them
    /// from its beginning; 0 for three words of two to four characters of one facility.
    [[nodiscard]] std::vector<QString> sample(int characters, std::size_t count);
    /// Places of facilities.
    [[nodiscard]] std::vector<QGeoCoordinate> places(std::size_t count);

private:
    struct Texts
    {
        QString name, kana, town, phone;
        QGeoCoordinate place;
    };
    [[nodiscard]] std::size_t below(std::size_t end);
    [[nodiscard]] QString piece(const QString& text, std::size_t characters);

    std::vector<Texts> m_rows;
    // A fixed seed and our own reduction: the standard's distributions differ from library to library.
    std::mt19937 m_random{20260401};
};

/// The expressions that a query puts to the two indexes, for the floor.
struct IndexQuery
{
    QByteArray gram;
    std::vector<QByteArray> singles;
    [[nodiscard]] bool isEmpty() const { return gram.isEmpty() && singles.empty(); }
};
[[nodiscard]] IndexQuery indexQuery(const registry::Query& query);

} // namespace tasuki::bench
