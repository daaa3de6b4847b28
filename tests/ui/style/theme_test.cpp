// SPDX-License-Identifier: GPL-3.0-or-later
#include "testing/testing.h"

#include "style/icon.h"
#include "style/marks.h"
#include "style/sheet.h"
#include "style/theme.h"

#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QSet>

using namespace tasuki::ui;

namespace {

struct Pair
{
    const char* what;
    QColor ink;
    QColor ground;
    qreal ratio;
};

QImage drawn(Mark mark, const MarkInks& inks)
{
    QImage image(56, 56, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawMark(painter, image.rect(), mark, inks);
    return image;
}

} // namespace

TEST_CASE("the light colours keep the contrast the look promises")
{
    const auto& t = lightTokens();
    const Pair pairs[] = {
        {"line2", t.line2, t.surface, 3.4}, {"text", t.text, t.surface, 15.5},
        {"text2", t.text2, t.surface, 6.8}, {"ai", t.ai, t.surface, 8.5},
        {"primary", t.onPri, t.pri, 8.5},   {"selected row", t.text, t.tint, 13.2},
        {"rail", t.railText, t.rail, 9.8},  {"focus", t.focus, t.surface, 5.1},
        {"ok", t.ok, t.okFill, 5.7},        {"warn", t.warn, t.warnFill, 5.9},
        {"err", t.err, t.errFill, 6.1},     {"conf", t.conf, t.confFill, 6.3},
        {"key hint", t.text2, t.chip, 4.5}, {"tooltip", t.tipText, t.tip, 7.0},
        {"hit", t.text, t.hit, 7.0},        {"bare warn mark", t.warnMark, t.surface, 3.0},
    };
    for (const auto& pair : pairs) {
        CAPTURE(pair.what);
        CHECK(contrastRatio(pair.ink, pair.ground) >= pair.ratio);
    }
}

TEST_CASE("the dark colours keep the contrast the look promises")
{
    const auto& t = darkTokens();
    const Pair pairs[] = {
        {"line2", t.line2, t.surface, 4.3}, {"text", t.text, t.surface, 13.2},  {"text2", t.text2, t.surface, 7.9},
        {"ai", t.ai, t.surface, 8.2},       {"primary", t.onPri, t.pri, 5.2},   {"selected row", t.text, t.tint, 9.9},
        {"rail", t.railText, t.rail, 12.1}, {"focus", t.focus, t.surface, 7.3}, {"ok", t.ok, t.okFill, 6.9},
        {"warn", t.warn, t.warnFill, 7.6},  {"err", t.err, t.errFill, 6.6},     {"conf", t.conf, t.confFill, 6.8},
        {"key hint", t.text2, t.chip, 4.5}, {"tooltip", t.tipText, t.tip, 7.0}, {"hit", t.text, t.hit, 6.5},
    };
    for (const auto& pair : pairs) {
        CAPTURE(pair.what);
        CHECK(contrastRatio(pair.ink, pair.ground) >= pair.ratio);
    }
}

TEST_CASE("the text scale multiplies type and lengths and stays between 100 and 200 percent")
{
    auto& theme = Theme::instance();
    int told = 0;
    const auto link = QObject::connect(&theme, &Theme::changed, [&told] { ++told; });
    CHECK(theme.px(32) == 32);
    CHECK(theme.font(Role::Body).pixelSize() == 14);
    theme.setTextScale(1.5);
    CHECK(theme.px(32) == 48);
    CHECK(theme.font(Role::Body).pixelSize() == 21);
    CHECK(theme.effectiveWidth(1366) == 910);
    CHECK(styleSheet(theme).contains(QStringLiteral("font: 21px")));
    theme.setTextScale(3);
    CHECK(theme.textScale() == 2.0);
    theme.setTextScale(0.5);
    CHECK(theme.textScale() == 1.0);
    CHECK(told == 3);
    theme.setTextScale(1.0);
    CHECK(told == 3);
    QObject::disconnect(link);
}

TEST_CASE("the style sheet has every token and size filled in")
{
    const auto sheet = styleSheet(Theme::instance());
    CHECK_FALSE(sheet.contains(u'@'));
    CHECK_FALSE(sheet.contains(QStringLiteral("dp")));
    // A token that does not exist would come out black.
    CHECK_FALSE(sheet.contains(QStringLiteral("#000000")));
    CHECK(sheet.contains(lightTokens().pri.name()));
    Theme::instance().setMode(Theme::Mode::Dark);
    CHECK(styleSheet(Theme::instance()).contains(darkTokens().pri.name()));
    Theme::instance().setMode(Theme::Mode::Light);
}

TEST_CASE("type is the bundled BIZ UD Gothic, also where the desktop has none")
{
    CHECK(QFontInfo(font(Role::Body)).family() == QStringLiteral("BIZ UDPGothic"));
    CHECK(QFontInfo(figures(Role::Body)).family() == QStringLiteral("BIZ UDGothic"));
    CHECK(font(Role::Number).bold());
}

TEST_CASE("every icon has a drawing")
{
    for (int name = 0; name <= static_cast<int>(Icon::Encrypt); ++name) {
        CAPTURE(name);
        for (const int size : {16, 22}) {
            const auto picture = iconPixmap(static_cast<Icon>(name), size, Qt::black, 2.0).toImage();
            CHECK(picture.width() == size * 2);
            bool inked = false;
            for (int y = 0; y < picture.height() && !inked; ++y) {
                for (int x = 0; x < picture.width() && !inked; ++x)
                    inked = qAlpha(picture.pixel(x, y)) > 128;
            }
            CHECK(inked);
        }
    }
}

TEST_CASE("on paper the marks are told apart by shape alone and each has a word")
{
    const QList<Mark> shapes{Mark::Fresh,   Mark::Aging,   Mark::Old,   Mark::Unverified, Mark::Accepting,
                             Mark::Ask,     Mark::Stopped, Mark::Added, Mark::Updated,    Mark::Withdrawn,
                             Mark::Differs, Mark::Held,    Mark::Info,  Mark::Error};
    QSet<QByteArray> seen;
    for (const auto mark : shapes) {
        const auto image = drawn(mark, MarkInks::mono());
        seen.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
        CHECK_FALSE(markWord(mark).isEmpty());
    }
    CHECK(seen.size() == shapes.size());
}
