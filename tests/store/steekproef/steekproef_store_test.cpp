// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/steekproef_store.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/motor/verbinding.h"
#include "store/spoor/instelling_store.h"
#include "support/leesverslagen.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

const std::string kFormulierHash(64, 'f');

Dossiersteekproef ingelezen() {
    Dossiersteekproef uit;
    uit.titel = "Onderzoeken 2026";
    uit.populatie.aantal = 312;
    uit.populatie.datums = {{Lijstdatum::melding, 310, "2026-01-02", "2026-10-30"}};
    uit.populatie.gemeenten = {{"Utrecht", 200, 0}, {"Zeist", 112, 0}};
    uit.populatieHash = std::string(64, 'b');
    return uit;
}

Steekproefdossier dossier(const std::string& pseudoniem, Dossierstand stand, int trekking,
                          const std::string& groep, int volgorde) {
    Steekproefdossier uit;
    uit.pseudoniem = pseudoniem;
    uit.stand = stand;
    uit.trekking = trekking;
    uit.groep = groep;
    uit.lot = trekking == 0 ? "" : std::string(64, 'c');
    uit.volgorde = volgorde;
    uit.lijst = "melding=2026-01-02";
    uit.bewarenTot = "2027-11-22";
    return uit;
}

class SteekproefStoreTest : public testing::Test {
  protected:
    SteekproefStoreTest() {
        database_.schrijf("test", [](Transactie& t) {
            t.verbinding().voerUit("INSERT INTO dossierformulier VALUES ('" + kFormulierHash +
                                   "', 'f', '1', 'k', '2015', 'yaml')");
        });
    }
    Dossiersteekproef bewaar(const Dossiersteekproef& een, std::int64_t toets = 1) {
        return database_.schrijf("test", [&](Transactie& t) {
            return steekproefStore::bewaar(in(t, toets), een, Gebeurtenis::steekproefVastgelegd);
        });
    }
    void bewaar(const Steekproefdossier& een, std::optional<Gebeurtenis> wat = {}) {
        database_.schrijf(
            "test", [&](Transactie& t) { steekproefStore::bewaarDossier(in(t, 1), 1, een, wat); });
    }
    void trek(const Trekking& trekking) {
        database_.schrijf("test", [&](Transactie& t) {
            steekproefStore::voegTrekkingToe(in(t, 1), 1, trekking, 7);
        });
    }
    std::vector<Steekproefdossier> dossiers() {
        return database_.lees([](Sessie& s) { return steekproefStore::dossiers(in(s, 1), 1); });
    }
    std::string pseudoniemen() {
        std::string uit;
        for (const Steekproefdossier& een : dossiers())
            uit += een.pseudoniem.substr(0, 4) + " ";
        return uit;
    }

    Database database_ = metToets();
};

TEST_F(SteekproefStoreTest, BewaartBindingEnWatErGelezenIs) {
    Dossiersteekproef een = ingelezen();
    een.populatie.grens.verslag = test::leesverslag("lijst.xlsx", std::string(64, '9'),
                                                    Tabelsoort::xlsx, "Lijst", "A1:C313", 313);
    een.populatie.grens.verslag->verborgenRijen = 20;
    const Dossiersteekproef bewaard = bewaar(een);
    const auto terug =
        database_.lees([](Sessie& sessie) { return *steekproefStore::lees(in(sessie, 1), 1); });
    EXPECT_EQ(terug, bewaard);
    EXPECT_EQ(terug.binding, std::nullopt) << "nothing is fixed yet";
    Dossiersteekproef vast = bewaard;
    vast.status = Steekproefstatus::vastgelegd;
    vast.binding = {"Stap 1", "Utrecht", "Dossiers", "1"};
    bewaar(vast);
    EXPECT_EQ(database_.lees(
                  [](Sessie& sessie) { return steekproefStore::lees(in(sessie, 1), 1)->binding; }),
              vast.binding);
}

