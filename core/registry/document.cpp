// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/document.h"

#include "base/fold.h"
#include "base/kana.h"
#include "store/tokenizer.h"

#include <cmath>

namespace tasuki::registry {

std::int32_t micro(double degrees)
{
    return static_cast<std::int32_t>(std::lround(degrees * 1e6));
}

void DocumentMaker::add(std::string_view text)
{
    if (text.empty())
        return;
    std::string& all = m_document.text;
    const std::size_t begin = all.size();
    all += store::textSeparator;
    text::appendFolded(all, text);
    // A text that occurs already, as a service's name mostly does, would only make every search slower.
    const std::string_view added = std::string_view(all).substr(begin + 1);
    if (added.empty() || std::string_view(all).substr(0, begin).find(added) != std::string_view::npos)
        all.resize(begin);
}

void DocumentMaker::addDigits(std::string_view phone)
{
    m_digits.clear();
    text::appendFolded(m_digits, phone);
    std::erase_if(m_digits, [](char c) { return c < '0' || c > '9'; });
    add(m_digits);
}

void DocumentMaker::addAcceptance(std::string_view acceptance)
{
    if (acceptance.empty())
        return;
    const QString text = QString::fromUtf8(acceptance.data(), static_cast<qsizetype>(acceptance.size()));
    for (const AcceptanceItem& item : parseAcceptance(text)) {
        if (item.answer == Acceptance::No)
            continue;
        m_document.text += store::textSeparator;
        m_document.text += item.answer == Acceptance::Yes ? acceptsMark : asksMark;
        text::appendFolded(m_document.text, item.condition.toStdString());
    }
}

const store::SearchDocument& DocumentMaker::make(const FacilityTexts& facility)
{
    m_document.text.clear();
    m_document.mask = facility.leaf >= 0 ? std::int64_t{1} << facility.leaf : 0;
    m_document.flags = (facility.closed ? store::Glance::Closed : 0) | (facility.corrected ? correctedHere : 0) |
                       facility.verifiedDay << verifiedDayShift;
    add(facility.name);
    add(facility.kana);
    add(facility.address);
    add(facility.city);
    add(facility.building);
    add(facility.organization);
    add(facility.notes);
    addDigits(facility.phone);
    addDigits(facility.fax);
    add(facility.officeNumber);
    for (const PartTexts& part : facility.parts) {
        add(part.name);
        add(part.kana);
        add(part.address);
        add(part.building);
        addDigits(part.phone);
        addDigits(part.fax);
        add(part.officeNumber);
        if (part.leaf >= 0 && !part.closed)
            m_document.mask |= std::int64_t{1} << part.leaf;
    }
    for (const ServiceTexts& service : facility.services) {
        add(service.name);
        add(service.kana);
        addDigits(service.phone);
        if (service.closed)
            continue;
        add(service.specialities);
        addAcceptance(service.acceptance);
        if (service.leaf >= 0)
            m_document.mask |= std::int64_t{1} << service.leaf;
        if (service.vacancy)
            m_document.flags |= vacancyKnown;
    }
    const std::string_view reading = facility.kana.empty() ? facility.name : facility.kana;
    m_document.sort = text::gojuonKey(QString::fromUtf8(reading.data(), static_cast<qsizetype>(reading.size())));
    m_document.latitude = m_document.longitude = 0;
    if (facility.latitude && facility.longitude) {
        m_document.flags |= store::Glance::Placed;
        m_document.latitude = micro(*facility.latitude);
        m_document.longitude = micro(*facility.longitude);
    }
    return m_document;
}

} // namespace tasuki::registry
