// SPDX-License-Identifier: EUPL-1.2
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

std::string steekproefpad(std::int64_t toets, std::int64_t steekproef,
                          const std::string& erachter) {
    return toetspad(toets, "/steekproef/" + std::to_string(steekproef) + erachter);
}

std::string steekproefpad(const Aanvraag& aanvraag, const std::string& erachter) {
    return steekproefpad(aanvraag.nummer("toets"), aanvraag.nummer("steekproef"), erachter);
}

Raam steekproefraam(const Aanvraag& aanvraag, const Toetskop& kop,
                    const Dossiersteekproef& steekproef, const std::string& titel,
                    const std::vector<Verwijzing>& tussen) {
    std::vector<Verwijzing> kruimels{{"Steekproeven", toetspad(kop.nr, "/steekproeven")}};
    if (titel.empty()) return toetsraam(aanvraag, kop, steekproef.titel, kruimels);
    kruimels.push_back({steekproef.titel, steekproefpad(kop.nr, steekproef.nr)});
    kruimels.insert(kruimels.end(), tussen.begin(), tussen.end());
    return toetsraam(aanvraag, kop, titel, kruimels);
}

}  // namespace maatlat::web
