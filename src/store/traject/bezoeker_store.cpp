// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/bezoeker_store.h"

#include <algorithm>
#include <set>

#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::bezoekerStore {

namespace {

constexpr std::string_view kVoor = "bezoekers/";

Vastlegging alsVastlegging(const std::vector<std::int64_t>& personen) {
    Vastlegging uit;
    for (const std::int64_t een : personen)
        uit.voegToe("persoon", std::to_string(een));
    return uit;
}

/// As the history has it last; nobody when it has nothing.
std::string laatste(const Toetslezing& toets, std::int64_t bezoek) {
    const auto versies = geschiedenisStore::versies(toets, sleutel(bezoek), 1);
    return versies.empty() ? alsVastlegging({}).codeer() : std::string(versies.front().inhoud);
}

}  // namespace

std::string sleutel(std::int64_t bezoek) {
    return std::string(kVoor) + std::to_string(bezoek);
}

std::vector<std::int64_t> van(const Toetslezing& toets, std::int64_t bezoek) {
    Vraag vraag(toets,
                "SELECT persoon FROM bezoeker WHERE toets = ? AND bezoek = ? ORDER BY persoon");
    vraag.bind(toets.nr(), bezoek);
    std::vector<std::int64_t> uit;
    while (vraag.stap())
        uit.push_back(vraag.getal(0));
    return uit;
}

bool zet(const Toetsschrijving& toets, std::int64_t bezoek, std::vector<std::int64_t> personen,
         std::int64_t door) {
    std::ranges::sort(personen);
    personen.erase(std::unique(personen.begin(), personen.end()), personen.end());
    if (van(toets, bezoek) == personen) return false;
    toets.wijzig("DELETE FROM bezoeker WHERE toets = ? AND bezoek = ?", toets.nr(), bezoek);
    for (const std::int64_t een : personen)
        toets.wijzig("INSERT INTO bezoeker (toets, bezoek, persoon) VALUES (?, ?, ?)", toets.nr(),
                     bezoek, een);
    const std::string waar = sleutel(bezoek);
    const int eerdere = geschiedenisStore::omvang(toets, waar).nieuwste;
    toets.log(
        Gebeurtenis::bezoekersGewijzigd, versiesleutel(toets.nr(), waar), {},
        geschiedenisStore::legVersieVast(toets, waar, eerdere + 1, alsVastlegging(personen), door));
    return true;
}

std::vector<std::int64_t> gewijzigdBuitenOm(const Toetslezing& toets) {
    std::set<std::int64_t> bezoeken;
    Vraag er(toets, "SELECT DISTINCT bezoek FROM bezoeker WHERE toets = ?");
    er.bind(toets.nr());
    while (er.stap())
        bezoeken.insert(er.getal(0));
    Vraag was(toets,
              "SELECT DISTINCT CAST(substr(sleutel, ?) AS INTEGER) FROM geschiedenis "
              "WHERE toets = ? AND sleutel >= 'bezoekers/' AND sleutel < 'bezoekers0'");
    was.bind(static_cast<std::int64_t>(kVoor.size()) + 1, toets.nr());
    while (was.stap())
        bezoeken.insert(was.getal(0));
    std::vector<std::int64_t> uit;
    for (const std::int64_t een : bezoeken)
        if (alsVastlegging(van(toets, een)).codeer() != laatste(toets, een)) uit.push_back(een);
    return uit;
}

}  // namespace maatlat::bezoekerStore
