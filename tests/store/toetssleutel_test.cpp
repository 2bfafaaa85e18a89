// SPDX-License-Identifier: EUPL-1.2
#include "store/toetssleutel.h"

#include <functional>
#include <map>

#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/gezien_store.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopruimklok.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

const std::string kDossier = "K7QF-2M9X-A4TD";
const Veldsleutel kMotivering{Veldsoort::motivering, "1.1.1"};

Bron document(std::int64_t nr, int versie, const Tekst& titel) {
    Bron uit;
    uit.nr = nr;
    uit.versie = versie;
    uit.titel = titel;
    uit.documentsoort = "beleid";
    return uit;
}

Bevinding bevinding(const Tekst& tekst) {
    Bevinding uit;
    uit.bron = 1;
    uit.tekst = tekst;
    return uit;
}

Steekproefdossier dossier(const std::string& pseudoniem, Dossierstand stand) {
    Steekproefdossier uit;
    uit.pseudoniem = pseudoniem;
    uit.stand = stand;
    uit.lot = std::string(64, 'c');
    uit.trekking = 1;
    uit.bewarenTot = "2027-01-01";
    return uit;
}

/// Toets 1 with one of everything, at a moment before the test.
class ToetssleutelTest : public testing::Test {
  protected:
    ToetssleutelTest() {
        voegPersonenToe(database_, 3);
        schrijf([](const Toetsschrijving& toets) {
            bronStore::bewaar(toets, document(0, 0, "Plan"), 1);
            bronStore::bewaar(toets, document(0, 0, "Nota"), 1);
            bevindingStore::bewaar(toets, bevinding("Gezien."), 1);
            Dossiersteekproef steekproef;
            steekproef.titel = "Onderzoeken";
            steekproef.populatieHash = std::string(64, 'b');
            steekproefStore::bewaar(toets, steekproef, Gebeurtenis::steekproefVastgelegd);
            steekproefStore::bewaarDossier(toets, 1, dossier(kDossier, Dossierstand::getrokken));
            steekproefStore::bewaarDossier(toets, 1,
                                           dossier("AAAA-0000-0000", Dossierstand::reserve));
        });
        nu_ = kLater;
    }

    template <class Werk>
    void schrijf(Werk werk, Wijziger wijziger = Wijziger::mens) {
        database_.schrijf("test",
                          [&](Transactie& transactie) { werk(in(transactie, 1, wijziger)); });
    }
    int versie(std::int64_t toets = 1) {
        return getal(database_, "SELECT versie FROM toets WHERE nr = " + std::to_string(toets));
    }
    bool heeftMoment() {
        return getal(database_, "SELECT gewijzigd = '" + kLater + "' FROM toets WHERE nr = 1") == 1;
    }

    std::string nu_ = kMoment;
    Database database_ = metToets([this] { return nu_; });
};

/// None of these stores says anything of the version: with the raising left out, this fails.
TEST_F(ToetssleutelTest, ElkeWijzigingVerhoogtDeVersieEenmaal) {
    const std::map<std::string, std::function<void(const Toetsschrijving&)>> wijzigingen{
        {"a field", [](const auto& t) { veldStore::bewaar(t, kMotivering, "Een tekst.", 0, 1); }},
        {"a score",
         [](const auto& t) {
             veldStore::bewaar(t, {Veldsoort::score, "1.1.1"}, "voldoende", 0, 1);
         }},
        {"a new bron", [](const auto& t) { bronStore::bewaar(t, document(0, 0, "Nieuw"), 1); }},
        {"a bron", [](const auto& t) { bronStore::bewaar(t, document(1, 1, "Plan 2"), 1); }},
        {"a bron less", [](const auto& t) { bronStore::verwijder(t, 2, 1, 1); }},
        {"a bevinding", [](const auto& t) { bevindingStore::bewaar(t, bevinding("Meer."), 1); }},
        {"a bevinding less", [](const auto& t) { bevindingStore::trekIn(t, 1, 1, 1); }},
        {"history",
         [](const auto& t) { geschiedenisStore::legVersieVast(t, "teruggave/toets", 1, {}, 1); }},
        {"a steekproef",
         [](const auto& t) {
             steekproefStore::bewaar(t, *steekproefStore::lees(t, 1),
                                     Gebeurtenis::steekproefVastgelegd);
         }},
        {"a draw",
         [](const auto& t) {
             steekproefStore::voegTrekkingToe(
                 t, 1, {1, "dobbelstenen:1-2", Herkomst::dobbelstenen, {1}, kMoment}, 1);
         }},
        {"a dossier",
         [](const auto& t) {
             steekproefStore::bewaarDossier(t, 1, dossier(kDossier, Dossierstand::vervangen));
         }},
        {"no reserves", [](const auto& t) { steekproefStore::laatReservesGaan(t, 1); }},
        {"an end date", [](const auto& t) { steekproefStore::zetBewarenTot(t, 1, "2028-01-01"); }},
        {"a reading",
         [](const auto& t) {
             Dossierlezing lezing;
             lezing.pseudoniem = kDossier;
             dossierlezingStore::bewaar(t, 1, lezing);
         }},
        {"an agreement",
         [](const auto& t) {
             dossierlezingStore::bewaarAfspraak(
                 t, 1, {kDossier, "plan", "nee", Toegegeven::eerste, "Een reden.", 1, ""});
         }},
        {"erased",
         [](const auto& t) {
             dossierlezingStore::wis(t, Proefopruimklok::op(kMoment), 1, kDossier, {}, {});
         }},
        {"a team",
         [](const auto& t) {
             toetskopStore::zetTeam(t, {1, 2});
         }},
        {"a status", [](const auto& t) { test::legVoor(t, 1); }},
        {"adopted",
         [](const auto& t) {
             toetskopStore::stelVast(t, {0, 1, 2, "", "alles", ""}, [](const auto&) {
                 return Rapportbestand{"rapport.html", "tekst"};
             });
         }},
        {"a row", [](const auto& t) { t.wijzig("DELETE FROM veld WHERE toets = ?", t.nr()); }},
    };
    for (const auto& [wat, wijzig] : wijzigingen) {
        const int was = versie();
        schrijf(wijzig);
        EXPECT_EQ(versie(), was + 1) << wat;
        EXPECT_TRUE(heeftMoment()) << wat;
    }
}

