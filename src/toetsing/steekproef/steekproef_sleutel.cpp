// SPDX-License-Identifier: EUPL-1.2
#include <map>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {

namespace {

/// The key, for who may fill in the toets; first the log says that it was asked for.
Sleutelbestand vraagSleutel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                            std::int64_t steekproef, Gebeurtenis wat) {
    inzien(werkplek, handeling.wie, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
           [&](const Toetsinzage& inzage) { eisSteekproef(inzage, steekproef); });
    Sleutelbestand uit = eisSleutel(werkplek, toets, steekproef);
    // Without the key of the form: who sends the same form again sees the numbers again.
    const Handeling opnieuw{handeling.wie, "", ""};
    handel(werkplek, opnieuw, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
           [&](const auto& transactie) {
               transactie.log(wat, steekproefStore::inLogboek(toets, steekproef));
           });
    return uit;
}

}  // namespace

std::vector<Sleutelrij> bekijkSleutel(Werkplek& werkplek, const Handeling& handeling,
                                      std::int64_t toets, std::int64_t steekproef) {
    const Sleutelbestand sleutel =
        vraagSleutel(werkplek, handeling, toets, steekproef, Gebeurtenis::sleutelBekeken);
    const std::map<std::string, std::string> nummers(sleutel.dossiers.begin(),
                                                     sleutel.dossiers.end());
    const auto dossiers = inzien(
        werkplek, handeling.wie, toets,
        actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
        [&](const Toetsinzage& inzage) { return steekproefStore::dossiers(inzage, steekproef); });
    std::vector<Sleutelrij> uit;
    for (const Steekproefdossier& een : dossiers) {
        const auto nummer = nummers.find(een.pseudoniem);
        if (een.stand == Dossierstand::reserve || een.gewist || nummer == nummers.end()) continue;
        uit.push_back({een.pseudoniem, nummer->second, een.stand});
    }
    return uit;
}

std::string geefSleutel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        std::int64_t steekproef) {
    return csv(vraagSleutel(werkplek, handeling, toets, steekproef, Gebeurtenis::sleutelOpgehaald));
}

void vernietigSleutel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      std::int64_t steekproef) {
    handel(werkplek, handeling, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::wissen),
           [&](const auto& transactie) {
               eisSteekproef(transactie, steekproef);
               transactie.raak();
               // Before the line that says so: that line must never be untrue.
               if (!vernietigSleutelbestand(werkplek.sleutels(), toets, steekproef))
                   throw NietNu("De sleutel van deze steekproef is al vernietigd.");
               transactie.log(Gebeurtenis::sleutelVernietigd,
                              steekproefStore::inLogboek(toets, steekproef));
           });
    werkplek.geheugen<Populatiegeheugen>().vergeet(toets, steekproef);
}

}  // namespace maatlat
