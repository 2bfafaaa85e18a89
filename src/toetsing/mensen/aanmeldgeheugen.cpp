// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/aanmeldgeheugen.h"

#include <array>

#include "domain/melding.h"

namespace maatlat {

namespace {

struct Genoemd {
    std::string_view naam;  ///< in the database
    Rem Aanmeldgeheugen::*rem;
};
constexpr std::array kRemmen{Genoemd{"account", &Aanmeldgeheugen::perAccount},
                             Genoemd{"apparaat", &Aanmeldgeheugen::perApparaat},
                             Genoemd{"adres", &Aanmeldgeheugen::perAdres}};

/// With a key that cannot be read or made people can log in all the same: devices are then not
/// known again, and the counts begin anew at a restart.
std::string apparatengeheim(Database& database) {
    try {
        return database.geheimen().leesOfMaak("apparaten");
    } catch (const Gebruikersfout&) {
        return nieuwToken().substr(0, 32);
    }
}

}  // namespace

std::string Aanmeldgeheugen::sleutel(std::string_view over, std::string_view wat) const {
    return merkteken(geheim, std::string(over) + " " + std::string(wat));
}

Aanmeldgeheugen& aanmeldgeheugen(Werkplek& werkplek) {
    Aanmeldgeheugen& uit = werkplek.geheugen<Aanmeldgeheugen>();
    std::call_once(uit.geladen, [&] {
        uit.geheim = apparatengeheim(werkplek.database());
        werkplek.database().lees([&](Sessie& sessie) {
            for (const Genoemd& een : kRemmen)
                (uit.*een.rem).laad(pogingStore::alle(sessie, een.naam));
        });
    });
    return uit;
}

Pogingenbewaring::Pogingenbewaring(Aanmeldgeheugen& geheugen) {
    for (const Genoemd& een : kRemmen) {
        Rem& rem = geheugen.*een.rem;
        delen_.push_back({een.naam, &rem, rem.neemGewijzigd()});
    }
}

Pogingenbewaring::~Pogingenbewaring() {
    if (klaar_) return;
    for (const Deel& een : delen_)
        een.rem->geefTerug(een.rijen);
}

void Pogingenbewaring::in(Transactie& transactie) const {
    for (const Deel& een : delen_)
        pogingStore::bewaar(transactie, een.naam, een.rijen);
}

}  // namespace maatlat
