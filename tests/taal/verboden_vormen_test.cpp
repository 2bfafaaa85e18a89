// SPDX-License-Identifier: EUPL-1.2
// The list of forbidden forms: each finds its own example, and nothing of the list finds what is
// good.
#include "support/verboden_vormen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "architectuur/schermwoorden.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using test::verbodenVormen;

TEST(VerbodenVormen, VindenElkHunVoorbeeldEnNietWatGoedIs) {
    const auto alle = verbodenVormen().alle();
    ASSERT_GT(alle.size(), 25u);
    for (const test::VerbodenVorm* een : alle) {
        for (const std::string* veld : {&een->waarom, &een->zeg, &een->fout, &een->goed})
            EXPECT_FALSE(veld->empty()) << een->vorm;
        EXPECT_TRUE(een->waar.empty() || een->waar == "alinea") << een->vorm;
        bool raak = false;
        for (const auto& treffer : verbodenVormen().in(een->fout))
            raak |= treffer.vorm == een;
        EXPECT_TRUE(raak) << een->vorm << " does not find: " << een->fout;
        EXPECT_EQ(verbodenVormen().klachten(std::vector<std::string>{een->goed}), "") << een->vorm;
    }
}

TEST(VerbodenVormen, VindenElkeSoortVanHetGeval) {
    const auto fout = [](const char* zin) { return !verbodenVormen().in(zin).empty(); };
    for (const char* zin :
         {"1 verwachtingen zijn niet beoordeeld.", "Er is 1 verbeterpunten.",
          "Geen enkele organisatie voldoen.", "Alle 2 toetsen staan vast.",
          "In 10 van de 11 dossiers. Dat is zo in 59% tot 100% van alle dossiers.",
          "Dat is zo in 100% (2000 van de 2001).", "Een gedeelde 5e plaats.",
          "Hier voldoet een kwart, en deze wel", "De norm is zeker niet gehaald.",
          "Dat geldt voor de  .", "Bron: de tabel,.", "Van de van de lijst."})
        EXPECT_TRUE(fout(zin)) << zin;
    for (const char* zin :
         {"Wij weten het niet zeker.", "Er is 1 organisatie.", "Op 1 januari 2015 begon de ronde.",
          "De versie is 3.1 of hoger.", "Zie bijlage 1. Organisaties staan op volgorde.",
          "Met 95% zekerheid is dat zo in 46% tot 88% van alle 312 dossiers.",
          "In 11 van de 11 dossiers, dat is 100%.", "Criterium 1.1 en 1.2.", "Hij vroeg: “Hoe?”"})
        EXPECT_FALSE(fout(zin)) << zin;
}

/// Signs that a literal names or holds itself: of a header, a template, a kader or a file.
bool isTechnisch(const std::string& tekst) {
    for (const char* teken : {"=()", "{{", "{organisatie}", "met ! is", ",;#", "true of false"})
        if (tekst.find(teken) != std::string::npos) return true;
    return false;
}

/// Texts as they stand in the sources. What is filled in is not there, so only what a sentence says
/// by itself is read; whole sentences are read where they are made (tests/reporting).
TEST(VerbodenVormen, StaanInGeenSjabloonEnGeenTekstInDeCode) {
    namespace fs = std::filesystem;
    const fs::path wortel = MAATLAT_SOURCE_DIR;
    std::string klachten;
    std::size_t gelezen = 0;
    const auto houd = [&](const std::string& waar, const std::string& tekst) {
        ++gelezen;
        const std::string fout = verbodenVormen().klachten({test::Tekstblok{"td", tekst}});
        if (!fout.empty()) klachten += "\n" + waar + fout;
    };
    for (const auto& een : fs::recursive_directory_iterator(wortel / "templates"))
        if (een.path().extension() == ".tpl")
            for (const test::Tekstblok& blok :
                 test::leesbareTekst(test::zonderMerken(test::inhoud(een.path()), "…")))
                houd(een.path().filename().string(), blok.tekst);
    for (const auto& een : fs::recursive_directory_iterator(wortel / "src")) {
        // What the store says is said to the database.
        const bool sql = een.path().string().find("/src/store/") != std::string::npos;
        if (sql || (een.path().extension() != ".cpp" && een.path().extension() != ".h")) continue;
        const architectuur::SourceText bron = architectuur::readSource(test::inhoud(een.path()));
        for (const auto& tekst : bron.literals) {
            bool uitgezonderd = !architectuur::isVoorLezers(tekst.text) || isTechnisch(tekst.text);
            for (int regel = tekst.first; regel <= tekst.last; ++regel)
                uitgezonderd |= bron.excepted.contains(regel);
            if (!uitgezonderd)
                houd(een.path().filename().string() + ":" + std::to_string(tekst.first),
                     test::zonderDubbelWit(tekst.text));
        }
    }
    EXPECT_GT(gelezen, 2000u);
    EXPECT_EQ(klachten, "");
}

TEST(LeesbareTekst, IsWatEenLezerZietStukVoorStuk) {
    const auto blokken = test::leesbareTekst(
        "<html><head><title>weg</title></head><body><style>p{}</style><p>Een <b>twee</b>.</p>\n"
        "<p class=\"klein\">Half</p>"
        "<ul><li><span>1.1</span> drie</li><li>vier<br>vijf</li></ul>"
        "<svg><title>Zes</title><text>7</text></svg><script>weg()</script></body></html>");
    std::vector<std::string> uit;
    for (const test::Tekstblok& een : blokken)
        uit.push_back(een.element + "|" + een.tekst);
    EXPECT_THAT(uit, testing::ElementsAre("p|Een twee.", "p.klein|Half", "li|1.1 drie", "li|vier",
                                          "li|vijf", "title|Zes"));
}

}  // namespace
}  // namespace maatlat
