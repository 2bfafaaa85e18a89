// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/opvolging/hertoets_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "toetsing/onderzoek/onderzoek_wijzigen.h"
#include "toetsing/onderzoek/onderzoeksstand.h"
#include "toetsing/opvolging/hertoets.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/eerdere_toets.h"
#include "toetsing/toets/geschiedenis.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toets/toetszicht.h"
#include "toetsing/toets/velden.h"

namespace maatlat {
namespace {

using test::Hertoetsproef;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

class HertoetsTest : public testing::Test, protected Hertoetsproef {
  protected:
    Hertoetsvoorstel voorstel(std::int64_t toets) {
        return hertoetsvoorstel(proef.werkplek(), proef.coordinator, toets);
    }
    Toetsbeeld beeld(const Persoon& wie) { return leesToets(proef.werkplek(), wie, hertoets); }
    void bewaar(const std::string& sleutel, const std::string& waarde, int versie) {
        Veldinvoer invoer;
        invoer.toets = hertoets;
        invoer.sleutel = sleutel;
        invoer.waarde = waarde;
        invoer.versie = versie;
        bewaarVeld(proef.werkplek(), proef.handeling(proef.inspecteurElders), invoer);
    }
    void openWeer(const std::string& code) {
        openVerwachting(proef.werkplek(), proef.handeling(proef.inspecteurElders), hertoets, code);
    }
    void sluitWeer(const std::string& code) {
        sluitVerwachting(proef.werkplek(), proef.handeling(proef.inspecteurElders), hertoets, code);
    }
};

TEST_F(HertoetsTest, HetVoorstelZegtWatOpnieuwGaatEnWatMeekomt) {
    stelEersteVast();
    const Hertoetsvoorstel van = voorstel(proef.toets);
    EXPECT_EQ(van.bezwaar, "");
    EXPECT_THAT(van.criteria, ElementsAre("1.1"));
    EXPECT_THAT(van.opnieuw, ElementsAre("1.1.1", "1.1.2", "1.1.3", "1.1.4"));
    EXPECT_THAT(van.mee, Contains("1.2.1"));
    EXPECT_EQ(van.opnieuw.size() + van.mee.size(), 24u);
    EXPECT_EQ(van.streef, "2027-05-22");  // adopted today
    EXPECT_EQ(van.onderzoekNaam, "Hertoets van Proefronde");
}

TEST_F(HertoetsTest, OpenenNeemtMeeWatNietOnvoldoendeWas) {
    open();
    EXPECT_EQ(waarde(Veldsoort::score, "1.1.1"), "");
    EXPECT_EQ(waarde(Veldsoort::motivering, "1.1.1"), "");
    EXPECT_EQ(waarde(Veldsoort::score, "1.2.1"), "voldoende");
    EXPECT_EQ(waarde(Veldsoort::motivering, "1.2.1"), "De achterwacht werkt goed.");
    const Toetskop kop = test::kop(proef, hertoets);
    EXPECT_EQ(kop.soort, Toetssoort::hertoets);
    EXPECT_EQ(kop.tot, "2027-05-22");
    EXPECT_EQ(kop.kaderHash, test::kop(proef, proef.toets).kaderHash);
    EXPECT_EQ(kop.regelset, test::kop(proef, proef.toets).regelset);
    EXPECT_EQ(kop.onderzoekNaam, "Hertoets van Proefronde");
    // Nothing of the earlier toets changed.
    EXPECT_EQ(test::kop(proef, proef.toets).status, Toetsstatus::vastgesteld);
}

TEST_F(HertoetsTest, WatErIsIngevuldKanNietPerOngelukVeranderen) {
    open();
    EXPECT_THROW(bewaar("score/1.2.1", "onvoldoende", 1), NietNu);
    EXPECT_THROW(bewaar("motivering/1.2.1", "Anders.", 1), NietNu);
    EXPECT_THROW(bewaar("verbeterpunt/1.2.1", "Beter.", 0), NietNu);
    Veldinvoer getypt;
    getypt.toets = hertoets;
    getypt.sleutel = "motivering/1.2.1";
    getypt.waarde = "Anders.";
    EXPECT_THROW(bewaarVeldconcept(proef.werkplek(), proef.inspecteurElders, getypt), NietNu);
    EXPECT_EQ(waarde(Veldsoort::score, "1.2.1"), "voldoende");
    bewaar("score/1.1.1", "voldoende", 0);  // that is what it is for
    EXPECT_EQ(waarde(Veldsoort::score, "1.1.1"), "voldoende");
}

TEST_F(HertoetsTest, EenMeegekomenVerwachtingGaatOpenEnWeerDicht) {
    open();
    openWeer("1.2.1");
    EXPECT_EQ(waarde(Veldsoort::score, "1.2.1"), "");
    EXPECT_EQ(waarde(Veldsoort::motivering, "1.2.1"), "");
    openWeer("1.2.1");  // twice is once
    sluitWeer("1.2.1");
    EXPECT_EQ(waarde(Veldsoort::score, "1.2.1"), "voldoende");
    EXPECT_EQ(waarde(Veldsoort::motivering, "1.2.1"), "De achterwacht werkt goed.");
    EXPECT_THROW(bewaar("score/1.2.1", "onvoldoende", 3), NietNu);
    openWeer("1.2.1");
    bewaar("score/1.2.1", "onvoldoende", 4);
    EXPECT_THROW(sluitWeer("1.2.1"), NietNu);
    EXPECT_EQ(waarde(Veldsoort::score, "1.2.1"), "onvoldoende");
}

TEST_F(HertoetsTest, SluitenGooitNietWegWatIemandTypt) {
    open();
    openWeer("1.2.1");
    Veldinvoer getypt;
    getypt.toets = hertoets;
    getypt.sleutel = "motivering/1.2.1";
    getypt.waarde = "Er is nog iets.";
    getypt.versie = 2;
    bewaarVeldconcept(proef.werkplek(), proef.inspecteurA, getypt);
    EXPECT_THROW(sluitWeer("1.2.1"), NietNu);
}

TEST_F(HertoetsTest, WatOnvoldoendeWasHoeftNietOpenEnKanNietDicht) {
    open();
    EXPECT_THROW(openWeer("1.1.1"), NietNu);
    EXPECT_THROW(sluitWeer("1.1.1"), NietNu);
    EXPECT_THROW(openWeer("9.9.9"), Onvindbaar);
    EXPECT_THROW(openVerwachting(proef.werkplek(), proef.handeling(proef.inspecteurA),
                                 proef.andereToets, "1.1.1"),
                 Onvindbaar);  // in no team of that one
}

TEST_F(HertoetsTest, WieDeHertoetsDoetLeestWatToenWerdVastgesteld) {
    open();
    const Toetsbeeld van = beeld(proef.inspecteurElders);
    ASSERT_TRUE(van.eerder);
    EXPECT_EQ(van.eerder->herkomst, "de toets van 22 november 2026");
    const Eerdereverwachting& een = van.eerder->verwachtingen.at("1.1.1");
    EXPECT_EQ(een.motivering, "Toen was dit er niet.");
    ASSERT_EQ(een.bevindingen.size(), 1u);
    EXPECT_EQ(een.bevindingen[0].tekst, "In het plan staat niets over de nacht.");
    // Before there was a hertoets, this inspecteur could not.
    EXPECT_NO_THROW(leesToets(proef.werkplek(), proef.inspecteurElders, proef.toets));
    EXPECT_THROW(leesToets(proef.werkplek(), proef.inspecteurElders, proef.andereToets),
                 Onvindbaar);
}

TEST_F(HertoetsTest, ZonderHertoetsLeestEenAnderHemNiet) {
    stelEersteVast();
    EXPECT_THROW(leesToets(proef.werkplek(), proef.inspecteurElders, proef.toets), Onvindbaar);
}

TEST_F(HertoetsTest, WatMeekwamIsGeenHiaat) {
    open();
    const auto alle = hiaten(beeld(proef.inspecteurElders).inhoud);
    for (const Hiaat& een : alle)
        EXPECT_THAT(een.code, Not(testing::AnyOf("1.2.1", "2.1.1", "3.2.1"))) << een.tekst;
    EXPECT_EQ(std::ranges::count(alle, Hiaatsoort::zonderScore, &Hiaat::soort), 4);
}

TEST_F(HertoetsTest, EenTweedeWordtGeweigerdMetWaarDeEersteIs) {
    open();
    const Hertoetsvoorstel van = voorstel(proef.toets);
    EXPECT_THAT(van.bezwaar, HasSubstr("loopt al een hertoets"));
    EXPECT_EQ(van.ander, hertoets);
    EXPECT_THROW(
        openHertoets(proef.werkplek(), proef.handeling(proef.coordinator), proef.toets, "1-6-2027"),
        NietNu);
}

TEST_F(HertoetsTest, WaarNietsOnvoldoendeIsOfNogNietsVaststaatKanHetNiet) {
    EXPECT_THAT(voorstel(proef.toets).bezwaar, HasSubstr("nog niet vastgesteld"));
    test::stelVast(proef, proef.toets, "voldoende");
    EXPECT_THAT(voorstel(proef.toets).bezwaar, HasSubstr("geen enkel criterium onvoldoende"));
    EXPECT_THROW(
        openHertoets(proef.werkplek(), proef.handeling(proef.coordinator), proef.toets, "1-6-2027"),
        NietNu);
}

TEST_F(HertoetsTest, OpenVoorEenCorrectieKanHetNietEnStaanDeTekstenErNietNaast) {
    open();
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.toets), Toetsstatus::verwerking, 0);
    });
    EXPECT_THAT(voorstel(proef.toets).bezwaar, HasSubstr("correctie"));
    const Toetsbeeld van = beeld(proef.inspecteurElders);
    EXPECT_FALSE(van.eerder);
    EXPECT_EQ(van.inhoud.hertoets->eerdereScore("1.1.1"), Score::onvoldoende);
}

