// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/opvolging/planoordeel.h"
#include "domain/opvolging/verbeterplan.h"
#include "domain/toets/toetskop.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Judging the plan that was handed in last: one inspecteur judges and offers, another agrees.

/// The plan with what was said of it until now, for the inspectie.
struct Planbeoordeling {
    Opvolgbeeld opvolging;
    int planversie = 0;
    Verbeterplan plan;
    std::map<std::int64_t, Planoordeel> oordelen;  ///< by number of the maatregel, and kHelePlan
    std::vector<Planverschil> verschillen;         ///< with the plan before
    std::string voorlegger;  ///< name of who offered it; empty: it is not offered
    std::string terug;       ///< why a second inspecteur did not agree; empty: nobody did so
    std::string terugDoor;   ///< with `terug`
    std::vector<std::string> inDeWeg;  ///< why it cannot be offered yet
    /// How who judged is called, by person.
    std::map<std::int64_t, std::string> namen;
};
/// Throws NietNu when no plan was handed in, and for who is of the organisation.
Planbeoordeling planbeoordeling(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// A judgement as it was typed.
struct Planoordeelinvoer {
    int versie = 0;  ///< of the judgement that this person saw; 0: none
    std::map<std::string, std::string> antwoorden;  ///< word by name of the question
    std::string motivering;
    std::string uitkomst;   ///< of the whole: "aanvaard", "terug"
    std::string ontbreekt;  ///< idem
    std::string termijn;    ///< idem
    std::string privacyreden;
};
/// Of this maatregel of the plan, or of the whole (kHelePlan). Throws Veldfouten, Privacymelding,
/// Versieconflict, Onvindbaar for a maatregel that is not in the plan, NietNu, Geweigerd.
void bewaarPlanoordeel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                       std::int64_t maatregel, const Planoordeelinvoer& invoer);

/// Each throws NietNu with what stands in the way, also when the toets or what follows it changed
/// since this version, and Geweigerd.
void legPlanoordeelVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        int versie);
void neemPlanoordeelTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets);
/// Agrees with what stood there at this version: the plan is accepted, or goes back to the
/// organisation.
void stemInMetPlanoordeel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie);
/// Does not, with a reason. Throws Veldfouten ("reden") and Privacymelding too.
void stemNietIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                const std::string& reden, const std::string& privacyreden);

}  // namespace maatlat
