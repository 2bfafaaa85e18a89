// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossiernummers.h"

#include "domain/inzage.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

Dossiernummers dossiernummers(const Toetsinzage& inzage, std::int64_t steekproef,
                              const std::string& pseudoniem) {
    Dossiernummers uit;
    if (!inzage.mag(Actie::toetsInvullen)) return uit;
    const auto sleutel = leesSleutelbestand(inzage.werkplek().sleutels(), inzage.nr(), steekproef);
    if (!sleutel) return uit;
    const std::map<std::string, std::string> nummers(sleutel->dossiers.begin(),
                                                     sleutel->dossiers.end());
    for (const Steekproefdossier& een : steekproefStore::dossiers(inzage, steekproef)) {
        if (een.gewist || een.stand == Dossierstand::reserve) continue;
        if (!pseudoniem.empty() && een.pseudoniem != pseudoniem) continue;
        if (const auto nummer = nummers.find(een.pseudoniem); nummer != nummers.end())
            uit.insert(*nummer);
    }
    if (!uit.empty()) inzage.noteer(Inzagesoort::dossiernummers, inInzage(steekproef, pseudoniem));
    return uit;
}

Dossiernummers leesDossiernummers(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  std::int64_t steekproef) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen,
                  [&](const Toetsinzage& inzage) { return dossiernummers(inzage, steekproef); });
}

}  // namespace maatlat
