// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossiernummers.h"

#include <set>

#include "domain/inzage.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

Dossiernummers dossiernummers(const Toetsinzage& inzage, std::int64_t steekproef,
                              const std::string& pseudoniem) {
    const auto van = steekproefStore::lees(inzage, steekproef);
    if (!van || !magOpzoeken(inzage, *van)) return {};
    std::set<std::string> gevraagd;
    for (const Steekproefdossier& een : steekproefStore::dossiers(inzage, steekproef))
        if (!een.gewist && een.stand != Dossierstand::reserve &&
            (pseudoniem.empty() || een.pseudoniem == pseudoniem))
            gevraagd.insert(een.pseudoniem);
    Dossiernummers uit =
        nummersInSleutelbestand(inzage.werkplek().sleutels(), inzage.nr(), steekproef, gevraagd)
            .value_or(Dossiernummers());
    if (!uit.empty()) inzage.noteer(Inzagesoort::dossiernummers, inInzage(steekproef, pseudoniem));
    return uit;
}

Dossiernummers leesDossiernummers(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  std::int64_t steekproef) {
    return inzien(werkplek, persoon, toets,
                  actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
                  [&](const Toetsinzage& inzage) { return dossiernummers(inzage, steekproef); });
}

}  // namespace maatlat
