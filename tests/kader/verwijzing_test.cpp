// SPDX-License-Identifier: EUPL-1.2
#include "kader/verwijzing.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

constexpr unsigned kAlles =
    Kaderverwijzing::thema | Kaderverwijzing::criterium | Kaderverwijzing::verwachting;

/// Looks up one text; gives what was found, or what was reported.
template <class Zoek>
std::string opgezocht(const std::string& tekst, Zoek zoek) {
    const Toetsingskader kader = kleinKader();
    const Naamregister organisaties({{"West-Brabant", {"Brabant West"}}, {"Utrecht", {}}});
    const YamlDocument document("veld: \"" + tekst + "\"", "r.yaml");
    Meldingen meldingen("r.yaml");
    const Kaderverwijzing verwijzing(kader, organisaties, meldingen);
    std::string gevonden;
    const std::string fout = test::foutBij([&] {
        gevonden = zoek(verwijzing, document.wortel().paren().front().second);
        meldingen.werpAlsNodig();
    });
    EXPECT_NE(gevonden.empty(), fout.empty()) << "found, or reported, and never both";
    return gevonden + fout;
}

std::string code(const std::string& tekst, unsigned soorten) {
    return opgezocht(tekst, [&](const Kaderverwijzing& verwijzing, const Knoop& knoop) {
        return verwijzing.code(knoop, soorten);
    });
}

std::string organisatie(const std::string& tekst) {
    return opgezocht(tekst, [](const Kaderverwijzing& verwijzing, const Knoop& knoop) {
        return verwijzing.organisatie(knoop);
    });
}

TEST(Kaderverwijzing, KnowsACodeByItsKind) {
    EXPECT_EQ(code("1", Kaderverwijzing::thema), "1");
    EXPECT_EQ(code("1.2", Kaderverwijzing::criterium), "1.2");
    EXPECT_EQ(code("2.1.2", Kaderverwijzing::verwachting), "2.1.2");
    EXPECT_EQ(code("2.1.1", Kaderverwijzing::verwachting), "2.1.1")
        << "also one that is not judged";
    EXPECT_EQ(code("1.2", kAlles), "1.2");
}

TEST(Kaderverwijzing, RefusesACodeOfAnotherKind) {
    EXPECT_EQ(code("1", Kaderverwijzing::criterium),
              "r.yaml:1:7: Hier hoort de code van een criterium. \"1\" staat niet in het kader.");
    EXPECT_THAT(code("1.1", Kaderverwijzing::verwachting),
                testing::StartsWith("r.yaml:1:7: Hier hoort de code van een verwachting."));
    EXPECT_EQ(code("9.9.9", kAlles),
              "r.yaml:1:7: Hier hoort de code van een thema of een criterium of een verwachting. "
              "\"9.9.9\" staat niet in het kader.");
}

TEST(Kaderverwijzing, NamesTheNearestCode) {
    EXPECT_EQ(code("1.2.2", Kaderverwijzing::verwachting),
              "r.yaml:1:7: Hier hoort de code van een verwachting. \"1.2.2\" staat niet in het "
              "kader. Bedoelt u \"1.1.2\"?");
}

/// What to do about a name that is unknown.
const std::string kWatNu =
    " Verbeter de naam. Is het een andere organisatie? Zet haar dan in het bestand met "
    "organisaties. Dat geeft u op met --organisaties BESTAND, of het staat in het bestand van het "
    "onderzoek.";

TEST(Kaderverwijzing, GivesAnOrganisationByItsOwnName) {
    EXPECT_EQ(organisatie("Brabant West"), "West-Brabant");
    EXPECT_EQ(organisatie("Veilig Thuis utrecht"), "Utrecht");
    EXPECT_EQ(organisatie("Utrect"),
              "r.yaml:1:7: De organisatie \"Utrect\" is onbekend. Bedoelt u \"Utrecht\"?" + kWatNu);
    EXPECT_EQ(organisatie("Atlantis"),
              "r.yaml:1:7: De organisatie \"Atlantis\" is onbekend." + kWatNu);
    EXPECT_EQ(
        organisatie("Brabant Wst"),
        "r.yaml:1:7: De organisatie \"Brabant Wst\" is onbekend. Bedoelt u \"Brabant West\"?" +
            kWatNu);
}

}  // namespace
}  // namespace maatlat
