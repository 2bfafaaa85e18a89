// SPDX-License-Identifier: EUPL-1.2
#include "kader/kader_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/meldingen.h"
#include "support/invoerfouten.h"
#include "support/klein_kader_yaml.h"

namespace maatlat {
namespace {

using test::kKleinKader;
using test::vervang;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> fouten(const std::string& yaml) {
    return test::meldingenVan([&] { leesKader(yaml, "k.yaml"); });
}

/// What is reported when one piece of the small kader is changed.
std::vector<std::string> foutenNa(std::string_view oud, std::string_view nieuw) {
    return fouten(vervang(kKleinKader, oud, nieuw));
}

TEST(KaderLezer, ReadsEveryField) {
    const Toetsingskader kader = leesKader(kKleinKader, "k.yaml");
    EXPECT_EQ(kader.id, "klein");
    EXPECT_EQ(kader.geldigVan, "2020-01-01");
    EXPECT_EQ(kader.geldigTot, "2029-12-31");
    EXPECT_THAT(kader.voetnoten, ElementsAre("Een voetnoot."));
    const Thema& thema = kader.themas.at(0);
    EXPECT_EQ(thema.doel, "Het beheer is op orde.");
    ASSERT_EQ(thema.criteria.size(), 2u);
    EXPECT_EQ(thema.criteria[0].oordeelzinnen.at(Oordeel::onvoldoende),
              "Bij {organisatie} is de zorg niet goed.");
    EXPECT_EQ(thema.criteria[0].verwachtingen.at(0).voetnoot, "Dag en nacht.");
    EXPECT_FALSE(thema.criteria[0].verwachtingen.at(2).beoordeeld);
    EXPECT_EQ(thema.criteria[0].verwachtingen.at(2).reden, "Dit komt later.");
    EXPECT_EQ(kader.aantalBeoordeeld(), 3);
    EXPECT_EQ(kader.verwachting("1.2.1")->positie, 2);
    EXPECT_EQ(kader.regelsets.size(), 2u);
}

TEST(KaderLezer, GivesASourceDownwardsUntilAnotherIsNamed) {
    const Toetsingskader kader = leesKader(kKleinKader, "k.yaml");
    EXPECT_EQ(kader.themas[0].bron, "Het boek");
    EXPECT_EQ(kader.verwachting("1.1.1")->bron, "Het boek");
    EXPECT_EQ(kader.criterium("1.2")->bron, "Het boek, bladzijde 2");
    EXPECT_EQ(kader.verwachting("1.2.1")->bron, "Het boek, bladzijde 3");
}

TEST(KaderLezer, ReportsWhatIsWrongAtItsPlace) {
    const struct {
        std::string oud, nieuw, melding;
    } gevallen[] = {
        {"soort: toetsingskader", "soort: uitspraken",
         "1:1: Dit bestand is van de soort \"uitspraken\". Hier hoort een bestand van de soort "
         "\"toetsingskader\"."},
        {"versie: \"1\"\n", "", "1:1: Bij het kader ontbreekt het veld \"versie\"."},
        {"versie:", "verzie:", "1:1: Bij het kader ontbreekt het veld \"versie\"."},
        {"naam: Klein kader", "naam: [Klein, kader]",
         "4:7: Het veld \"naam\" moet een tekst zijn, maar hier staat een lijst."},
        {"tot: 2029-12-31", "tot: 2019-12-31",
         "6:3: Het einde van de geldigheid ligt voor het begin."},
        {"van: 2020-01-01", "van: 2020-02-30",
         "6:8: Het veld \"van\" moet een bestaande datum zijn, als jaar-maand-dag: 2015-07-01."},
        {"  van: 2020-01-01\n", "", "6:3: Bij de geldigheid ontbreekt het veld \"van\"."},
        {"[Een voetnoot.]", "Een voetnoot.",
         "9:12: Het veld \"voetnoten\" moet een lijst zijn, maar hier staat een tekst."},
        {"            tekst: Er is een plan.\n", "",
         "24:13: Bij een verwachting ontbreekt het veld \"tekst\"."},
        {"tekst: Er is een plan.", "tekst: ''", "25:20: Het veld \"tekst\" is leeg. Vul het in."},
        {"tekst: Er is een plan.", "tekst: Er is een plan.\n            tekts: Dubbel op.",
         "26:13: Het veld \"tekts\" is onbekend bij een verwachting. Bedoelt u \"tekst\"?"},
        {"code: 1.1.2", "code: 1.1.1",
         "24:13: De code \"1.1.1\" komt twee keer voor. Hij staat ook op regel 21."},
        {"code: 1.2.1", "code: \"1.1\"",
         "38:13: De code \"1.1\" komt twee keer voor. Hij staat ook op regel 15."},
        {"code: 1.2.1", "code: 1.2/1",
         "38:13: De code \"1.2/1\" kan niet. Gebruik hoogstens 20 letters, cijfers, punten en "
         "streepjes."},
        {"code: 1.2.1", "code: A-heel-lange-code-van-21",
         "38:13: De code \"A-heel-lange-code-van-21\" kan niet. Gebruik hoogstens 20 letters, "
         "cijfers, punten en streepjes."},
        {"beoordeeld: nee", "beoordeeld: no",
         "28:25: Het veld \"beoordeeld\" moet ja of nee zijn."},
        {"            reden: Dit komt later.\n", "",
         "26:13: Verwachting 1.1.3 wordt niet beoordeeld. Geef in het veld \"reden\" aan waarom."},
        {"            beoordeeld: nee\n", "",
         "26:13: Verwachting 1.1.3 wordt beoordeeld, maar heeft een reden om dat niet te doen. "
         "Haal "
         "de reden weg of zet \"beoordeeld\" op nee."},
        {"bron: Het boek, bladzijde 3", "beoordeeld: nee\n            reden: Te koud.",
         "30:9: Van criterium 1.2 wordt geen enkele verwachting beoordeeld. Dan is er geen oordeel "
         "mogelijk."},
        {"Bij {organisatie} is de zorg goed.", "Bij {naam} is de zorg goed.",
         "18:22: In een oordeelzin kan tussen accolades alleen {organisatie} staan."},
        {"matig: De zaal is lauw.", "redelijk: De zaal is lauw.",
         "35:11: Het veld \"redelijk\" is onbekend bij de oordeelzinnen."},
        {"themas:\n  - code: \"1\"", "themas:\n  - los\n  - code: \"1\"",
         "11:5: Hier hoort een thema te staan, met velden, maar hier staat een tekst."},
    };
    for (const auto& [oud, nieuw, melding] : gevallen)
        EXPECT_THAT(foutenNa(oud, nieuw), testing::Contains("k.yaml:" + melding)) << nieuw;
}

TEST(KaderLezer, AWrongFieldGivesNoSecondMeldingThatMisleads) {
    EXPECT_THAT(foutenNa("tekst: Er is een plan.", "tekst: ''"), testing::SizeIs(1));
    EXPECT_THAT(foutenNa("van: 2020-01-01", "van: gisteren"), testing::SizeIs(1));
    EXPECT_THAT(foutenNa("code: 1.1.2", "code: 1.1.1"), testing::SizeIs(1));
}

TEST(KaderLezer, MissesListsThatCannotBeEmpty) {
    EXPECT_THAT(fouten("soort: toetsingskader\nid: a\nversie: b\nnaam: c\nbron: d\n"
                       "geldig: {van: 2020-01-01}\n"),
                ElementsAre("k.yaml:1:1: Bij het kader ontbreekt de lijst \"themas\".",
                            "k.yaml:1:1: Bij het kader ontbreekt de lijst \"regelsets\"."));
    EXPECT_THAT(fouten("soort: toetsingskader\nid: a\nversie: b\nnaam: c\nbron: d\n"
                       "geldig: {van: 2020-01-01}\nthemas: []\nregelsets: []\n"),
                ElementsAre("k.yaml:7:9: De lijst \"themas\" is leeg. Vul haar in.",
                            "k.yaml:8:12: De lijst \"regelsets\" is leeg. Vul haar in."));
}

TEST(KaderLezer, ReportsAllOfItInOneRunInTheOrderOfTheFile) {
    std::string yaml = vervang(kKleinKader, "id: klein\n", "");
    yaml = vervang(yaml, "van: 2020-01-01", "van: 1-1-2020");
    yaml = vervang(yaml, "doel: Het", "doelen: Het");
    yaml = vervang(yaml, "code: 1.1.2", "code: 1.1.1");
    yaml = vervang(yaml, "minstens: 1", "minimaal: 1");
    EXPECT_THAT(
        fouten(yaml),
        ElementsAre("k.yaml:1:1: Bij het kader ontbreekt het veld \"id\".",
                    "k.yaml:5:8: Het veld \"van\" moet een bestaande datum zijn, als "
                    "jaar-maand-dag: 2015-07-01.",
                    "k.yaml:10:5: Bij een thema ontbreekt het veld \"doel\".",
                    "k.yaml:12:5: Het veld \"doelen\" is onbekend bij een thema. Bedoelt u "
                    "\"doel\"?",
                    "k.yaml:23:13: De code \"1.1.1\" komt twee keer voor. Hij staat ook op regel "
                    "20.",
                    "k.yaml:57:30: Het veld \"minimaal\" is onbekend bij de voorwaarde over "
                    "onvoldoende."));
}

TEST(KaderLezer, TakesSixtyFourVerwachtingenAndNotOneMore) {
    const auto met = [](int aantal) {
        std::string extra;
        for (int i = 4; i < aantal; ++i)
            extra += "          - code: x" + std::to_string(i) + "\n            tekst: Iets.\n";
        return vervang(kKleinKader, "          - code: 1.2.1\n",
                       extra +
                           "          - code: 1.2.0\n            tekst: Iets.\n"
                           "          - code: 1.2.1\n");
    };
    EXPECT_EQ(leesKader(met(64), "k.yaml").aantalBeoordeeld(), 64);
    EXPECT_THAT(fouten(met(65)), ElementsAre("k.yaml:1:1: Dit kader heeft 65 verwachtingen die "
                                             "worden beoordeeld. Het maximum is 64."));
}

TEST(KaderLezer, OnlyCountsBeyondWhatAnyoneWouldRead) {
    std::string yaml = kKleinKader;
    for (int i = 0; i < 2000; ++i)
        yaml += "v" + std::to_string(i) + ": x\n";
    const auto gevonden = fouten(yaml);
    ASSERT_EQ(gevonden.size(), Meldingen::kMeeste + 1);
    EXPECT_EQ(gevonden.back(), "k.yaml: En nog " + std::to_string(2000 - Meldingen::kMeeste) +
                                   " meldingen. Los eerst de meldingen hierboven op.");
}

TEST(KaderLezer, RefusesAFileThatIsNoYamlAtItsFirstFault) {
    EXPECT_THAT(foutenNa("naam: Klein kader", "naam: Klein: kader"),
                ElementsAre(testing::StartsWith("k.yaml:4:12: Hier staat een dubbele punt")));
    EXPECT_THAT(foutenNa("Klein kader", "Klein\xE9"),
                ElementsAre(testing::StartsWith("k.yaml:4:12: Hier staat een teken dat geen")));
    EXPECT_THAT(foutenNa("Klein kader", "&k Klein\nbron2: *k"),
                testing::Contains(testing::StartsWith("k.yaml:4:7: Een verwijspunt met &")));
    EXPECT_THAT(fouten(""), ElementsAre("k.yaml: Dit bestand is leeg."));
    EXPECT_THAT(fouten(kKleinKader), IsEmpty()) << "the tests above must spoil something sound";
}

}  // namespace
}  // namespace maatlat