TEST_F(SteekproefStoreTest, AfterAdoptionItIsToldApartAndItsPurposeStays) {
    bewaar(ingelezen());
    Dossiersteekproef een = ingelezen();
    een.doel = Steekproefdoel{Doelsoort::verificatie, 2, "1.1.1", 0, 29, "", ""};
    een = bewaar(een);
    EXPECT_EQ(een.nr, 2);
    een.status = Steekproefstatus::getrokken;
    bewaar(een);
    database_.lees([](Sessie& s) {
        EXPECT_EQ(steekproefStore::alle(in(s, 1)).size(), 1U);
        EXPECT_EQ(steekproefStore::alle(in(s, 1)).front().nr, 1);
        ASSERT_EQ(steekproefStore::vanOpvolging(in(s, 1)).size(), 1U);
        const auto doel = steekproefStore::vanOpvolging(in(s, 1)).front().doel;
        ASSERT_TRUE(doel);
        EXPECT_EQ(doel->maatregel, 2);
        EXPECT_EQ(doel->verwachting, "1.1.1");
        EXPECT_EQ(doel->omvang, 29);
        EXPECT_EQ(doel->gebruikt, "");
        EXPECT_EQ(steekproefStore::doelsoort(s, 1, 1), std::nullopt);
        EXPECT_EQ(steekproefStore::doelsoort(s, 1, 2), Doelsoort::verificatie);
        EXPECT_EQ(steekproefStore::doelsoort(s, 1, 9), std::nullopt);
        // Of all of them the answers must go in the end.
        EXPECT_EQ(steekproefStore::plaatsen(s).size(), 2U);
    });
    database_.schrijf("test", [](Transactie& t) {
        t.verbinding().voerUit(
            "INSERT INTO persoon (nr, naam, email, sinds) VALUES "
            "(1, 'A', 'a@voorbeeld.nl', '')");
        steekproefStore::zetGebruikt(in(t, 1), 2, "verificatie/1", 1);
    });
    EXPECT_EQ(database_.lees(
                  [](Sessie& s) { return steekproefStore::lees(in(s, 1), 2)->doel->gebruikt; }),
              "verificatie/1");
    EXPECT_ANY_THROW(database_.schrijf("test", [](Transactie& t) {
        steekproefStore::zetGebruikt(in(t, 1), 2, "verificatie/2", 1);
    }));
}

TEST_F(SteekproefStoreTest, GeeftTerugWatErInGing) {
    Dossiersteekproef een = bewaar(ingelezen());
    EXPECT_EQ(een.nr, 1);
    EXPECT_EQ(een.versie, 1);
    een.status = Steekproefstatus::vastgelegd;
    een.formulierHash = kFormulierHash;
    een.kolom = Groepkolom::gemeente;
    een.groepen = {{"Zeist", 112, 8}, {"Utrecht", 200, 12}};
    een.dubbelPercentage = 35;
    een.peildatum = "2026-11-20";
    een.vastgelegdOp = kMoment;
    een.vastleggingHash = std::string(64, 'd');
    een.reden = "";
    const Dossiersteekproef bewaard = bewaar(een);
    een.versie = 2;
    EXPECT_EQ(bewaard, een);
    EXPECT_EQ(database_.lees([](Sessie& s) { return steekproefStore::lees(in(s, 1), 1); }), een);
    EXPECT_EQ(bewaar(ingelezen()).nr, 2);
    EXPECT_EQ(database_.lees([](Sessie& s) { return steekproefStore::alle(in(s, 1)); }).size(), 2u);
    EXPECT_EQ(database_.lees(steekproefStore::plaatsen),
              (std::vector<steekproefStore::Plaats>{{1, 1}, {1, 2}}));
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE sleutel = 'toets 1 steekproef 1' "
                    "AND nieuw LIKE '%312 dossiers, 20 te trekken uit 2 groepen'"),
              1);
    EXPECT_EQ(getal(database_, "SELECT versie FROM toets"), 4);
}

TEST_F(SteekproefStoreTest, TweedeMetEenOudeVersieWordtGeweigerd) {
    Dossiersteekproef een = bewaar(ingelezen());
    bewaar(een);
    EXPECT_THROW(bewaar(een), Versieconflict);
    een.nr = 9;
    EXPECT_THROW(bewaar(een), Onvindbaar);
    EXPECT_THROW(bewaar(ingelezen(), 99), Onvindbaar);
    een = ingelezen();
    een.titel = "\xFF";
    EXPECT_NE(foutBij([&] { bewaar(een); }), "");
}

TEST_F(SteekproefStoreTest, StartwaardeGeldtEenKeerInDeHeleDatabase) {
    bewaar(ingelezen());
    const Trekking een{1, "dobbelstenen:1-2", Herkomst::dobbelstenen, {12, 8}, kMoment};
    trek(een);
    EXPECT_EQ(database_.lees([](Sessie& s) { return steekproefStore::trekkingen(in(s, 1), 1); }),
              std::vector<Trekking>{een});
    bewaar(ingelezen());
    EXPECT_THROW(
        database_.schrijf(
            "test", [&](Transactie& t) { steekproefStore::voegTrekkingToe(in(t, 1), 2, een, 7); }),
        Veldfouten);
}

