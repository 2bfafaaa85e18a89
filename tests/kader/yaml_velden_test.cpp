// SPDX-License-Identifier: EUPL-1.2
#include "kader/yaml_velden.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Reads one table with `lees(velden)` and gives what was reported.
template <class Lees>
std::vector<std::string> fouten(const std::string& yaml, Lees lees) {
    return test::meldingenVan([&] {
        const YamlDocument document(yaml, "v.yaml");
        Meldingen meldingen("v.yaml");
        Velden velden(document.wortel(), meldingen, "de proef");
        lees(velden);
        velden.klaar();
        meldingen.werpAlsNodig();
    });
}

std::string tekst(const std::string& yaml) {
    std::string uit;
    EXPECT_THAT(fouten(yaml, [&](Velden& velden) { uit = velden.tekst("t"); }), IsEmpty());
    return uit;
}

TEST(Velden, GivesATextWhateverItsLayout) {
    for (const char* yaml : {"t: een mooie dag", "t: 'een mooie dag'", "t: \"een  mooie\\tdag\"",
                             "t: >-\n  een\n  mooie\n  dag", "t: |\n  een mooie\n    dag\n\n",
                             "t:\n  een mooie\n  dag  "})
        EXPECT_EQ(tekst(yaml), "een mooie dag") << yaml;
    EXPECT_EQ(tekst("t: cafe\u0301"), "caf\u00e9") << "NFD becomes NFC";
    EXPECT_EQ(tekst("t: 3.0"), "3.0") << "a text stays a text";
}

TEST(Velden, ReportsATextThatIsMissingOrEmptyOrNoText) {
    const auto lees = [](Velden& velden) { velden.tekst("t"); };
    EXPECT_THAT(fouten("{}", lees),
                ElementsAre("v.yaml:1:1: Bij de proef ontbreekt het veld \"t\"."));
    EXPECT_THAT(fouten("t: \"\"", lees),
                ElementsAre("v.yaml:1:4: Het veld \"t\" is leeg. Vul het in."));
    EXPECT_THAT(fouten("t: ' \n '", lees),
                ElementsAre("v.yaml:1:4: Het veld \"t\" is leeg. Vul het in."));
    EXPECT_THAT(fouten("t:", lees), ElementsAre("v.yaml:1:3: Het veld \"t\" is leeg. Vul het in."));
    EXPECT_THAT(
        fouten("t: [a]", lees),
        ElementsAre("v.yaml:1:4: Het veld \"t\" moet een tekst zijn, maar hier staat een lijst."));
    EXPECT_THAT(
        fouten("t: {a: b}", lees),
        ElementsAre("v.yaml:1:4: Het veld \"t\" moet een tekst zijn, maar hier staat een tabel."));
}

TEST(Velden, AnOptionalTextMayBeAwayButNotEmpty) {
    const auto lees = [](Velden& velden) { EXPECT_EQ(velden.tekstAlsErIs("t"), ""); };
    EXPECT_THAT(fouten("{}", lees), IsEmpty());
    EXPECT_THAT(fouten("t: ''", lees),
                ElementsAre("v.yaml:1:4: Het veld \"t\" is leeg. Vul het in."));
}

TEST(Velden, ReadsYesAndNoInDutchOnly) {
    const auto lees = [](bool verwacht) {
        return [verwacht](Velden& velden) { EXPECT_EQ(velden.jaNee("j", true), verwacht); };
    };
    EXPECT_THAT(fouten("j: ja", lees(true)), IsEmpty());
    EXPECT_THAT(fouten("j: nee", lees(false)), IsEmpty());
    EXPECT_THAT(fouten("{}", lees(true)), IsEmpty());
    for (const char* fout : {"j: yes", "j: true", "j: Ja", "j: ''", "j: [ja]", "j: 1"})
        EXPECT_THAT(fouten(fout, lees(true)),
                    ElementsAre("v.yaml:1:4: Het veld \"j\" moet ja of nee zijn."))
            << fout;
}