TEST_F(HertoetsTest, AlleenDeCoordinatorOpentEen) {
    stelEersteVast();
    for (const Persoon& een :
         {proef.inspecteurA, proef.inspecteurElders, proef.vtManagement, proef.beheerder})
        EXPECT_THROW(openHertoets(proef.werkplek(), proef.handeling(een), proef.toets, "1-6-2027"),
                     Onvindbaar)
            << een.naam;
}

TEST_F(HertoetsTest, EenDagDieGeenDagIsOfVoorbijIsWordtGeweigerd) {
    stelEersteVast();
    for (const char* dag : {"", "morgen", "21-11-2026", "5-5-27"})
        EXPECT_THROW(
            openHertoets(proef.werkplek(), proef.handeling(proef.coordinator), proef.toets, dag),
            Veldfouten)
            << dag;
}

TEST_F(HertoetsTest, EenHertoetsBegintBijDeEerdereToets) {
    open();
    const std::string id = test::kop(proef, hertoets).onderzoekId;
    EXPECT_THAT(onderzoekbeheer(proef.werkplek(), proef.coordinator, id).erbij, IsEmpty());
    EXPECT_THROW(voegOrganisatieToe(proef.werkplek(), proef.handeling(proef.coordinator), id,
                                    "Twente", "Hoort erbij."),
                 NietNu);
}

