// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/uitspraken_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "kader/kader_lezer.h"
#include "kader/onderzoek/organisaties_lezer.h"
#include "support/invoerfouten.h"
#include "support/klein_kader.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

const std::string kBegin =
    "soort: uitspraken\n"
    "bewoordingen:\n"
    "  - { woorden: een derde, minstens: 28.33, hoogstens: 38.33 }\n"
    "  - { woorden: alle, minstens: 100 }\n"
    "uitspraken:\n";

/// The fields stand in a flow table that begins at line 6, column 5.
std::string met(const std::string& velden) {
    return kBegin + "  - { id: u, bron: b, bewering: Zo is het., " + velden +
           ", citaat: Het is 35 procent en een derde. }\n";
}

const Naamregister kNamen({{"West-Brabant", {"Brabant West"}}, {"Utrecht", {}}});

Uitspraken lees(const std::string& yaml) {
    return leesUitspraken(yaml, "u.yaml", kleinKader(), kNamen);
}

std::vector<std::string> uitspraakfouten(const std::string& yaml) {
    return test::meldingenVan([&] { lees(yaml); });
}

Uitspraak een(const std::string& velden) {
    return lees(met(velden)).uitspraken.at(0);
}

TEST(UitsprakenLezer, ReadsEveryKindOfClaim) {
    Uitspraak leeg;
    leeg.id = "u";
    leeg.bron = "b";
    leeg.citaat = "Het is 35 procent en een derde.";
    leeg.bewering = "Zo is het.";

    Uitspraak verwacht = leeg;
    verwacht.selectie = Selectie{"1.1.1", {Score::voldoende, Score::nvt}, {}};
    verwacht.aantal = 3;
    verwacht.percentage = Percentage{35};
    verwacht.bewoording = "een derde";
    verwacht.namen = {"West-Brabant", "Utrecht"};
    EXPECT_EQ(een("selectie: {verwachting: 1.1.1, scores: [voldoende, nvt]}, aantal: 3, "
                  "percentage: {procent: 35}, bewoording: een derde, "
                  "namen: [Brabant West, utrecht]"),
              verwacht);

    verwacht = leeg;
    verwacht.selectie = Selectie{"1.1", {}, {Oordeel::matig, Oordeel::onvoldoende}};
    verwacht.percentage = Percentage{35};
    EXPECT_EQ(een("selectie: {criterium: \"1.1\", oordelen: [matig, onvoldoende]}, "
                  "percentage: {procent: 35}"),
              verwacht);

    verwacht = leeg;
    verwacht.verdelingVan = "1.1";
    verwacht.verdeling = {2, 23, 1};
    EXPECT_EQ(een("verdeling: {van: \"1.1\", voldoende: 2, matig: 23, onvoldoende: 1}"), verwacht);
    verwacht.verdelingVan = "1.1.1";
    verwacht.verdeling = {25, 1};
    EXPECT_EQ(een("verdeling: {van: 1.1.1, voldoende: 25, onvoldoende: 1}"), verwacht);

    verwacht = leeg;
    verwacht.volgorde = {"Utrecht", "West-Brabant"};
    EXPECT_EQ(een("volgorde: [Utrecht, West-Brabant]"), verwacht);
    verwacht = leeg;
    verwacht.laagste = 7;
    EXPECT_EQ(een("laagste: 7"), verwacht);
    verwacht = leeg;
    verwacht.aantalOrganisaties = 26;
    EXPECT_EQ(een("aantal_organisaties: 26"), verwacht);
    verwacht = leeg;
    verwacht.aantalVerwachtingen = 24;
    EXPECT_EQ(een("aantal_verwachtingen: 24"), verwacht);

    verwacht = leeg;
    verwacht.organisatie = "Utrecht";
    verwacht.voldoende = 18;
    verwacht.scores = {{"1.1.1", Score::voldoende}, {"1.2.1", Score::onbeoordeeld}};
    verwacht.oordelen = {{"2.1", Oordeel::voldoende}};
    EXPECT_EQ(een("organisatie: Utrecht, voldoende: 18, scores: {1.1.1: voldoende, 1.2.1: "
                  "onbeoordeeld}, oordelen: {\"2.1\": voldoende}"),
              verwacht);

    verwacht = leeg;
    verwacht.nietTeBeslissen = "Geen cijfers.";
    EXPECT_EQ(een("niet_te_beslissen: Geen cijfers."), verwacht);
}

