// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/tekst_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/kader_lezer.h"
#include "kader/onderzoek/organisaties_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_kader.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::vervang;
using testing::ElementsAre;

Naamregister organisaties() {
    return Naamregister({{"West-Brabant", {"Brabant West"}}, {"Utrecht", {}}});
}

const std::string kToetstekst = R"(soort: toetstekst
organisatie: Veilig Thuis Brabant West
bron: Het rapport
periode: november 2020
maatregelen_voor: 2021-01-18
inleiding: [{ plaats: h1, tekst: Eerst. }, { plaats: h2, tekst: Dan., citaat: ja }]
bevindingen:
  - { code: 1.1.1, plaats: h3, tekst: Gezien. }
  - { code: "1.2", plaats: h3, tekst: Ook gezien. }
verbeterpunten:
  - { code: 1.1.2, plaats: h3, tekst: Te laat. }
aandachtspunten:
  - { code: "2.1", plaats: h4, tekst: Let op. }
good_practices:
  - { thema: "1", plaats: h5, tekst: Zo kan het., organisaties: [utrecht] }
verantwoording: [{ plaats: b2, tekst: Gesprekken. }]
)";

const std::string kLandelijk = R"(soort: landelijke_tekst
bron: Het rapport
leeswijzer: [{ plaats: l, tekst: Lees. }]
inleiding: [{ plaats: h1, tekst: Eerst. }]
gaat_goed:
  - { code: "1.1", plaats: h1, tekst: Goed. }
moet_beter:
  - { code: "1.2", plaats: h1, tekst: Beter. }
toelichtingen:
  - { code: 1.1.1, plaats: h2, tekst: Ad., citaat: ja }
over_good_practices: [{ plaats: h3, tekst: Leer. }]
good_practices:
  - { thema: "2", plaats: h3, tekst: Zo. }
onderzoeksopzet: [{ plaats: b3, tekst: Zo ging het. }]
vervolg: [{ plaats: h1, tekst: Straks. }]
)";

std::vector<std::string> foutenNa(std::string_view oud, std::string_view nieuw) {
    return test::meldingenVan([&] {
        leesToetstekst(vervang(kToetstekst, oud, nieuw), "t.yaml", kleinKader(), organisaties());
    });
}

std::vector<std::string> landelijkNa(std::string_view oud, std::string_view nieuw) {
    return test::meldingenVan([&] {
        leesLandelijkeTekst(vervang(kLandelijk, oud, nieuw), "l.yaml", kleinKader(),
                            organisaties());
    });
}

TEST(TekstLezer, ReadsAtWhichVerwachtingenAGoodPracticeBelongsAndWhoSaysSo) {
    const auto met = [](const std::string& erbij) {
        return leesLandelijkeTekst(
                   vervang(kLandelijk, "tekst: Zo. }", "tekst: Zo., " + erbij + " }"), "l.yaml",
                   kleinKader(), organisaties())
            .goodPractices.front();
    };
    const GoodPractice ons = met("verwachtingen: [1.1.2, 1.1.1], geplaatst_door: maatlat");
    EXPECT_EQ(ons.verwachtingen, (std::vector<std::string>{"1.1.2", "1.1.1"}));
    EXPECT_FALSE(ons.geplaatstDoorBron);
    EXPECT_TRUE(met("verwachtingen: [1.1.1], geplaatst_door: bron").geplaatstDoorBron);
}

TEST(TekstLezer, RefusesAPlaceThatIsNotThereOrOfWhichNobodySaysWhoseItIs) {
    const auto fouten = [](const std::string& erbij) {
        const auto alle = landelijkNa("tekst: Zo. }", "tekst: Zo., " + erbij + " }");
        return alle.empty() ? std::string() : alle.front();
    };
    EXPECT_THAT(fouten("verwachtingen: [9.9.9], geplaatst_door: bron"),
                testing::AllOf(testing::HasSubstr("l.yaml:13:59:"), testing::HasSubstr("9.9.9")));
    EXPECT_THAT(fouten("verwachtingen: [1.1.1, 1.1.1], geplaatst_door: bron"),
                testing::HasSubstr("Verwachting 1.1.1 staat hier twee keer."));
    EXPECT_THAT(fouten("verwachtingen: [1.1.1]"), testing::HasSubstr("geplaatst_door"));
    EXPECT_THAT(fouten("verwachtingen: [1.1.1], geplaatst_door: iemand"),
                testing::HasSubstr("geplaatst_door is bron of maatlat"));
    EXPECT_THAT(fouten("geplaatst_door: bron"), testing::HasSubstr("Noem bij geplaatst_door"));
}

