// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/doeldeel.h"

#include "reporting/zinnen.h"

namespace maatlat {

Doeldeel doeldeel(const Ronde& ronde) {
    const Onderzoek& van = ronde.onderzoek;
    Doeldeel uit;
    if (van.doel.empty() && van.grondslag.empty()) {
        uit.alineas = {
            {"Waarvoor dit onderzoek is gedaan en op welke grond, staat niet in de gegevens."}};
        return uit;
    }
    uit.alineas.push_back(van.doel.empty() ? Alinea{"Het doel staat niet in de gegevens."}
                                           : Alinea{van.doel, false, van.doelPlaats});
    uit.alineas.push_back(van.grondslag.empty()
                              ? Alinea{"De grondslag staat niet in de gegevens."}
                              : Alinea{van.grondslag, false, van.grondslagPlaats});
    return uit;
}

Doeldeel doeldeel(const Ronde& ronde, const std::string& organisatie) {
    Doeldeel uit = doeldeel(ronde);
    const Toetstekst* tekst = ronde.tekst(organisatie);
    if (!tekst || tekst->vragen.empty()) return uit;
    uit.vragenkop = "Dit moest het onderzoek bij " + voluit(organisatie) + " beantwoorden:";
    uit.vragen = tekst->vragen;
    uit.vragenplaats = tekst->vragenPlaats;
    return uit;
}

}  // namespace maatlat