TEST(UitsprakenLezer, ReadsWhatWordsMean) {
    EXPECT_THAT(lees(met("laagste: 1")).bewoordingen,
                ElementsAre(Bewoording{"een derde", 2833, 3833}, Bewoording{"alle", 10000, 10000}));
}

TEST(UitsprakenLezer, ReportsWhatIsWrongAtItsPlace) {
    const struct {
        std::string velden, melding;
    } gevallen[] = {
        {"selectie: {criterium: 1.1.1, oordelen: [matig]}, aantal: 1",
         "6:67: Hier hoort de code van een criterium. \"1.1.1\" staat niet in het kader. Bedoelt u "
         "\"1.1\"?"},
        {"selectie: {verwachting: 1.1.1, scores: [goed]}, aantal: 1",
         "6:85: Een score is voldoende, onvoldoende, nvt of onbeoordeeld."},
        {"selectie: {criterium: \"1.1\", oordelen: [redelijk]}, aantal: 1",
         "6:85: Een oordeel is voldoende, matig of onvoldoende."},
        {"selectie: {verwachting: 1.1.1}, aantal: 1",
         "6:55: Bij een selectie ontbreekt de lijst \"scores\"."},
        {"selectie: {verwachting: 1.1.1, scores: []}, aantal: 1",
         "6:84: De lijst \"scores\" is leeg. Vul haar in."},
        {"selectie: {}, aantal: 1",
         "6:55: Een selectie gaat over een verwachting of over een criterium: noem een van de "
         "twee."},
        {"selectie: {verwachting: 1.1.1, scores: [nvt], criterium: \"1.1\", oordelen: [matig]}, "
         "aantal: 1",
         "6:55: Een selectie gaat over een verwachting of over een criterium: noem een van de "
         "twee."},
        {"aantal: 1",
         "6:5: Een aantal, percentage, bewoording of lijst namen hoort bij een selectie, en "
         "andersom."},
        {"selectie: {verwachting: 1.1.1, scores: [nvt]}, laagste: 1",
         "6:5: Een aantal, percentage, bewoording of lijst namen hoort bij een selectie, en "
         "andersom."},
        {"selectie: {verwachting: 1.1.1, scores: [nvt]}, bewoording: een dorde",
         "6:5: Van de woorden \"een dorde\" staat geen betekenis bij de bewoordingen. Bedoelt u "
         "\"een derde\"?"},
        {"selectie: {verwachting: 1.1.1, scores: [nvt]}, namen: [Utrect]",
         "6:100: " + kNamen.onbekend("Utrect")},
        {"selectie: {verwachting: 1.1.1, scores: [nvt]}, percentage: {procent: 101}",
         "6:114: Het veld \"procent\" moet een heel getal zijn van 0 tot en met 100."},
        {"verdeling: {van: \"1.1\", voldoende: 1, onvoldoende: 2}",
         "6:56: De verdeling van een criterium noemt voldoende, matig en onvoldoende."},
        {"verdeling: {van: 1.1.1, voldoende: 1, matig: 1, onvoldoende: 2}",
         "6:56: De verdeling van een verwachting noemt voldoende en onvoldoende, en geen matig."},
        {"verdeling: {voldoende: 1, onvoldoende: 2}",
         "6:56: Bij een verdeling ontbreekt het veld \"van\"."},
        {"volgorde: [Utrecht, Zwammerdam]", "6:65: " + kNamen.onbekend("Zwammerdam")},
        {"laagste: 0", "6:54: Het veld \"laagste\" moet een heel getal zijn van 1 of meer."},
        {"aantal_verwachtingen: 65",
         "6:67: Het veld \"aantal_verwachtingen\" moet een heel getal zijn van 0 tot en met 64."},
        {"voldoende: 3", "6:5: Bij deze uitspraak ontbreekt de organisatie waar hij over gaat."},
        {"organisatie: Utrecht, scores: {\"1.1\": voldoende}",
         "6:76: Hier hoort de code van een verwachting. \"1.1\" staat niet in het kader. Bedoelt u "
         "\"1.1.1\"?"},
        {"organisatie: Utrecht, oordelen: {\"1.1\": nvt}",
         "6:85: Een oordeel is voldoende, matig of onvoldoende."},
        {"organisatie: Utrecht",
         "6:5: Een uitspraak doet één soort bewering, of zegt waarom die niet te beslissen is. "
         "Deze "
         "doet er 0."},
        {"laagste: 1, aantal_organisaties: 2",
         "6:5: Een uitspraak doet één soort bewering, of zegt waarom die niet te beslissen is. "
         "Deze "
         "doet er 2."},
        {"laagste: 1, niet_te_beslissen: Geen cijfers.",
         "6:5: Een uitspraak doet één soort bewering, of zegt waarom die niet te beslissen is. "
         "Deze "
         "doet er 2."},
        {"laagste: 1, hoogste: 2",
         "6:57: Het veld \"hoogste\" is onbekend bij een uitspraak. Bedoelt u \"laagste\"?"},
    };
    for (const auto& [velden, melding] : gevallen)
        EXPECT_THAT(uitspraakfouten(met(velden)), Contains("u.yaml:" + melding)) << velden;
}

