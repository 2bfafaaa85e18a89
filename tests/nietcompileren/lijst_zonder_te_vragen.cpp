// SPDX-License-Identifier: EUPL-1.2
// A list goes over all toetsen, instead of over those that this person may read.
// verwacht: from 'maatlat::Sessie' to 'maatlat::Poortsleutel'
#include "store/toetskop_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

std::vector<std::string> organisatiesMetToets(Werkplek& werkplek, const Persoon& persoon) {
    std::vector<std::string> uit;
#ifdef GOED
    inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        alle.elkVan("stap1-2015",
                    [&](const Toetsinzage& inzage) { uit.push_back(inzage.kop().organisatie); });
    });
#else
    static_cast<void>(persoon);
    werkplek.database().lees([&](Sessie& sessie) {
        for (const Toetskop& kop : toetskopStore::vanOnderzoek(sessie, "stap1-2015"))
            uit.push_back(kop.organisatie);
    });
#endif
    return uit;
}

}  // namespace maatlat
