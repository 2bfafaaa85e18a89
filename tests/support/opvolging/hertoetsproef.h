// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "store/bronnen/bevinding_store.h"
#include "support/traject/vaststelproef.h"

namespace maatlat::test {

/// A toets that was adopted with criterium 1.1 onvoldoende, and a hertoets of it with another team.
class Hertoetsproef {
  public:
    /// Of criterium 1.1 all that is judged is onvoldoende, and one bevinding says why; of the rest
    /// all is voldoende.
    void stelEersteVast() {
        beoordeelAlles(proef, proef.toets, "voldoende");
        for (const char* code : {"1.1.1", "1.1.2", "1.1.3", "1.1.4"}) {
            zet(proef.toets, Veldsoort::score, code, "onvoldoende");
            zet(proef.toets, Veldsoort::motivering, code, "Toen was dit er niet.");
        }
        zet(proef.toets, Veldsoort::motivering, "1.2.1", "De achterwacht werkt goed.");
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Bevinding een;
            een.bron = 1;
            een.tekst = tekst("In het plan staat niets over de nacht.");
            een.richting = Richting::onvoldoende;
            een.verwachtingen = {"1.1.1"};
            bevindingStore::bewaar(in(transactie, proef.toets), een, proef.inspecteurA.nr);
        });
        ASSERT_EQ(kies(proef, proef.inspecteurA, proef.toets, "voorleggen").status, 303);
        ASSERT_EQ(kies(proef, proef.inspecteurB, proef.toets, "vaststellen").status, 303);
    }

    web::Antwoord vraagOpening(const std::string& streef = "22-5-2027") {
        return proef.stuur(proef.coordinator, proef.toetspad("/hertoets"), {{"streef", streef}});
    }

    /// Opens it and gives it a team of C and A.
    void open() {
        stelEersteVast();
        const web::Antwoord antwoord = vraagOpening();
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
        hertoets = std::stoll(antwoord.naarPad.substr(std::string("/toets/").size()));
        zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), hertoets, {},
                {proef.inspecteurElders.nr, proef.inspecteurA.nr});
    }

    std::string pad(const std::string& erachter = "") const {
        return "/toets/" + std::to_string(hertoets) + erachter;
    }

    std::string waarde(Veldsoort soort, const std::string& code) {
        return proef.database().lees([&](Sessie& sessie) {
            return veldStore::lees(in(sessie, hertoets), Veldsleutel{soort, code}.tekst())
                .waarde.str();
        });
    }

    /// Past the pages.
    void zet(std::int64_t toets, Veldsoort soort, const std::string& code,
             const std::string& waarde) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Veldsleutel sleutel{soort, code};
            const Veld was = veldStore::lees(in(transactie, toets), sleutel.tekst());
            veldStore::bewaar(in(transactie, toets), sleutel, tekst(waarde), was.versie,
                              proef.inspecteurA.nr);
        });
    }

    /// All of 1.1 is voldoende now; C offers it and A adopts it.
    void stelHertoetsVast() {
        zorgVoorBron(proef, hertoets);
        for (const char* code : {"1.1.1", "1.1.2", "1.1.3", "1.1.4"}) {
            zet(hertoets, Veldsoort::score, code, "voldoende");
            zet(hertoets, Veldsoort::motivering, code, "Nu is het er.");
        }
        ASSERT_EQ(kies(proef, proef.inspecteurA, hertoets, "voorleggen").status, 303);
        ASSERT_EQ(kies(proef, proef.inspecteurElders, hertoets, "vaststellen").status, 303);
    }

    Proefopstelling proef;
    std::int64_t hertoets = 0;
};

}  // namespace maatlat::test
