// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "domain/dag.h"

namespace maatlat {

/// Why a text is no date.
enum class Datumbezwaar : unsigned char {
    geenDatum,
    geenJaar,            ///< "5 mei"
    jaarVanTweeCijfers,  ///< "5-5-25", "5 mei '25": of which century, and is 5 the day?
    geenScheiding,       ///< "20250505", "05052025": where does the year stand?
    onbekendeMaand,      ///< "5 may 2025"
    maandVoorop,         ///< "11/22/2025"
    bestaatNiet,         ///< "30-2-2025"
    andereWeekdag,       ///< "maandag 6 mei 2025", which was a Tuesday
    teVroeg,             ///< before 1900
};

/// What is wrong and what to do, as a sentence or two: "Schrijf het jaar met vier cijfers, …".
std::string_view uitleg(Datumbezwaar bezwaar);

/// The day that somebody typed: "22-11-2026", "22/11/2026", "22.11.2026", "2026-11-22",
/// "22 november 2026", "22 nov. 2026", "22-nov-2026", "zondag 22 november 2026"; in small letters
/// or capitals. Without a name the day goes before the month, as in the Netherlands. What can be
/// meant in two ways is no date: nothing is guessed.
std::variant<Dag, Datumbezwaar> ontleedDatum(std::string_view tekst);

/// The same as an ISO date; nothing when it is none.
std::optional<std::string> leesDatum(std::string_view tekst);

/// An ISO date as people type it: "3-3-2026". Any other text stays what it is.
std::string zoalsGetypt(const std::string& iso);

}  // namespace maatlat