TEST_F(ToetssleutelTest, VeelWijzigingenInEenTransactieZijnEenVersie) {
    database_.schrijf("test",
                      [](Transactie& t) { toetskopStore::open(t, "stap1-2015", "Twente"); });
    const int was = versie();
    database_.schrijf("test", [](Transactie& transactie) {
        const Toetsschrijving een = in(transactie, 1);
        bronStore::bewaar(een, document(0, 0, "Nieuw"), 1);
        bevindingStore::bewaar(een, bevinding("Meer."), 1);
        veldStore::bewaar(in(transactie, 1), kMotivering, "Een tekst.", 0, 1);
        veldStore::bewaar(in(transactie, 2), kMotivering, "Een tekst.", 0, 1);
        EXPECT_EQ(getal(transactie, "SELECT max(versie) FROM toets WHERE nr = 2"), 1);
    });
    EXPECT_EQ(versie(), was + 1);
    EXPECT_EQ(versie(2), 2);
}

TEST_F(ToetssleutelTest, WatNietsVerandertVerhoogtNiets) {
    const int was = versie();
    schrijf([](const Toetsschrijving& toets) {
        bronStore::bewaar(toets, document(1, 1, "Plan"), 1);
        veldStore::bewaar(toets, kMotivering, "", 0, 1);
        toetskopStore::zetTeam(toets, {});
        toets.wijzig("DELETE FROM veld WHERE toets = ?", toets.nr());
        conceptStore::bewaar(toets, 1, {"motivering/1.1.1", 0, "waarde=x", ""});
        conceptStore::wis(toets, 1, "motivering/1.1.1");
        gezienStore::noteer(toets, 1, {{"bron/1", 1}});
    });
    EXPECT_THROW(schrijf([](const Toetsschrijving& toets) {
                     bronStore::bewaar(toets, document(0, 0, "Nieuw"), 1);
                     throw NietNu("toch niet");
                 }),
                 NietNu);
    EXPECT_EQ(versie(), was);
    EXPECT_FALSE(heeftMoment());
}

TEST_F(ToetssleutelTest, WatHetProgrammaDoetLaatHetMomentStaan) {
    const int was = versie();
    const auto wis = [](const Toetsschrijving& toets) {
        dossierlezingStore::wis(toets, Proefopruimklok::op(kMoment), 1, kDossier, {}, {});
    };
    schrijf(wis, Wijziger::programma);
    EXPECT_EQ(versie(), was + 1);
    EXPECT_FALSE(heeftMoment());
    database_.schrijf("test", [&](Transactie& transactie) {
        veldStore::bewaar(in(transactie, 1), kMotivering, "Een tekst.", 0, 1);
        wis(in(transactie, 1, Wijziger::programma));
    });
    EXPECT_EQ(versie(), was + 2);
    EXPECT_TRUE(heeftMoment());
}

TEST_F(ToetssleutelTest, WieAlleenLeestWijzigtNiets) {
    const auto bewaar = [](const Toetsschrijving& toets) {
        veldStore::bewaar(toets, kMotivering, "Een tekst.", 0, 1);
    };
    EXPECT_THROW(schrijf(bewaar, Wijziger::niemand), std::logic_error);
    EXPECT_THROW(schrijf([](const Toetsschrijving& toets) { toets.raak(); }, Wijziger::niemand),
                 std::logic_error);
    schrijf(
        [](const Toetsschrijving& toets) {
            gezienStore::noteer(toets, 2, {{"bron/1", 1}});
        },
        Wijziger::niemand);
}

}  // namespace
}  // namespace maatlat
