// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/answer.h"
#include "paper/flow.h"

/// What the one-page answer and the strips have in common.
namespace tasuki::paper {

/// Line factor of the body of answers.
inline constexpr double answerLine = 1.3;

/// A text block of the answer's body, measured.
[[nodiscard]] Text block(const QString& text, double x, double width, double pt, bool bold);

/// 〒 and address, without the building.
[[nodiscard]] QString addressLine(const AnswerSheet& sheet);
/// Vacancy with the day on which it was told.
[[nodiscard]] QString vacancyText(const AnswerSheet& sheet);
/// Lines that are not empty, one below the other.
[[nodiscard]] QString linesOf(const QStringList& lines);

/// The signs with their words in up to three columns.
class AcceptanceGrid
{
public:
    AcceptanceGrid(const std::vector<AcceptanceLine>& lines, double x, double width, double pt);

    [[nodiscard]] double height() const;
    /// Places row by row; `continued` as in Flow::run().
    void place(Flow& flow, const std::function<void()>& continued = {}) const;

private:
    struct Cell
    {
        Mark mark;
        Text text;
    };
    struct Row
    {
        std::vector<Cell> cells;
        double height = 0;
    };
    std::vector<Row> m_rows;
};

/// What the signs mean, on one line 5 mm high.
[[nodiscard]] std::vector<Item> legend(double x, double y, double width);
inline constexpr double legendHeight = 5;

/// The box with the centre's own name and number.
inline constexpr double contactHeight = 15;
[[nodiscard]] std::vector<Item> contact(const Imprint& imprint, double x, double y, double width);

} // namespace tasuki::paper
