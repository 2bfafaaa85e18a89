// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "support/invoerfouten.h"
#include "support/proefsteekproef.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"

namespace maatlat {
namespace {

using test::Proefsteekproef;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

/// A found a plan of the family, B none; B also saw another day for the triage.
class Overleg : public testing::Test {
  protected:
    Overleg() {
        proef.lees(proef.a, dossier);
        proef.lees(proef.b, dossier,
                   Proefsteekproef::antwoorden(
                       {{"antwoord-plan", "nee"}, {"antwoord-triage", "6-11-2026"}}));
    }
    Overlegblad blad() {
        return leesOverleg(proef.werkplek, proef.a, proef.toets, proef.nr, dossier);
    }
    void spreekAf(const std::vector<Afspraakinvoer>& wat, const std::string& reden = "") {
        legAfspraakVast(proef.werkplek, proef.handeling(proef.a), proef.toets, proef.nr, dossier,
                        wat, reden);
    }
    std::string fouten(const Afspraakinvoer& wat) {
        return test::veldfoutenBij([&] { spreekAf({wat}); });
    }
    std::vector<std::string> teBespreken() {
        return leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr).teBespreken;
    }
    int voldoet(const std::string& code) {
        const auto uit = leesUitkomsten(proef.werkplek, proef.a, proef.toets, proef.nr);
        for (const Vraaguitkomst& een : uit.vragen)
            if (een.vraag.code == code) return een.totaal.voldoet;
        return -1;
    }

