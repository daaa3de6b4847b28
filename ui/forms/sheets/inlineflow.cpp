// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sheets/inlineflow.h"

#include "paper/text.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace tasuki::paper {

namespace {

constexpr double lineFactor = 1.22;
constexpr double minimum = 4;

/// Something on a line: words, or an option.
struct Run
{
    const Atom* atom;
    QString text; ///< of words: the part on this line
    double x = 0;
    double width = 0;
};

struct Row
{
    std::vector<Run> runs;
    double width = 0;
};

bool mayNotBegin(QChar letter)
{
    static const QString closing = QStringLiteral("、。，．・：；？！）」』】〕］｝〉》々ー〜…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%％");
    return closing.contains(letter);
}

bool mayNotEnd(QChar letter)
{
    static const QString opening = QStringLiteral("（「『【〔［｛〈《([{");
    return opening.contains(letter);
}

double em(double pt)
{
    return pt * mmPerPt;
}

double boxSide(double pt)
{
    return em(pt) * 0.86;
}

double ringPadding(double pt)
{
    return em(pt) * 0.28;
}

QString besideText(const Atom& atom)
{
    return atom.hasBeside ? QStringLiteral("（%1）").arg(atom.beside.isEmpty() ? QStringLiteral("　　　") : atom.beside) : QString();
}

double widthOf(const Atom& atom, double pt, bool bold)
{
    switch (atom.what) {
    case Atom::What::Room:
        return atom.room;
    case Atom::What::Option: {
        const double label = lineWidth(atom.text, pt, bold) + lineWidth(besideText(atom), pt, bold);
        return atom.box ? boxSide(pt) + em(pt) * 0.12 + label + em(pt) * 0.45 : label + 2 * ringPadding(pt);
    }
    default:
        return std::max(atom.room, lineWidth(atom.text, pt, bold));
    }
}

/// Lays lines from left to right.
class Lines
{
public:
    Lines(double width, double pt, bool bold) : m_width(width), m_pt(pt), m_bold(bold) { m_rows.emplace_back(); }

    void add(const Atom& atom)
    {
        if (atom.what == Atom::What::Break) {
            m_rows.emplace_back();
        } else if (atom.what == Atom::What::Words && atom.room <= 0) {
            words(atom, atom.text);
        } else if (atom.what == Atom::What::Words) {
            const double width = widthOf(atom, m_pt, m_bold);
            // Room for an answer stays together where it can; a long answer breaks as words do.
            if (width <= m_width - m_rows.back().width || atom.room >= width)
                whole(atom, width);
            else
                words(atom, atom.text);
        } else {
            const double width = widthOf(atom, m_pt, m_bold);
            if (atom.what == Atom::What::Option && width > m_width)
                tear(atom);
            else
                whole(atom, width);
        }
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }

private:
    void whole(const Atom& atom, double width)
    {
        if (m_rows.back().width + width > m_width + 0.01 && !m_rows.back().runs.empty())
            m_rows.emplace_back();
        m_rows.back().runs.push_back({&atom, atom.text, m_rows.back().width, width});
        m_rows.back().width += width;
    }
    /// An option with more words beside it than a line holds: box and label, then the words as words.
    void tear(const Atom& atom)
    {
        m_torn.push_back(std::make_unique<Atom>(atom));
        Atom& head = *m_torn.back();
        head.hasBeside = false;
        whole(head, widthOf(head, m_pt, m_bold));
        m_torn.push_back(std::make_unique<Atom>());
        Atom& rest = *m_torn.back();
        rest.answer = true;
        rest.text = besideText(atom);
        words(rest, rest.text);
    }
    void words(const Atom& atom, const QString& text)
    {
        const QStringList paragraphs = text.split(QLatin1Char('\n'));
        for (qsizetype p = 0; p < paragraphs.size(); ++p) {
            if (p > 0)
                m_rows.emplace_back();
            paragraph(atom, paragraphs[p]);
        }
    }
    void paragraph(const Atom& atom, const QString& text)
    {
        qsizetype from = 0;
        while (from < text.size()) {
            Row& row = m_rows.back();
            double used = row.width;
            qsizetype to = from;
            while (to < text.size()) {
                const qsizetype step = text[to].isHighSurrogate() && to + 1 < text.size() ? 2 : 1;
                const double next = lineWidth(QStringView(text).mid(to, step), m_pt, m_bold);
                if (used + next > m_width + 0.01)
                    break;
                used += next;
                to += step;
            }
            if (to < text.size()) {
                // 禁則: what may not begin a line takes the character before it along.
                qsizetype cut = to;
                while (cut > from + 1 && (mayNotBegin(text[cut]) || mayNotEnd(text[cut - 1]) || text[cut].isLowSurrogate()))
                    --cut;
                if (cut > from + 1 || !row.runs.empty())
                    to = cut > from + 1 ? cut : (row.runs.empty() ? to : from);
            }
            if (to == from && !row.runs.empty()) {
                m_rows.emplace_back();
                continue;
            }
            if (to == from)
                to = from + 1; // a cell narrower than one character
            const QString part = text.mid(from, to - from);
            const double width = lineWidth(part, m_pt, m_bold);
            row.runs.push_back({&atom, part, row.width, width});
            row.width += width;
            from = to;
            if (from < text.size())
                m_rows.emplace_back();
        }
    }

