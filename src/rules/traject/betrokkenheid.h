// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

#include "domain/traject/trajectstap.h"

namespace maatlat {

/// As what somebody does a zet.
enum class Hoedanigheid : unsigned char {
    maker,        ///< inspecteur in the team
    collega,      ///< named to review, and no author
    voorlegger,   ///< who offered it for adoption
    vaststeller,  ///< in the team or named for it, not the voorlegger, and not both are authors
    tweedeLezer,  ///< named or in the team; at no visit, and decided on no point
    ontvanger,    ///< of the organisation, named to answer
    verantwoordelijke,  ///< of the organisation, named to hand the answer in
    organisatie,        ///< VT-management of the organisation
    beslisser,          ///< landelijk coördinator, who wrote nothing in it
    coordinator,        ///< landelijk coördinator
    // Of what follows an adopted toets:
    planindiener,          ///< of the organisation, and chosen to hand the plan in
    toezichthouder,        ///< inspecteur in the team, or who inspects the organisation now
    planvoorlegger,        ///< the toezichthouder who offered the judgement of a plan
    tweedeToezichthouder,  ///< another toezichthouder than that one
};
inline constexpr std::size_t kAantalHoedanigheden =
    static_cast<std::size_t>(Hoedanigheid::tweedeToezichthouder) + 1;

/// What a person has to do with one report: what `Hoedanigheid` is decided by.
struct Betrokkenheid {
    bool inspecteur = false;
    bool coordinator = false;
    bool vtManagement = false;
    bool inTeam = false;
    bool werkteErbij = false;       ///< works or worked for the organisation
    bool eigenOrganisatie = false;  ///< VT-management of this very organisation
    bool auteur = false;            ///< typed in its texts, scores or bevindingen
    bool bezocht = false;           ///< was at a visit, as far as recorded
    bool voorlegger = false;        ///< offered it for adoption, this time
    bool voorleggerIsAuteur = false;
    bool besliste = false;  ///< decided on a point of the organisation, in this wederhoor
    bool inspecteertOrganisatie = false;  ///< in a team of this organisation, or named for it
    bool planindiener = false;            ///< chosen to hand the plan in
    bool planvoorlegger = false;          ///< offered the judgement of the plan
    unsigned taken = 0;                   ///< bits of Taak

    bool heeft(Taak taak) const { return (taken & (1U << static_cast<unsigned>(taak))) != 0; }
};
bool is(Hoedanigheid hoedanigheid, const Betrokkenheid& wie);

/// "het team", "de collega die leest", "de organisatie", …
std::string_view naam(Hoedanigheid hoedanigheid);

}  // namespace maatlat