TEST(Velden, ReadsWholeNumbersWithinTheirBounds) {
    const auto getal = [](const std::string& yaml) {
        std::optional<int> uit;
        const auto gevonden = fouten(yaml, [&](Velden& velden) { uit = velden.getal("g", 1, 50); });
        EXPECT_EQ(uit.has_value(), gevonden.empty() && yaml != "{}") << yaml;
        return gevonden.empty() ? std::to_string(uit.value_or(-1)) : gevonden.front();
    };
    EXPECT_EQ(getal("{}"), "-1");
    EXPECT_EQ(getal("g: 1"), "1");
    EXPECT_EQ(getal("g: '50'"), "50");
    for (const char* fout : {"g: 0", "g: 51", "g: -1", "g: 1.0", "g: 1a", "g: ''", "g: [1]",
                             "g: +1", "g: 99999999999", "g: 0x10"})
        EXPECT_EQ(getal(fout),
                  "v.yaml:1:4: Het veld \"g\" moet een heel getal zijn van 1 tot en met 50.")
            << fout;
}

TEST(Velden, ReadsDatesThatExist) {
    const auto datum = [](const std::string& yaml) {
        std::string uit;
        const auto gevonden = fouten(yaml, [&](Velden& velden) { uit = velden.datum("d", true); });
        return gevonden.empty() ? uit : gevonden.front();
    };
    for (const char* goed : {"2015-07-01", "2016-02-29", "2000-02-29", "1900-01-01", "9999-12-31"})
        EXPECT_EQ(datum("d: " + std::string(goed)), goed);
    for (const char* fout : {"2015-02-29", "1900-02-29", "2015-13-01", "2015-00-01", "2015-04-31",
                             "2015-01-00", "0000-01-01", "1-7-2015", "2015/07/01", "2015-7-1",
                             "2015-07-01T00:00", "20150701", "2015-+1-01", "juli", "[]"})
        EXPECT_EQ(datum("d: " + std::string(fout)),
                  "v.yaml:1:4: Het veld \"d\" moet een bestaande datum zijn, als jaar-maand-dag: "
                  "2015-07-01.")
            << fout;
    EXPECT_EQ(datum("{}"), "v.yaml:1:1: Bij de proef ontbreekt het veld \"d\".");
    EXPECT_THAT(fouten("{}", [](Velden& velden) { velden.datum("d", false); }), IsEmpty());
}

TEST(Velden, ReadsLists) {
    const auto lees = [](bool verplicht) {
        return [verplicht](Velden& velden) { velden.teksten("l", verplicht); };
    };
    EXPECT_THAT(fouten("l: [a, b]", lees(true)), IsEmpty());
    EXPECT_THAT(fouten("{}", lees(false)), IsEmpty());
    EXPECT_THAT(fouten("l: []", lees(false)), IsEmpty());
    EXPECT_THAT(fouten("{}", lees(true)),
                ElementsAre("v.yaml:1:1: Bij de proef ontbreekt de lijst \"l\"."));
    EXPECT_THAT(fouten("l: []", lees(true)),
                ElementsAre("v.yaml:1:4: De lijst \"l\" is leeg. Vul haar in."));
    EXPECT_THAT(
        fouten("l: a", lees(true)),
        ElementsAre("v.yaml:1:4: Het veld \"l\" moet een lijst zijn, maar hier staat een tekst."));
    EXPECT_THAT(
        fouten("l:\n - a\n - [b]\n - ''", lees(true)),
        ElementsAre("v.yaml:3:4: Elk deel van \"l\" moet een tekst zijn, maar hier staat een "
                    "lijst.",
                    "v.yaml:4:4: Elk deel van \"l\" is leeg. Vul het in."));
}

