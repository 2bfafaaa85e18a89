// SPDX-License-Identifier: EUPL-1.2
// How far a toets is, on its pages; the steps of an onderzoek; handing over.
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtStand{
    {"GET", "/onderzoek/{onderzoek}/stappen", {Actie::onderzoekOpenen}},
    {"POST", "/onderzoek/{onderzoek}/stappen", {Actie::onderzoekOpenen}},
    {"GET", "/toets/{toets}/overdragen", {Actie::draagOver}, true},
    {"POST", "/toets/{toets}/overdragen", {Actie::draagOver}, true},
    {"GET", "/toets/{toets}/bezoek/{nr}/wie", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/bezoek/{nr}/wie", {Actie::toetsInvullen}, true},
};

class StandRoutes : public testing::Test {
  protected:
    Proefopstelling proef;

    void zet(Toetsstatus status, const std::string& tot, Taak taak, const Persoon& wie) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto toets = test::in(transactie, proef.toets);
            test::zetStatus(toets, status, 0);
            trajectStore::zetTermijn(toets, tot);
            trajectStore::noem(toets, taak, {wie.nr}, proef.inspecteurA.nr);
        });
    }
    std::string lees(const Persoon& wie, const std::string& pad) {
        return proef.vraag(wie, pad).inhoud;
    }
    std::string stappenpad() const { return "/onderzoek/" + proef.onderzoek + "/stappen"; }
    Trajectinstelling instelling() {
        return proef.database().lees([&](Sessie& sessie) {
            return trajectinstellingStore::lees(sessie, proef.onderzoek).instelling;
        });
    }
};

TEST_F(StandRoutes, ElkePaginaVanEenToetsZegtHoeVerWieEnWanneer) {
    zet(Toetsstatus::collegialeToets, "2026-11-20", Taak::collega, proef.inspecteurElders);
    for (const char* pad : {"", "/bronnen", "/criterium/1.1", "/vaststellen", "/teksten"}) {
        const std::string pagina = lees(proef.inspecteurA, proef.toetspad(pad));
        EXPECT_THAT(pagina, AllOf(HasSubstr("<strong>Collegiale toets</strong> sinds"),
                                  HasSubstr("Aan zet: de collega die leest (Inspecteur C)."),
                                  HasSubstr("Te laat: de termijn was tot en met 20 november 2026")))
            << pad;
        EXPECT_THAT(pagina, Not(HasSubstr(">Overdragen<"))) << pad;
    }
    EXPECT_THAT(lees(proef.inspecteurElders, proef.toetspad()), HasSubstr("Aan zet: de collega die "
                                                                          "leest (u)."));
    EXPECT_THAT(lees(proef.coordinator, proef.toetspad()),
                HasSubstr("href=\"" + proef.toetspad("/overdragen") + "\""));
}

TEST_F(StandRoutes, DeStartpaginaZegtWatWachtEnVoorDeCoordinatorWatStokt) {
    zet(Toetsstatus::collegialeToets, "2026-11-20", Taak::collega, proef.inspecteurElders);
    EXPECT_THAT(lees(proef.inspecteurElders, "/"),
                AllOf(HasSubstr("Wacht op u: lees het concept"), HasSubstr("Te laat: de termijn")));
    EXPECT_THAT(lees(proef.inspecteurA, "/"),
                HasSubstr("Wacht op de collega die leest (Inspecteur C)."));
    EXPECT_THAT(lees(proef.coordinator, "/"),
                AllOf(HasSubstr("Te laat of vastgelopen"), HasSubstr("Utrecht"),
                      Not(HasSubstr("Midden-Brabant"))));
    zet(Toetsstatus::wederhoor, "2026-12-01", Taak::verantwoordelijke, proef.vtManagement);
    EXPECT_THAT(
        lees(proef.vtManagement, "/"),
        AllOf(HasSubstr("Wacht op u: lees het concept en reageer"),
              HasSubstr("href=\"/wederhoor/" + std::to_string(proef.toets) + "\""),
              HasSubstr("Termijn: tot en met 1 december 2026"), Not(HasSubstr("Inspecteur"))));
    EXPECT_THAT(lees(proef.vtElders, "/"), Not(HasSubstr("Wacht op u: lees het concept")));
    EXPECT_THAT(lees(proef.coordinator, "/"), HasSubstr("Er is geen toets te laat of vastgelopen"));
}

TEST_F(StandRoutes, DeCoordinatorWijstIemandAndersAan) {
    zet(Toetsstatus::collegialeToets, "", Taak::collega, proef.inspecteurElders);
    const std::string pad = proef.toetspad("/overdragen");
    EXPECT_THAT(lees(proef.coordinator, pad), HasSubstr("Nu: Inspecteur C, sinds"));
    const auto stuur = [&](const std::string& reden) {
        return proef.stuur(proef.coordinator, pad,
                           {{"versie", std::to_string(test::kop(proef, proef.toets).versie)},
                            {"taak", "collega"},
                            {"personen", std::to_string(proef.inspecteurB.nr)},
                            {"reden", reden}});
    };
    const auto zonder = stuur("");
    EXPECT_EQ(zonder.status, 422);
    EXPECT_THAT(zonder.inhoud, HasSubstr("href=\"#reden\""));
    EXPECT_EQ(stuur("Met vakantie.").status, 303);
    EXPECT_THAT(lees(proef.coordinator, pad), HasSubstr("Nu: Inspecteur B, sinds"));
    EXPECT_EQ(proef.vraag(proef.inspecteurElders, proef.toetspad()).status, 404);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad).status, 404);
}

