// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/feiten_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/onderzoek/tekst_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

using test::vervang;
using testing::ElementsAre;

const std::string kFeiten = R"(soort: landelijke_tekst
bron: Het rapport
feiten:
  thema_veiligheid: "2"
  benamingen:
    - { code: "1.1", tekst: bereikbaar zijn }
    - { code: 1.1.1, tekst: de telefoon opnemen }
  veiligheid:
    - { tekst: Het kan beter., plaats: Het begin }
  wachten:
    - { tekst: Er wordt gewacht., plaats: "Het rapport, bladzijde 3" }
  hertoetsen: { aantal: 3, wanneer: in 2021, plaats: Het slot }
  gepubliceerd:
    - { tekst: Het kwam in 2020., plaats: Het omslag }
  daarna:
    plaats: De krant
    stappen:
      - { wanneer: "2022", wat: Er kwam meer. }
    organisaties:
      - organisatie: utrecht
        voldoende: 8
        stappen:
          - { wanneer: 2021-05-20, wat: Hertoets. }
)";

LandelijkeTekst leesMetFeiten(const std::string& yaml) {
    return leesLandelijkeTekst(yaml, "l.yaml", kleinKader(),
                               Naamregister(std::vector<Organisatie>{{"Utrecht", {}}}));
}

TEST(FeitenLezer, ReadsWhatIsKnownOfTheRound) {
    Rondefeiten uit;
    uit.themaVeiligheid = "2";
    uit.benamingen = {{"1.1", "bereikbaar zijn"}, {"1.1.1", "de telefoon opnemen"}};
    uit.veiligheid = {{"Het kan beter.", "Het begin"}};
    uit.wachten = {{"Er wordt gewacht.", "Het rapport, bladzijde 3"}};
    uit.hertoetsen = Hertoetskeuze{3, "in 2021", "Het slot"};
    uit.gepubliceerd = {{"Het kwam in 2020.", "Het omslag"}};
    uit.daarnaBron = "De krant";
    uit.daarna = {{"2022", "Er kwam meer."}};
    uit.verhalen = {{"Utrecht", 8, {{"2021-05-20", "Hertoets."}}}};
    EXPECT_EQ(leesMetFeiten(kFeiten).feiten, uit);
    EXPECT_EQ(uit.benaming("1.1.1"), "de telefoon opnemen");
    EXPECT_EQ(uit.benaming("1.2"), "");
}

TEST(FeitenLezer, NeedsNone) {
    EXPECT_EQ(leesMetFeiten("soort: landelijke_tekst\nbron: b\n").feiten, Rondefeiten{});
    EXPECT_EQ(leesMetFeiten("soort: landelijke_tekst\nbron: b\nfeiten: {}\n").feiten,
              Rondefeiten{});
}

TEST(FeitenLezer, WantsAPlaceForWhateverWasSaid) {
    const struct {
        std::string oud, nieuw, melding;
    } gevallen[] = {
        {", plaats: \"Het rapport, bladzijde 3\"", "",
         "11:7: Bij een deel van wachten ontbreekt het veld \"plaats\"."},
        {", plaats: Het slot", "", "12:15: Bij de hertoetsen ontbreekt het veld \"plaats\"."},
        {", plaats: Het omslag", "",
         "14:7: Bij een deel van gepubliceerd ontbreekt het veld \"plaats\"."},
        {"    plaats: De krant\n", "",
         "16:5: Bij wat daarna gebeurde ontbreekt het veld \"plaats\"."},
    };
    for (const auto& [oud, nieuw, melding] : gevallen)
        EXPECT_THAT(test::meldingenVan([&] { leesMetFeiten(vervang(kFeiten, oud, nieuw)); }),
                    ElementsAre("l.yaml:" + melding))
            << oud;
}

TEST(FeitenLezer, ReportsWhatIsWrong) {
    const struct {
        std::string oud, nieuw, melding;
    } gevallen[] = {
        {"thema_veiligheid: \"2\"", "thema_veiligheid: \"3\"",
         "4:21: Hier hoort de code van een thema. \"3\" staat niet in het kader."},
        {"code: 1.1.1", "code: \"1\"",
         "7:15: Hier hoort de code van een criterium of een verwachting. \"1\" staat niet in het "
         "kader."},
        {"aantal: 3", "aantal: 0",
         "12:25: Het veld \"aantal\" moet een heel getal zijn van 1 tot en met 1000."},
        {"aantal: 3, ", "", "12:15: Bij de hertoetsen ontbreekt het veld \"aantal\"."},
        {"organisatie: utrecht", "organisatie: Utrect",
         "20:22: De organisatie \"Utrect\" is onbekend. Bedoelt u \"Utrecht\"?"},
        {"voldoende: 8", "voldoende: acht",
         "21:20: Het veld \"voldoende\" moet een heel getal zijn van 0 tot en met 64."},
        {"wat: Hertoets.", "wie: ik", "23:13: Bij een stap ontbreekt het veld \"wat\"."},
        {"  daarna:", "  daarnaa:",
         "15:3: Het veld \"daarnaa\" is onbekend bij de feiten. Bedoelt u \"daarna\"?"},
    };
    for (const auto& [oud, nieuw, melding] : gevallen)
        EXPECT_THAT(test::meldingenVan([&] { leesMetFeiten(vervang(kFeiten, oud, nieuw)); }),
                    testing::Contains(testing::StartsWith("l.yaml:" + melding)))
            << nieuw;
}

}  // namespace
}  // namespace maatlat
