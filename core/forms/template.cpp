// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/template.h"

#include "forms/words.h"

namespace tasuki::forms {

namespace {

Piece::Style styleOf(const QString& word, bool& known)
{
    known = true;
    if (word == QLatin1String("check") || word == QLatin1String("box"))
        return Piece::Style::Check;
    if (word == QLatin1String("circle"))
        return Piece::Style::Circle;
    if (word == QLatin1String("pick"))
        return Piece::Style::Pick;
    if (word == QLatin1String("era"))
        return Piece::Style::Era;
    known = false;
    return Piece::Style::Plain;
}

/// What stands between braces.
bool readPlace(QString inside, Piece& piece)
{
    bool known = true;
    if (const qsizetype bar = inside.indexOf(QLatin1Char('|')); bar >= 0) {
        piece.style = styleOf(inside.mid(bar + 1), known);
        inside.truncate(bar);
    }
    if (const qsizetype colon = inside.indexOf(QLatin1Char(':')); colon >= 0) {
        bool number = false;
        piece.room = inside.mid(colon + 1).toDouble(&number);
        known = known && number && piece.room >= 0 && piece.room <= 200;
        inside.truncate(colon);
    }
    piece.what = Piece::What::Answer;
    if (const qsizetype equals = inside.indexOf(QLatin1Char('=')); equals >= 0) {
        piece.what = Piece::What::OneOption;
        piece.code = inside.mid(equals + 1);
        inside.truncate(equals);
    } else if (const qsizetype hash = inside.indexOf(QLatin1Char('#')); hash >= 0) {
        piece.what = Piece::What::Beside;
        piece.code = inside.mid(hash + 1);
        inside.truncate(hash);
    } else if (piece.style == Piece::Style::Check || piece.style == Piece::Style::Circle) {
        piece.what = Piece::What::Options;
    }
    piece.field = inside;
    return known && !inside.isEmpty();
}

} // namespace

std::vector<Piece> parseTemplate(const QString& text, QString* trouble)
{
    std::vector<Piece> pieces;
    QString words;
    const auto flush = [&] {
        if (!words.isEmpty())
            pieces.push_back({Piece::What::Words, Piece::Style::Plain, words, {}, {}, 0});
        words.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != QLatin1Char('{')) {
            words += text[i];
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == QLatin1Char('{')) {
            words += text[i++];
            continue;
        }
        const qsizetype end = text.indexOf(QLatin1Char('}'), i);
        Piece piece;
        if (end < 0 || !readPlace(text.mid(i + 1, end - i - 1), piece)) {
            if (trouble)
                *trouble = FormWords::tr("“%1” is not a place for an answer").arg(text.mid(i, end < 0 ? 20 : end - i + 1));
            words += text[i];
            continue;
        }
        flush();
        pieces.push_back(std::move(piece));
        i = end;
    }
    flush();
    return pieces;
}

} // namespace tasuki::forms