TEST(UitsprakenLezer, ReportsWhatIsWrongWithAWording) {
    const auto wording = [](const std::string& tabel) {
        return uitspraakfouten(
            "soort: uitspraken\nbewoordingen:\n  - { woorden: alle }\n  - " + tabel +
            "\nuitspraken:\n  - { id: u, bron: b, citaat: d, bewering: c, laagste: 1 "
            "}\n");
    };
    EXPECT_THAT(wording("{ woorden: bijna alle, minstens: 85 }"), IsEmpty());
    EXPECT_THAT(wording("{ woorden: alle }"),
                ElementsAre("u.yaml:4:5: De woorden \"alle\" staan er twee keer."));
    EXPECT_THAT(wording("{ woorden: x, minstens: 50, hoogstens: 49.99 }"),
                ElementsAre("u.yaml:4:5: De bovengrens ligt onder de ondergrens."));
    EXPECT_THAT(wording("{ woorden: x, minstens: veel }"),
                ElementsAre("u.yaml:4:29: Dit moet een percentage zijn van 0 tot en met 100, met "
                            "hoogstens twee decimalen."));
    EXPECT_THAT(wording("{ minstens: 3 }"),
                ElementsAre("u.yaml:4:5: Bij een bewoording ontbreekt het veld \"woorden\"."));
}

TEST(UitsprakenLezer, RefusesTwoStatementsWithOneId) {
    const std::string dubbel =
        met("laagste: 1") + "  - { id: u, bron: b, citaat: d, bewering: c, laagste: 2 }\n";
    EXPECT_THAT(uitspraakfouten(dubbel),
                ElementsAre("u.yaml:7:5: De id \"u\" is al van een andere uitspraak."));
}

TEST(UitsprakenLezer, AFaultInAFigureIsReportedOnce) {
    EXPECT_THAT(uitspraakfouten(met("laagste: veel")), testing::SizeIs(1));
    EXPECT_THAT(uitspraakfouten(met("selectie: {verwachting: 1.1.1, scores: [nvt]}, aantal: veel")),
                testing::SizeIs(1));
    EXPECT_THAT(uitspraakfouten(met("organisatie: Utrecht, voldoende: veel")), testing::SizeIs(1));
}

TEST(UitsprakenLezer, ReadsTheStatementsOfTwentyFifteen) {
    const auto map = test::criteriamap();
    const Toetsingskader kader = leesKaderbestand(map / "veilig-thuis-stap1-2015.yaml");
    const Naamregister namen(leesOrganisaties(test::inhoud(map / "organisaties.yaml"), "o"));
    const Uitspraken alle = leesUitspraken(test::inhoud(map / "stap1-2015" / "uitspraken.yaml"),
                                           "uitspraken.yaml", kader, namen);
    EXPECT_GE(alle.uitspraken.size(), 40u);
    for (const Uitspraak& uitspraak : alle.uitspraken)
        EXPECT_FALSE(uitspraak.bron.empty()) << uitspraak.id;
}

