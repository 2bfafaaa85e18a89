// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproeven.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "hash/sha256.h"
#include "support/lijstbladen.h"
#include "support/proefsleutel.h"
#include "support/trekproef.h"
#include "toetsing/steekproef/sleutelbestand.h"
#include "toetsing/traject/vaststellen.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class SteekproevenTest : public testing::Test {
  protected:
    Steekproefblad blad(std::int64_t nr) {
        return leesSteekproef(proef_.werkplek, proef_.a, proef_.toets, nr);
    }
    void legVast(std::int64_t nr, const Planinvoer& plan) {
        legPlanVast(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, plan);
    }
    std::string planfouten(std::int64_t nr, const Planinvoer& plan) {
        return test::veldfoutenBij([&] { legVast(nr, plan); });
    }
    Ingelezen leesIn(const Handeling& handeling, const Lijstinvoer& invoer) {
        return leesLijstIn(proef_.werkplek, handeling, proef_.toets, invoer);
    }

    Trekproef proef_;
};

TEST_F(SteekproevenTest, LijstWordtBeschrevenEnNietBewaard) {
    const std::int64_t nr = proef_.leesIn(40);
    const Steekproefblad uit = blad(nr);
    EXPECT_EQ(nr, 1);
    EXPECT_EQ(uit.steekproef.status, Steekproefstatus::ingelezen);
    EXPECT_EQ(uit.steekproef.titel, "Onderzoeken 2026");
    EXPECT_EQ(uit.steekproef.populatie.aantal, 40);
    EXPECT_EQ(uit.steekproef.populatie.gemeenten,
              (std::vector<Populatiegroep>{{"Utrecht", 30, 0}, {"Zeist", 10, 0}}));
    EXPECT_TRUE(uit.lijstInGeheugen);
    EXPECT_TRUE(uit.sleutelAanwezig);
    EXPECT_FALSE(uit.lijstBewaard);
    EXPECT_TRUE(uit.magInvullen);
    EXPECT_EQ(uit.bewaartermijn, 12);
    EXPECT_TRUE(uit.dossiers.empty());
    const auto isProef = [&](const Dossierformulier& een) { return een.hash == proef_.formulier; };
    EXPECT_TRUE(std::ranges::any_of(uit.formulieren, isProef));
    EXPECT_EQ(proef_.waar(Trekproef::nummer(7)), std::set<std::string>{});
    proef_.moment = "2026-11-22T10:30:00.000Z";
    EXPECT_FALSE(blad(nr).lijstInGeheugen);
}

TEST_F(SteekproevenTest, LijstMetFoutenGeeftElkeRijZijnMelding) {
    Lijstinvoer invoer{"Onderzoeken", proef_.lijst(3, "2026-000001;2026-03-02;Zeist\n;2-3-2026;\n"),
                       "lijst.csv", ""};
    const auto fouten = [&] {
        return test::veldfoutenBij([&] { leesIn(proef_.handeling(proef_.a), invoer); });
    };
    EXPECT_THAT(fouten(), AllOf(HasSubstr("lijst: Rij 5: "), HasSubstr("lijst: Rij 6: ")));
    invoer.titel = "  ";
    EXPECT_THAT(fouten(), HasSubstr("titel: Vul in"));
    invoer = {"Onderzoeken", "", "", ""};
    EXPECT_THAT(fouten(), HasSubstr("lijst: Kies het bestand"));
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM steekproef"), 0);
    EXPECT_FALSE(std::filesystem::exists(proef_.sleutels));
}

