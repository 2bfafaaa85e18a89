// SPDX-License-Identifier: EUPL-1.2
#include "rules/traject/betrokkenheid.h"

#include "domain/woordtabel.h"

namespace maatlat {

namespace {

using H = Hoedanigheid;

constexpr Woordtabel<kAantalHoedanigheden> kHoedanigheden{"het team",
                                                          "de collega die leest",
                                                          "wie het voorlegde",
                                                          "een tweede persoon",
                                                          "de tweede lezer",
                                                          "de organisatie",
                                                          "de verantwoordelijke bij de organisatie",
                                                          "de organisatie",
                                                          "de landelijk coördinator",
                                                          "de landelijk coördinator",
                                                          "wie het plan indient",
                                                          "de toezichthouder",
                                                          "wie het oordeel voorlegde",
                                                          "een tweede toezichthouder"};
static_assert(!kHoedanigheden.back().empty(), "a hoedanigheid without its words");

}  // namespace

bool is(Hoedanigheid hoedanigheid, const Betrokkenheid& wie) {
    // Who belongs to an organisation, or did to this one, has no part in what inspects it, whatever
    // other role they have.
    const bool vrij = !wie.werkteErbij && !wie.vtManagement;
    const bool inspecteert = wie.inspecteur && vrij;
    const bool inTeam = inspecteert && wie.inTeam;
    // A plan takes longer than a team: who inspects the organisation by then, judges it.
    const bool toezicht = inspecteert && (wie.inTeam || wie.inspecteertOrganisatie);
    switch (hoedanigheid) {
        case H::maker:
            return inTeam;
        case H::collega:
            return inspecteert && wie.heeft(Taak::collega) && !wie.auteur;
        case H::voorlegger:
            return inTeam && wie.voorlegger;
        case H::vaststeller:
            return inspecteert && (wie.inTeam || wie.heeft(Taak::vaststeller)) && !wie.voorlegger &&
                   !(wie.auteur && wie.voorleggerIsAuteur);
        case H::tweedeLezer:
            return inspecteert && (wie.inTeam || wie.heeft(Taak::tweedeLezer)) && !wie.bezocht &&
                   !wie.besliste;
        case H::ontvanger:
            return wie.vtManagement && wie.eigenOrganisatie &&
                   (wie.heeft(Taak::ontvanger) || wie.heeft(Taak::verantwoordelijke));
        case H::verantwoordelijke:
            return wie.vtManagement && wie.eigenOrganisatie && wie.heeft(Taak::verantwoordelijke);
        case H::organisatie:
            return wie.vtManagement && wie.eigenOrganisatie;
        case H::beslisser:
            return wie.coordinator && vrij && !wie.auteur;
        case H::coordinator:
            return wie.coordinator && vrij;
        case H::planindiener:
            return wie.vtManagement && wie.eigenOrganisatie && wie.planindiener;
        case H::toezichthouder:
            return toezicht;
        case H::planvoorlegger:
            return toezicht && wie.planvoorlegger;
        case H::tweedeToezichthouder:
            return toezicht && !wie.planvoorlegger;
    }
    return false;
}

std::string_view naam(Hoedanigheid hoedanigheid) {
    return woordVan(kHoedanigheden, hoedanigheid);
}

}  // namespace maatlat
