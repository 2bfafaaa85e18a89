// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "domain/landelijk/landrapport.h"
#include "domain/woordtabel.h"

/// The way of a national report as one table: at which stap, which zet, by whom, and where it
/// leads. Two people agree, as with a toets: who agrees wrote nothing of it.
namespace maatlat {

enum class Rapportstap : unsigned char { schrijven, voorgelegd, akkoord, vastgesteld };
inline constexpr Woordtabel<4> kRapportstappen{"wordt geschreven", "ligt bij een tweede lezer",
                                               "heeft het akkoord van de tweede lezer",
                                               "is vastgesteld"};
constexpr std::string_view naam(Rapportstap stap) {
    return woordVan(kRapportstappen, stap);
}

enum class Rapporthoedanigheid : unsigned char {
    coordinator,
    tweede,  ///< an inspecteur or coördinator to whom it was handed, and who wrote nothing of it
};

/// What a person has to do with the report.
struct Rapportbetrokkenheid {
    bool inspecteur = false;
    bool coordinator = false;
    bool gevraagd = false;  ///< it was handed to this person
    bool schreef = false;   ///< saved some text that stands in it, or handed it over
};
bool is(Rapporthoedanigheid hoedanigheid, const Rapportbetrokkenheid& wie);

struct Rapportovergang {
    Rapportstap van;
    Rapportzet zet;
    Rapporthoedanigheid wie;
    Rapportstap naar;
    bool metReden = false;
};

/// All of it.
std::span<const Rapportovergang> rapportovergangen();

/// The line for this; null: it cannot be done.
const Rapportovergang* vindRapportovergang(Rapportstap van, Rapportzet zet,
                                           const Rapportbetrokkenheid& wie);

/// Where the report stands after these steps, in the order in which they were taken.
Rapportstap stapNa(const std::vector<Rapportstapregel>& zetten);

/// To whom it was handed and still is; 0: nobody.
std::int64_t gevraagdeNa(const std::vector<Rapportstapregel>& zetten);

}  // namespace maatlat
