// SPDX-License-Identifier: EUPL-1.2
#include "store/oefening_store.h"

#include <string>

#include "domain/gebeurtenis.h"
#include "domain/melding.h"
#include "store/motor/versies/elke_versie.h"
#include "store/motor/vraag.h"

namespace maatlat::oefeningStore {

namespace {

bool heeft(Sessie& sessie, const char* sql) {
    return Vraag(sessie, sql).stap();
}

}  // namespace

void begin(Transactie& transactie) {
    if (isGebruikt(transactie))
        throw Gebruikersfout(
            "In deze database is al gewerkt. Zij kan geen oefening worden. Maak een oefening in "
            "een nieuwe map.");
    Vraag(transactie, "INSERT INTO oefening (enige, wanneer) VALUES (1, ?)")
        .bind(transactie.wanneer())
        .voerUit();
    transactie.log(Gebeurtenis::oefeningBegonnen, "oefening");
}

bool isOefening(Sessie& sessie) {
    return heeftTabel(sessie, "oefening") && heeft(sessie, "SELECT 1 FROM oefening");
}

bool isGebruikt(Sessie& sessie) {
    return (heeftTabel(sessie, "persoon") && heeft(sessie, "SELECT 1 FROM persoon LIMIT 1")) ||
           (heeftTabel(sessie, "onderzoek") && heeft(sessie, "SELECT 1 FROM onderzoek LIMIT 1"));
}

bool staatInLogboek(Sessie& sessie) {
    return Vraag(sessie, "SELECT 1 FROM logboek WHERE sleutel = 'oefening' AND wat = ?")
        .bind(std::string(naam(Gebeurtenis::oefeningBegonnen)))
        .stap();
}

}  // namespace maatlat::oefeningStore
