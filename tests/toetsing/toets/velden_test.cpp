// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/velden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/recordvorm.h"
#include "store/bronnen/concept_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/versiezegel.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "support/proefsleutel.h"
#include "support/teamhulp.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/onderzoeken.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/woordenboek.h"

namespace maatlat {
namespace {

class Velden : public testing::Test {
  protected:
    Velden() {
        richtIn(database, std::filesystem::path(MAATLAT_SOURCE_DIR) / "criteria");
        coordinator = nieuw("coordinator", Rol::coordinator);
        wie = nieuw("inspecteur-a", Rol::inspecteur);
        const Onderzoekkeuzes keuzes = onderzoekkeuzes(werkplek, coordinator);
        NieuwOnderzoek opdracht{"Proef", "Inspectie",    "2026-09-01", "2026-12-31",
                                "",      "gepubliceerd", {"Utrecht"}};
        for (const Kaderkeuze& een : keuzes.kaders)
            if (een.naam.find("Stap 1") != std::string::npos) opdracht.kaderHash = een.hash;
        const std::string id = openOnderzoek(werkplek, {coordinator, "", ""}, opdracht);
        toets = database.lees([&](Sessie& sessie) {
            return toetskopStore::vanOnderzoek(test::kSleutel, sessie, id).front().nr;
        });
        zetTeam(werkplek, {coordinator, "", ""}, toets, {}, {wie.nr});
    }

    Persoon nieuw(const std::string& naam, Rol rol) {
        return database.schrijf("test", [&](Transactie& transactie) {
            Persoon een;
            een.naam = naam;
            een.email = naam + "@voorbeeld.nl";
            een.rollen = {rol};
            const auto nr = persoonStore::voegToe(transactie, een);
            return *persoonStore::lees(transactie, nr);
        });
    }
    int bewaar(const std::string& sleutel, const std::string& waarde, int versie = 0,
               const std::string& reden = "") {
        return bewaarVeld(werkplek, {wie, "", ""}, {toets, sleutel, waarde, versie, reden}).versie;
    }
    std::string staat(const std::string& sleutel) {
        return database.lees([&](Sessie& sessie) {
            return veldStore::lees(test::in(sessie, toets), sleutel).waarde;
        });
    }
    std::string melding(const std::string& sleutel, const std::string& waarde, int versie = 0) {
        try {
            bewaar(sleutel, waarde, versie);
        } catch (const Veldfouten& fout) {
            return fout.what();
        }
        return "";
    }