TEST_F(HertoetsTest, NaHetVaststellenIsDeVolgendeBijDeHertoets) {
    open();
    stelHertoetsVast();
    const Hertoetsvoorstel van = voorstel(proef.toets);
    EXPECT_THAT(van.bezwaar, HasSubstr("al opnieuw getoetst"));
    EXPECT_EQ(van.ander, hertoets);
    EXPECT_THAT(voorstel(hertoets).bezwaar, HasSubstr("geen enkel criterium"));
}

TEST_F(HertoetsTest, DeVasteInhoudZegtWatMeekwamEnBlijftGelijk) {
    open();
    openWeer("1.2.1");
    zet(hertoets, Veldsoort::score, "1.2.1", "voldoende");
    stelHertoetsVast();
    proef.database().lees([&](Sessie& sessie) {
        const auto toets = test::in(sessie, hertoets);
        const auto edities = toetskopStore::vaststellingen(toets);
        ASSERT_EQ(edities.size(), 1u);
        EXPECT_THAT(edities[0].inhoud, HasSubstr("hertoets=eerder"));
        EXPECT_THAT(edities[0].inhoud,
                    HasSubstr("hertoets=1.2.1&inhoud=was%3Dvoldoende%26nu%3Dbeoordeeld"));
        EXPECT_THAT(edities[0].inhoud,
                    HasSubstr("hertoets=1.2.2&inhoud=was%3Dvoldoende%26nu%3Dovergenomen"));
    });
    const Toetsbeeld van = beeld(proef.inspecteurElders);
    proef.database().lees([&](Sessie& sessie) {
        const auto toets = test::in(sessie, hertoets);
        EXPECT_TRUE(isOnveranderd(toets, van.inhoud, toetskopStore::vaststellingen(toets)[0]));
    });
}

