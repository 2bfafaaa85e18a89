// SPDX-License-Identifier: EUPL-1.2
// The dossierformulieren in criteria/: sound, complete, and short enough to be used.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "kader/bestandssoort.h"
#include "kader/kader_lezer.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::IsSupersetOf;

Dossierformulier lees(const std::string& naam) {
    const std::string yaml = test::inhoud(test::criteriamap() / naam);
    EXPECT_EQ(bestandssoort(yaml, naam), "dossierformulier");
    const auto kader = leesKaderbestand(test::criteriamap() / "veilig-thuis-stap1-2015.yaml");
    return leesDossierformulier(yaml, naam, [&](const std::string& id, const std::string& versie) {
        return id == kader.id && versie == kader.versie ? &kader : nullptr;
    });
}

std::vector<std::string> verwachtingen(const Dossierformulier& formulier) {
    std::vector<std::string> uit;
    for (const Dossiervraag& een : formulier.vragen)
        if (een.telt()) uit.push_back(een.verwachting);
    return uit;
}

std::vector<std::string> termijnen(const Dossierformulier& formulier) {
    std::vector<std::string> uit;
    for (const Dossiervraag& een : formulier.vragen)
        if (een.termijn)
            uit.push_back(een.termijn->van + " " + een.termijn->tot + " " +
                          tekst(een.termijn->termijn));
    return uit;
}

long gevraagd(const Dossierformulier& formulier) {
    return std::count_if(
        formulier.vragen.begin(), formulier.vragen.end(),
        [](const Dossiervraag& een) { return een.soort != Antwoordsoort::termijn; });
}

TEST(Dossierformulieren, OfStapEenAsksForTermsAndSafety) {
    const Dossierformulier formulier = lees("dossierformulier-stap1-2015.yaml");
    EXPECT_THAT(verwachtingen(formulier),
                IsSupersetOf({"1.2.4", "1.2.5", "2.1.1", "2.1.2", "2.1.3", "2.2.1", "2.2.2"}));
    EXPECT_THAT(termijnen(formulier),
                testing::ElementsAre("melding triage 5 werkdagen", "melding start 5 werkdagen",
                                     "besluit afronding 10 weken"));
    EXPECT_EQ(formulier.vraag("triage-op-tijd")->norm->promille, 900);
    EXPECT_EQ(formulier.vraag("onderzoek-op-tijd")->norm->promille, 800);
    EXPECT_EQ(formulier.vraag("acuut-opgetreden")->geldtAls,
              (Geldigheid{"acuut", {std::string(kJa)}}));
}

TEST(Dossierformulieren, OfHollandsMiddenAsksForThePointsOfTwentySeventeen) {
    const Dossierformulier formulier = lees("dossierformulier-hollands-midden-2017.yaml");
    EXPECT_THAT(
        termijnen(formulier),
        testing::ElementsAre("melding start 5 werkdagen", "afsluiting monitoring-eerste 3 maanden",
                             "afsluiting monitoring-laatste 12 maanden"));
    for (const char* code :
         {"overdracht-criteria", "veiligheidsplan", "brief-gevolgen", "monitoring-bij-wie",
          "monitoring-waarop", "kinderen", "kinderen-reden"}) {
        ASSERT_NE(formulier.vraag(code), nullptr) << code;
        EXPECT_TRUE(formulier.vraag(code)->telt()) << code;
    }
}

TEST(Dossierformulieren, TakeNoLongerThanAnInspecteurHas) {
    for (const char* naam :
         {"dossierformulier-stap1-2015.yaml", "dossierformulier-hollands-midden-2017.yaml"}) {
        const Dossierformulier formulier = lees(naam);
        EXPECT_GE(formulier.vragen.size(), 10u) << naam;
        EXPECT_LE(formulier.vragen.size(), 18u) << naam;
        EXPECT_LE(gevraagd(formulier), 15) << naam;
        for (const Dossiervraag& een : formulier.vragen) {
            EXPECT_TRUE(een.tekst.ends_with("?")) << naam << " " << een.code;
            EXPECT_TRUE(een.soort == Antwoordsoort::termijn || !een.hulp.empty())
                << naam << " " << een.code;
        }
    }
}

}  // namespace
}  // namespace maatlat
