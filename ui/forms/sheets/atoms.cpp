// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets/atoms.h"

#include "base/wareki.h"

namespace tasuki::forms {

using paper::Atom;

namespace {

Atom words(const QString& text)
{
    Atom atom;
    atom.text = text;
    return atom;
}

Atom answered(const QString& text, double room = 0)
{
    Atom atom = words(text);
    atom.answer = true;
    atom.room = room;
    return atom;
}

Atom room(double width)
{
    Atom atom;
    atom.what = Atom::What::Room;
    atom.room = width;
    return atom;
}

Atom optionAtom(const Option& option, const Answer& answer, bool box)
{
    Atom atom;
    atom.what = Atom::What::Option;
    atom.text = option.label;
    atom.box = box;
    atom.chosen = answer.chosen.contains(option.code);
    atom.hasBeside = option.withText;
    if (const auto beside = answer.beside.find(option.code); beside != answer.beside.end())
        atom.beside = beside->second;
    return atom;
}

/// 明・大・昭・平・令 with the era of the day ringed, then year, month, day.
void addEra(std::vector<Atom>& atoms, const Answer& answer)
{
    const QDate day = QDate::fromString(answer.text, Qt::ISODate);
    const QString text = day.isValid() ? wareki::formatWareki(day) : QString();
    bool first = true;
    for (const QChar letter : QStringLiteral("明大昭平令")) {
        if (!first)
            atoms.push_back(words(QStringLiteral("・")));
        first = false;
        Atom era;
        era.what = Atom::What::Option;
        era.text = letter;
        era.chosen = text.startsWith(letter);
        atoms.push_back(era);
    }
    const QString rest = text.isEmpty() ? QStringLiteral("　　年　　月　　日") : text.mid(2);
    atoms.push_back(answered(QLatin1Char(' ') + rest));
}

QString blankFor(const Field& field)
{
    if (field.kind == Kind::Date || field.kind == Kind::Partial)
        return QStringLiteral("　　　年　　月　　日");
    return {};
}

void addOptions(std::vector<Atom>& atoms, const Field& field, const Answer& answer, bool box)
{
    if (field.kind == Kind::Check) {
        atoms.push_back(optionAtom({QStringLiteral("yes"), field.label, false, false}, answer, true));
        return;
    }
    bool first = true;
    for (const Option& option : field.options) {
        if (!first && !box)
            atoms.push_back(words(QStringLiteral("・")));
        first = false;
        atoms.push_back(optionAtom(option, answer, box));
    }
}

void addAnswer(std::vector<Atom>& atoms, const Field& field, const Answer& answer, double width)
{
    const QString text = inWords(field, answer);
    if (text.isEmpty()) {
        const QString blank = blankFor(field);
        if (!blank.isEmpty())
            atoms.push_back(words(blank));
        else if (width > 0)
            atoms.push_back(room(width));
        return;
    }
    atoms.push_back(answered(text, width));
}

} // namespace

std::vector<Atom> atomsOf(const std::vector<Piece>& pieces, const FieldOf& fieldOf, const AnswerOf& answerOf)
{
    std::vector<Atom> atoms;
    for (const Piece& piece : pieces) {
        if (piece.what == Piece::What::Words) {
            const QStringList lines = piece.text.split(QLatin1Char('\n'));
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0) {
                    Atom end;
                    end.what = Atom::What::Break;
                    atoms.push_back(end);
                }
                if (!lines[i].isEmpty())
                    atoms.push_back(words(lines[i]));
            }
            continue;
        }
        const Field* field = fieldOf(piece.field);
        if (!field)
            continue;
        const Answer& answer = answerOf(piece.field);
        switch (piece.what) {
        case Piece::What::Options:
            addOptions(atoms, *field, answer, piece.style == Piece::Style::Check);
            break;
        case Piece::What::OneOption: {
            Option option{piece.code, field->label, false, false};
            if (const Option* known = field->option(piece.code))
                option = *known;
            Atom atom = optionAtom(option, answer, piece.style != Piece::Style::Circle);
            // {field=yes|box}: the words stand beside it in the template.
            if (field->kind == Kind::Check && piece.style == Piece::Style::Check)
                atom.text.clear();
            atoms.push_back(atom);
            break;
        }
        case Piece::What::Beside: {
            const auto beside = answer.beside.find(piece.code);
            if (beside != answer.beside.end() && !beside->second.isEmpty())
                atoms.push_back(answered(beside->second, piece.room));
            else
                atoms.push_back(room(piece.room));
            break;
        }
        default:
            if (piece.style == Piece::Style::Era)
                addEra(atoms, answer);
            else
                addAnswer(atoms, *field, answer, piece.room);
        }
    }
    return atoms;
}

std::vector<Atom> atomsOf(const Field& field, const Answer& answer)
{
    std::vector<Atom> atoms;
    if (field.kind == Kind::Choice || field.kind == Kind::Choices) {
        addOptions(atoms, field, answer, true);
    } else if (field.kind == Kind::Check) {
        atoms.push_back(optionAtom({QStringLiteral("yes"), QString(), false, false}, answer, true));
    } else {
        addAnswer(atoms, field, answer, 0);
        if (!field.unit.isEmpty())
            atoms.push_back(words(QLatin1Char(' ') + field.unit));
    }
    return atoms;
}

} // namespace tasuki::forms
