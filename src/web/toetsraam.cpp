// SPDX-License-Identifier: EUPL-1.2
#include "web/toetsraam.h"

#include "toetsing/traject/stand.h"
#include "web/standwoorden.h"

namespace maatlat::web {

std::string toetspad(std::int64_t toets, const std::string& erachter) {
    return "/toets/" + std::to_string(toets) + erachter;
}

void zetStand(Raam& raam, const Aanvraag& aanvraag, const Toetskop& kop) {
    const auto stand = toetsstand(aanvraag.werkplek(), aanvraag.persoon(), kop);
    if (!stand) return;
    raam.stand = standblok(*stand);
    if (stand->magOverdragen) raam.stand.overdraagPad = toetspad(kop.nr, "/overdragen");
}

Raam toetsraam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
               const std::vector<Verwijzing>& tussen) {
    Raam uit = aanvraag.raam(titel);
    zetStand(uit, aanvraag, kop);
    uit.kruimels = {{"Start", "/"}, {kop.organisatie, toetspad(kop.nr)}};
    uit.kruimels.insert(uit.kruimels.end(), tussen.begin(), tussen.end());
    uit.kruimels.push_back({titel, "", true});
    return uit;
}

}  // namespace maatlat::web
