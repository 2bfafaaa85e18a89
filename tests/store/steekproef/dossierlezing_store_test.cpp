// SPDX-License-Identifier: EUPL-1.2
#include "store/steekproef/dossierlezing_store.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/bronnen/concept_store.h"
#include "store/steekproef/steekproef_store.h"
#include "support/proefopruimklok.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kDossier = "K7QF-2M9X-A4TD";
const std::string kAnder = "K7QF-2M9X-A4TE";

class DossierlezingStore : public testing::Test {
  protected:
    DossierlezingStore() {
        database_.schrijf("test", [](Transactie& transactie) {
            Dossiersteekproef steekproef;
            steekproef.titel = "Onderzoeken";
            steekproef.populatieHash = std::string(64, 'b');
            steekproefStore::bewaar(in(transactie, 1), steekproef,
                                    Gebeurtenis::steekproefVastgelegd);
            for (const std::string& een : {kDossier, kAnder}) {
                Steekproefdossier dossier;
                dossier.pseudoniem = een;
                dossier.lijst = "melding=2026-03-03";
                dossier.bewarenTot = "2027-01-01";
                steekproefStore::bewaarDossier(in(transactie, 1), 1, dossier);
            }
        });
    }

    static Dossierlezing lezing(Lezer lezer, int versie, const std::string& plan) {
        Dossierlezing uit;
        uit.pseudoniem = kDossier;
        uit.lezer = lezer;
        uit.versie = versie;
        uit.antwoorden = {{"plan", plan}, {"triage", "2026-03-14"}};
        uit.toelichting = "Een toelichting & meer.";
        uit.persoon = 7;
        return uit;
    }
    int bewaar(const Dossierlezing& een) {
        return database_.schrijf(
            "test", [&](Transactie& t) { return dossierlezingStore::bewaar(in(t, 1), 1, een); });
    }
    std::vector<Dossierlezing> alle() {
        return database_.lees(
            [](Sessie& sessie) { return dossierlezingStore::alle(in(sessie, 1), 1, bewijs(1)); });
    }
    int rijen(const std::string& vraag) {
        return getal(database_, "SELECT count(*) FROM " + vraag);
    }

    Database database_ = metToets();
};

TEST_F(DossierlezingStore, BewaartElkeKantApart) {
    Dossierlezing eerste = lezing(Lezer::eerste, 0, "ja");
    EXPECT_EQ(bewaar(eerste), 1);
    EXPECT_EQ(bewaar(lezing(Lezer::tweede, 0, "nee")), 1);
    eerste.klaar = true;
    eerste.versie = 1;
    EXPECT_EQ(bewaar(eerste), 2);
    eerste.versie = 2;
    eerste.wanneer = kMoment;
    Dossierlezing tweede = lezing(Lezer::tweede, 1, "nee");
    tweede.wanneer = kMoment;
    EXPECT_THAT(alle(), ElementsAre(eerste, tweede));
}

TEST_F(DossierlezingStore, DoetNietsAlsErNietsVerschilt) {
    bewaar(lezing(Lezer::eerste, 0, "ja"));
    const int regels = rijen("logboek");
    EXPECT_EQ(bewaar(lezing(Lezer::eerste, 0, "ja")), 1);
    EXPECT_EQ(rijen("logboek"), regels);
}

TEST_F(DossierlezingStore, WeigertEenOudeVersieEnGeeftWatErStaat) {
    bewaar(lezing(Lezer::eerste, 0, "ja"));
    try {
        bewaar(lezing(Lezer::eerste, 0, "nee"));
        FAIL() << "no conflict";
    } catch (const Versieconflict& conflict) {
        EXPECT_EQ(conflict.stand().versie, 1);
        EXPECT_EQ(conflict.stand().inhoud.tekst("antwoord-plan"), "ja");
        EXPECT_EQ(conflict.stand().inhoud.tekst("toelichting"), "Een toelichting & meer.");
    }
}