TEST(Velden, ReadsTables) {
    const auto lees = [](bool verplicht) {
        return [verplicht](Velden& velden) { velden.tabel("t", verplicht); };
    };
    EXPECT_THAT(fouten("t: {}", lees(true)), IsEmpty());
    EXPECT_THAT(fouten("{}", lees(false)), IsEmpty());
    EXPECT_THAT(fouten("{}", lees(true)),
                ElementsAre("v.yaml:1:1: Bij de proef ontbreekt het veld \"t\"."));
    EXPECT_THAT(
        fouten("t: a", lees(false)),
        ElementsAre(
            "v.yaml:1:4: Het veld \"t\" moet zelf velden hebben, maar hier staat een tekst."));
}

TEST(Velden, SaysOnceThatThereIsNoTable) {
    for (const auto& [yaml, vorm] : {std::pair{"zomaar", "een tekst"}, {"[a]", "een lijst"}})
        EXPECT_THAT(fouten(yaml,
                           [](Velden& velden) {
                               velden.tekst("a");
                               velden.datum("b", true);
                               velden.lijst("c", true);
                               velden.tabel("d", true);
                           }),
                    ElementsAre("v.yaml:1:1: Hier hoort de proef te staan, met velden, maar hier "
                                "staat " +
                                std::string(vorm) + "."));
}

TEST(Velden, ChecksTheKindOfFile) {
    const auto lees = [](Velden& velden) { velden.soort("toetsingskader"); };
    EXPECT_THAT(fouten("soort: toetsingskader", lees), IsEmpty());
    EXPECT_THAT(
        fouten("soort: uitspraken", lees),
        ElementsAre("v.yaml:1:1: Dit bestand is van de soort \"uitspraken\". Hier hoort een "
                    "bestand van de soort \"toetsingskader\"."));
    EXPECT_THAT(fouten("{}", lees),
                ElementsAre("v.yaml:1:1: Bij de proef ontbreekt het veld \"soort\"."));
}

TEST(Velden, ReportsFieldsThatAreUnknownOrDouble) {
    const auto lees = [](Velden& velden) {
        velden.tekst("tekst");
        velden.tekstAlsErIs("bron");
    };
    EXPECT_THAT(fouten("tekst: a\nbrom: b\n", lees),
                ElementsAre("v.yaml:2:1: Het veld \"brom\" is onbekend bij de proef. Bedoelt u "
                            "\"bron\"?"));
    EXPECT_THAT(fouten("tekst: a\nzeegezicht: b\n", lees),
                ElementsAre("v.yaml:2:1: Het veld \"zeegezicht\" is onbekend bij de proef."));
    EXPECT_THAT(fouten("tekst: a\nbron: b\ntekst: c\n", lees),
                ElementsAre("v.yaml:3:1: Het veld \"tekst\" staat er twee keer. Het staat ook op "
                            "regel 1."));
    EXPECT_THAT(fouten("tekst: a\n[x]: b\n", lees),
                ElementsAre("v.yaml:2:1: De naam van een veld moet een tekst zijn."));
}

TEST(Velden, ReportsEverythingInTheOrderOfTheFile) {
    EXPECT_THAT(fouten("c: [x]\nb: yes\nonbekend: 1\na: ''\n",
                       [](Velden& velden) {
                           velden.tekst("a");
                           velden.jaNee("b", true);
                           velden.tekst("c");
                           velden.tekst("d");
                       }),
                ElementsAre("v.yaml:1:1: Bij de proef ontbreekt het veld \"d\".",
                            "v.yaml:1:4: Het veld \"c\" moet een tekst zijn, maar hier staat een "
                            "lijst.",
                            "v.yaml:2:4: Het veld \"b\" moet ja of nee zijn.",
                            "v.yaml:3:1: Het veld \"onbekend\" is onbekend bij de proef.",
                            "v.yaml:4:4: Het veld \"a\" is leeg. Vul het in."));
}

}  // namespace
}  // namespace maatlat
