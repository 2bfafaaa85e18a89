// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/handelen.h"

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "domain/tekst.h"
#include "store/bronnen/bron_store.h"
#include "store/motor/versiezegel.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/handeling_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/database_hulp.h"
#include "support/proefmensen.h"
#include "support/proefopruimklok.h"
#include "support/proefsleutel.h"
#include "support/teamhulp.h"
#include "toetsing/mensen/accounts_opruimen.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/toets/toetsinhoud.h"
#include "toetsing/toets/velden.h"

namespace maatlat {
namespace {

/// Two toetsen of one onderzoek, the first with a team of A.
class Proefopzet {
  public:
    Proefopzet() {
        richtIn(database, std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria");
        coordinator = nieuw("Coordinator", Rol::coordinator);
        a = nieuw("Inspecteur A", Rol::inspecteur);
        elders = nieuw("Inspecteur B", Rol::inspecteur);
        beheerder = nieuw("Beheerder", Rol::beheerder);
        NieuwOnderzoek opdracht{"Proef",
                                "Inspectie",
                                "2026-09-01",
                                "2026-12-31",
                                "",
                                "",
                                {"Utrecht", "Midden-Brabant"}};
        opdracht.kaderHash = onderzoekkeuzes(werkplek, coordinator).kaders.back().hash;
        onderzoek = openOnderzoek(werkplek, handeling(coordinator), opdracht);
        for (const Toetskop& een : koppen())
            (een.organisatie == "Utrecht" ? toets : andereToets) = een.nr;
        zetTeam(werkplek, handeling(coordinator), toets, {}, {a.nr});
    }

    Database database = test::inGeheugen();
    Werkplek werkplek{database, test::vasteKlok(), "bijlagen", "sleutels", {}};
    Persoon coordinator, a, elders, beheerder;
    std::string onderzoek;
    std::int64_t toets = 0;
    std::int64_t andereToets = 0;

    Handeling handeling(const Persoon& wie) {
        return {wie, "handeling-" + std::to_string(++teller_), "inhoud"};
    }
    Toetskop kop() {
        return *database.lees(
            [&](Sessie& sessie) { return toetskopStore::lees(test::kSleutel, sessie, toets); });
    }

  private:
    std::vector<Toetskop> koppen() {
        return database.lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(test::kSleutel, sessie, onderzoek);
        });
    }
    Persoon nieuw(const std::string& naam, Rol rol) {
        return database.schrijf("test", [&](Transactie& transactie) {
            Persoon een;
            een.naam = naam;
            een.email = "persoon-" + std::to_string(++teller_) + "@voorbeeld.nl";
            een.rollen = {rol};
            return *persoonStore::lees(transactie, persoonStore::voegToe(transactie, een));
        });
    }

    int teller_ = 0;
};

class EenmaalTest : public test::MensenTest {
  protected:
    /// Counts how often the work was really done.
    std::string doe(const Handeling& handeling) {
        return voerEenmaalUit(werkplek_, handeling,
                              [this](Transactie&) { return std::to_string(++gedaan_); });
    }

    void wijzig(Persoon wie) {
        database_.schrijf("test", [&](Transactie& transactie) {
            persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
        });
    }

