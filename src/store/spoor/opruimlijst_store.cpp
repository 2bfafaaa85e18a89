// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/opruimlijst_store.h"

#include <string_view>

#include "store/motor/vraag.h"

namespace maatlat::opruimlijstStore {

namespace {

std::string_view woord(Soort soort) {
    return soort == Soort::bijlage ? "bijlage" : "persoon";
}

}  // namespace

std::vector<Rij> alle(Sessie& sessie, Soort soort) {
    Vraag vraag(sessie,
                "SELECT sleutel, sinds, gewist FROM opruimlijst WHERE soort = ? ORDER BY sleutel");
    vraag.bind(woord(soort));
    std::vector<Rij> uit;
    while (vraag.stap())
        uit.push_back({vraag.tekst(0), vraag.tekst(1), vraag.tekst(2)});
    return uit;
}

bool isGewist(Sessie& sessie, Soort soort, const std::string& sleutel) {
    Vraag vraag(sessie,
                "SELECT 1 FROM opruimlijst WHERE soort = ? AND sleutel = ? AND gewist <> ''");
    vraag.bind(woord(soort), sleutel);
    return vraag.stap();
}

void noteer(Transactie& transactie, Soort soort, const std::string& sleutel) {
    Vraag(transactie,
          "INSERT INTO opruimlijst (soort, sleutel, sinds, gewist) VALUES (?, ?, ?, '') "
          "ON CONFLICT (soort, sleutel) DO UPDATE SET sinds = excluded.sinds, gewist = ''")
        .bind(woord(soort), sleutel, transactie.wanneer())
        .voerUit();
}

void vergeet(Transactie& transactie, Soort soort, const std::string& sleutel) {
    Vraag(transactie, "DELETE FROM opruimlijst WHERE soort = ? AND sleutel = ?")
        .bind(woord(soort), sleutel)
        .voerUit();
}

void zetGewist(Transactie& transactie, const Opruimmoment& moment, Soort soort,
               const std::string& sleutel) {
    Vraag(transactie, "UPDATE opruimlijst SET gewist = ? WHERE soort = ? AND sleutel = ?")
        .bind(moment.nu(), woord(soort), sleutel)
        .voerUit();
}

}  // namespace maatlat::opruimlijstStore
