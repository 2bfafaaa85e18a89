// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bezoekkeuze.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <optional>
#include <system_error>
#include <tuple>
#include <utility>

#include "store/bronnen/record_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

std::string bezoeknaam(const Bezoek& bezoek) {
    return metHoofdletter(bezoek.soort) + " op " + datumInWoorden(bezoek.datum);
}

std::vector<Bezoekverwijzing> bezoeken(const Toetslezing& toets) {
    std::vector<std::pair<Bezoek, bool>> alle;
    for (Bezoek& een : recordStore::alle<Bezoek>(toets))
        alle.emplace_back(std::move(een), false);
    for (auto& een : recordStore::weggehaald<Bezoek>(toets))
        alle.emplace_back(std::move(een.record), true);
    std::ranges::sort(alle, std::less<>(),
                      [](const auto& een) { return std::tuple(een.first.datum, een.first.nr); });
    std::vector<Bezoekverwijzing> uit;
    for (const auto& [bezoek, weg] : alle)
        uit.push_back({bezoek.nr, bezoeknaam(bezoek), weg});
    return uit;
}

const Bezoekverwijzing* vindBezoek(const std::vector<Bezoekverwijzing>& alle, std::int64_t nr) {
    const auto plek = std::ranges::find(alle, nr, &Bezoekverwijzing::nr);
    return plek == alle.end() ? nullptr : &*plek;
}

std::int64_t leesBezoek(const Toetslezing& toets, const Recordinvoer& invoer, std::int64_t was,
                        Veldcontrole& controle) {
    const std::string gekozen = invoer.velden.tekst("bezoek");
    if (gekozen.empty() || gekozen == "0") return 0;
    std::int64_t nr = 0;
    const char* einde = gekozen.data() + gekozen.size();
    const auto gelezen = std::from_chars(gekozen.data(), einde, nr);
    const bool isNummer = gelezen.ec == std::errc() && gelezen.ptr == einde && nr > 0;
    const auto rij = isNummer ? recordStore::leesOok<Bezoek>(toets, nr) : std::nullopt;
    if (rij && (!rij->weg || nr == was)) return nr;
    controle.fout("bezoek",
                  rij ? "Dit bezoek is ingetrokken. Kies een ander bezoek, of geen bezoek."
                      : "Dit bezoek is er niet. Kies een bezoek uit de lijst.");
    return 0;
}

}  // namespace maatlat
