// SPDX-License-Identifier: EUPL-1.2
#include "web/landelijk/onderzoekraam.h"

#include "web/http/adrescode.h"

namespace maatlat::web {

std::string onderzoekbasis(const Aanvraag& aanvraag) {
    return "/onderzoek/" + codeerParameter(aanvraag.deel("onderzoek"));
}

Raam raamVanOnderzoek(const Aanvraag& aanvraag, const std::string& onderzoek,
                      const std::string& titel) {
    Raam raam = aanvraag.raam(titel);
    raam.breed = true;
    raam.kruimels = {
        {"Onderzoeken", "/onderzoeken"}, {onderzoek, onderzoekbasis(aanvraag)}, {titel, "", true}};
    return raam;
}

Onderzoeksstand standVan(Aanvraag& aanvraag, Standinhoud inhoud) {
    return leesStand(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"), inhoud);
}

}  // namespace maatlat::web
