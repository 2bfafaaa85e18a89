// SPDX-License-Identifier: EUPL-1.2
// A store of a toets is called with a session and a number: nobody asked whether this person may.
// verwacht: 'const maatlat::Toetslezing&' from expression of type 'maatlat::Sessie'
#include "store/bronnen/bron_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

std::vector<Bron> bronnenVan(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
#ifdef GOED
    return inzien(werkplek, persoon, toets, Actie::toetsLezen,
                  [](const Toetsinzage& inzage) { return bronStore::alle(inzage); });
#else
    static_cast<void>(persoon);
    return werkplek.database().lees([&](Sessie& sessie) { return bronStore::alle(sessie, toets); });
#endif
}

}  // namespace maatlat
