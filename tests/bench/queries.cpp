// SPDX-License-Identifier: GPL-3.0-or-later
#include "queries.h"

#include "store/statement.h"

namespace tasuki::bench {

namespace {

/// The letters and digits of a text: what a person types of it without a space.
QString letters(const QString& text)
{
    QString out;
    for (const QChar c : text)
        if (c.isLetterOrNumber() || c == QChar(0x30fc))
            out += c;
    return out;
}

} // namespace

Queries::Queries(registry::Registry& registry)
{
    store::Statement all(registry.store().handle(),
                         "SELECT name,kana,city,phone,latitude,longitude FROM facility WHERE deleted=0 AND rid%7=0");
    while (all.step()) {
        Texts texts{letters(all.string(0)), letters(all.string(1)), letters(all.string(2)), letters(all.string(3)), {}};
        if (!all.isNull(4) && !all.isNull(5))
            texts.place = QGeoCoordinate(all.real(4), all.real(5));
        m_rows.push_back(std::move(texts));
    }
}

std::size_t Queries::below(std::size_t end)
{
    return end == 0 ? 0 : m_random() % end;
}

QString Queries::piece(const QString& text, std::size_t characters)
{
    const auto size = static_cast<std::size_t>(text.size());
    if (size < characters)
        return {};
    const std::size_t from = below(2) == 0 ? 0 : below(size - characters + 1);
    return text.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(characters));
}

std::vector<QString> Queries::sample(int characters, std::size_t count)
{
    std::vector<QString> texts;
    while (!m_rows.empty() && texts.size() < count) {
        const Texts& row = m_rows[below(m_rows.size())];
        const std::array fields{&row.name, &row.kana, &row.town, &row.phone};
        QString text;
        if (characters > 0) {
            text = piece(*fields[below(fields.size())], static_cast<std::size_t>(characters));
        } else {
            const std::size_t left = below(fields.size());
            for (std::size_t i = 0; i < fields.size(); ++i)
                if (i != left)
                    text += piece(*fields[i], 2 + below(3)) + QLatin1Char(' ');
            text = text.simplified();
            if (text.count(QLatin1Char(' ')) != 2)
                continue;
        }
        if (!text.isEmpty())
            texts.push_back(text);
    }
    return texts;
}

std::vector<QGeoCoordinate> Queries::places(std::size_t count)
{
    std::vector<QGeoCoordinate> all;
    for (std::size_t tries = 0; all.size() < count && tries < count * 100 && !m_rows.empty(); ++tries)
        if (const QGeoCoordinate place = m_rows[below(m_rows.size())].place; place.isValid())
            all.push_back(place);
    return all;
}

IndexQuery indexQuery(const registry::Query& query)
{
    IndexQuery index;
    for (const registry::QueryPart& part : query.parts) {
        if (part.kind != registry::QueryPart::Kind::Text)
            continue;
        const QByteArray word = QByteArray::fromStdString(part.folded);
        const auto digit = [&](qsizetype fromEnd) {
            return word.size() >= fromEnd && word[word.size() - fromEnd] >= '0' && word[word.size() - fromEnd] <= '9';
        };
        // As the search index asks: two digits at the end may go on.
        const QByteArray phrase = '"' + word + (digit(1) && digit(2) && !digit(3) ? "\"*" : "\"");
        if (QString::fromUtf8(word).size() == 1)
            index.singles.push_back(phrase);
        else
            index.gram += (index.gram.isEmpty() ? "" : " AND ") + phrase;
    }
    return index;
}

} // namespace tasuki::bench
