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

std::string voortgangspad(std::int64_t toets) {
    return toetspad(toets, "/opvolging/voortgang");
}

namespace {

/// Of one that was drawn after the toets was adopted: who may read it need not see the toets.
Raam opvolgraam(const Aanvraag& aanvraag, const Toetskop& kop, const Dossiersteekproef& steekproef,
                const std::string& titel, const std::vector<Verwijzing>& tussen) {
    Raam uit = aanvraag.raam(titel.empty() ? steekproef.titel.str() : titel);
    zetWaarvan(uit, kop.organisatie, kop.onderzoekNaam);
    uit.kruimels = {{"Start", "/"},
                    {"Opvolging", toetspad(kop.nr, "/opvolging")},
                    {"Voortgang van " + kop.organisatie, voortgangspad(kop.nr)}};
    if (!titel.empty())
        uit.kruimels.push_back({steekproef.titel, steekproefpad(kop.nr, steekproef.nr)});
    uit.kruimels.insert(uit.kruimels.end(), tussen.begin(), tussen.end());
    uit.kruimels.push_back({uit.titel, "", true});
    return uit;
}

}  // namespace

Raam steekproefraam(const Aanvraag& aanvraag, const Toetskop& kop,
                    const Dossiersteekproef& steekproef, const std::string& titel,
                    const std::vector<Verwijzing>& tussen) {
    if (steekproef.doel) return opvolgraam(aanvraag, kop, steekproef, titel, tussen);
    std::vector<Verwijzing> kruimels{{"Steekproeven", toetspad(kop.nr, "/steekproeven")}};
    if (titel.empty()) return toetsraam(aanvraag, kop, steekproef.titel, kruimels);
    kruimels.push_back({steekproef.titel, steekproefpad(kop.nr, steekproef.nr)});
    kruimels.insert(kruimels.end(), tussen.begin(), tussen.end());
    return toetsraam(aanvraag, kop, titel, kruimels);
}

}  // namespace maatlat::web
