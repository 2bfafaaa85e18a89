// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/geschiedenis_store.h"

#include <stdexcept>

#include "domain/toets/sleutelsoorten.h"
#include "store/motor/tekstcontrole.h"
#include "store/motor/versiezegel.h"
#include "store/motor/vraag.h"

namespace maatlat::geschiedenisStore {

namespace {

Oudeversie uitRij(const Vraag& vraag) {
    return {vraag.klein(0), vraag.opgeslagen(1), vraag.getal(2), vraag.tekst(3)};
}

}  // namespace

Logwaarde legVersieVast(const Toetsschrijving& toets, const std::string& sleutel, int versie,
                        const Vastlegging& inhoud, std::int64_t persoon) {
    eisTekst(sleutel, "de naam van het gewijzigde onderdeel");
    if (!heeftSleutelsoort(sleutel))
        throw std::logic_error("no kind in domain/toets/sleutelsoorten.cpp begins so: " + sleutel);
    Versierij rij{{toets.nr(), sleutel, versie}, inhoud.codeer(), persoon, toets.wanneer(), {}};
    rij.zegel = zegelVan(rij, toets.logboeksleutel());
    toets.wijzig(
        "INSERT INTO geschiedenis (toets, sleutel, versie, inhoud, persoon, wanneer, zegel) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        toets.nr(), sleutel, versie, rij.inhoud, persoon, rij.wanneer, rij.zegel);
    return Logwaarde::eigenWoorden(versiewoorden(versie, rij.zegel));
}

Omvang omvang(const Toetslezing& toets, const std::string& sleutel) {
    Vraag vraag(toets,
                "SELECT count(*), coalesce(max(versie), 0) FROM geschiedenis "
                "WHERE toets = ? AND sleutel = ?");
    vraag.bind(toets.nr(), sleutel);
    vraag.stap();
    return {vraag.klein(0), vraag.klein(1)};
}

std::vector<Oudeversie> versies(const Toetslezing& toets, const std::string& sleutel, int hoogstens,
                                int ervoor) {
    Vraag vraag(toets,
                "SELECT versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel = ? ORDER BY versie DESC LIMIT ? OFFSET ?");
    vraag.bind(toets.nr(), sleutel, hoogstens, ervoor);
    std::vector<Oudeversie> uit;
    while (vraag.stap())
        uit.push_back(uitRij(vraag));
    return uit;
}

std::optional<Oudeversie> versie(const Toetslezing& toets, const std::string& sleutel, int nr) {
    Vraag vraag(toets,
                "SELECT versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel = ? AND versie = ?");
    vraag.bind(toets.nr(), sleutel, nr);
    if (!vraag.stap()) return std::nullopt;
    return uitRij(vraag);
}

bool heeftGetypt(const Toetslezing& toets, std::int64_t persoon,
                 const std::function<bool(const std::string& sleutel)>& welke) {
    Vraag vraag(toets, "SELECT sleutel FROM geschiedenis WHERE toets = ? AND persoon = ?");
    vraag.bind(toets.nr(), persoon);
    while (vraag.stap())
        if (welke(vraag.tekst(0))) return true;
    return false;
}

std::vector<std::string> sleutelsVan(const Toetslezing& toets, std::int64_t persoon) {
    Vraag vraag(toets,
                "SELECT DISTINCT sleutel FROM geschiedenis WHERE toets = ? AND persoon = ? "
                "ORDER BY sleutel");
    vraag.bind(toets.nr(), persoon);
    std::vector<std::string> uit;
    while (vraag.stap())
        uit.push_back(vraag.tekst(0));
    return uit;
}

}  // namespace maatlat::geschiedenisStore
