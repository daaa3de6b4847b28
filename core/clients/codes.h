// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codelist.h"

#include <string_view>

/// The code lists of client data. The words are those of Japanese law and forms and are the same in every language.
namespace tasuki::clients {

using tasuki::Code;
using tasuki::CodeList;
using tasuki::codeOf;
using tasuki::splitCodes;
using tasuki::wordOf;
using tasuki::wordsOf;

[[nodiscard]] CodeList sexes();
/// 要介護度: the codes of the insured person's certificate and of claims.
[[nodiscard]] CodeList careLevels();
[[nodiscard]] CodeList certificationStates();
[[nodiscard]] CodeList burdens();
/// 障害高齢者の日常生活自立度 0, J1 … C2.
[[nodiscard]] CodeList physicalIndependences();
/// 認知症高齢者の日常生活自立度 0, 1, 2a … M.
[[nodiscard]] CodeList cognitiveIndependences();
[[nodiscard]] CodeList households();
[[nodiscard]] CodeList pensions();
[[nodiscard]] CodeList disabilities();
[[nodiscard]] CodeList housings();
[[nodiscard]] CodeList relations();
/// What somebody of the family is besides: lives together, key person, main carer …
[[nodiscard]] CodeList relativeParts();
[[nodiscard]] CodeList tieRoles();
[[nodiscard]] CodeList visitMethods();
/// 医療処置 of the admission form (平成30年度様式例).
[[nodiscard]] CodeList procedures();
[[nodiscard]] CodeList illnessStates();
[[nodiscard]] CodeList wishSubjects();
/// To whom information may be shown: the professions of forms/professions.h by group.
[[nodiscard]] CodeList consentRanges();
[[nodiscard]] CodeList signers();
[[nodiscard]] CodeList eventKinds();
[[nodiscard]] CodeList endReasons();

/// The list that a field of an entity of this subject takes its codes from; empty where it has none.
[[nodiscard]] CodeList codesOf(std::string_view entity, std::string_view field);
/// Whether a field holds several codes apart by `;`.
[[nodiscard]] bool holdsSeveral(std::string_view entity, std::string_view field);

} // namespace tasuki::clients
