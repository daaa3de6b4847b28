// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/values.h"

#include "base/checkdigit.h"
#include "base/kana.h"
#include "base/phone.h"
#include "base/postal.h"
#include "intake/words.h"
#include "registry/officialcells.h"

#include <QRegularExpression>

#include <charconv>

namespace tasuki::intake {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// In plain half-width characters, without blanks.
QString plain(std::string_view cell)
{
    QString text = fromUtf8(cell).normalized(QString::NormalizationForm_KC).simplified();
    return text.remove(QLatin1Char(' '));
}

/// What a number becomes when a spreadsheet takes it for one: 1.71E+09, 1770103172.0.
bool rounded(const QString& text)
{
    static const QRegularExpression power(QStringLiteral("^[0-9]([.][0-9]+)?[eE][+]?[0-9]+$"));
    return power.match(text).hasMatch();
}

QString withoutFraction(QString text)
{
    static const QRegularExpression zeros(QStringLiteral("^([0-9]+)[.]0+$"));
    return text.replace(zeros, QStringLiteral("\\1"));
}

QString roundedWords(const QString& text)
{
    return IntakeWords::tr("A spreadsheet has rounded the number to %1; its digits are lost.").arg(text);
}

} // namespace

std::string cleaned(std::string_view cell, bool lines)
{
    constexpr std::string_view breakWord = "（改行）";
    constexpr std::string_view lineSeparator = "\xe2\x80\xa8";
    constexpr std::string_view paragraphSeparator = "\xe2\x80\xa9";
    constexpr std::string_view wideBlank = "\xe3\x80\x80";
    constexpr std::string_view fixedBlank = "\xc2\xa0";
    std::string text;
    text.reserve(cell.size());
    for (std::size_t at = 0; at < cell.size();) {
        const std::string_view rest = cell.substr(at);
        const auto c = static_cast<unsigned char>(cell[at]);
        if (c == '\n' || c == '\r' || rest.starts_with(breakWord) || rest.starts_with(lineSeparator) ||
            rest.starts_with(paragraphSeparator)) {
            at += rest.starts_with(breakWord) ? breakWord.size() : c >= 0x80 ? 3 : rest.starts_with("\r\n") ? 2 : 1;
            text += lines ? '\n' : ' ';
        } else if (c < 0x20 || c == 0x7f) {
            text += c == '\t' ? " " : "";
            ++at;
        } else {
            text += cell[at++];
        }
    }
    const auto trimmedFront = [&](std::string_view view) {
        for (;;) {
            if (view.starts_with(' ') || view.starts_with('\n'))
                view.remove_prefix(1);
            else if (view.starts_with(wideBlank))
                view.remove_prefix(wideBlank.size());
            else if (view.starts_with(fixedBlank))
                view.remove_prefix(fixedBlank.size());
            else
                return view;
        }
    };
    std::string_view view = trimmedFront(text);
    for (;;) {
        if (view.ends_with(' ') || view.ends_with('\n'))
            view.remove_suffix(1);
        else if (view.ends_with(wideBlank))
            view.remove_suffix(wideBlank.size());
        else if (view.ends_with(fixedBlank))
            view.remove_suffix(fixedBlank.size());
        else
            break;
    }
    return std::string(view);
}

ReadText readOfficeNumber(std::string_view cell)
{
    const QString text = withoutFraction(plain(cell));
    if (text.isEmpty())
        return {};
    if (rounded(text))
        return {{}, false, roundedWords(text)};
    if (text.size() < 10)
        if (const auto repaired = repairLeadingZero(NumberKind::Office, text))
            return {repaired->toStdString(), true, {}};
    ReadText read{text.toStdString(), false, {}};
    switch (checkOfficeNumber(text)) {
    case NumberCheck::Ok:
        break;
    case NumberCheck::Mismatch:
        read.doubt = IntakeWords::tr("The check digit of the office number %1 is not right.").arg(text);
        break;
    case NumberCheck::Malformed:
        read.doubt = IntakeWords::tr("The office number %1 has not ten characters, or others than such a number has.").arg(text);
        break;
    }
    return read;
}

