// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/onderdelen.h"
#include "reporting/rapport/rapporten.h"
#include "reporting/toets/toetsrapport.h"
#include "toetsing/onderzoek/onderzoeksstand.h"

namespace maatlat {

/// The national report of an onderzoek at this moment, from a stand with texts, over the toetsen
/// that stand vast. As long as others can change it is marked CONCEPT. `basis` is the address of
/// the onderzoek.
Rapportbestand standrapport(const Onderzoeksstand& stand, const Sjablonen& sjablonen,
                            const std::string& basis, Rapportdoel doel);

/// What is to be said of a report with texts of its own (reporting/landelijk): a concept of it, or
/// an editie.
struct Standuitgave {
    std::string merk{};                      ///< "CONCEPT"; empty: none
    std::string toelichting{};               ///< what is to be known of it, above the report
    std::string vast{};                      ///< when it was adopted, for the colofon
    std::vector<Verwijzing> verwijzingen{};  ///< back, on screen
    std::string voorNaam{};                  ///< before the name of its file: "concept-"
};
/// The same with that. `tellen`: what stands vast, with the texts in its ronde.
Rapportbestand standrapport(const Onderzoeksstand& tellen, const Sjablonen& sjablonen,
                            Rapportdoel doel, const Standuitgave& uitgave);

}  // namespace maatlat