    Database database =
        Database::openSchrijven(":memory:", [] { return std::string("2026-11-22T09:30:00.000Z"); });
    Werkplek werkplek{database,
                      [] { return std::string("2026-11-22T09:30:00.000Z"); },
                      "bijlagen",
                      "sleutels",
                      {}};
    Persoon coordinator;
    Persoon wie;
    std::int64_t toets = 0;
};

TEST_F(Velden, EenScoreIsEenWoordOfLeeg) {
    EXPECT_EQ(bewaar("score/1.1.1", "nvt"), 1);
    EXPECT_EQ(staat("score/1.1.1"), "nvt");
    EXPECT_EQ(bewaar("score/1.1.1", "onbeoordeeld", 1), 2);
    EXPECT_EQ(staat("score/1.1.1"), "");
    EXPECT_NE(melding("score/1.1.1", "goed", 2), "");
    EXPECT_NE(melding("score/1.1.1", "Voldoende", 2), "");
}

TEST_F(Velden, EenTekstVerliestAlleenHetWitEromheen) {
    bewaar("onderbouwing/1.1", "\n  Eerste.\n\n  Tweede. \n");
    EXPECT_EQ(staat("onderbouwing/1.1"), "Eerste.\n\n  Tweede.");
}

TEST_F(Velden, EenMotiveringGaatNietWegBijEenScoreDieHaarVraagt) {
    bewaar("motivering/1.1.1", "Omdat.");
    EXPECT_EQ(bewaar("motivering/1.1.1", "", 1), 2);
    bewaar("motivering/1.1.1", "Omdat.", 2);
    bewaar("score/1.1.1", "onvoldoende");
    EXPECT_THAT(melding("motivering/1.1.1", "  ", 3),
                testing::HasSubstr("Bij de score onvoldoende hoort een motivering."));
    EXPECT_EQ(staat("motivering/1.1.1"), "Omdat.");
    EXPECT_EQ(bewaar("motivering/1.1.1", "Anders.", 3), 4);
}

TEST_F(Velden, DeLengteTeltTekens) {
    std::string lang;
    for (std::size_t i = 0; i < kLangsteTekst; ++i)
        lang += "é";
    EXPECT_EQ(melding("motivering/1.1.1", lang), "");
    EXPECT_THAT(melding("motivering/1.1.1", lang + "é", 1), testing::HasSubstr("20001 tekens"));
}

TEST_F(Velden, EenRedenKomtInDeGeschiedenisEnDeTekstNiet) {
    EXPECT_THROW(bewaar("motivering/1.1.1", "Bel 06-12345678."), Privacymelding);
    bewaar("motivering/1.1.1", "Bel 06-12345678.", 0, "Dit is het algemene nummer.");
    EXPECT_EQ(staat("motivering/1.1.1"), "Bel 06-12345678.");
    const auto regels = database.lees([](Sessie& sessie) { return logboek::nieuwste(sessie, 1); });
    ASSERT_EQ(regels.size(), 1u);
    EXPECT_EQ(regels[0].wat, "privacymelding bevestigd");
    const auto reden = database.lees([&](Sessie& sessie) {
        return geschiedenisStore::versie(test::in(sessie, toets), kPrivacysleutel, 1).value();
    });
    EXPECT_EQ(regels[0].nieuw.substr(0, 15), "versie 1 zegel:") << "the seal, not the words";
    EXPECT_THAT(Vastlegging::lees(reden.inhoud).value().tekst("reden"),
                testing::AllOf(testing::HasSubstr("Dit is het algemene nummer."),
                               testing::Not(testing::HasSubstr("12345678"))));
    EXPECT_EQ(regels[0].wie, "persoon " + std::to_string(wie.nr));
}

TEST_F(Velden, OpslaanRuimtHetConceptOp) {
    const auto concepten = [&] {
        return database.lees([&](Sessie& sessie) {
            return conceptStore::alle(test::in(sessie, toets), wie.nr).size();
        });
    };
    bewaarVeldconcept(werkplek, wie, {toets, "motivering/1.1.1", "Half", 0, ""});
    bewaarVeldconcept(werkplek, wie, {toets, "motivering/1.1.2", "Ook", 0, ""});
    EXPECT_EQ(concepten(), 2u);
    bewaar("motivering/1.1.1", "Heel.");
    EXPECT_EQ(concepten(), 1u);
    EXPECT_THROW(
        bewaarVeldconcept(werkplek, wie, {toets, "motivering/1.1.1", "Bel 06-12345678", 1, ""}),
        Privacymelding);
    // A reason is for a text that is saved, and then stands in the log.
    EXPECT_THROW(bewaarVeldconcept(werkplek, wie,
                                   {toets, "motivering/1.1.1", "Bel 06-12345678", 1, "Algemeen."}),
                 Privacymelding);
    EXPECT_EQ(concepten(), 1u);
}

TEST_F(Velden, DeAfgeslotenToetsLaatNietsToe) {
    database.schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, toets), Toetsstatus::vastgesteld, 0);
    });
    EXPECT_THROW(bewaar("score/1.1.1", "voldoende"), NietNu);
    EXPECT_THROW(bewaarVeldconcept(werkplek, wie, {toets, "motivering/1.1.1", "x", 0, ""}), NietNu);
}

TEST_F(Velden, WoordenVanOrganisatiesEnKaderZijnBekend) {
    const auto bekend = bekendeWoordenBij(werkplek, toets);
    const std::set<std::string>& woorden = bekend->woorden;
    EXPECT_EQ(bekendeWoordenBij(werkplek, toets), bekend);  // not gathered again
    for (const char* een : {"Utrecht", "Veilig", "Thuis", "Gelderland", "Noord en Oost-Gelderland",
                            "Gelderland-Zuid"})
        EXPECT_TRUE(woorden.contains(een)) << een;
    EXPECT_FALSE(woorden.contains("medewerker"));
}

}  // namespace
}  // namespace maatlat
