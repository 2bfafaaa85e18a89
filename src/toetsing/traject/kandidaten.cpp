// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/kandidaten.h"

#include <algorithm>
#include <functional>
#include <string>

#include "domain/toets/recordsleutel.h"
#include "store/mensen/persoon_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "taal/collatie.h"

namespace maatlat {

namespace {

bool schreefMee(const Toetsinzage& inzage, std::int64_t persoon) {
    return std::ranges::any_of(
        geschiedenisStore::sleutelsVan(inzage, persoon), [](const std::string& sleutel) {
            const auto record = leesRecordsleutel(sleutel);
            return record &&
                   (record->soort == Recordsoort::veld || record->soort == Recordsoort::bevinding ||
                    record->soort == Recordsoort::dossier);
        });
}

}  // namespace

std::vector<Persoon> kandidaten(const Toetsinzage& inzage, Taak taak) {
    Hoedanigheid als = Hoedanigheid::collega;
    if (taak == Taak::tweedeLezer) als = Hoedanigheid::tweedeLezer;
    if (taak == Taak::vaststeller) als = Hoedanigheid::vaststeller;
    std::vector<Persoon> uit = persoonStore::alle(inzage);
    std::erase_if(uit, [&](const Persoon& een) {
        if (een.geblokkeerd || !rolbezwaar(een).empty() || !een.heeft(Rol::inspecteur)) return true;
        Betrokkenheid wie;
        wie.inspecteur = true;
        wie.inTeam = std::ranges::find(inzage.kop().team, een.nr) != inzage.kop().team.end();
        wie.werkteErbij = persoonStore::werkteBij(inzage, een.nr, inzage.kop().organisatie);
        wie.taken = 1U << static_cast<unsigned>(taak);
        wie.auteur = schreefMee(inzage, een.nr);
        return !is(als, wie);
    });
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

}  // namespace maatlat
