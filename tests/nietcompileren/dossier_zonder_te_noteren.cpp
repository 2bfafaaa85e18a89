// SPDX-License-Identifier: EUPL-1.2
// A use case shows the answers on a dossier, and nobody writes down who reads them.
// verwacht: too few arguments to function
#include "store/steekproef/dossierlezing_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

bool isGelezen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
#ifdef GOED
        return !dossierlezingStore::alle(inzage, 1, inzage.noteer(Inzagesoort::dossier)).empty();
#else
        return !dossierlezingStore::alle(inzage, 1).empty();
#endif
    });
}

}  // namespace maatlat
