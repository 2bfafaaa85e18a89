// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "domain/traject/trajectinstelling.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/wederhoor_store.h"
#include "support/traject/vaststelproef.h"

namespace maatlat::test {

/// A toets on its way from the reaction of the organisation to its adoption. What the organisation
/// does goes past the pages: those have tests of their own.
class Verwerkingsproef {
  public:
    explicit Verwerkingsproef(bool openbaar = false, const std::string& bestand = ":memory:")
        : proef(web::alleRoutes(), bestand) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Trajectinstelling kiest;
            kiest.wederhoor = true;
            kiest.verschillenOpenbaar = openbaar;
            trajectinstellingStore::bewaar(transactie, proef.onderzoek, kiest, 0,
                                           proef.coordinator.nr);
        });
        beoordeelAlles(proef, proef.toets, "onvoldoende");
    }

    Proefopstelling proef;

    std::int64_t toets() const { return proef.toets; }
    std::string pad(const std::string& erachter) const { return proef.toetspad(erachter); }
    Toetsstatus status() { return kop(proef, toets()).status; }

    /// The concept goes to the organisation, through the page of the team.
    void stuur() {
        const auto antwoord =
            proef.stuur(proef.inspecteurA, pad("/wederhoor"),
                        {{"versie", std::to_string(kop(proef, toets()).versie)},
                         {"keuze", "sturen"},
                         {"ontvanger", std::to_string(proef.vtManagement.nr)},
                         {"verantwoordelijke", std::to_string(proef.vtManagement.nr)}});
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud;
    }

    /// The organisation hands in these points, each about the score of 1.1.1, and a zienswijze.
    void dienIn(int punten, const std::string& zienswijze = "") {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto hier = in(transactie, toets());
            const int ronde = wederhoorStore::laatste(hier)->nr;
            for (int i = 1; i <= punten; ++i) {
                Wederhoorpunt punt;
                punt.plaats = "score/1.1.1";
                punt.citaat = "onvoldoende";
                punt.soort = Puntsoort::feit;
                punt.tekst = tekst("Dit klopt niet, nummer " + std::to_string(i) + ".");
                wederhoorStore::bewaar(hier, ronde, punt, proef.vtManagement.nr);
            }
            if (!zienswijze.empty())
                wederhoorStore::bewaarZienswijze(hier, ronde, tekst(zienswijze), 0,
                                                 proef.vtManagement.nr);
            wederhoorStore::dienIn(hier, ronde, false, proef.vtManagement.nr);
            trajectStore::doe(hier,
                              {.zet = Zet::dienIn,
                               .van = Toetsstatus::wederhoor,
                               .naar = Toetsstatus::verwerking},
                              Tekst(), proef.vtManagement.nr);
        });
    }

    web::Antwoord beslis(const Persoon& wie, int punt, const std::string& uitkomst, int versie,
                         const std::string& motivering = "De lijst laat dat zien.") {
        return proef.stuur(wie, puntpad(punt),
                           {{"versie", std::to_string(versie)},
                            {"uitkomst", uitkomst},
                            {"motivering", motivering}});
    }
    web::Antwoord leesMee(const Persoon& wie, int punt, const std::string& keuze, int versie,
                          const std::string& reden = "") {
        return proef.stuur(
            wie, puntpad(punt) + "/meelezen",
            {{"versie", std::to_string(versie)}, {"keuze", keuze}, {"reden", reden}});
    }
    std::string puntpad(int punt) const {
        return pad("/verwerking/1/punt/" + std::to_string(punt));
    }

    /// Changes a field past the pages, as an inspecteur did.
    void wijzig(Veldsoort soort, const std::string& code, const std::string& wordt,
                const Persoon& wie) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const Veldsleutel sleutel{soort, code};
            const int versie = veldStore::lees(in(transactie, toets()), sleutel.tekst()).versie;
            veldStore::bewaar(in(transactie, toets()), sleutel, tekst(wordt), versie, wie.nr);
        });
    }

    /// The differences that can be chosen on their page.
    std::vector<std::string> kenmerken(const Persoon& wie) {
        return verschilkenmerken(proef, wie, toets());
    }
    web::Antwoord verklaar(const Persoon& wie, const std::vector<std::string>& welke,
                           const std::string& grond, const std::string& reden = "") {
        return verklaarVerschillen(proef, wie, toets(), welke, grond, reden);
    }

    web::Antwoord kies(const Persoon& wie, const std::string& keuze) {
        return test::kies(proef, wie, toets(), keuze);
    }

    /// Until it is adopted, without a point.
    void totVastgesteld() {
        stuur();
        dienIn(0);
        ASSERT_EQ(kies(proef.inspecteurA, "voorleggen").status, 303);
        ASSERT_EQ(kies(proef.inspecteurB, "vaststellen").status, 303);
    }
    web::Antwoord corrigeer(const std::string& reden = "Een getal klopte niet.") {
        return proef.stuur(proef.inspecteurA, pad("/vaststellen"),
                           {{"versie", std::to_string(kop(proef, toets()).versie)},
                            {"keuze", "corrigeren"},
                            {"reden", reden}});
    }
};

}  // namespace maatlat::test
