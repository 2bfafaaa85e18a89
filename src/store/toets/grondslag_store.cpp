// SPDX-License-Identifier: EUPL-1.2
#include "store/toets/grondslag_store.h"

#include <algorithm>
#include <set>
#include <utility>

#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::grondslagStore {

namespace {

Vastlegging alsVastlegging(const Steunpunten& gronden) {
    Vastlegging uit;
    for (const Steunpunt& een : gronden) {
        uit.voegToe("bevinding", std::to_string(een.bevinding));
        uit.voegToe("kenmerk", een.kenmerk);
    }
    return uit;
}

/// As the history has it last; nothing when it has none.
std::string laatste(const Toetslezing& toets, const std::string& verwachting) {
    const auto versies = geschiedenisStore::versies(toets, grondslagsleutel(verwachting), 1);
    return versies.empty() ? alsVastlegging({}).codeer() : std::string(versies.front().inhoud);
}

}  // namespace

Steunpunten van(const Toetslezing& toets, const std::string& verwachting) {
    Vraag vraag(toets,
                "SELECT bevinding, kenmerk FROM grondslag WHERE toets = ? AND verwachting = ? "
                "ORDER BY bevinding");
    vraag.bind(toets.nr(), verwachting);
    Steunpunten uit;
    while (vraag.stap())
        uit.push_back({vraag.getal(0), vraag.tekst(1)});
    return uit;
}

std::map<std::string, Steunpunten> alle(const Toetslezing& toets) {
    Vraag vraag(toets,
                "SELECT verwachting, bevinding, kenmerk FROM grondslag WHERE toets = ? "
                "ORDER BY verwachting, bevinding");
    vraag.bind(toets.nr());
    std::map<std::string, Steunpunten> uit;
    while (vraag.stap())
        uit[vraag.tekst(0)].push_back({vraag.getal(1), vraag.tekst(2)});
    return uit;
}

bool zet(const Toetsschrijving& toets, const std::string& verwachting, Steunpunten gronden,
         std::int64_t door) {
    std::ranges::sort(gronden, {}, &Steunpunt::bevinding);
    if (van(toets, verwachting) == gronden) return false;
    toets.wijzig("DELETE FROM grondslag WHERE toets = ? AND verwachting = ?", toets.nr(),
                 verwachting);
    for (const Steunpunt& een : gronden)
        toets.wijzig(
            "INSERT INTO grondslag (toets, verwachting, bevinding, kenmerk) VALUES (?, ?, ?, ?)",
            toets.nr(), verwachting, een.bevinding, een.kenmerk);
    const std::string waar = grondslagsleutel(verwachting);
    const int eerdere = geschiedenisStore::omvang(toets, waar).nieuwste;
    toets.log(
        Gebeurtenis::grondslagGewijzigd, versiesleutel(toets.nr(), waar), {},
        geschiedenisStore::legVersieVast(toets, waar, eerdere + 1, alsVastlegging(gronden), door));
    return true;
}

std::vector<std::string> gewijzigdBuitenOm(const Toetslezing& toets) {
    std::set<std::string> codes;
    for (const auto& [code, gronden] : alle(toets))
        codes.insert(code);
    Vraag was(toets,
              "SELECT DISTINCT substr(sleutel, ?) FROM geschiedenis "
              "WHERE toets = ? AND sleutel >= 'grondslag/' AND sleutel < 'grondslag0'");
    was.bind(static_cast<std::int64_t>(kGrondslagvoor.size()) + 1, toets.nr());
    while (was.stap())
        codes.insert(was.tekst(0));
    std::vector<std::string> uit;
    for (const std::string& een : codes)
        if (alsVastlegging(van(toets, een)).codeer() != laatste(toets, een)) uit.push_back(een);
    return uit;
}

}  // namespace maatlat::grondslagStore
