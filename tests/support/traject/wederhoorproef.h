// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/traject/trajectinstelling.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/wederhoor_store.h"
#include "support/traject/vaststelproef.h"

namespace maatlat::test {

/// From now on the onderzoek has wederhoor, without a collegiale toets before it.
inline void metWederhoor(Proefopstelling& proef, const std::string& onderzoek) {
    proef.database().schrijf("test", [&](Transactie& transactie) {
        Trajectinstelling kiest;
        kiest.wederhoor = true;
        const int versie = trajectinstellingStore::lees(transactie, onderzoek).versie;
        trajectinstellingStore::bewaar(transactie, onderzoek, kiest, versie, proef.coordinator.nr);
    });
}

/// What the team sends: to these people, of whom the first hands in.
inline Proefopstelling::Velden verzending(Proefopstelling& proef, std::int64_t toets,
                                          const std::vector<Persoon>& aan,
                                          const std::string& keuze = "sturen") {
    Proefopstelling::Velden uit{{"versie", std::to_string(kop(proef, toets).versie)},
                                {"keuze", keuze},
                                {"verantwoordelijke", std::to_string(aan.front().nr)}};
    for (const Persoon& een : aan)
        uit.emplace_back("ontvanger", std::to_string(een.nr));
    return uit;
}

inline Wederhoorronde laatsteRonde(Proefopstelling& proef, std::int64_t toets) {
    return proef.database().lees(
        [&](Sessie& sessie) { return *wederhoorStore::laatste(in(sessie, toets)); });
}

inline std::vector<Wederhoorpunt> punten(Proefopstelling& proef, std::int64_t toets) {
    return proef.database().lees([&](Sessie& sessie) {
        const Toetslezing lezing = in(sessie, toets);
        return wederhoorStore::punten(lezing, wederhoorStore::laatste(lezing)->nr);
    });
}

/// The version of the answer as a whole that stands on its page.
inline std::string reactieversie(Proefopstelling& proef, const Persoon& wie, std::int64_t toets) {
    const std::string pagina = proef.vraag(wie, "/wederhoor/" + std::to_string(toets)).inhoud;
    const std::string veld = "name=\"versie\" value=\"";
    const auto waar = pagina.find(veld);
    if (waar == std::string::npos) return "0";
    return pagina.substr(waar + veld.size(),
                         pagina.find('"', waar + veld.size()) - waar - veld.size());
}

}  // namespace maatlat::test