TEST_F(SteekproevenTest, EenLijstMetTweeTabbladenVraagtWelkeTelt) {
    const auto boek = proef_.map.schrijf(
        "lijst-boek.xlsx", lijstboek({dossierblad("Noord", 12), dossierblad("Zuid", 15)}));
    Lijstinvoer invoer{"Onderzoeken", boek, "boek.xlsx", ""};
    const auto fouten = [&] {
        return test::veldfoutenBij([&] { leesIn(proef_.handeling(proef_.a), invoer); });
    };
    EXPECT_THAT(fouten(), HasSubstr("blad: In dit bestand staat op meer dan één tabblad"));
    const auto keuze = teKiezenBladen(proef_.werkplek, proef_.a, proef_.toets);
    ASSERT_TRUE(keuze);
    EXPECT_EQ(keuze->bestandsnaam, "boek.xlsx");
    EXPECT_EQ(keuze->bladen, (std::vector<std::string>{"Noord", "Zuid"}));
    EXPECT_EQ(keuze->vorigeKeer, "");
    EXPECT_FALSE(teKiezenBladen(proef_.werkplek, proef_.b, proef_.toets)) << "of who sent it";

    invoer = {"Onderzoeken", "", "", "", "", "boek.xlsx"};
    EXPECT_THAT(fouten(), HasSubstr("blad: "));
    invoer.blad = "Oost";
    EXPECT_THAT(fouten(), HasSubstr("blad: "));
    invoer.blad = "Zuid";
    invoer.bewaard = "ander.xlsx";
    EXPECT_THAT(fouten(), HasSubstr("lijst: Maatlat heeft het bestand niet meer"));
    invoer.bewaard = "boek.xlsx";
    const std::int64_t nr = leesIn(proef_.handeling(proef_.a), invoer).nr;
    const auto& populatie = blad(nr).steekproef.populatie;
    EXPECT_EQ(populatie.aantal, 15);
    ASSERT_TRUE(populatie.grens.verslag);
    EXPECT_EQ(populatie.grens.verslag->blad, "Zuid");
    EXPECT_EQ(populatie.grens.verslag->bereik, "A1:B16");
    EXPECT_EQ(populatie.grens.verslag->nietGelezen,
              (std::vector<NietGelezenBlad>{{"Noord", NietGelezenBlad::Waarom::nietGekozen}}));
    EXPECT_FALSE(teKiezenBladen(proef_.werkplek, proef_.a, proef_.toets)) << "it is done with";

    invoer = {"Nog eens", boek, "boek.xlsx", ""};
    EXPECT_THAT(fouten(), HasSubstr("blad: "));
    EXPECT_EQ(teKiezenBladen(proef_.werkplek, proef_.a, proef_.toets)->vorigeKeer, "Zuid");
    proef_.moment = "2026-11-22T10:30:00.000Z";
    EXPECT_FALSE(teKiezenBladen(proef_.werkplek, proef_.a, proef_.toets)) << "after an hour";
    EXPECT_EQ(proef_.waar("2026-115"), std::set<std::string>{});
}

TEST_F(SteekproevenTest, HetGekozenTabbladGeldtOokBijHetTrekken) {
    const auto boek = proef_.map.schrijf(
        "lijst-boek.xlsx", lijstboek({dossierblad("Noord", 12), dossierblad("Zuid", 15)}));
    const std::int64_t nr =
        leesIn(proef_.handeling(proef_.a), {"Onderzoeken", boek, "boek.xlsx", "", "Zuid"}).nr;
    legVast(nr, proef_.plan(3));
    proef_.moment = "2026-11-22T10:45:00.000Z";
    Trekinvoer invoer = Trekproef::metComputer();
    invoer.bestand = boek;
    invoer.bestandsnaam = "boek.xlsx";
    trekDossiers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr, invoer);
    EXPECT_EQ(proef_.dossiers(nr, Dossierstand::getrokken).size(), 3U);
}

TEST_F(SteekproevenTest, HetPlanBindtDeNamenVanDatMoment) {
    const std::int64_t nr = proef_.leesIn(40);
    EXPECT_EQ(blad(nr).steekproef.binding, std::nullopt);
    legVast(nr, proef_.plan(8));
    const Dossiersteekproef vast = blad(nr).steekproef;
    EXPECT_EQ(vast.binding, (Steekproefbinding{"Proef", "Utrecht", "Proefformulier", "1"}));
    EXPECT_EQ(vast.vastleggingHash, sha256Hex(vastleggingstekst(vast)));
    trekDossiers(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr,
                 Trekproef::metComputer());
    proef_.database.schrijf("test", [](Transactie& transactie) {
        transactie.verbinding().voerUit("UPDATE onderzoek SET naam = 'Een andere naam'");
        transactie.verbinding().voerUit(
            "UPDATE organisatie SET naam = 'Midden' "
            "WHERE naam = 'Utrecht'");
    });
    const Trekkingsbewijs bewijs = leesBewijs(proef_.werkplek, proef_.a, proef_.toets, nr);
    EXPECT_EQ(bewijs.onderzoek, "Proef");
    EXPECT_EQ(bewijs.organisatie, "Utrecht");
    EXPECT_EQ(bewijs.steekproef.vastleggingHash, sha256Hex(vastleggingstekst(bewijs.steekproef)));
}

TEST_F(SteekproevenTest, HetLogboekZegtWatErIsGelezen) {
    const auto lijst = proef_.map.schrijf("lijst-een.xlsx", lijstboek({dossierblad("Noord", 12)}));
    leesIn(proef_.handeling(proef_.a), {"Onderzoeken", lijst, "een.xlsx", ""});
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM logboek WHERE nieuw LIKE "
                         "'%gelezen: een.xlsx, tabblad Noord, A1:B13, SHA-256 " +
                         sha256Hex(test::inhoud(lijst)) + "%'"),
              1);
}

TEST_F(SteekproevenTest, NaamInDeTitelVraagtOmEenReden) {
    Lijstinvoer invoer{"Dossiers van Jan Jansen", proef_.lijst(3), "lijst.csv", ""};
    EXPECT_THROW(leesIn(proef_.handeling(proef_.a), invoer), Privacymelding);
    invoer.privacyReden = "Zo heet het gebouw.";
    EXPECT_EQ(leesIn(proef_.handeling(proef_.a), invoer).nr, 1);
}

