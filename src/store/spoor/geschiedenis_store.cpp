// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/geschiedenis_store.h"

#include "store/motor/tekstcontrole.h"
#include "store/motor/vraag.h"

namespace maatlat::geschiedenisStore {

void legVersieVast(const Toetsschrijving& toets, const std::string& sleutel, int versie,
                   const Vastlegging& inhoud, std::int64_t persoon) {
    eisTekst(sleutel, "de naam van het gewijzigde onderdeel");
    toets.wijzig(
        "INSERT INTO geschiedenis (toets, sleutel, versie, inhoud, persoon, wanneer) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        toets.nr(), sleutel, versie, inhoud.codeer(), persoon, toets.wanneer());
}

std::vector<Oudeversie> versies(const Toetslezing& toets, const std::string& sleutel) {
    Vraag vraag(toets,
                "SELECT versie, inhoud, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND sleutel = ? ORDER BY versie DESC");
    vraag.bind(toets.nr(), sleutel);
    std::vector<Oudeversie> uit;
    while (vraag.stap())
        uit.push_back({vraag.klein(0), vraag.opgeslagen(1), vraag.getal(2), vraag.tekst(3)});
    return uit;
}

std::vector<Verandering> vanAnderenSinds(const Toetslezing& toets, const std::string& moment,
                                         std::int64_t persoon, int hoogstens) {
    Vraag vraag(toets,
                "SELECT sleutel, versie, persoon, wanneer FROM geschiedenis "
                "WHERE toets = ? AND wanneer > ? AND persoon <> ? "
                "ORDER BY wanneer DESC, sleutel, versie DESC LIMIT ?");
    vraag.bind(toets.nr(), moment, persoon, hoogstens);
    std::vector<Verandering> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.klein(1), vraag.getal(2), vraag.tekst(3)});
    return uit;
}

}  // namespace maatlat::geschiedenisStore
