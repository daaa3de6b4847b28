// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/text.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <optional>
#include <unordered_map>

namespace tasuki::paper {

namespace {

constexpr double slack = 0.005; // millimetres; half a layout unit, so that rounding alone never shrinks a text

QString familyName()
{
    static const QString family = [] {
        const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/BIZUDGothic-Regular.ttf"));
        QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/BIZUDGothic-Bold.ttf"));
        const QStringList families = QFontDatabase::applicationFontFamilies(regular);
        return families.isEmpty() ? QStringLiteral("BIZ UDGothic") : families.constFirst();
    }();
    return family;
}

/// The em in layout units, rounded as paperFont() rounds it.
double emUnits(double pt)
{
    return std::max(1.0, std::round(pt * mmPerPt * unitsPerMm));
}

/// Ascent and descent as a share of the em. Taken from the paper font even where a rare character comes from another
/// one, so that no line moves because of it.
struct Heights
{
    double ascent;
    double descent;
};
Heights fontHeights(bool bold)
{
    static const auto measure = [](bool heavy) {
        const QFont font = paperFont(100, heavy);
        const QFontMetricsF metrics(font);
        return Heights{metrics.ascent() / font.pixelSize(), metrics.descent() / font.pixelSize()};
    };
    static const Heights regular = measure(false);
    static const Heights heavy = measure(true);
    return bold ? heavy : regular;
}

/// Paragraphs broken into lines, in layout units.
struct Laid
{
    struct Row
    {
        std::size_t paragraph;
        int line; ///< in the paragraph; -1 for an empty paragraph
        double width;
        int start; ///< character in the whole text
        int end;
    };
    std::vector<std::unique_ptr<QTextLayout>> paragraphs;
    std::vector<Row> rows;
    double width = 0;
};

QString normalized(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    text.replace(u'\r', u'\n');
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(u'\t', u' ');
    return text;
}

/// Expects a normalized text. `width` in layout units.
Laid layOut(const QString& text, double width, const QFont& font, bool wrap)
{
    Laid laid;
    if (text.isEmpty())
        return laid;
    int offset = 0;
    const QStringList paragraphs = text.split(u'\n');
    for (const QString& paragraph : paragraphs) {
        auto layout = std::make_unique<QTextLayout>(paragraph, font);
        QTextOption option;
        option.setWrapMode(wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
        option.setUseDesignMetrics(true);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        const std::size_t index = laid.paragraphs.size();
        if (paragraph.isEmpty()) {
            laid.rows.push_back({index, -1, 0, offset, offset});
        } else {
            layout->beginLayout();
            for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
                line.setLineWidth(wrap ? width : 1e7);
                const double natural = line.naturalTextWidth();
                laid.width = std::max(laid.width, natural);
                laid.rows.push_back({index, line.lineNumber(), natural, offset + line.textStart(),
                                     offset + line.textStart() + line.textLength()});
            }
            layout->endLayout();
        }
        offset += static_cast<int>(paragraph.size()) + 1;
        laid.paragraphs.push_back(std::move(layout));
    }
    return laid;
}

double lineHeightMm(double pt, double lineFactor)
{
    return emUnits(pt) * lineFactor / unitsPerMm;
}

struct Chosen
{
    Fitted fitted;
    Laid laid;
};

Chosen choose(const Text& text)
{
    const QString words = normalized(text.text);
    const double smallest = text.smallestPt > 0 ? std::min(text.smallestPt, text.pt) : text.pt;
    for (double pt = text.pt;; pt = std::max(smallest, pt - 0.5)) {
        Chosen chosen;
        chosen.laid = layOut(words, text.rect.width() * unitsPerMm, paperFont(pt, text.bold), text.wrap);
        Fitted& fitted = chosen.fitted;
        fitted.pt = pt;
        fitted.lines = static_cast<int>(chosen.laid.rows.size());
        fitted.width = chosen.laid.width / unitsPerMm;
        fitted.height = fitted.lines * lineHeightMm(pt, text.lineFactor);
        fitted.fits = fitted.height <= text.rect.height() + slack && fitted.width <= text.rect.width() + slack;
        if (fitted.fits || pt <= smallest)
            return chosen;
    }
}

} // namespace

QFont paperFont(double pt, bool bold)
{
    QFont font(familyName());
    font.setPixelSize(static_cast<int>(emUnits(pt)));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Coloured fringes would print as grey rims.
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::NoSubpixelAntialias | QFont::PreferAntialias));
    font.setKerning(false);
    return font;
}

Fitted fit(const Text& text)
{
    return choose(text).fitted;
}

double textWidth(const QString& text, double pt, bool bold)
{
    return layOut(normalized(text), 0, paperFont(pt, bold), false).width / unitsPerMm;
}

