// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/bronnen/bezoek.h"
#include "store/bronnen/record_store.h"
#include "store/traject/bezoeker_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/traject/publicatieproef.h"
#include "support/traject/vaststelproef.h"
#include "support/traject/wederhoorproef.h"
#include "support/werkmap.h"
#include "toetsing/traject/agenda.h"
#include "toetsing/traject/wederhoorreactie.h"

namespace maatlat::test {

/// A toets that went the whole way from concept to publication through the pages, with something in
/// every table of it: a remark, a point with evidence, a zienswijze, a decision, a difference with
/// its reason, a publicatieversie, a besluit and a reaction on it. A writes, B reads along and
/// adopts, C is the colleague.
class Helewegproef {
  public:
    explicit Helewegproef(const std::string& bestand = ":memory:")
        : proef(web::alleRoutes(), bestand) {
        Trajectinstelling kiest = volledigTraject();
        kiest.publicatie = true;
        kiest.regime = "gezondheidswet";
        proef.database().schrijf("test", [&](Transactie& transactie) {
            trajectinstellingStore::bewaar(transactie, proef.onderzoek, kiest, 0,
                                           proef.coordinator.nr);
            Bezoek een;
            een.datum = "2026-10-01";
            een.soort = kBezoeksoorten.front();
            een.wie = tekst("Twee inspecteurs");
            recordStore::bewaar(in(transactie, proef.toets), een, proef.inspecteurA.nr);
            bezoekerStore::zet(in(transactie, proef.toets), 1, {proef.inspecteurA.nr},
                               proef.inspecteurA.nr);
        });
        beoordeelAlles(proef, proef.toets, "voldoende");
        veld("motivering/1.1.1", "De lijn is open. Er is een arts.");
    }

    Proefopstelling proef;

    std::string pad(const std::string& erachter) const { return proef.toetspad(erachter); }

