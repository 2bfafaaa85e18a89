// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "domain/opvolging/voortgang.h"
#include "store/toetssleutel.h"

/// How a plan is carried out: the records of domain/opvolging/voortgang.h. The history is where
/// they stand: of "ritme/3" the first version says who made it, the newest what it says now.
namespace maatlat::voortgangStore {

/// By number.
std::vector<Ritme> ritmes(const Toetslezing& toets);
std::vector<Voortgangsmelding> meldingen(const Toetslezing& toets);
/// The files of all reports, by the key under which the history has each.
std::vector<std::pair<std::string, Voortgangsbewijs>> bewijzen(const Toetslezing& toets);
std::vector<Verificatie> verificaties(const Toetslezing& toets);
std::vector<Uitstelverzoek> verzoeken(const Toetslezing& toets);
std::vector<EigenAudit> audits(const Toetslezing& toets);
std::vector<Natrekking> natrekkingen(const Toetslezing& toets);

/// With number 0 a new one, else the next version of the one with that number. Returns its number.
/// Throws Versieconflict when that is not at `versie` any more.
std::int64_t bewaar(const Toetsschrijving& toets, const Ritme& wordt, std::int64_t persoon);
std::int64_t bewaar(const Toetsschrijving& toets, const Verificatie& wordt, std::int64_t persoon);
std::int64_t bewaar(const Toetsschrijving& toets, const Uitstelverzoek& wordt,
                    std::int64_t persoon);
std::int64_t bewaar(const Toetsschrijving& toets, const EigenAudit& wordt, std::int64_t persoon);
std::int64_t bewaar(const Toetsschrijving& toets, const Natrekking& wordt, std::int64_t persoon);

/// A new one with its evidence; from then on it does not change. Returns its number.
std::int64_t meld(const Toetsschrijving& toets, Voortgangsmelding wordt, std::int64_t persoon);

/// Says that this evidence does not count any more, and why. Throws Onvindbaar when there is none
/// that does.
void trekBewijsIn(const Toetsschrijving& toets, std::int64_t melding, int nr, const Tekst& waarom,
                  std::int64_t persoon);

/// The dossiers that the inspectie drew or picked at this organisation, in whatever toets, by
/// steekproef. Not its reserves, which nobody looks at, nor what the organisation drew itself. Nor
/// what is still the inspectie's own: of a toets that runs, or drawn to verify something and not
/// used in a verificatie yet. The organisation learns from this which they are.
struct Inspectietrekking {
    std::int64_t toets = 0;
    std::int64_t steekproef = 0;
    std::set<std::string> pseudoniemen;
};
std::vector<Inspectietrekking> trekkingenVanInspectie(const Toetslezing& toets);

}  // namespace maatlat::voortgangStore
