// SPDX-License-Identifier: EUPL-1.2
// A use case makes its own value, to get round the question.
// verwacht: Poortsleutel::Poortsleutel()' is private
#include "store/bronnen/bron_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

std::vector<Bron> bronnenVan(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) {
#ifdef GOED
        return bronStore::alle(Toetsinzage(werkplek, sessie, persoon, toets, Actie::toetsLezen));
#else
        static_cast<void>(persoon);
        return bronStore::alle(Toetslezing(Poortsleutel(), sessie, toets));
#endif
    });
}

}  // namespace maatlat
