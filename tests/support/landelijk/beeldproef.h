// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <utility>

#include "reporting/landelijk/beeldpaginas.h"
#include "rules/landelijk/beeldzin.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/toets/ronde_bron.h"

/// The country as a whole without a database.
namespace maatlat::test {

/// What stands vast of a stand, as it would be read.
inline GedeeldeRonde beeldrondeVan(const Onderzoeksstand& stand) {
    auto uit = std::make_shared<Beeldronde>();
    uit->ronde = stand.watVaststaat().ronde;
    uit->soort = stand.soort;
    uit->merk = "proef";
    for (const Toets& een : uit->ronde.toetsen) {
        const Onderzoeksstand::Plek& plek = stand.plekken.at(een.organisatie);
        uit->plekken.push_back({plek.toets, plek.status, stand.soort, plek.sinds.substr(0, 10),
                                "proef", "Proefronde", een.organisatie});
    }
    uit->beoordeling = std::make_unique<const Beoordeling>(
        uit->ronde, vindRegelset(uit->ronde.kader, uit->ronde.onderzoek.regelset));
    uit->zin = beeldzin(*uit->beoordeling);
    return uit;
}

/// A whole round, of which all stands vast.
inline GedeeldeRonde beeldrondeVan(const Ronde& ronde) {
    Onderzoeksstand stand;
    stand.ronde = ronde;
    if (stand.ronde.onderzoek.regelset.empty())
        stand.ronde.onderzoek.regelset = ronde.kader.regelsets.front().naam;
    std::int64_t nr = 0;
    for (const Toets& een : ronde.toetsen)
        stand.plekken[een.organisatie] = {++nr, Toetsstatus::vastgesteld, true, false,
                                          "2026-05-03"};
    return beeldrondeVan(stand);
}

/// Where the pages of a proef stand; these toetsen may be opened.
inline Beeldplaats proefplaats(std::set<std::int64_t> leesbaar = {}) {
    return {"/onderzoek/proef",  "",
            "/onderzoek/proef",  "2026-11-22",
            std::move(leesbaar), [](const std::string& tekst) { return tekst; }};
}

inline BeeldPagina proefbeeld(const Onderzoeksstand& stand, Beeldvraag vraag = {}) {
    return beeldpagina(Beeldselectie(beeldrondeVan(stand), std::move(vraag)), proefplaats({14}),
                       {});
}
inline TabelPagina proeftabel(const Onderzoeksstand& stand, Beeldvraag vraag = {}) {
    return tabelpagina(Beeldselectie(beeldrondeVan(stand), std::move(vraag)), proefplaats({14}));
}

}  // namespace maatlat::test
