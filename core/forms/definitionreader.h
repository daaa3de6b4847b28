// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/definition.h"

#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace tasuki::forms {

/// Reads the JSON of a definition and says everything that is wrong with it. Bytes come from anywhere: nothing in them
/// is believed before it was looked at.
class DefinitionReader
{
public:
    explicit DefinitionReader(QByteArray json) : m_json(std::move(json)) {}

    [[nodiscard]] std::vector<Problem> read(Definition& out);
    [[nodiscard]] bool isNewer() const { return m_newer; }

private:
    /// An object that knows which of its keys were asked for, so that a misspelt one is found.
    class Keys;

    void complain(const QString& where, const QString& what);
    Field readField(const QJsonValue& value, const QString& where, bool column);
    Option readOption(const QJsonValue& value, const QString& where);
    Deadline readDeadline(const QJsonValue& value, const QString& where);
    Score readScore(const QJsonValue& value, const QString& where);
    PageLayout readPage(const QJsonValue& value, const QString& where);
    Block readBlock(const QJsonValue& value, const QString& where, const PageLayout& page);
    Cell readCell(const QJsonValue& value, const QString& where);
    void checkFields(const Definition& definition);
    void checkPages(const Definition& definition);
    void checkTemplate(const Definition& definition, const QString& text, const QString& where, const Field* table);
    void checkGrid(const Block& block, const QString& where);

    QByteArray m_json;
    std::vector<Problem> m_problems;
    bool m_newer = false;
};

} // namespace tasuki::forms