    double m_width;
    double m_pt;
    bool m_bold;
    std::vector<Row> m_rows;
    std::vector<std::unique_ptr<Atom>> m_torn;
};

Text lineOf(const QString& words, double x, double y, double width, double pt, bool bold)
{
    Text text;
    text.rect = {x, y, width + 0.02, em(pt) * lineFactor};
    text.text = words;
    text.pt = pt;
    text.bold = bold;
    text.lineFactor = lineFactor;
    text.wrap = false;
    return text;
}

void draw(std::vector<Item>& items, const Run& run, double x, double y, double pt, bool bold)
{
    const double height = em(pt) * lineFactor;
    if (run.atom->what == Atom::What::Room)
        return;
    if (run.atom->what != Atom::What::Option) {
        if (!run.text.trimmed().isEmpty())
            items.push_back(lineOf(run.text, x, y, run.width, pt, bold));
        return;
    }
    const Atom& atom = *run.atom;
    const QString beside = besideText(atom);
    double at = x;
    if (atom.box) {
        const double side = boxSide(pt);
        items.push_back(Mark{{at, y + (height - side) / 2, side, side}, atom.chosen ? MarkShape::Checked : MarkShape::Unchecked});
        at += side + em(pt) * 0.12;
    } else {
        at += ringPadding(pt);
    }
    const double label = lineWidth(atom.text, pt, bold);
    items.push_back(lineOf(atom.text + beside, at, y, label + lineWidth(beside, pt, bold), pt, bold));
    if (!atom.box && atom.chosen)
        items.push_back(Ring{{at - ringPadding(pt) * 0.9, y + height * 0.02, label + ringPadding(pt) * 1.8, height * 0.96}, 0.3});
}

double heightOfRows(std::size_t rows, double pt)
{
    return static_cast<double>(rows) * em(pt) * lineFactor;
}

} // namespace

double heightOf(const std::vector<Atom>& atoms, double width, double pt, bool bold)
{
    Lines lines(width - 2 * cellPadding, pt, bold);
    for (const Atom& atom : atoms)
        lines.add(atom);
    return heightOfRows(lines.rows().size(), pt);
}

Placed place(const std::vector<Atom>& atoms, const Setting& setting, const QString& tail)
{
    const QRectF inner = setting.rect.adjusted(cellPadding, 0.25, -cellPadding, -0.25);
    const double smallest = std::clamp(setting.smallestPt, minimum, setting.pt);
    Placed placed;
    for (double pt = setting.pt;; pt = std::max(smallest, pt - 0.5)) {
        Lines lines(std::max(1.0, inner.width()), pt, setting.bold);
        for (const Atom& atom : atoms)
            lines.add(atom);
        placed.pt = pt;
        placed.height = heightOfRows(lines.rows().size(), pt);
        placed.fits = placed.height <= inner.height() + 0.01;
        if (!placed.fits && pt > smallest)
            continue;
        std::size_t count = lines.rows().size();
        if (!placed.fits) {
            const auto room = static_cast<std::size_t>(std::max(1.0, std::floor(inner.height() / heightOfRows(1, pt))));
            count = std::min(count, room);
        }
        const bool cut = !placed.fits && !tail.isEmpty();
        const std::size_t kept = cut && count > 0 ? count - 1 : count;
        const double used = heightOfRows(count, pt);
        double y = inner.top();
        if (setting.vertical == VerticalAlign::Middle)
            y += std::max(0.0, (inner.height() - used) / 2);
        else if (setting.vertical == VerticalAlign::Bottom)
            y += std::max(0.0, inner.height() - used);
        for (std::size_t i = 0; i < kept; ++i) {
            const Row& row = lines.rows()[i];
            double x = inner.left();
            if (setting.align == Align::Centre)
                x += std::max(0.0, (inner.width() - row.width) / 2);
            else if (setting.align == Align::Right)
                x += std::max(0.0, inner.width() - row.width);
            for (const Run& run : row.runs)
                draw(placed.items, run, x + run.x, y, pt, setting.bold);
            y += heightOfRows(1, pt);
        }
        if (cut)
            placed.items.push_back(lineOf(tail, inner.left(), y, lineWidth(tail, pt, true), pt, true));
        return placed;
    }
}

QString stacked(const QString& text)
{
    QStringList letters;
    for (const QChar letter : text)
        letters << (letter == QChar(u'ー') ? QString(QChar(u'｜')) : QString(letter));
    return letters.join(QLatin1Char('\n'));
}

} // namespace tasuki::paper