TEST_F(HertoetsTest, DeRondeKentDeHertoetsEnTeltHemNietMee) {
    open();
    const auto stand = [&] {
        return leesStand(proef.werkplek(), proef.coordinator, proef.onderzoek);
    };
    ASSERT_EQ(stand().hertoetsen.size(), 1u);
    EXPECT_THAT(stand().ronde.hertoetsen, IsEmpty());  // not adopted yet
    stelHertoetsVast();
    const Onderzoeksstand van = stand();
    EXPECT_EQ(van.aantalVast(), 1);
    ASSERT_EQ(van.ronde.hertoetsen.size(), 1u);
    const Nahertoets& na = van.ronde.hertoetsen[0];
    EXPECT_EQ(na.organisatie, test::Proefopstelling::kOrganisatie);
    EXPECT_EQ(na.dag, "2026-11-22");
    EXPECT_EQ(tel(na.scores, van.ronde.kader).voldoende, 24);
    EXPECT_EQ(tel(van.ronde.toets(na.organisatie)->scores, van.ronde.kader).voldoende, 20);
    // Somebody who may not read the hertoets while it runs does not see that it is there.
    EXPECT_EQ(leesStand(proef.werkplek(), proef.inspecteurB, proef.onderzoek).hertoetsen.size(),
              1u);
}

TEST_F(HertoetsTest, WieHemNietMagLezenZietNietDatHijLoopt) {
    open();
    EXPECT_THAT(leesStand(proef.werkplek(), proef.inspecteurB, proef.onderzoek).hertoetsen,
                IsEmpty());
}

TEST_F(HertoetsTest, MeerHertoetsenVanEenRondeStaanInEenOnderzoek) {
    open();
    zetTeam(proef.werkplek(), proef.handeling(proef.coordinator), proef.andereToets, {},
            {proef.inspecteurA.nr, proef.inspecteurB.nr});
    test::stelVast(proef, proef.andereToets, "onvoldoende");
    const std::int64_t tweede = openHertoets(proef.werkplek(), proef.handeling(proef.coordinator),
                                             proef.andereToets, "1-9-2027");
    EXPECT_EQ(test::kop(proef, tweede).onderzoekId, test::kop(proef, hertoets).onderzoekId);
    const std::string id = test::kop(proef, hertoets).onderzoekId;
    const auto onderzoek =
        proef.database().lees([&](Sessie& sessie) { return *onderzoekStore::lees(sessie, id); });
    EXPECT_EQ(onderzoek.soort, Toetssoort::hertoets);
    EXPECT_EQ(onderzoek.onderzoek.periodeVan, "2026-11-22");
    EXPECT_EQ(onderzoek.onderzoek.periodeTot, "2027-09-01");
}

}  // namespace
}  // namespace maatlat
