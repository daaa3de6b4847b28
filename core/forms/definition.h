// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

/// Forms are data: what is asked, what an answer means, who must and must not receive it, and how the paper is ruled.
/// A definition is a JSON file; `resources/forms/README.md` describes it, `parseDefinition` reads and checks it.
namespace tasuki::forms {

enum class Kind {
    Text,       ///< one line
    Lines,      ///< several lines
    Number,     ///< with a unit
    Date,       ///< a day, entered in 和暦
    Partial,    ///< a day as far as it is known
    Time,       ///< of the day, HH:MM
    Choice,     ///< one option
    Choices,    ///< any number of options
    Check,      ///< yes or nothing
    Table,      ///< rows of columns
    Person,     ///< somebody by name
    Facility,   ///< a place of the registry, or one by name
    Signature,  ///< room to sign on paper; nothing is entered
    BodyNote,   ///< places on the outline of a body with a word each
    Genogram    ///< drawn from the family of the client
};

/// How the keyboard should be when the field is entered.
enum class Input { Plain, Kana, Digits, Phone, Postal };

struct Option
{
    QString code;  ///< stable for ever; the same for one concept in every form
    QString label;
    bool exclusive = false; ///< 「なし」: chosen alone
    bool withText = false;  ///< has words of its own beside it: その他（　）, あり（　）
    bool operator==(const Option&) const = default;
};

/// A field is asked only where another one has one of these options.
struct Condition
{
    QString field;
    QStringList codes;
    bool operator==(const Condition&) const = default;
};

enum class Wanted { Optional, Recommended, Required };

struct Field
{
    QString id;      ///< stable for ever within the code of the form
    QString meaning; ///< concept id: what the answer means, shared by all forms (`adl.eating`)
    Kind kind = Kind::Text;
    QString label;
    QString hint;
    std::vector<Option> options;
    QString unit;
    std::optional<double> least, most;
    Input input = Input::Plain;
    Wanted wanted = Wanted::Optional;
    Condition when;
    QString enclosed; ///< the Check field 「同封の書類を参照」 that stands for the answer
    std::vector<Field> columns; ///< of a table
    int rows = 0;               ///< of a table: printed at least
    int staleDays = -1;         ///< after so many days the answer is old; -1: as the concept says
    QStringList must, mustNot;  ///< professions; beside what the concept says
    bool operator==(const Field&) const = default;

