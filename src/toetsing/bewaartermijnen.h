// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/motor/sessie.h"
#include "store/opruimmoment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What goes after a term that the beheerder chooses.
enum class Bewaarsoort : unsigned char { dossiers, bijlagen, concepten, formulieren, accounts };

/// A term as it can be chosen.
struct Bewaartermijn {
    Bewaarsoort soort;
    std::string_view naam;  ///< of its form field and, after "bewaartermijn-", of its setting
    std::string_view label;
    std::string_view eenheid;  ///< "maanden" or "dagen"
    int gewoon;                ///< until the beheerder chose
    int kortst;
    int langst;
};
inline constexpr std::array<Bewaartermijn, 5> kBewaartermijnen{{
    {Bewaarsoort::dossiers, "dossiers", "Antwoorden over dossiers", "maanden", 12, 1, 60},
    {Bewaarsoort::bijlagen, "bijlagen", "Ingetrokken bijlagen", "dagen", 30, 1, 365},
    {Bewaarsoort::concepten, "concepten", "Concepten van afgeronde toetsen", "dagen", 30, 1, 365},
    {Bewaarsoort::formulieren, "formulieren", "Verstuurde formulieren", "dagen", 7, 2, 30},
    {Bewaarsoort::accounts, "accounts", "Accounts van mensen die weg zijn", "maanden", 12, 1, 84},
}};

/// In its own unit.
int bewaartermijn(Sessie& sessie, Bewaarsoort soort);

/// How long answers on dossiers stay, in months; and so the longest that a copy may stay.
inline int dossiertermijn(Sessie& sessie) {
    return bewaartermijn(sessie, Bewaarsoort::dossiers);
}

/// The moment before which something of this kind must have begun to be waiting, to go now. A month
/// counts as 31 days: never too early.
std::string wegVanVoor(Sessie& sessie, const Opruimmoment& moment, Bewaarsoort soort);

/// In the order above. Throws Geweigerd.
std::vector<int> leesTermijnkeuzes(Werkplek& werkplek, const Persoon& persoon);

/// What was typed, in the order above. Throws Veldfouten (by the names above), and Geweigerd.
void zetBewaartermijnen(Werkplek& werkplek, const Handeling& handeling,
                        const std::vector<std::string>& getypt);

}  // namespace maatlat
