// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/kandidaten.h"

#include <algorithm>
#include <functional>

#include "store/mensen/persoon_store.h"
#include "taal/collatie.h"

namespace maatlat {

Hoedanigheid hoedanigheidVan(Taak taak) {
    switch (taak) {
        case Taak::collega:
            return Hoedanigheid::collega;
        case Taak::tweedeLezer:
            return Hoedanigheid::tweedeLezer;
        case Taak::vaststeller:
            return Hoedanigheid::vaststeller;
        case Taak::ontvanger:
            return Hoedanigheid::ontvanger;
        case Taak::verantwoordelijke:
            return Hoedanigheid::verantwoordelijke;
    }
    return Hoedanigheid::coordinator;
}

bool kanAls(const Toetsinzage& inzage, const Persoon& persoon, Taak taak) {
    if (persoon.geblokkeerd || !rolbezwaar(persoon).empty()) return false;
    // The history is long: first what the person alone tells.
    if (!persoon.heeft(Rol::inspecteur) && !persoon.heeft(Rol::vtManagement)) return false;
    Betrokkenheid wie = inzage.alleBetrokkenheidVan(persoon);
    wie.taken |= 1U << static_cast<unsigned>(taak);
    return is(hoedanigheidVan(taak), wie);
}

std::vector<Persoon> kandidaten(const Toetsinzage& inzage, Taak taak) {
    std::vector<Persoon> uit = persoonStore::alle(inzage);
    std::erase_if(uit, [&](const Persoon& een) { return !kanAls(inzage, een, taak); });
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

}  // namespace maatlat