    [[nodiscard]] const Option* option(const QString& code) const;
};

struct Section
{
    QString id;
    QString title;
    std::vector<Field> fields;
    bool operator==(const Section&) const = default;
};

/// A deadline counted from a date of the sheet.
struct Deadline
{
    QString name;      ///< 入院時情報連携加算（Ⅰ）
    QString startField;
    QDate from, to;    ///< the rule holds for starts of these days; open ends are invalid
    int days = 0;      ///< after the start day; 0 is the day itself
    bool businessDays = false;
    bool includesStart = false; ///< the start day is the first
    QString closing;   ///< HH:MM on the last day; empty for its end
    /// "start": one day more where the start was a day off or after hours; "end": one day more where it was after hours
    /// and the last day is a day off; empty: never
    QString extends;
    QString afterHours; ///< the Check field that says that the start was after hours; may be empty
    QString source;
    bool operator==(const Deadline&) const = default;
};

/// One of the criteria of a score: so many of the listed fields have their counting option.
struct Criterion
{
    QString code;
    QString label;
    std::vector<std::pair<QString, QString>> counts; ///< field and the option that counts one point
    int least = 0;
    bool operator==(const Criterion&) const = default;
};

struct Score
{
    QString id;
    QString title;
    std::vector<Criterion> criteria;
    /// BMI that counts for a field: 身長 and 体重, and below what it counts (基本チェックリスト No.12).
    QString heightField, weightField, bmiField;
    double bmiBelow = 0;
    QString result;        ///< the field that the judgement in words is written into; may be empty
    QString pointsMeaning; ///< other forms ask for the points of a criterion under `<this>.<code>`; may be empty
    bool operator==(const Score&) const = default;
};

/// A cell of a ruled grid.
struct Cell
{
    enum class Content { Label, Template, Value, Genogram, BodyNote, Empty };
    Content content = Content::Empty;
    QString text;  ///< words of a label, or a template with {field} in it
    QString field;
    int columns = 1;
    int rows = 1;
    double pt = 0; ///< 0: as the grid
    double smallest = 0;
    QString align;  ///< left, centre, right
    QString valign; ///< top, middle, bottom
    bool bold = false;
    bool vertical = false; ///< 縦書き
    bool open = false;     ///< no rules around it
    bool operator==(const Cell&) const = default;
};

struct GridRow
{
    double height = 7;
    std::vector<Cell> cells;
    bool operator==(const GridRow&) const = default;
};

/// A block of the page: words, a ruled grid, or a table that repeats a row.
struct Block
{
    enum class What { Words, Grid, Table, Rule };
    What what = What::Grid;
    double gap = 0;    ///< above it, millimetres
    double left = 0;   ///< from the left margin
    std::vector<double> columns; ///< widths in millimetres
    std::vector<GridRow> rows;
    double pt = 9;
    double smallest = 7;
    double border = 0.5; ///< rule around, millimetres
    double inside = 0.2;
    // Words
    QString text;
    double height = 6;
    double width = 0; ///< 0: to the right margin
    QString align;
    bool bold = false;
    bool overlaps = false; ///< does not move down what follows
    // Table
    QString field;
    std::vector<QString> head;
    std::vector<QString> cells; ///< templates with {column}
    int tableRows = 0;
    double headHeight = 6;
    double rowHeight = 8;
    bool operator==(const Block&) const = default;
};

struct PageLayout
{
    bool landscape = false;
    std::array<double, 4> margins{12, 12, 12, 12}; ///< left, top, right, bottom
    std::vector<Block> blocks;
    bool operator==(const PageLayout&) const = default;
};

struct Definition
{
    QString code;
    QString version;
    QString title;
    QString publisher;
    QString purpose;
    QDate validFrom, validTo;
    QString standard; ///< code@version of the official form whose items it must contain; may be empty
    QStringList recipients; ///< professions that usually receive it
    QStringList notes;
    bool asksConsent = true;
    bool faxable = true;
    std::vector<Section> sections;
    std::vector<Deadline> deadlines;
    std::vector<Score> scores;
    std::vector<PageLayout> pages; ///< empty: ruled by itself, a row for each field
    QByteArray source; ///< the bytes it was read from: kept with every sheet
    bool own = false;  ///< made or taken in by the centre

    /// code@version
    [[nodiscard]] QString key() const { return code + QLatin1Char('@') + version; }
    [[nodiscard]] const Field* field(const QString& id) const;
    /// All fields in the order of the sections.
    [[nodiscard]] std::vector<const Field*> fields() const;
    [[nodiscard]] const Section* sectionOf(const QString& field) const;
    [[nodiscard]] bool holdsOn(QDate day) const;
    /// How its paper lies; all pages of a form lie the same way.
    [[nodiscard]] bool isLandscape() const { return !pages.empty() && pages.front().landscape; }
};

/// Bounds of a definition, the same for reading and making.
inline constexpr qsizetype largestDefinition = 512 * 1024;
inline constexpr int mostFields = 600;
inline constexpr int mostPages = 12;
inline constexpr int formatVersion = 1;

/// Something wrong in a definition, in words with the place where it stands.
struct Problem
{
    QString where;
    QString what;
    bool operator==(const Problem&) const = default;
};

/// Reads and checks a definition. Errors: Unreadable with the first problem; Newer where it was made for a newer program.
[[nodiscard]] Result<Definition> parseDefinition(const QByteArray& json);
/// The same, with every problem that was found; an empty list and a definition where it is right.
[[nodiscard]] std::vector<Problem> checkDefinition(const QByteArray& json, Definition& out);
/// The JSON of a definition; parseDefinition gives the same definition back.
[[nodiscard]] QByteArray toJson(const Definition& definition);

} // namespace tasuki::forms