TEST_F(SteekproevenTest, ZelfdePostGeeftDezelfdeSteekproef) {
    const Handeling handeling = proef_.handeling(proef_.a);
    const Lijstinvoer invoer{"Onderzoeken", proef_.lijst(10), "lijst.csv", ""};
    EXPECT_EQ(leesIn(handeling, invoer).nr, 1);
    const auto sleutel = leesSleutelbestand(proef_.sleutels, proef_.toets, 1)->sleutel;
    EXPECT_EQ(leesIn(handeling, invoer).nr, 1);
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM steekproef"), 1);
    EXPECT_EQ(leesSleutelbestand(proef_.sleutels, proef_.toets, 1)->sleutel, sleutel);
    EXPECT_EQ(leesIn(proef_.handeling(proef_.a), invoer).nr, 2);
    EXPECT_NE(leesSleutelbestand(proef_.sleutels, proef_.toets, 2)->sleutel, sleutel);
    EXPECT_NE(blad(1).steekproef.populatieHash, blad(2).steekproef.populatieHash);
}

TEST_F(SteekproevenTest, PlanLegtVastVoorDeStartwaardeBekendIs) {
    const std::int64_t nr = proef_.leesIn(40);
    legVast(nr, proef_.plan(9, "gemeente"));
    const Dossiersteekproef uit = blad(nr).steekproef;
    EXPECT_EQ(uit.status, Steekproefstatus::vastgelegd);
    EXPECT_EQ(uit.groepen, (std::vector<Populatiegroep>{{"Utrecht", 30, 7}, {"Zeist", 10, 2}}));
    EXPECT_EQ(uit.formulierHash, proef_.formulier);
    EXPECT_EQ(uit.peildatum, "2026-11-20");
    EXPECT_EQ(uit.vastgelegdOp, proef_.moment);
    EXPECT_EQ(uit.vastleggingHash, sha256Hex(vastleggingstekst(uit)));
    EXPECT_EQ(proef_.tel("SELECT count(*) FROM trekking"), 0);
    EXPECT_THROW(legVast(nr, proef_.plan(9)), NietNu);
    EXPECT_FALSE(blad(nr).lijstBewaard);
}

TEST_F(SteekproevenTest, PlanDatNietKanWordtGeweigerd) {
    const std::int64_t nr = proef_.leesIn(40);
    EXPECT_THAT(planfouten(nr, proef_.plan(0)), HasSubstr("aantal: Vul in hoeveel"));
    EXPECT_THAT(planfouten(nr, proef_.plan(-3)), HasSubstr("aantal: Vul in hoeveel"));
    EXPECT_THAT(planfouten(nr, proef_.plan(41)), HasSubstr("aantal: De lijst heeft 40 dossiers"));
    EXPECT_THAT(planfouten(nr, proef_.plan(1, "gemeente")), HasSubstr("aantal: Er zijn 2 groepen"));
    EXPECT_THAT(planfouten(nr, proef_.plan(9, "soort")), HasSubstr("kolom: De lijst heeft geen"));
    EXPECT_THAT(planfouten(nr, proef_.plan(9, "kleur")), HasSubstr("kolom: Kies"));
    Planinvoer plan = proef_.plan(9);
    plan.formulier = std::string(64, '0');
    plan.aantal = "negen";
    plan.dubbelPercentage = "101";
    plan.peildatum = "30-2-2026";
    EXPECT_THAT(planfouten(nr, plan),
                AllOf(HasSubstr("formulier:"), HasSubstr("aantal:"),
                      HasSubstr("dubbel_percentage:"), HasSubstr("peildatum:")));
    plan = proef_.plan(9);
    plan.versie = 7;
    EXPECT_THROW(legVast(nr, plan), Versieconflict);
    EXPECT_EQ(blad(nr).steekproef.status, Steekproefstatus::ingelezen);
    EXPECT_EQ(planfouten(nr, proef_.plan(40)), "");
}

TEST_F(SteekproevenTest, HeleLijstAlleenInDeSleutelAlsDatIsGevraagd) {
    const std::int64_t nr = proef_.leesIn(40);
    Planinvoer plan = proef_.plan(9);
    plan.bewaarLijst = true;
    legVast(nr, plan);
    EXPECT_TRUE(blad(nr).lijstBewaard);
    EXPECT_EQ(proef_.waar(Trekproef::nummer(7)), std::set<std::string>{"1-1.csv"});

    const std::int64_t ander = proef_.leesIn(40);
    proef_.moment = "2026-11-22T10:30:00.000Z";
    EXPECT_THAT(planfouten(ander, plan), HasSubstr("bewaar_lijst: De lijst staat niet meer"));
}