TEST_F(DossierlezingStore, LaatGeenAntwoordAchterInHetLogboekOfDeGeschiedenis) {
    bewaar(lezing(Lezer::eerste, 0, "ja"));
    database_.schrijf("test", [](Transactie& t) {
        dossierlezingStore::bewaarAfspraak(
            in(t, 1), 1, {kDossier, "plan", "nee", Toegegeven::eerste, "Een reden.", 7, ""});
    });
    EXPECT_EQ(rijen("geschiedenis"), 0);
    EXPECT_EQ(rijen("logboek WHERE oud || nieuw LIKE '%2026-03-14%' OR oud || nieuw LIKE "
                    "'%reden%' OR oud || nieuw LIKE '%toelichting%'"),
              0);
    EXPECT_EQ(rijen("logboek WHERE wat = 'dossier gelezen (eerste lezer)'"), 1);
    EXPECT_EQ(rijen("logboek WHERE wat = 'afspraak over een dossier'"), 1);
}

TEST_F(DossierlezingStore, BewaartEnWijzigtEenAfspraak) {
    Afspraak samen{kDossier, "plan", "nee", Toegegeven::eerste, "Een reden.", 7, kMoment};
    const auto bewaarAfspraak = [&] {
        database_.schrijf(
            "test", [&](Transactie& t) { dossierlezingStore::bewaarAfspraak(in(t, 1), 1, samen); });
    };
    bewaarAfspraak();
    samen.antwoord = "nvt";
    samen.wie = Toegegeven::beiden;
    bewaarAfspraak();
    EXPECT_THAT(database_.lees([](Sessie& sessie) {
        return dossierlezingStore::afspraken(in(sessie, 1), 1, bewijs(1));
    }),
                ElementsAre(samen));
}

TEST_F(DossierlezingStore, WistAllesVanEenDossierEnTeltOpWatBlijft) {
    bewaar(lezing(Lezer::eerste, 0, "ja"));
    bewaar(lezing(Lezer::tweede, 0, "nee"));
    Dossierlezing ander = lezing(Lezer::eerste, 0, "ja");
    ander.pseudoniem = kAnder;
    bewaar(ander);
    const Bewaardetelling telling{"", false, "plan", "voldoet", 1};
    const Bewaardpaar paar{"plan", "voldoet", "voldoet-niet", 1};
    const int versie = getal(database_, "SELECT versie FROM toets");
    const auto wis = [&](const std::string& pseudoniem) {
        return database_.schrijf("test", [&](Transactie& t) {
            conceptStore::bewaar(in(t, 1), 8,
                                 {"dossier/1/" + pseudoniem, 0, "antwoord-plan=ja", ""});
            conceptStore::bewaar(in(t, 1), 8, {"bron/nieuw", 0, "titel=", ""});
            return dossierlezingStore::wis(in(t, 1, Wijziger::programma),
                                           Proefopruimklok::op(kMoment), 1, pseudoniem, {telling},
                                           {paar});
        });
    };
    EXPECT_EQ(wis(kDossier), 3);  // two readings and a draft
    EXPECT_EQ(alle().size(), 1u);
    EXPECT_EQ(rijen("concept WHERE sleutel LIKE 'dossier/%'"), 0);
    EXPECT_EQ(rijen("concept"), 1);
    EXPECT_EQ(rijen("steekproef_dossier WHERE gewist = 1 AND lijst = ''"), 1);
    EXPECT_EQ(getal(database_, "SELECT versie FROM toets"), versie + 1);
    wis(kAnder);
    EXPECT_THAT(alle(), IsEmpty());
    database_.lees([&](Sessie& sessie) {
        EXPECT_THAT(dossierlezingStore::tellingen(in(sessie, 1), 1),
                    ElementsAre(Bewaardetelling{"", false, "plan", "voldoet", 2}));
        EXPECT_THAT(dossierlezingStore::paren(in(sessie, 1), 1),
                    ElementsAre(Bewaardpaar{"plan", "voldoet", "voldoet-niet", 2}));
    });
}

}  // namespace
}  // namespace maatlat
