// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/vastlegger.h"

#include "store/motor/versiezegel.h"
#include "store/spoor/geschiedenis_store.h"

namespace maatlat::vastlegger {

void eisVersie(const Versieconflict::Stand& was, int versie) {
    if (was.versie != versie) throw Versieconflict(was);
}

int legVast(const Toetsschrijving& toets, const Wijziging& wijziging) {
    const int versie = wijziging.was.versie + 1;
    const Logwaarde zegel = geschiedenisStore::legVersieVast(toets, wijziging.sleutel, versie,
                                                             wijziging.wordt, wijziging.persoon);
    const int was = wijziging.was.versie;
    toets.log(wijziging.wat, versiesleutel(toets.nr(), wijziging.sleutel),
              was == 0 ? Logwaarde() : Logwaarde::eigenWoorden(versiewoorden(was)), zegel);
    return versie;
}

}  // namespace maatlat::vastlegger