    void veld(const std::string& sleutel, const std::string& waarde) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto streep = sleutel.find('/');
            const Veldsleutel welk{*veldsoortMetNaam(sleutel.substr(0, streep)),
                                   sleutel.substr(streep + 1)};
            const int versie = veldStore::lees(in(transactie, proef.toets), sleutel).versie;
            veldStore::bewaar(in(transactie, proef.toets), welk, tekst(waarde), versie,
                              proef.inspecteurA.nr);
        });
    }

    web::Antwoord collegiaal(const Persoon& wie, const std::string& keuze,
                             Proefopstelling::Velden velden = {}) {
        velden.emplace_back("versie", std::to_string(kop(proef, proef.toets).versie));
        velden.emplace_back("keuze", keuze);
        return proef.stuur(wie, pad("/collegiale-toets"), velden);
    }

    void totGoedgekeurd() {
        ASSERT_EQ(collegiaal(proef.inspecteurA, "vragen",
                             {{"collega", std::to_string(proef.inspecteurElders.nr)}})
                      .status,
                  303);
        ASSERT_EQ(proef
                      .stuur(proef.inspecteurElders, pad("/opmerking/nieuw"),
                             {{"versie", "0"},
                              {"plek", "motivering/1.1.1"},
                              {"zin", "1"},
                              {"tekst", "Noem het getal."}})
                      .status,
                  303);
        ASSERT_EQ(collegiaal(proef.inspecteurElders, "goedkeuren", {{"gelezen", "ja"}}).status,
                  303);
    }

    void totWederhoor() {
        totGoedgekeurd();
        ASSERT_EQ(proef
                      .stuur(proef.inspecteurA, pad("/wederhoor"),
                             verzending(proef, proef.toets, {proef.vtManagement}))
                      .status,
                  303);
    }

    void reageer() {
        Puntinvoer punt;
        punt.plaats = "motivering/1.1.1";
        punt.citaat = "Er is een arts.";
        punt.soort = naam(Puntsoort::feitOnderOordeel);
        punt.tekst = "Er zijn er twee.";
        ASSERT_EQ(
            bewaarPunt(proef.werkplek(), proef.handeling(proef.vtManagement), proef.toets, punt),
            1);
        Bewijsinvoer bewijs;
        bewijs.bestanden = {
            {map_.schrijf("rooster.txt", "Rooster met twee artsen\n"), "rooster.txt"}};
        bewijs.datum = "2026-10-01";
        bewijs.uitleg = "Het rooster.";
        voegBewijsToe(proef.werkplek(), proef.handeling(proef.vtManagement), proef.toets, 1,
                      bewijs);
        bewaarZienswijze(proef.werkplek(), proef.handeling(proef.vtManagement), proef.toets,
                         "Wij herkennen het beeld.", 0, "");
    }

    void totVerwerking() {
        totWederhoor();
        reageer();
        const int versie = reactiebeeld(proef.werkplek(), proef.vtManagement, proef.toets).versie;
        dienReactieIn(proef.werkplek(), proef.handeling(proef.vtManagement), proef.toets, versie,
                      true);
    }

    void totVastgesteld() {
        totVerwerking();
        const std::string punt = pad("/verwerking/1/punt/1");
        ASSERT_EQ(proef
                      .stuur(proef.inspecteurA, punt,
                             {{"versie", "0"},
                              {"uitkomst", "overgenomen"},
                              {"motivering", "Het rooster laat dat zien."}})
                      .status,
                  303);
        ASSERT_EQ(proef
                      .stuur(proef.inspecteurB, punt + "/meelezen",
                             {{"versie", "1"}, {"keuze", "akkoord"}, {"reden", ""}})
                      .status,
                  303);
        ASSERT_EQ(proef
                      .stuur(proef.inspecteurA, pad("/verwerking/1/nawoord"),
                             {{"versie", "0"}, {"tekst", "Dank daarvoor."}})
                      .status,
                  303);
        veld("motivering/1.1.1", "De lijn is open. Er zijn twee artsen.");
        verklaarAlles("punt/1/1");
        ASSERT_EQ(kies(proef, proef.inspecteurA, proef.toets, "voorleggen").status, 303);
        ASSERT_EQ(kies(proef, proef.inspecteurB, proef.toets, "vaststellen").status, 303);
    }

    void totGepubliceerd() {
        totVastgesteld();
        Publicatieproef publicatie{proef};
        publicatie.markeer("twee artsen");
        publicatie.maakVersie();
        publicatie.besluit("2026-11-22");
        ASSERT_EQ(proef
                      .stuur(proef.vtManagement, pad("/besluit"),
                             {{"versie", "0"}, {"tekst", "Wij werken hieraan."}})
                      .status,
                  303);
        proef.moment = "2026-12-08T09:30:00.000Z";
        ASSERT_EQ(proef
                      .stuur(proef.coordinator, pad("/publicatie"),
                             {{"versie", std::to_string(kop(proef, proef.toets).versie)},
                              {"keuze", "publiceren"}})
                      .status,
                  303);
        maakAgendaAdres(proef.werkplek(), proef.inspecteurA);
    }

    /// The differences that can be chosen on their page, all with the same ground.
    void verklaarAlles(const std::string& grond) {
        const std::string pagina = proef.vraag(proef.inspecteurA, pad("/verschillen")).inhoud;
        Proefopstelling::Velden velden{{"versie", "0"}, {"grond", grond}, {"reden", ""}};
        const std::string begin = "name=\"verschil\" value=\"";
        for (auto plek = pagina.find(begin); plek != std::string::npos;
             plek = pagina.find(begin, plek)) {
            plek += begin.size();
            velden.emplace_back("verschil", pagina.substr(plek, pagina.find('"', plek) - plek));
        }
        ASSERT_EQ(proef.stuur(proef.inspecteurA, pad("/verschillen"), velden).status, 303);
    }

  private:
    Werkmap map_;
};

}  // namespace maatlat::test