    int gedaan_ = 0;
};

TEST_F(EenmaalTest, DoesTheSamePostOnce) {
    const Handeling post{inspecteur_, "sleutel", "inhoud"};
    EXPECT_EQ(doe(post), "1");
    EXPECT_EQ(doe(post), "1");
    EXPECT_EQ(doe({inspecteur_, "sleutel", "andere inhoud"}), "2");
    EXPECT_EQ(doe({beheerder_, "sleutel", "inhoud"}), "3");
    EXPECT_EQ(doe({inspecteur_, "", "inhoud"}), "4");
    EXPECT_EQ(doe({inspecteur_, "", "inhoud"}), "5");
}

TEST_F(EenmaalTest, RefusesWhoWasBlockedSinceTheRequestCameIn) {
    const Handeling post = handeling(inspecteur_);
    Persoon geblokkeerd = inspecteur_;
    geblokkeerd.geblokkeerd = true;
    wijzig(geblokkeerd);
    EXPECT_THROW(doe(post), NietNu);
    EXPECT_THROW(doe(handeling(geblokkeerd)), NietNu);
    EXPECT_EQ(gedaan_, 0);
}

TEST_F(EenmaalTest, RefusesWhoGotOtherRolesSince) {
    const Handeling post = handeling(inspecteur_);
    EXPECT_EQ(doe(post), "1");
    Persoon anders = inspecteur_;
    anders.rollen = {Rol::coordinator};
    wijzig(anders);
    EXPECT_THROW(doe(post), NietNu);
    EXPECT_THROW(doe(handeling(inspecteur_)), NietNu);
    EXPECT_EQ(doe(handeling(lees(inspecteur_.nr))), "2");
}

TEST_F(EenmaalTest, DoesNotMindANewName) {
    Persoon anders = inspecteur_;
    anders.naam = "Inspecteur B";
    wijzig(anders);
    EXPECT_EQ(doe(handeling(inspecteur_)), "1");
}

TEST_F(EenmaalTest, RefusesWhoIsNotThere) {
    Persoon niemand = inspecteur_;
    niemand.nr = 999;
    EXPECT_THROW(doe(handeling(niemand)), NietNu);
}

TEST_F(EenmaalTest, ForgetsPostsOfLongAgo) {
    constexpr std::int64_t kDag = 24 * 60 * 60;
    const Handeling oud{inspecteur_, "oud", "inhoud"}, jong{inspecteur_, "jong", "inhoud"};
    const auto bekend = [&](const Handeling& een) {
        return database_.lees([&](Sessie& sessie) {
            return handelingStore::eerder(sessie, een.wie.nr, een.sleutel, een.inhoud).has_value();
        });
    };
    doe(oud);
    wacht(6 * kDag);
    doe(jong);
    ruimAanmeldingenOp(werkplek_, test::Proefopruimklok::op(werkplek_.nu()));
    EXPECT_TRUE(bekend(oud));
    wacht(2 * kDag);
    EXPECT_EQ(ruimAanmeldingenOp(werkplek_, test::Proefopruimklok::op(werkplek_.nu())), 1);
    EXPECT_FALSE(bekend(oud));
    EXPECT_TRUE(bekend(jong));
}

TEST_F(EenmaalTest, UitkomstenHoudenHunSoortEnBlijvenLeesbaar) {
    const Handeling getal{inspecteur_, "getal", "inhoud"}, tekst{inspecteur_, "tekst", "inhoud"},
        niets{inspecteur_, "niets", "inhoud"};
    const auto geefGetal = [this](Transactie&) -> std::int64_t { return 41 + ++gedaan_; };
    const auto geefTekst = [this](Transactie&) { return "keer " + std::to_string(++gedaan_); };
    const auto geefNiets = [this](Transactie&) { ++gedaan_; };
    for (int keer = 0; keer < 2; ++keer) {
        EXPECT_EQ(eenmaal(werkplek_, getal, geefGetal), 42);
        EXPECT_EQ(eenmaal(werkplek_, tekst, geefTekst), "keer 2");
        eenmaal(werkplek_, niets, geefNiets);
    }
    EXPECT_EQ(gedaan_, 3);
    const auto bewaard = [&](const Handeling& een) {
        return database_.lees([&](Sessie& sessie) { return eerderGedaan(sessie, een); });
    };
    EXPECT_EQ(bewaard(getal), "42");
    EXPECT_EQ(bewaard(tekst), "keer 2");
    EXPECT_EQ(bewaard(niets), "");
}

/// The door before a toets.
class Deur : public testing::Test {
  protected:
    static Bron plan(const Tekst& titel) {
        Bron uit;
        uit.titel = titel;
        return uit;
    }
    std::vector<std::string> leesbaar(const Persoon& wie) {
        return inzienAlle(proef.werkplek, wie, [&](const Toetseninzage& alle) {
            std::vector<std::string> uit;
            alle.elkVan(proef.onderzoek,
                        [&](const Toetsinzage& een) { uit.push_back(een.kop().organisatie); });
            return uit;
        });
    }

