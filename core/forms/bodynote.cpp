// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/bodynote.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tasuki::forms {

std::span<const BodyPart> bodyParts()
{
    // Seen from the front the person's right is at the left; from the back it is at the right.
    static constexpr auto parts = std::to_array<BodyPart>({
        {"顔", 0.25, 0.09}, {"首（前）", 0.25, 0.17}, {"右肩", 0.133, 0.215}, {"左肩", 0.367, 0.215},
        {"胸", 0.25, 0.28}, {"右上腕", 0.105, 0.32}, {"左上腕", 0.395, 0.32}, {"腹", 0.25, 0.42},
        {"右前腕", 0.066, 0.5}, {"左前腕", 0.434, 0.5}, {"右手", 0.031, 0.605}, {"左手", 0.469, 0.605},
        {"下腹部", 0.25, 0.5}, {"右大腿", 0.18, 0.62}, {"左大腿", 0.32, 0.62}, {"右膝", 0.172, 0.71},
        {"左膝", 0.328, 0.71}, {"右下腿", 0.18, 0.83}, {"左下腿", 0.32, 0.83}, {"右足", 0.172, 0.965},
        {"左足", 0.328, 0.965}, {"後頭部", 0.75, 0.07}, {"首（後ろ）", 0.75, 0.17}, {"左肩甲部", 0.695, 0.26},
        {"右肩甲部", 0.805, 0.26}, {"背中", 0.75, 0.32}, {"左肘", 0.586, 0.43}, {"右肘", 0.914, 0.43},
        {"腰", 0.75, 0.43}, {"仙骨部", 0.75, 0.51}, {"左臀部", 0.695, 0.54}, {"右臀部", 0.805, 0.54},
        {"左大腿（後ろ）", 0.68, 0.63}, {"右大腿（後ろ）", 0.82, 0.63}, {"左ふくらはぎ", 0.68, 0.82}, {"右ふくらはぎ", 0.82, 0.82},
        {"左かかと", 0.672, 0.965}, {"右かかと", 0.828, 0.965},
    });
    return parts;
}

const BodyPart& partAt(QPointF place)
{
    const auto parts = bodyParts();
    return *std::min_element(parts.begin(), parts.end(), [&](const BodyPart& a, const BodyPart& b) {
        return std::hypot(a.x - place.x(), a.y - place.y()) < std::hypot(b.x - place.x(), b.y - place.y());
    });
}

std::span<const QPointF> bodyOutline()
{
    static const std::array points{QPointF(0.03, 0.155), QPointF(0.03, 0.185), QPointF(0.15, 0.205), QPointF(0.19, 0.245), QPointF(0.235, 0.42),
                                   QPointF(0.285, 0.56), QPointF(0.30, 0.62), QPointF(0.265, 0.635), QPointF(0.24, 0.575), QPointF(0.18, 0.435),
                                   QPointF(0.135, 0.30), QPointF(0.12, 0.42), QPointF(0.145, 0.53), QPointF(0.145, 0.70), QPointF(0.115, 0.92),
                                   QPointF(0.145, 0.98), QPointF(0.06, 0.98), QPointF(0.065, 0.92), QPointF(0.055, 0.71), QPointF(0.0, 0.56)};
    return points;
}

std::vector<BodyMark> bodyMarksOf(const Answer& answer)
{
    std::vector<BodyMark> marks;
    for (const auto& row : answer.rows) {
        const auto number = [&](const char* key) -> std::optional<double> {
            const auto cell = row.find(QLatin1String(key));
            bool ok = false;
            const double value = cell == row.end() ? 0 : cell->second.text.toDouble(&ok);
            return ok && value >= 0 && value <= 1 ? std::optional(value) : std::nullopt;
        };
        const auto x = number("x");
        const auto y = number("y");
        const auto words = row.find(QStringLiteral("words"));
        if (x && y && marks.size() < mostBodyMarks)
            marks.push_back({{*x, *y}, words == row.end() ? QString() : words->second.text});
    }
    return marks;
}

Answer answerOf(const std::vector<BodyMark>& marks)
{
    Answer answer;
    for (const BodyMark& mark : marks) {
        std::map<QString, Answer> row;
        row[QStringLiteral("x")].text = QString::number(std::clamp(mark.place.x(), 0.0, 1.0), 'f', 3);
        row[QStringLiteral("y")].text = QString::number(std::clamp(mark.place.y(), 0.0, 1.0), 'f', 3);
        if (!mark.words.isEmpty())
            row[QStringLiteral("words")].text = mark.words;
        answer.rows.push_back(std::move(row));
    }
    return answer;
}

} // namespace tasuki::forms
