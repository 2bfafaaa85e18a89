// SPDX-License-Identifier: EUPL-1.2
#include "web/toetsraam.h"

namespace maatlat::web {

std::string toetspad(std::int64_t toets, const std::string& erachter) {
    return "/toets/" + std::to_string(toets) + erachter;
}

Raam toetsraam(const Aanvraag& aanvraag, const Toetskop& kop, const std::string& titel,
               const std::vector<Verwijzing>& tussen) {
    Raam uit = aanvraag.raam(titel);
    uit.kruimels = {{"Start", "/"}, {kop.organisatie, toetspad(kop.nr)}};
    uit.kruimels.insert(uit.kruimels.end(), tussen.begin(), tussen.end());
    uit.kruimels.push_back({titel, "", true});
    return uit;
}

}  // namespace maatlat::web