TEST_F(SteekproevenTest, VervallenBlijftZichtbaarMetDeReden) {
    const std::int64_t nr = proef_.leesIn(40);
    const auto vervalt = [&](std::int64_t welke, const std::string& reden) {
        laatVervallen(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, welke, reden);
    };
    EXPECT_THAT(test::veldfoutenBij([&] { vervalt(nr, " "); }), HasSubstr("reden:"));
    EXPECT_THROW(vervalt(nr, "Gevraagd door Jan Jansen"), Privacymelding);
    vervalt(nr, "De lijst was niet volledig.");
    EXPECT_EQ(blad(nr).steekproef.status, Steekproefstatus::vervallen);
    EXPECT_EQ(blad(nr).steekproef.reden, "De lijst was niet volledig.");
    EXPECT_FALSE(blad(nr).sleutelAanwezig);
    EXPECT_FALSE(blad(nr).lijstInGeheugen);
    EXPECT_THROW(vervalt(nr, "Nog eens."), NietNu);
    EXPECT_THROW(legVast(nr, proef_.plan(9)), NietNu);

    const std::int64_t getrokken = proef_.trek(40, 9);
    vervalt(getrokken, "De verkeerde periode.");
    EXPECT_TRUE(blad(getrokken).sleutelAanwezig);  // its dossiers are kept until their date
    EXPECT_EQ(leesSteekproeven(proef_.werkplek, proef_.a, proef_.toets).steekproeven.size(), 2u);
}

TEST_F(SteekproevenTest, WieErNietBijHoortVindtNiets) {
    const std::int64_t nr = proef_.leesIn(40);
    auto& plek = proef_.werkplek;
    for (const Persoon& wie : {proef_.elders, proef_.beheerder}) {
        const Handeling door = proef_.handeling(wie);
        const auto toets = proef_.toets;
        EXPECT_THROW(leesSteekproeven(plek, wie, toets), Onvindbaar);
        EXPECT_THROW(leesSteekproef(plek, wie, toets, nr), Onvindbaar);
        EXPECT_THROW(waarschuwingenBij(plek, wie, toets, nr), Onvindbaar);
        EXPECT_THROW(leesLijstIn(plek, door, toets, {"x", proef_.lijst(3), "l.csv", ""}),
                     Onvindbaar);
        EXPECT_THROW(legPlanVast(plek, door, toets, nr, proef_.plan(9)), Onvindbaar);
        EXPECT_THROW(trekDossiers(plek, door, toets, nr, Trekproef::metComputer()), Onvindbaar);
        EXPECT_THROW(vervangDossier(plek, door, toets, nr, "0000-0000-0000", "x", ""), Onvindbaar);
        EXPECT_THROW(voegGerichtToe(plek, door, toets, nr, "x", "x", ""), Onvindbaar);
        EXPECT_THROW(laatVervallen(plek, door, toets, nr, "x"), Onvindbaar);
        EXPECT_THROW(leesBewijs(plek, wie, toets, nr), Onvindbaar);
        EXPECT_THROW(bekijkSleutel(plek, door, toets, nr), Onvindbaar);
        EXPECT_THROW(geefSleutel(plek, door, toets, nr), Onvindbaar);
        EXPECT_THROW(vernietigSleutel(plek, door, toets, nr), Onvindbaar);
    }
    EXPECT_THROW(blad(99), Onvindbaar);
    EXPECT_THROW(legVast(99, proef_.plan(9)), Onvindbaar);
    EXPECT_TRUE(blad(nr).sleutelAanwezig);
}

TEST_F(SteekproevenTest, VoorgelegdeToetsIsDichtMaarWissenMag) {
    const std::int64_t nr = proef_.trek(40, 9);
    proef_.database.schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(in(transactie, proef_.toets), Toetsstatus::vaststelling, proef_.a.nr);
    });
    EXPECT_EQ(blad(nr).dossiers.size(), 9u);
    EXPECT_FALSE(blad(nr).magInvullen);
    EXPECT_THROW(proef_.leesIn(3), NietNu);
    const Handeling door = proef_.handeling(proef_.a);
    auto& plek = proef_.werkplek;
    EXPECT_THROW(trekDossiers(plek, door, proef_.toets, nr, Trekproef::metComputer()), NietNu);
    EXPECT_THROW(bekijkSleutel(plek, door, proef_.toets, nr), NietNu);
    EXPECT_TRUE(blad(nr).magWissen);
    vernietigSleutel(plek, door, proef_.toets, nr);
    EXPECT_FALSE(blad(nr).sleutelAanwezig);
    EXPECT_EQ(leesBewijs(plek, proef_.b, proef_.toets, nr).trekkingen.size(), 1u);
}

}  // namespace
}  // namespace maatlat