    Proefsteekproef proef;
    const std::string dossier = proef.dossiers[0];
};

TEST_F(Overleg, VraagtOmMinstensEenAfspraak) {
    try {
        spreekAf({});
        FAIL() << "taken as agreed on";
    } catch (const Veldfouten& fout) {
        ASSERT_EQ(fout.fouten().size(), 1U);
        EXPECT_EQ(fout.fouten().front().veld, "antwoord-triage");
        EXPECT_THAT(fout.fouten().front().melding, HasSubstr("nog niets ingevuld"));
    }
}

TEST_F(Overleg, LegtBeideAntwoordenNaastElkaar) {
    const Overlegblad uit = blad();
    EXPECT_EQ(uit.eersteLezer, "Inspecteur A");
    EXPECT_EQ(uit.tweedeLezer, "Inspecteur B");
    EXPECT_EQ(uit.gelijk, 2);  // melding and gesprekken
    std::vector<std::string> gezien;
    for (const Overlegvraag& een : uit.verschillen)
        gezien.push_back(een.code + ": " + een.eerste + " / " + een.tweede);
    EXPECT_THAT(gezien, ElementsAre("triage: 5 november 2026 / 6 november 2026", "plan: ja / nee",
                                    "plan-van-wie: gezin / geen antwoord"));
    EXPECT_THAT(
        uit.verschillen[0].keuzes,
        ElementsAre(Pair("2026-11-05", "5 november 2026"), Pair("2026-11-06", "6 november 2026"),
                    Pair("nog-niet", "nog niet"), Pair("nvt", "niet van toepassing"),
                    Pair("niet-vast-te-stellen", "niet vast te stellen")));
}

TEST_F(Overleg, TeltWatErIsAfgesproken) {
    EXPECT_THAT(teBespreken(), ElementsAre(dossier));
    EXPECT_EQ(voldoet("plan"), 1);  // the first reader, until they agree
    spreekAf({{"plan", "nee", "eerste", "Het is een oud plan."}, {"triage", "", "", " "}});
    EXPECT_EQ(voldoet("plan"), 0);
    // Whose plan it is, is no longer asked; the triage still is.
    EXPECT_THAT(teBespreken(), ElementsAre(dossier));
    spreekAf({{"triage", "5-11-2026", "tweede", "Zo staat het in de brief."}});
    EXPECT_THAT(teBespreken(), IsEmpty());
    const Overlegblad uit = blad();
    EXPECT_EQ(uit.verschillen[0].afspraak->antwoord, "2026-11-05");
    EXPECT_EQ(uit.verschillen[1].afspraak->wie, Toegegeven::eerste);
    EXPECT_EQ(uit.verschillen[1].afspraak->reden, "Het is een oud plan.");
    // What both said before stays what their agreement is measured by.
    const auto lezers = leesLeesvergelijking(proef.werkplek, proef.a, proef.toets, proef.nr);
    for (const Leesvraag& een : lezers.vragen)
        EXPECT_EQ(een.overeenstemming.gelijk, een.vraag.code == "plan" ? 0 : 1) << een.vraag.code;
}

TEST_F(Overleg, VraagtAntwoordWieEnReden) {
    EXPECT_THAT(fouten({"plan", "", "eerste", "Zo is het."}), HasSubstr("antwoord-plan: "));
    EXPECT_THAT(fouten({"plan", "nee", "", "Zo is het."}), HasSubstr("wie-plan: "));
    EXPECT_THAT(fouten({"plan", "nee", "eerste", " "}), HasSubstr("reden-plan: "));
    EXPECT_THAT(fouten({"triage", "30-2-2026", "beiden", "Zo is het."}),
                HasSubstr("antwoord-triage: Dit is geen bestaande datum."));
    // Who gave way follows from the answer.
    EXPECT_THAT(fouten({"plan", "nee", "tweede", "Zo is het."}), HasSubstr("wie-plan: "));
    EXPECT_THAT(fouten({"plan", "ja", "eerste", "Zo is het."}), HasSubstr("wie-plan: "));
    EXPECT_THAT(fouten({"plan", "nvt", "eerste", "Zo is het."}), HasSubstr("wie-plan: "));
    EXPECT_EQ(fouten({"plan", "nvt", "beiden", "Zo is het."}), "");
}

TEST_F(Overleg, WeigertWatNietVerschiltEnBewaaktDeReden) {
    EXPECT_THROW(spreekAf({{"melding", "2-11-2026", "eerste", "Zo is het."}}), Onvindbaar);
    EXPECT_THROW(spreekAf({{"bestaat-niet", "ja", "eerste", "Zo is het."}}), Onvindbaar);
    const Afspraakinvoer metNummer{"plan", "nee", "eerste", "Bel 06-12345678."};
    EXPECT_THROW(spreekAf({metNummer}), Privacymelding);
    spreekAf({metNummer}, "Een algemeen nummer.");
    EXPECT_EQ(voldoet("plan"), 0);
}

TEST_F(Overleg, LaatGeenTriageVoorHaarMeldingAfspreken) {
    // The melding is the same for both, so only the triage is on the page.
    EXPECT_EQ(
        fouten({"triage", "1-11-2026", "beiden", "Zo is het."}),
        "antwoord-triage: De datum bij “Wanneer was de triage klaar?” (1 november 2026) ligt "
        "dan voor die bij “Wanneer kwam de melding binnen?” (2 november 2026). Kijk welke van "
        "de twee niet klopt.\n");
    EXPECT_EQ(fouten({"triage", "2026-11-06", "eerste", "Zo is het."}), "");

    // Of a later melding it is the first reader's triage that comes too early.
    Proefsteekproef ander(2, 2);
    const std::string hier = ander.dossiers[1];
    ander.lees(ander.a, hier);
    ander.lees(ander.b, hier,
               Proefsteekproef::antwoorden(
                   {{"antwoord-melding", "9-11-2026"}, {"antwoord-triage", "10-11-2026"}}));
    const auto spreek = [&](const std::vector<Afspraakinvoer>& wat) {
        legAfspraakVast(ander.werkplek, ander.handeling(ander.a), ander.toets, ander.nr, hier, wat,
                        "");
    };
    const Afspraakinvoer melding{"melding", "2026-11-09", "eerste", "Zo is het."};
    EXPECT_THROW(spreek({melding}), Veldfouten);
    EXPECT_NO_THROW(spreek({melding, {"triage", "2026-11-10", "eerste", "Zo is het."}}));
}

TEST_F(Overleg, VraagtNaWatDoorEenAfspraakPasGeldt) {
    // On the third dossier neither answered whose plan it is.
    Proefsteekproef ander(2, 2);
    const std::string hier = ander.dossiers[1];
    ander.lees(ander.a, hier, Proefsteekproef::antwoorden({{"antwoord-plan", "nee"}}));
    ander.lees(ander.b, hier, Proefsteekproef::antwoorden({{"antwoord-plan", "nvt"}}));
    legAfspraakVast(ander.werkplek, ander.handeling(ander.b), ander.toets, ander.nr, hier,
                    {{"plan", "ja", "beiden", "Het zat achterin."}}, "");
    const Overlegblad uit = leesOverleg(ander.werkplek, ander.a, ander.toets, ander.nr, hier);
    ASSERT_EQ(uit.verschillen.size(), 2u);
    EXPECT_EQ(uit.verschillen[1].code, "plan-van-wie");
}

TEST_F(Overleg, IsErAlleenVoorDossiersMetTweeLezers) {
    EXPECT_THROW(leesOverleg(proef.werkplek, proef.a, proef.toets, proef.nr, proef.dossiers[1]),
                 Onvindbaar);
}

}  // namespace
}  // namespace maatlat