TEST_F(StandRoutes, DeStappenVanEenOnderzoekWordenGekozenEnBewaard) {
    const std::string pagina = lees(proef.coordinator, stappenpad());
    EXPECT_THAT(pagina, AllOf(HasSubstr("nog niets gekozen"), HasSubstr("uw keuze geldt meteen"),
                              HasSubstr("Algemene termijnenwet")));
    const Proefopstelling::Velden velden{{"versie", "0"},
                                         {"stappen", "collegiaal"},
                                         {"stappen", "verschillen"},
                                         {"wet", "ja"},
                                         {"termijn_collegiaal", "5"},
                                         {"eenheid_collegiaal", "werkdagen"},
                                         {"termijn_reactie", "2"},
                                         {"eenheid_reactie", "weken"},
                                         {"termijn_verwerking", "1"},
                                         {"eenheid_verwerking", "weken"},
                                         {"termijn_vaststelling", "x"},
                                         {"eenheid_vaststelling", "dagen"}};
    const auto fout = proef.stuur(proef.coordinator, stappenpad(), velden);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("href=\"#termijn_vaststelling\""));
    auto goed = velden;
    goed[10].second = "3";
    EXPECT_EQ(proef.stuur(proef.coordinator, stappenpad(), goed).status, 303);
    EXPECT_TRUE(instelling().collegialeToets && instelling().verschillenOpenbaar);
    EXPECT_FALSE(instelling().wederhoor);
    EXPECT_EQ(tekst(instelling().reactie), "2 weken");
    EXPECT_EQ(proef.stuur(proef.coordinator, stappenpad(), goed).status, 409) << "an old version";
    EXPECT_THAT(lees(proef.coordinator, "/onderzoeken"), HasSubstr(stappenpad()));
    EXPECT_THAT(lees(proef.coordinator, "/onderzoek/" + proef.onderzoek + "/team"),
                HasSubstr(stappenpad()));
}

TEST_F(StandRoutes, EenNieuwOnderzoekBegintMetAlleStappenEnHetFormulierKiest) {
    const std::string kader = test::kop(proef, proef.toets).kaderHash;
    const std::string pagina = lees(proef.coordinator, "/onderzoek/nieuw?kader=" + kader);
    EXPECT_THAT(pagina, HasSubstr("value=\"wederhoor\" checked"));
    const auto open = [&](const std::string& naam, Proefopstelling::Velden velden) {
        for (const auto& [veld, waarde] : Proefopstelling::Velden{{"naam", naam},
                                                                  {"toezichthouder", "Inspectie"},
                                                                  {"periodeVan", "2026-09-01"},
                                                                  {"periodeTot", "2026-12-31"},
                                                                  {"kader", kader},
                                                                  {"regelset", "gepubliceerd"},
                                                                  {"organisaties", "Utrecht"}})
            velden.emplace_back(veld, waarde);
        EXPECT_EQ(proef.stuur(proef.coordinator, "/onderzoek/nieuw", velden).status, 303);
    };
    open("Oefening", {{"stappen", "collegiaal"}});
    proef.onderzoek = "oefening";
    EXPECT_TRUE(instelling().collegialeToets);
    EXPECT_FALSE(instelling().wederhoor);
}

TEST_F(StandRoutes, BijEenBezoekWordtGekozenWieErbijWas) {
    EXPECT_EQ(proef
                  .stuur(proef.inspecteurA, proef.toetspad("/bezoek/nieuw"),
                         {{"versie", "0"},
                          {"datum", "2026-11-20"},
                          {"soort", "onaangekondigd bezoek"},
                          {"wie", "twee inspecteurs"}})
                  .status,
              303);
    EXPECT_THAT(lees(proef.inspecteurA, proef.toetspad("/bezoeken")),
                HasSubstr("Kies nog wie van de inspectie erbij was: open bezoek 1"));
    const std::string pad = proef.toetspad("/bezoek/1/wie");
    EXPECT_THAT(lees(proef.inspecteurA, proef.toetspad("/bezoek/1")), HasSubstr(pad));
    EXPECT_EQ(proef.stuur(proef.inspecteurA, pad, {{"erbij", std::to_string(proef.inspecteurB.nr)}})
                  .status,
              303);
    EXPECT_THAT(lees(proef.inspecteurA, pad), HasSubstr("Erbij: Inspecteur B."));
    EXPECT_THAT(lees(proef.inspecteurA, proef.toetspad("/bezoeken")),
                Not(HasSubstr("Kies nog wie")));
    EXPECT_THAT(lees(proef.coordinator, pad), Not(HasSubstr("name=\"erbij\"")));
}

}  // namespace
}  // namespace maatlat
