// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/answer.h"
#include "paper/listpage.h"

/// Invented facilities and helpers to look into pages.
namespace samples {

tasuki::paper::Imprint imprint();
tasuki::paper::AnswerSheet answer();
/// `groups` categories of `rows` facilities, each with a phone number of its own.
tasuki::paper::ListSheet list(int groups, int rows);

/// The text items of a page.
std::vector<tasuki::paper::Text> texts(const tasuki::paper::Page& page);
/// The first text item that reads exactly so; fails the test when there is none.
tasuki::paper::Text textOf(const tasuki::paper::Page& page, const QString& words);
/// All words of the document without white space and line ends.
QString allWords(const tasuki::paper::Document& document);
/// Whether every item keeps inside the margins and every text inside its own rectangle; says which does not.
void checkNothingIsCut(const tasuki::paper::Document& document);

/// Whether one of the poppler tools is installed; reports the test as skipped when not.
bool toolPresent(const QString& tool);
/// What the tool prints; fails the test when the tool does.
QByteArray runTool(const QString& tool, const QStringList& arguments);

} // namespace samples
