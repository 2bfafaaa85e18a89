// SPDX-License-Identifier: EUPL-1.2
// A use case shows the notes of an interview, and nobody writes down who reads them.
// verwacht: too few arguments to function
#include "store/bronnen/concept_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

bool heeftNotities(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::notitiesLezen, [&](const Toetsinzage& inzage) {
#ifdef GOED
        return conceptStore::leesNotities(inzage, persoon.nr, 1,
                                          inzage.noteer(Inzagesoort::interview))
            .has_value();
#else
        return conceptStore::leesNotities(inzage, persoon.nr, 1).has_value();
#endif
    });
}

}  // namespace maatlat
