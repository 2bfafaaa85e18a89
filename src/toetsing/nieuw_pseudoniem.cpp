// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/nieuw_pseudoniem.h"

#include "domain/fouten.h"
#include "store/bronnen/bron_store.h"
#include "taal/tekst.h"

namespace maatlat {

void eisNieuwPseudoniem(const Toetslezing& inzage, const Bron& bron) {
    if (bron.soort != Bronsoort::dossier) return;
    for (const Bron& een : bronStore::alle(inzage))
        if (een.nr != bron.nr && een.soort == Bronsoort::dossier &&
            kleineLetters(een.pseudoniem) == kleineLetters(bron.pseudoniem))
            throw Veldfouten({{"pseudoniem", "Dossier " + een.pseudoniem.str() +
                                                 " staat al bij de bronnen. Kies een ander "
                                                 "pseudoniem, of open dat dossier."}});
}

}  // namespace maatlat
