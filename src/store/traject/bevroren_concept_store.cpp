// SPDX-License-Identifier: EUPL-1.2
#include "store/traject/bevroren_concept_store.h"

#include "domain/fouten.h"
#include "hash/sha256.h"
#include "store/motor/logwaarde.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::bevrorenConceptStore {

namespace {

constexpr const char* kKolommen = "nr, wanneer, persoon, zet, sha256, naam, rapport_sha256";

Kenmerk uitRij(const Vraag& vraag) {
    return {vraag.klein(0), vraag.tekst(1),
            vraag.getal(2), zetMetNaam(vraag.tekst(3)).value_or(Zet::legVoor),
            vraag.tekst(4), vraag.tekst(5),
            vraag.tekst(6)};
}

}  // namespace

std::string inLogboek(std::int64_t toets, int nr) {
    return "toets " + std::to_string(toets) + " concept " + std::to_string(nr);
}

int volgende(const Toetslezing& toets) {
    Vraag laatste(toets, "SELECT coalesce(max(nr), 0) + 1 FROM bevroren_concept WHERE toets = ?");
    laatste.bind(toets.nr());
    laatste.stap();
    return laatste.klein(0);
}

Kenmerk bewaar(const Toetsschrijving& toets, Zet zet, const std::string& inhoud,
               const Rapportbestand& rapport, std::int64_t persoon) {
    eisTekst(inhoud, "de inhoud van het concept");
    eisTekst(rapport.naam, "de naam van het conceptrapport");
    eisTekst(rapport.html, "het conceptrapport");
    Kenmerk uit{volgende(toets), toets.wanneer(),        persoon, zet, sha256Hex(inhoud),
                rapport.naam,    sha256Hex(rapport.html)};
    toets.wijzig(
        "INSERT INTO bevroren_concept (toets, nr, wanneer, persoon, zet, sha256, naam, "
        "rapport_sha256, inhoud, html) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), uit.nr, uit.wanneer, persoon, naam(zet), uit.sha256, uit.naam,
        uit.rapportSha256, inhoud, rapport.html);
    toets.log(Gebeurtenis::conceptBevroren, inLogboek(toets.nr(), uit.nr), {},
              Logwaarde::eigenWoorden(uit.sha256 + "\n" + uit.rapportSha256));
    return uit;
}

std::vector<Kenmerk> alle(const Toetslezing& toets) {
    Vraag vraag(toets, std::string("SELECT ") + kKolommen +
                           " FROM bevroren_concept WHERE toets = ? ORDER BY nr DESC");
    vraag.bind(toets.nr());
    std::vector<Kenmerk> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

std::optional<Concept> lees(const Toetslezing& toets, int nr) {
    Vraag vraag(toets, std::string("SELECT ") + kKolommen +
                           ", inhoud, html FROM bevroren_concept WHERE toets = ? AND nr = ?");
    vraag.bind(toets.nr(), nr);
    if (!vraag.stap()) return std::nullopt;
    Concept uit{uitRij(vraag), vraag.tekst(7), vraag.tekst(8)};
    uit.heel = sha256Hex(uit.inhoud) == uit.kenmerk.sha256 &&
               sha256Hex(uit.html) == uit.kenmerk.rapportSha256;
    return uit;
}

std::optional<Concept> nieuwste(const Toetslezing& toets, Zet zet) {
    Vraag vraag(toets, "SELECT max(nr) FROM bevroren_concept WHERE toets = ? AND zet = ?");
    vraag.bind(toets.nr(), naam(zet));
    return vraag.stap() && vraag.getal(0) != 0 ? lees(toets, vraag.klein(0)) : std::nullopt;
}

}  // namespace maatlat::bevrorenConceptStore
