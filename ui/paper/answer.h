// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/frame.h"

namespace tasuki::paper {

enum class Acceptance { Yes, Ask, No, Unknown };

/// One thing a caller may need, for example 胃ろう, and whether the facility takes it.
struct AcceptanceLine
{
    QString word;
    Acceptance state = Acceptance::Unknown;
    QString note;

    bool operator==(const AcceptanceLine&) const = default;
};

/// What a worker hands to a caller about one facility. Only what citizens may read; empty fields leave no gap.
/// Dates are ready to read.
struct AnswerSheet
{
    QString kana;
    QString name;
    QString kind; ///< the services, joined with ・
    QString phone;
    QString fax;
    QString postalCode; ///< 920-0000, without 〒
    QString address;
    QString building;
    QString hours;    ///< days and times
    QString daysNote; ///< closed days and exceptions
    QString capacity;
    std::vector<AcceptanceLine> acceptance;
    QString vacancy;
    QString vacancyDate; ///< when the vacancy was told
    QString distance;    ///< from the place asked: 元町1丁目から 約600m
    QString directions;
    QString url;
    QString notes; ///< public notes only
    QString lastChecked;

    bool operator==(const AnswerSheet&) const = default;
};

struct AnswerOptions
{
    double pointSize = 14; ///< of the body, points; 12 to 20
};

/// One facility on one page. Where it saves a second page, the lines for notes move closer, long texts are set in 12
/// points, and at last the lines for notes are left out; else all goes on over further pages.
[[nodiscard]] Document answerPage(const AnswerSheet& sheet, const Imprint& imprint, const AnswerOptions& options = {});
/// Several facilities, each beginning on a page of its own.
[[nodiscard]] Document answerPages(const std::vector<AnswerSheet>& sheets, const Imprint& imprint,
                                   const AnswerOptions& options = {});
/// Several facilities one below the other for comparison, up to four on a page. A strip holds name, number, services,
/// distance, address, days, what is taken care of, and vacancy; all else is on answerPages().
[[nodiscard]] Document answerStrips(const std::vector<AnswerSheet>& sheets, const Imprint& imprint,
                                    const AnswerOptions& options = {});

} // namespace tasuki::paper
