// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/doeldeel.h"

#include "reporting/zinnen.h"

namespace maatlat {

Doeldeel doeldeel(const Ronde& ronde) {
    const Onderzoek& van = ronde.onderzoek;
    Doeldeel uit;
    if (van.doel.empty() && van.grondslag.empty()) {
        uit.alineas = {
            {"Waarvoor dit onderzoek is gedaan en op welke grond, staat niet in de gegevens.", ""}};
        return uit;
    }
    uit.alineas.push_back(van.doel.empty()
                              ? Doeldeel::Tekst{"Het doel staat niet in de gegevens.", ""}
                              : Doeldeel::Tekst{van.doel, van.doelPlaats});
    uit.alineas.push_back(van.grondslag.empty()
                              ? Doeldeel::Tekst{"De grondslag staat niet in de gegevens.", ""}
                              : Doeldeel::Tekst{van.grondslag, van.grondslagPlaats});
    // One source for both is named once, behind the last.
    if (uit.alineas[0].plaats == uit.alineas[1].plaats) uit.alineas[0].plaats.clear();
    return uit;
}

Doeldeel doeldeel(const Ronde& ronde, const std::string& organisatie) {
    Doeldeel uit = doeldeel(ronde);
    const Toetstekst* tekst = ronde.tekst(organisatie);
    if (!tekst || tekst->vragen.empty()) return uit;
    uit.vragenkop = "Dit moest het onderzoek bij " + voluit(organisatie) + " beantwoorden:";
    uit.vragen = tekst->vragen;
    uit.vragenplaats =
        tekst->bron + (tekst->vragenPlaats.empty() ? "" : ", ") + tekst->vragenPlaats;
    return uit;
}

}  // namespace maatlat