/// One statement about 1.1.1 with this quote and these fields.
std::string geciteerd(const std::string& citaat, const std::string& velden) {
    return "soort: uitspraken\nbewoordingen:\n  - { woorden: tweederde, minstens: 61.67 }\n  - { "
           "woorden: ruim tweederde, minstens: 66.67 }\nuitspraken:\n  - id: u\n    bron: b\n    "
           "citaat: " +
           citaat +
           "\n    bewering: c\n    selectie: { verwachting: 1.1.1, scores: [voldoende] }\n    " +
           velden + "\n";
}

TEST(UitsprakenLezer, VraagtEenCitaatVanHoogstensVeertigWoorden) {
    EXPECT_THAT(
        uitspraakfouten("soort: uitspraken\nuitspraken:\n  - { id: u, bron: b, bewering: c, "
                        "laagste: 1 }\n"),
        ElementsAre("u.yaml:3:5: Bij een uitspraak ontbreekt het veld \"citaat\"."));
    std::string woorden = "een";
    for (int i = 2; i <= 40; ++i)
        woorden += " woord";
    EXPECT_THAT(uitspraakfouten(geciteerd(woorden, "aantal: 1")), IsEmpty());
    EXPECT_THAT(uitspraakfouten(geciteerd(woorden + " meer", "aantal: 1")),
                ElementsAre("u.yaml:6:5: Een citaat heeft hoogstens 40 woorden. Dit heeft er 41."));
}

TEST(UitsprakenLezer, LeestHetPercentageZoalsHetInHetCitaatStaat) {
    const auto woord = [](const std::string& citaat) {
        return lees(geciteerd(citaat, "percentage: { procent: 80 }"))
            .uitspraken[0]
            .percentage->woord;
    };
    EXPECT_EQ(woord("Bij 80 procent lukt het."), Procentwoord::precies);
    EXPECT_EQ(woord("Bij ongeveer 80 procent lukt het."), Procentwoord::ongeveer);
    EXPECT_EQ(woord("Het lukt bij ruim 80% van hen."), Procentwoord::ruim);
    EXPECT_THAT(
        uitspraakfouten(geciteerd("Bij 77 procent lukt het.", "percentage: { procent: 80 }")),
        ElementsAre(testing::EndsWith("In het citaat staat geen 80 procent.")));
    EXPECT_THAT(uitspraakfouten(geciteerd("Bij 80 procent lukt het.",
                                          "percentage: { procent: 80, afronding: 10 }")),
                ElementsAre(testing::HasSubstr("Het veld \"afronding\" is onbekend")));
}

TEST(UitsprakenLezer, EenBewoordingIsDieVanHetCitaat) {
    EXPECT_THAT(uitspraakfouten(geciteerd("Tweederde doet mee.", "bewoording: tweederde")),
                IsEmpty());
    EXPECT_THAT(uitspraakfouten(geciteerd("Ruim tweederde doet mee.", "bewoording: tweederde")),
                ElementsAre("u.yaml:6:5: In het citaat staat \"ruim tweederde\". Dat betekent iets "
                            "anders dan \"tweederde\"."));
    EXPECT_THAT(uitspraakfouten(geciteerd("De meeste doen mee.", "bewoording: tweederde")),
                ElementsAre("u.yaml:6:5: De woorden \"tweederde\" staan niet in het citaat."));
}

TEST(UitsprakenLezer, LeestWatErVroegerIsBewaardZonderEigenAfronding) {
    const std::string oud =
        "soort: uitspraken\nuitspraken:\n  - { id: u, bron: b, bewering: c, selectie: { "
        "verwachting: 1.1.1, scores: [voldoende] }, percentage: { procent: 80, afronding: 10 } }\n";
    const Uitspraken alle =
        leesUitspraken(oud, "u.yaml", kleinKader(), Naamregister({}), Uitspraakvorm::bewaard);
    EXPECT_EQ(alle.uitspraken.at(0).percentage, Percentage{80});
    EXPECT_EQ(alle.uitspraken.at(0).citaat, "");
}

}  // namespace
}  // namespace maatlat