TEST_F(SteekproefStoreTest, DossiersOpVolgordeVanTrekkingGroepEnLot) {
    Dossiersteekproef een = bewaar(ingelezen());
    een.groepen = {{"A", 200, 2}, {"B", 112, 1}};
    bewaar(een);
    bewaar(dossier("GGGG-0000-0000", Dossierstand::gericht, 0, "A", 0));
    bewaar(dossier("EEEE-0000-0000", Dossierstand::getrokken, 2, "A", 1));
    bewaar(dossier("DDDD-0000-0000", Dossierstand::reserve, 1, "B", 1));
    bewaar(dossier("CCCC-0000-0000", Dossierstand::vervangen, 1, "A", 2));
    const Steekproefdossier eerste = dossier("FFFF-0000-0000", Dossierstand::getrokken, 1, "A", 1);
    bewaar(eerste, Gebeurtenis::dossierVervangen);
    EXPECT_EQ(pseudoniemen(), "FFFF CCCC DDDD EEEE GGGG ");
    EXPECT_EQ(dossiers()[0], eerste);
    EXPECT_EQ(database_.lees([&](Sessie& s) {
        return steekproefStore::dossier(in(s, 1), 1, eerste.pseudoniem);
    }),
              eerste);
    EXPECT_EQ(getal(database_,
                    "SELECT count(*) FROM logboek WHERE nieuw LIKE '%2026-01-02%' OR "
                    "oud LIKE '%2026-01-02%'"),
              0);

    Steekproefdossier anders = eerste;
    anders.stand = Dossierstand::vervangen;
    anders.reden = "Dubbel geregistreerd";
    anders.dubbel = true;
    anders.vervangt = "CCCC-0000-0000";
    anders.gewist = true;
    bewaar(anders);
    EXPECT_EQ(dossiers()[0], anders);
    EXPECT_EQ(dossiers().size(), 5u);

    EXPECT_EQ(
        database_.schrijf(
            "test", [](Transactie& t) { return steekproefStore::laatReservesGaan(in(t, 1), 1); }),
        1);
    EXPECT_EQ(pseudoniemen(), "FFFF CCCC EEEE GGGG ");
}

TEST_F(SteekproefStoreTest, TeWissenIsWatVoorVandaagAfliep) {
    bewaar(ingelezen());
    bewaar(dossier("AAAA-0000-0000", Dossierstand::getrokken, 1, "", 1));
    Steekproefdossier weg = dossier("BBBB-0000-0000", Dossierstand::getrokken, 1, "", 2);
    weg.gewist = true;
    bewaar(weg);
    const auto teWissen = [&](const std::string& vandaag) {
        return database_.lees([&](Sessie& s) { return steekproefStore::teWissen(s, vandaag); });
    };
    EXPECT_TRUE(teWissen("2027-11-22").empty());  // the last day is still kept
    ASSERT_EQ(teWissen("2027-11-23").size(), 1u);
    EXPECT_EQ(teWissen("2027-11-23")[0].pseudoniem, "AAAA-0000-0000");

    database_.schrijf(
        "test", [](Transactie& t) { steekproefStore::zetBewarenTot(in(t, 1), 1, "2028-01-01"); });
    EXPECT_TRUE(teWissen("2028-01-01").empty());
    EXPECT_EQ(teWissen("2028-01-02").size(), 1u);
    EXPECT_EQ(dossiers()[1].bewarenTot, "2027-11-22");  // what is gone has no new date
}

TEST_F(SteekproefStoreTest, InstellingMetLogregel) {
    const auto lees = [&] {
        return database_.lees([](Sessie& s) { return instellingStore::lees(s, "termijn"); });
    };
    EXPECT_EQ(lees(), std::nullopt);
    for (const std::string waarde : {"12", "6", "6"})
        database_.schrijf("test",
                          [&](Transactie& t) { instellingStore::zet(t, "termijn", waarde); });
    EXPECT_EQ(lees(), "6");
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek WHERE sleutel = 'termijn'"), 2);
}

}  // namespace
}  // namespace maatlat