TEST(TekstLezer, ReadsWhatWasWrittenAboutAnOrganisation) {
    const Toetstekst tekst = leesToetstekst(kToetstekst, "t.yaml", kleinKader(), organisaties());
    EXPECT_EQ(tekst, (Toetstekst{"West-Brabant",
                                 "Het rapport",
                                 "november 2020",
                                 "2021-01-18",
                                 {{"Eerst.", "h1"}, {"Dan.", "h2", true}},
                                 {{"1.1.1", "Gezien.", "h3"}, {"1.2", "Ook gezien.", "h3"}},
                                 {{"1.1.2", "Te laat.", "h3"}},
                                 {{"2.1", "Let op.", "h4"}},
                                 {{"1", "Zo kan het.", {"Utrecht"}, "h5"}},
                                 {{"Gesprekken.", "b2"}}}));
}

TEST(TekstLezer, ReadsWhatWasWrittenAboutTheCountry) {
    const LandelijkeTekst tekst =
        leesLandelijkeTekst(kLandelijk, "l.yaml", kleinKader(), organisaties());
    EXPECT_EQ(tekst, (LandelijkeTekst{"Het rapport",
                                      {{"Lees.", "l"}},
                                      {{"Eerst.", "h1"}},
                                      {{"1.1", "Goed.", "h1"}},
                                      {{"1.2", "Beter.", "h1"}},
                                      {{"1.1.1", "Ad.", "h2", true}},
                                      {{"Leer.", "h3"}},
                                      {{"2", "Zo.", {}, "h3"}},
                                      {{"Zo ging het.", "b3"}},
                                      {{"Straks.", "h1"}}}));
}

TEST(TekstLezer, ReadsWhatWasStoredBeforeTextsHadAPlace) {
    const Toetstekst tekst = leesToetstekst(
        "soort: toetstekst\norganisatie: Utrecht\nbron: b\nperiode: p\ninleiding: [Eerst.]\n"
        "bevindingen: [{ code: 1.1.1, tekst: Gezien. }]\nverantwoording: [Gesprekken.]\n",
        "t.yaml", kleinKader(), organisaties(), Tekstvorm::bewaard);
    EXPECT_THAT(tekst.inleiding, ElementsAre(Brontekst{"Eerst."}));
    EXPECT_THAT(tekst.bevindingen, ElementsAre(Opmerking{"1.1.1", "Gezien."}));
    EXPECT_THAT(tekst.verantwoording, ElementsAre(Brontekst{"Gesprekken."}));
    const LandelijkeTekst landelijk =
        leesLandelijkeTekst("soort: landelijke_tekst\nbron: b\nvervolg: [Straks.]\n", "l.yaml",
                            kleinKader(), organisaties(), Tekstvorm::bewaard);
    EXPECT_THAT(landelijk.vervolg, ElementsAre(Brontekst{"Straks."}));
}

TEST(TekstLezer, NeedsNoMoreThanItsSource) {
    const Toetstekst tekst =
        leesToetstekst("soort: toetstekst\norganisatie: Utrecht\nbron: b\nperiode: p\n", "t.yaml",
                       kleinKader(), organisaties());
    EXPECT_TRUE(tekst.bevindingen.empty() && tekst.maatregelenVoor.empty());
    LandelijkeTekst landelijk;
    landelijk.bron = "b";
    EXPECT_EQ(leesLandelijkeTekst("soort: landelijke_tekst\nbron: b\n", "l.yaml", kleinKader(),
                                  organisaties()),
              landelijk);
}