ReadText readNaviiId(std::string_view cell, int prefecture)
{
    const QString text = withoutFraction(plain(cell));
    if (rounded(text))
        return {{}, false, roundedWords(text)};
    const auto good = [&](const QString& id) {
        static const QRegularExpression form(QStringLiteral("^(0[1-9]|[1-3][0-9]|4[0-7])[1-5][0-9A-Za-z]{2,10}$"));
        return form.match(id).hasMatch() && (prefecture == 0 || id.left(2).toInt() == prefecture);
    };
    if (good(text))
        return {text.toStdString(), false, {}};
    if (const QString longer = QLatin1Char('0') + text; good(longer))
        return {longer.toStdString(), true, {}};
    return {text.toStdString(), false,
            text.isEmpty() ? QString() : IntakeWords::tr("The number %1 is not one of 医療情報ネット in that prefecture.").arg(text)};
}

ReadText readMunicipality(std::string_view cell)
{
    const QString text = withoutFraction(plain(cell));
    if (text.isEmpty() || text.size() == 2)
        return {text.toStdString(), false, {}};
    if (checkMunicipalityCode(text) == NumberCheck::Ok)
        return {text.toStdString(), false, {}};
    if (text.size() == 5) {
        // 11011 is 011011 without its zero where the check digit agrees, else five digits that want theirs.
        if (const auto repaired = repairLeadingZero(NumberKind::Municipality, text))
            return {repaired->toStdString(), true, {}};
        if (const auto six = municipalityCodeFrom(text))
            return {six->toStdString(), false, {}};
    }
    return {text.toStdString(), false, IntakeWords::tr("The municipality code %1 is not right.").arg(text)};
}

ReadText readPhone(std::string_view cell)
{
    ReadText read{cleaned(cell, false), false, {}};
    if (read.text.empty())
        return read;
    if (const QString number = withoutFraction(fromUtf8(read.text)); number.size() != fromUtf8(read.text).size())
        read.text = number.toStdString();
    const QString text = fromUtf8(read.text);
    if (rounded(text))
        return {{}, false, roundedWords(text)};
    const PhoneCheck check = checkPhone(normalizePhone(text));
    if (check == PhoneCheck::Ok)
        return read;
    static const QRegularExpression bare(QStringLiteral("^[1-9][0-9]{8,9}$"));
    if (bare.match(plain(read.text)).hasMatch())
        if (const QString longer = QLatin1Char('0') + plain(read.text); checkPhone(normalizePhone(longer)) == PhoneCheck::Ok)
            return {formatPhone(longer).toStdString(), true, {}};
    read.doubt = IntakeWords::tr("“%1” does not look like a telephone number.").arg(text);
    return read;
}

ReadText readPostalCode(std::string_view cell)
{
    const QString text = withoutFraction(plain(cell));
    if (text.isEmpty())
        return {};
    if (isPostalCodeOk(text))
        return {formatPostalCode(text).toStdString(), false, {}};
    // Hokkaido, Tohoku and part of Kanto begin with 0; a spreadsheet drops it, and only it.
    static const QRegularExpression six(QStringLiteral("^[1-9][0-9]{5}$"));
    if (six.match(text).hasMatch())
        return {formatPostalCode(QString(QLatin1Char('0') + text)).toStdString(), true, {}};
    return {text.toStdString(), false, IntakeWords::tr("“%1” is no postal code.").arg(text)};
}

ReadText readKana(std::string_view cell)
{
    const std::string text = cleaned(cell, false);
    return {text::toKatakana(fromUtf8(text)).toStdString(), false, {}};
}

ReadPlace readPlace(std::string_view latitude, std::string_view longitude)
{
    const auto ascii = [](std::string_view cell) { return plain(cell).toStdString(); };
    const std::string north = ascii(latitude);
    const std::string east = ascii(longitude);
    if (const auto place = registry::publishedPlace(north, east))
        return {place->first, place->second, false, {}};
    if (const auto swapped = registry::publishedPlace(east, north))
        return {swapped->first, swapped->second, true, {}};
    const auto unknown = [](const std::string& text) {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return text.empty() || (error == std::errc() && end == text.data() + text.size() && value == 0);
    };
    if (unknown(north) && unknown(east))
        return {};
    return {{}, {}, false, IntakeWords::tr("The place %1, %2 is not in Japan; it is left out.")
                               .arg(fromUtf8(north).left(24), fromUtf8(east).left(24))};
}

std::optional<std::int64_t> readCapacity(std::string_view cell)
{
    static const QRegularExpression form(QStringLiteral("^(定員|約)?([0-9]{1,6})([.]0+)?(人|名|床|戸|室)?(程度)?$"));
    const auto match = form.match(plain(cell).remove(QLatin1Char(',')));
    const auto value = match.hasMatch() ? match.captured(2).toLongLong() : 0;
    return value > 0 ? std::optional<std::int64_t>(value) : std::nullopt;
}

} // namespace tasuki::intake
