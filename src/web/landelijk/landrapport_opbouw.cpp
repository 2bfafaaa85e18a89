// SPDX-License-Identifier: EUPL-1.2
#include "web/landelijk/landrapport_opbouw.h"

#include "web/onderzoek/onderzoekraam.h"

namespace maatlat::web {

std::string rapporttekstpad(const Aanvraag& aanvraag, const std::string& erachter) {
    return onderzoekpad(aanvraag) + "/rapporttekst" + erachter;
}

Landrapportbeeld landrapportVan(Aanvraag& aanvraag) {
    return leesLandrapport(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"));
}

Raam landrapportraam(const Aanvraag& aanvraag, const std::string& onderzoek,
                     const std::string& titel) {
    Raam raam = aanvraag.raam(titel);
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}, {onderzoek, onderzoekpad(aanvraag)}};
    if (titel != kTekstentitel) raam.kruimels.push_back({kTekstentitel, rapporttekstpad(aanvraag)});
    raam.kruimels.push_back({titel, "", true});
    return raam;
}

Raam landrapportraam(const Aanvraag& aanvraag, const Landrapportbeeld& beeld,
                     const std::string& titel) {
    return landrapportraam(aanvraag, beeld.stand.ronde.onderzoek.naam, titel);
}

}  // namespace maatlat::web