    Proefopzet proef;
};

TEST_F(Deur, OpentAlleenVoorWieMag) {
    const auto titels = [&](const Persoon& wie) {
        return inzien(proef.werkplek, wie, proef.toets, Actie::toetsLezen,
                      [](const Toetsinzage& inzage) { return bronStore::alle(inzage).size(); });
    };
    EXPECT_EQ(titels(proef.a), 0u);
    EXPECT_EQ(titels(proef.coordinator), 0u);
    EXPECT_THROW(titels(proef.elders), Onvindbaar);
    const auto schrijf = [&](const Persoon& wie, Actie actie) {
        return handel(proef.werkplek, proef.handeling(wie), proef.toets, actie,
                      [](const ToetsTransactie& transactie) {
                          return bronStore::bewaar(transactie, plan("Plan"), 1).nr;
                      });
    };
    EXPECT_THROW(schrijf(proef.elders, Actie::toetsInvullen), Onvindbaar);
    EXPECT_THROW(schrijf(proef.coordinator, Actie::toetsInvullen), Onvindbaar);
    EXPECT_THROW(schrijf(proef.a, Actie::stelVast), NietNu);
    EXPECT_THROW(schrijf(proef.a, Actie::toetsLezen), std::logic_error);
    EXPECT_EQ(schrijf(proef.a, Actie::toetsInvullen), 1);
    EXPECT_EQ(titels(proef.a), 1u);
}

TEST_F(Deur, WerkInEenTransactieRoeptAnderWerkAan) {
    const int was = proef.kop().versie;
    const auto alles = [&](const ToetsTransactie& transactie) {
        const Veldsleutel sleutel{Veldsoort::motivering, "1.1.1"};
        bronStore::bewaar(transactie, plan("Plan"), 1);
        const Veld veld = veldStore::lees(transactie, sleutel.tekst());
        wijzigVeld(transactie, sleutel, veld, "Gezien.", 0);
        // What reads, reads what was just written.
        EXPECT_EQ(leesToetsinhoud(transactie).bronnen.size(), 1u);
        EXPECT_EQ(transactie.kop().versie, was);
        return leesToetsinhoud(transactie).veld(sleutel).waarde.str();
    };
    EXPECT_EQ(
        handel(proef.werkplek, proef.handeling(proef.a), proef.toets, Actie::toetsInvullen, alles),
        "Gezien.");
    EXPECT_EQ(proef.kop().versie, was + 1);
}

TEST_F(Deur, EenLijstGeeftAlleenWatDezePersoonMagLezen) {
    EXPECT_THAT(leesbaar(proef.a), testing::ElementsAre("Utrecht"));
    EXPECT_THAT(leesbaar(proef.coordinator),
                testing::UnorderedElementsAre("Utrecht", "Midden-Brabant"));
    EXPECT_THAT(leesbaar(proef.elders), testing::IsEmpty());
    Persoon geblokkeerd = proef.coordinator;
    geblokkeerd.geblokkeerd = true;
    EXPECT_THAT(leesbaar(geblokkeerd), testing::IsEmpty());
    inzienAlle(proef.werkplek, proef.a, [&](const Toetseninzage& alle) {
        int aantal = 0;
        alle.elkMet({proef.toets, proef.andereToets, 99},
                    [&](const Toetsinzage& een) { aantal += een.nr() == proef.toets ? 1 : 10; });
        alle.elkVan(proef.onderzoek, [&](const Toetsinzage&) { ++aantal; });
        EXPECT_EQ(aantal, 2);
        EXPECT_EQ(alle.landelijk(proef.onderzoek).size(), 1u);
    });
}

TEST_F(Deur, HetLandelijkBeeldHeeftOokWatVastStaat) {
    proef.database.schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef.andereToets), Toetsstatus::vastgesteld, 0);
    });
    const auto beeld = inzienAlle(proef.werkplek, proef.a, [&](const Toetseninzage& alle) {
        return alle.landelijk(proef.onderzoek);
    });
    ASSERT_EQ(beeld.size(), 2u);
    for (const auto& [kop, magLezen, inCorrectie] : beeld)
        EXPECT_EQ(magLezen, kop.nr == proef.toets) << kop.organisatie;
    EXPECT_THROW(inzienAlle(proef.werkplek, proef.beheerder, Actie::landelijkBeeld,
                            [](const Toetseninzage&) { return 0; }),
                 Onvindbaar);
}

/// What the guard found is judged at the end, by whoever forgot to.
TEST(HandelMetTekst, WeigertWatDeWachtVondOokAlsNiemandErnaarVraagt) {
    Proefopzet proef;
    const auto bewaar = [&](const std::string& reden) {
        handelMetTekst(proef.werkplek, proef.handeling(proef.a), proef.toets, Actie::toetsInvullen,
                       {.reden = reden, .record = "bron"}, [&](const auto& transactie) {
                           Bron een;
                           een.titel = transactie.keur("titel", Getypt("Bel 06-12345678"));
                           een.interviewers =
                               transactie.keur("interviewers", Getypt("Bel 06-87654321"));
                           bronStore::bewaar(transactie, een, proef.a.nr);
                       });
    };
    // The log holds the seal of the version; the reason stands in the history.
    const auto reden = [&](Sessie& sessie, const std::string& regel) {
        const int versie = leesVersiewoorden(regel).value().versie;
        const auto rij =
            geschiedenisStore::versie(test::in(sessie, proef.toets), kPrivacysleutel, versie);
        return Vastlegging::lees(rij.value().inhoud).value().tekst("reden");
    };
    const auto bevestigd = [&] {
        std::vector<std::string> uit;
        proef.database.lees([&](Sessie& sessie) {
            for (const Logregel& een : logboek::nieuwste(sessie, 100))
                if (een.wat == naam(Gebeurtenis::privacymeldingBevestigd))
                    uit.push_back(een.sleutel + ": " + reden(sessie, een.nieuw));
        });
        return uit;
    };
    try {
        bewaar("");
        ADD_FAILURE() << "stored";
    } catch (const Privacymelding& melding) {
        EXPECT_EQ(melding.vondsten().size(), 2u);
    }
    EXPECT_EQ(bevestigd().size(), 0u);
    EXPECT_EQ(proef.kop().versie, 2);  // of its team

    bewaar("Dat zijn algemene nummers.");
    EXPECT_EQ(proef.kop().versie, 3);
    ASSERT_EQ(bevestigd().size(), 1u);
    EXPECT_EQ(bevestigd()[0], "toets " + std::to_string(proef.toets) +
                                  " bron: Opgeslagen met mogelijke persoonsgegevens (2 "
                                  "telefoonnummers). Reden: Dat zijn algemene nummers.");
}

}  // namespace
}  // namespace maatlat