TEST(TekstLezer, ReportsWhatIsWrongInATextAboutAnOrganisation) {
    const struct {
        std::string oud, nieuw, melding;
    } gevallen[] = {
        {"Veilig Thuis Brabant West", "Brabant Wst",
         "2:14: " + organisaties().onbekend("Brabant Wst")},
        {"organisatie: Veilig Thuis Brabant West\n", "",
         "1:1: Bij de toetstekst ontbreekt het veld \"organisatie\"."},
        {"bron: Het rapport\n", "", "1:1: Bij de toetstekst ontbreekt het veld \"bron\"."},
        {"2021-01-18", "18 januari",
         "5:19: Het veld \"maatregelen_voor\" moet een bestaande datum zijn, als jaar-maand-dag: "
         "2015-07-01."},
        {"code: 1.1.1", "code: \"1\"",
         "8:13: Hier hoort de code van een criterium of een verwachting. \"1\" staat niet in het "
         "kader."},
        {"code: 1.1.2", "code: \"1.1\"",
         "11:13: Hier hoort de code van een verwachting. \"1.1\" staat niet in het kader. Bedoelt "
         "u "
         "\"1.1.1\"?"},
        {"code: \"2.1\"", "code: 2.1.2",
         "13:13: Hier hoort de code van een criterium. \"2.1.2\" staat niet in het kader. Bedoelt "
         "u "
         "\"1.2\"?"},
        {"code: 1.1.2, ", "", "11:5: Bij een deel van verbeterpunten ontbreekt het veld \"code\"."},
        {", tekst: Let op. }", " }",
         "13:5: Bij een deel van aandachtspunten ontbreekt het veld "
         "\"tekst\"."},
        {"thema: \"1\"", "thema: \"3\"",
         "15:14: Hier hoort de code van een thema. \"3\" staat niet in het kader."},
        {"[utrecht]", "[Utrect]", "15:66: " + organisaties().onbekend("Utrect")},
        {"[{ plaats: b2, tekst: Gesprekken. }]", "[Gesprekken.]",
         "16:18: Hier hoort een deel van verantwoording te staan, met velden, maar hier staat een "
         "tekst."},
        {"plaats: b2, ", "",
         "16:18: Bij een deel van verantwoording ontbreekt het veld \"plaats\"."},
        {"plaats: h4, ", "",
         "13:5: Bij een deel van aandachtspunten ontbreekt het veld \"plaats\"."},
        {"plaats: h5, ", "", "15:5: Bij een good practice ontbreekt het veld \"plaats\"."},
        {"citaat: ja", "citaat: nou", "6:79: Het veld \"citaat\" moet ja of nee zijn."},
        {"citaat: ja", "blz: 3", "6:71: Het veld \"blz\" is onbekend bij een deel van inleiding."},
        {"Dan.,",
         "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o,",
         "6:44: Een citaat heeft hoogstens 40 woorden. Dit heeft er 41."},
        {"verbeterpunten:", "verbeterpunt:",
         "10:1: Het veld \"verbeterpunt\" is onbekend bij de toetstekst. Bedoelt u "
         "\"verbeterpunten\"?"},
    };
    for (const auto& [oud, nieuw, melding] : gevallen)
        EXPECT_THAT(foutenNa(oud, nieuw), ElementsAre("t.yaml:" + melding)) << nieuw;
}

TEST(TekstLezer, ReportsWhatIsWrongInTheTextAboutTheCountry) {
    const struct {
        std::string oud, nieuw, melding;
    } gevallen[] = {
        {"soort: landelijke_tekst", "soort: toetstekst",
         "1:1: Dit bestand is van de soort \"toetstekst\". Hier hoort een bestand van de soort "
         "\"landelijke_tekst\"."},
        {"code: \"1.1\"", "code: 1.1.1",
         "6:13: Hier hoort de code van een criterium. \"1.1.1\" staat niet in het kader. Bedoelt u "
         "\"1.1\"?"},
        {"code: \"1.2\"", "code: \"1.3\"",
         "8:13: Hier hoort de code van een criterium. \"1.3\" staat niet in het kader. Bedoelt u "
         "\"1.1\"?"},
        {"code: 1.1.1", "code: \"9\"",
         "10:13: Hier hoort de code van een criterium of een verwachting. \"9\" staat niet in het "
         "kader."},
        {"tekst: Zo. ", "tekst: Zo., wie: ik ",
         "13:43: Het veld \"wie\" is onbekend bij een good practice."},
        {"vervolg:", "vervolgt:",
         "15:1: Het veld \"vervolgt\" is onbekend bij de landelijke tekst. Bedoelt u \"vervolg\"?"},
    };
    for (const auto& [oud, nieuw, melding] : gevallen)
        EXPECT_THAT(landelijkNa(oud, nieuw), ElementsAre("l.yaml:" + melding)) << nieuw;
}

TEST(TekstLezer, ReadsTheTextsOfTwentyFifteen) {
    const auto map = test::criteriamap();
    const Toetsingskader kader = leesKaderbestand(map / "veilig-thuis-stap1-2015.yaml");
    const Naamregister namen(leesOrganisaties(test::inhoud(map / "organisaties.yaml"), "o"));
    const Toetstekst ijsselland = leesToetstekst(
        test::inhoud(map / "stap1-2015" / "ijsselland.yaml"), "ijsselland.yaml", kader, namen);
    EXPECT_EQ(ijsselland.organisatie, "IJsselland");
    EXPECT_EQ(ijsselland.maatregelenVoor, "2016-01-18");
    std::vector<std::string> codes;
    for (const Opmerking& een : ijsselland.verbeterpunten)
        codes.push_back(een.code);
    EXPECT_THAT(codes, ElementsAre("1.1.4", "1.2.2", "1.2.4", "1.2.5", "1.3.1", "1.3.4"))
        << "one for each score that is onvoldoende";
    const LandelijkeTekst landelijk = leesLandelijkeTekst(
        test::inhoud(map / "stap1-2015" / "landelijk.yaml"), "landelijk.yaml", kader, namen);
    EXPECT_FALSE(landelijk.gaatGoed.empty());
    EXPECT_FALSE(landelijk.moetBeter.empty());
    EXPECT_FALSE(landelijk.goodPractices.empty());
}

}  // namespace
}  // namespace maatlat