double lineWidth(QStringView text, double pt, bool bold)
{
    // Advances as shares of the em, filled as characters come. BIZ UDGothic has no kerning pairs in use (see paperFont).
    static std::array<std::vector<float>, 2> tables{std::vector<float>(65536, -1.0F), std::vector<float>(65536, -1.0F)};
    static const std::array<QFont, 2> fonts{paperFont(100, false), paperFont(100, true)};
    auto& table = tables[bold ? 1 : 0];
    const QFont& font = fonts[bold ? 1 : 0];
    const auto measure = [&](const QString& piece) {
        return static_cast<float>(QFontMetricsF(font).horizontalAdvance(piece) / font.pixelSize());
    };
    double ems = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size()) {
            ems += static_cast<double>(measure(text.mid(i, 2).toString()));
            ++i;
            continue;
        }
        float& advance = table[text[i].unicode()];
        if (advance < 0)
            advance = measure(QString(text[i]));
        ems += static_cast<double>(advance);
    }
    return ems * emUnits(pt) / unitsPerMm;
}

double textHeight(const QString& text, double width, double pt, bool bold, double lineFactor)
{
    const Laid laid = layOut(normalized(text), width * unitsPerMm, paperFont(pt, bold), true);
    return static_cast<double>(laid.rows.size()) * lineHeightMm(pt, lineFactor);
}

double baseline(double pt, bool bold, double lineFactor)
{
    // The glyphs stand in the middle of their line, as much white above as below.
    const Heights heights = fontHeights(bold);
    const double em = emUnits(pt);
    return ((lineFactor - heights.ascent - heights.descent) / 2 + heights.ascent) * em / unitsPerMm;
}

SplitText splitText(const QString& text, double width, double height, double pt, bool bold, double lineFactor)
{
    const QString words = normalized(text);
    const Laid laid = layOut(words, width * unitsPerMm, paperFont(pt, bold), true);
    const auto room = static_cast<std::size_t>(std::max(0.0, (height + slack) / lineHeightMm(pt, lineFactor)));
    if (room >= laid.rows.size())
        return {words, {}};
    if (room == 0)
        return {{}, words};
    return {words.left(laid.rows[room - 1].end), words.mid(laid.rows[room].start)};
}

struct TextReuse::Kept
{
    /// A form has some hundred labels; a stack of different pages does not fill the memory.
    static constexpr qsizetype most = 3000;

    struct Key
    {
        QString text;
        double width, height, pt, smallestPt, lineFactor;
        bool bold, wrap;
        bool operator==(const Key&) const = default;
    };
    struct Hash
    {
        std::size_t operator()(const Key& key) const
        {
            return qHashMulti(0, key.text, key.width, key.height, key.pt, key.smallestPt, key.lineFactor, key.bold, key.wrap);
        }
    };
    std::unordered_map<Key, Chosen, Hash> all;

    /// Sets a text, or finds it; null where there is no more room.
    const Chosen* of(const Text& text)
    {
        const Key key{text.text, text.rect.width(), text.rect.height(), text.pt, text.smallestPt, text.lineFactor, text.bold, text.wrap};
        const auto found = all.find(key);
        if (found != all.end())
            return &found->second;
        return static_cast<qsizetype>(all.size()) < most ? &all.emplace(key, choose(text)).first->second : nullptr;
    }
};

thread_local TextReuse::Kept* TextReuse::s_kept = nullptr;

TextReuse::TextReuse()
{
    if (s_kept)
        return;
    m_own = std::make_unique<Kept>();
    s_kept = m_own.get();
}

TextReuse::~TextReuse()
{
    if (m_own)
        s_kept = nullptr;
}

void drawText(QPainter& painter, const Text& text)
{
    if (text.text.isEmpty())
        return;
    const Chosen* kept = TextReuse::s_kept ? TextReuse::s_kept->of(text) : nullptr;
    std::optional<Chosen> own;
    if (!kept)
        own.emplace(choose(text));
    const Chosen& chosen = kept ? *kept : *own;
    const double lineHeight = emUnits(chosen.fitted.pt) * text.lineFactor;
    const double toBaseline = baseline(chosen.fitted.pt, text.bold, text.lineFactor) * unitsPerMm;

    const double left = text.rect.left() * unitsPerMm;
    const double width = text.rect.width() * unitsPerMm;
    double y = text.rect.top() * unitsPerMm;
    const double spare = text.rect.height() * unitsPerMm - lineHeight * static_cast<double>(chosen.laid.rows.size());
    if (text.vertical == VerticalAlign::Middle)
        y += std::max(0.0, spare / 2);
    else if (text.vertical == VerticalAlign::Bottom)
        y += std::max(0.0, spare);

    for (const Laid::Row& row : chosen.laid.rows) {
        if (row.line >= 0) {
            double x = left;
            if (text.align == Align::Centre)
                x += (width - row.width) / 2;
            else if (text.align == Align::Right)
                x += width - row.width;
            const QTextLine line = chosen.laid.paragraphs[row.paragraph]->lineAt(row.line);
            line.draw(&painter, QPointF(x - line.x(), y + toBaseline - line.ascent() - line.y()));
        }
        y += lineHeight;
    }
}

} // namespace tasuki::paper
