// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "toetsing/handelen.h"

namespace maatlat {

/// What is wrong with one toets, in sentences.
using Toetskeuring = std::function<std::vector<std::string>(const Toetsinzage&)>;

/// What is wrong with every toets there is, in one snapshot, as the program itself looks: each
/// find with its organisation and onderzoek, and with what to do.
std::vector<std::string> keurElkeToets(Werkplek& werkplek, const Toetskeuring& keur);

/// What to do about something that was changed outside the program.
inline constexpr const char* kZetKopieTerug =
    " Zet een reservekopie terug met \"maatlat herstel\", en bewaar dit bestand voor onderzoek.";

}  // namespace maatlat
