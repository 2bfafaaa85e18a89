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
inleiding: [Eerst., Dan.]
bevindingen:
  - { code: 1.1.1, tekst: Gezien. }
  - { code: "1.2", tekst: Ook gezien. }
verbeterpunten:
  - { code: 1.1.2, tekst: Doe dit. }
aandachtspunten:
  - { code: "2.1", tekst: Let op. }
good_practices:
  - { thema: "1", tekst: Zo kan het., organisaties: [utrecht] }
verantwoording: [Gesprekken.]
)";

const std::string kLandelijk = R"(soort: landelijke_tekst
bron: Het rapport
leeswijzer: [Lees.]
inleiding: [Eerst.]
gaat_goed:
  - { code: "1.1", tekst: Goed. }
moet_beter:
  - { code: "1.2", tekst: Beter. }
toelichtingen:
  - { code: 1.1.1, tekst: Ad. }
good_practices:
  - { thema: "2", tekst: Zo. }
onderzoeksopzet: [Zo ging het.]
vervolg: [Straks.]
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

TEST(TekstLezer, ReadsWhatWasWrittenAboutAnOrganisation) {
    const Toetstekst tekst = leesToetstekst(kToetstekst, "t.yaml", kleinKader(), organisaties());
    EXPECT_EQ(tekst, (Toetstekst{"West-Brabant",
                                 "Het rapport",
                                 "november 2020",
                                 "2021-01-18",
                                 {"Eerst.", "Dan."},
                                 {{"1.1.1", "Gezien."}, {"1.2", "Ook gezien."}},
                                 {{"1.1.2", "Doe dit."}},
                                 {{"2.1", "Let op."}},
                                 {{"1", "Zo kan het.", {"Utrecht"}}},
                                 {"Gesprekken."}}));
}

TEST(TekstLezer, ReadsWhatWasWrittenAboutTheCountry) {
    const LandelijkeTekst tekst =
        leesLandelijkeTekst(kLandelijk, "l.yaml", kleinKader(), organisaties());
    EXPECT_EQ(tekst, (LandelijkeTekst{"Het rapport",
                                      {"Lees."},
                                      {"Eerst."},
                                      {{"1.1", "Goed."}},
                                      {{"1.2", "Beter."}},
                                      {{"1.1.1", "Ad."}},
                                      {{"2", "Zo.", {}}},
                                      {"Zo ging het."},
                                      {"Straks."}}));
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
         "2:14: De organisatie \"Brabant Wst\" is onbekend. Bedoelt u \"Brabant West\"?"},
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
        {", tekst: Let op.", "",
         "13:5: Bij een deel van aandachtspunten ontbreekt het veld "
         "\"tekst\"."},
        {"thema: \"1\"", "thema: \"3\"",
         "15:14: Hier hoort de code van een thema. \"3\" staat niet in het kader."},
        {"[utrecht]", "[Utrect]",
         "15:54: De organisatie \"Utrect\" is onbekend. Bedoelt u \"Utrecht\"?"},
        {"[Gesprekken.]", "[{a: b}]",
         "16:18: Elk deel van \"verantwoording\" moet een tekst zijn, maar hier staat een tabel."},
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
        {"code: 1.1.1", "code: \"2.1\"",
         "10:13: Hier hoort de code van een verwachting. \"2.1\" staat niet in het kader. Bedoelt "
         "u "
         "\"1.2.1\"?"},
        {"tekst: Zo. ", "tekst: Zo., wie: ik ",
         "12:31: Het veld \"wie\" is onbekend bij een good practice."},
        {"vervolg:", "vervolgt:",
         "14:1: Het veld \"vervolgt\" is onbekend bij de landelijke tekst. Bedoelt u \"vervolg\"?"},
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
