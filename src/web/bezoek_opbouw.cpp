// SPDX-License-Identifier: EUPL-1.2
#include "web/bezoek_opbouw.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "taal/tekst.h"
#include "web/toetsraam.h"

namespace maatlat::web {

std::vector<Bezoekoptie> bezoekopties(const std::vector<Bezoekverwijzing>& bezoeken) {
    std::vector<Bezoekoptie> uit;
    for (const Bezoekverwijzing& een : bezoeken)
        uit.push_back({een.nr, een.voluit(), een.weg});
    return uit;
}

std::string bezoekInWoorden(const std::vector<Bezoekverwijzing>& bezoeken,
                            const std::string& nummer) {
    for (const Bezoekverwijzing& een : bezoeken)
        if (std::to_string(een.nr) == nummer) return een.voluit();
    return {};
}

std::vector<RecordPagina::Onder> onderBezoek(const Bezoekinhoud& van, std::int64_t toets) {
    const std::string pad = toetspad(toets), nr = std::to_string(van.nr);
    RecordPagina::Onder bronnen{"Bronnen bij dit bezoek", "Bij dit bezoek staan geen bronnen."};
    for (const Bron& een : van.bronnen)
        bronnen.rijen.push_back({{omschrijving(een), pad + "/bron/" + std::to_string(een.nr)},
                                 metHoofdletter(naam(een.soort))});
    RecordPagina::Onder bevindingen{"Bevindingen bij dit bezoek",
                                    "Bij dit bezoek staan geen bevindingen."};
    constexpr std::size_t kKort = 160;  // bytes: enough to know it by
    for (const Bevinding& een : van.bevindingen) {
        const std::string_view begin = ingekort(een.tekst.str(), kKort);
        bevindingen.rijen.push_back(
            {{std::string(begin) + (begin.size() < een.tekst.size() ? "…" : ""),
              pad + "/bevinding/" + std::to_string(een.nr)},
             een.bezoek == 0 ? "Via de bron" : ""});
    }
    if (van.magErbij) {
        for (const Bronsoort soort : kBronsoorten)
            bronnen.nieuw.push_back(
                {metHoofdletter(naam(soort)) + " toevoegen bij dit bezoek",
                 pad + "/bron/nieuw?soort=" + std::string(naam(soort)) + "&bezoek=" + nr});
        bevindingen.nieuw.push_back(
            {"Bevinding toevoegen bij dit bezoek", pad + "/bevinding/nieuw?bezoek=" + nr});
    }
    return {std::move(bronnen), std::move(bevindingen)};
}

}  // namespace maatlat::web
