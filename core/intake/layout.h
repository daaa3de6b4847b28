// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "intake/meaning.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace tasuki::intake {

/// How a table from outside is read: what each of its columns means, which of them identify a row, and what is known
/// about the list as a whole. Made by the program, corrected by a person, and remembered for the next table with the
/// same header.
struct Layout
{
    /// A column by the name in its header; where several have the same, `occurrence` counts them from 1.
    struct Column
    {
        QString header;
        int occurrence = 1;
        ColumnMeaning meaning;
        bool operator==(const Column&) const = default;
    };

    QString code;    ///< of a layout that comes with the program (`navii`); empty for others
    QString name;    ///< what people call the list: 七尾市 指定避難所
    QString source;  ///< Facility::source of its rows; the same in every edition
    QString category;  ///< leaf category of rows that do not say what they are; empty where none is known
    bool complete = false;  ///< what is missing in a new edition is gone (廃止)
    std::vector<Column> columns;

    [[nodiscard]] bool has(Meaning meaning) const;
    bool operator==(const Layout&) const = default;
};

/// A form for files and for keeping: JSON with `format` "tasuki-mapping" and `version` 1, then `name`, `source`,
/// `category`, `complete`, and `columns`: an object from column name to meaning, see codeOf(ColumnMeaning). A name that
/// occurs again is written `電話番号#2`.
[[nodiscard]] QByteArray toJson(const Layout& layout);
/// The error names what is wrong with the mapping and what to write instead.
[[nodiscard]] Result<Layout> layoutFromJson(const QByteArray& json);

/// What the program makes of a header by itself: a list of a ministry or municipality that it knows, or a proposal for
/// any other table. `fileName` names a list that is not known otherwise.
[[nodiscard]] Layout proposeLayout(std::span<const std::string> header, const QString& fileName);

/// The layouts that come with the program, without columns: their codes for `--as` and their names.
[[nodiscard]] std::vector<Layout> shippedLayouts();
/// Gives a proposal the code, source and category of a shipped layout although its header was not recognised. Usage
/// where there is none of that code.
[[nodiscard]] Result<Layout> readAs(Layout layout, const QString& code);

/// The meaning of each column of a header under a layout, in the order of the header.
[[nodiscard]] std::vector<ColumnMeaning> meaningsFor(const Layout& layout, std::span<const std::string> header);

/// What two tables of one layout have in common: their column names, folded. Layouts are remembered by it.
[[nodiscard]] std::string signatureOf(std::span<const std::string> header);

/// What is missing before rows can be read with it: a sentence, or nothing.
[[nodiscard]] std::optional<QString> lackOf(const Layout& layout);

} // namespace tasuki::intake
