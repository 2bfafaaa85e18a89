// SPDX-License-Identifier: EUPL-1.2
#include "taal/samenvoegen.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "taal/stukken.h"

namespace maatlat {
namespace {

TEST(Samengevoegd, BrengtTweeWijzigingenBijeen) {
    EXPECT_EQ(samengevoegd("een\ntwee\ndrie\n", "EEN\ntwee\ndrie\n", "een\ntwee\nDRIE\n"),
              "EEN\ntwee\nDRIE\n");
}

TEST(Samengevoegd, OokInEenAlineaVanEenRegel) {
    EXPECT_EQ(samengevoegd("De lijn is open. Er is een arts. Het loopt.",
                           "De lijn is altijd open. Er is een arts. Het loopt.",
                           "De lijn is open. Er is een arts. Het loopt goed."),
              "De lijn is altijd open. Er is een arts. Het loopt goed.");
}

TEST(Samengevoegd, ZetDezelfdePlekVanBeidenNaElkaar) {
    EXPECT_EQ(samengevoegd("a\nmidden\nz\n", "a\nmijn\nz\n", "a\nuw\nz\n"), "a\nmijn\nuw\nz\n");
    EXPECT_EQ(samengevoegd("", "mijn", "uw"), "mijn\nuw");
    EXPECT_EQ(samengevoegd("Begin.", "Begin. Mijn.", "Begin. Uw."), "Begin. Mijn.\nUw.");
}

TEST(Samengevoegd, ZetGelijkeWijzigingenEenKeer) {
    EXPECT_EQ(samengevoegd("a\n", "a\nb\n", "a\nb\n"), "a\nb\n");
    EXPECT_EQ(samengevoegd("", "een\ntwee", "een\ndrie"), "een\ntwee\ndrie");
}

TEST(Samengevoegd, WatEenVanBeidenWeghaaldeBlijft) {
    EXPECT_EQ(samengevoegd("a\nb\nc\nd\n", "a\nc\nd\n", "a\nb\nc\nD\n"), "a\nb\nc\nD\n");
    EXPECT_EQ(samengevoegd("a\nb\nc\n", "a\nc\n", "a\nc\n"), "a\nc\n");
    EXPECT_EQ(samengevoegd("a\nb\n", "", "a\nB\n"), "a\nB\n");
}

TEST(Samengevoegd, GeeftEenTekstTerugAlsDeAndereNietVeranderde) {
    for (const char* tekst : {"", "a", "a\n", " a. b\n\nc", "één. Twee?\n\n - drie"}) {
        EXPECT_EQ(samengevoegd(tekst, tekst, tekst), tekst);
        EXPECT_EQ(samengevoegd("", tekst, ""), tekst);
        EXPECT_EQ(samengevoegd("", "", tekst), tekst);
    }
    EXPECT_EQ(samengevoegd("Een. Twee.", "Een. Twee.", "Een.\n\nTwee. Drie."),
              "Een.\n\nTwee. Drie.");
    EXPECT_EQ(samengevoegd("Een. Twee.", "Een.\n\nTwee. Drie.", "Een. Twee."),
              "Een.\n\nTwee. Drie.");
}

/// The sentences of a text, without the white space around them.
std::vector<std::string> zinnenVan(const std::string& tekst) {
    std::vector<std::string> uit;
    for (const Stuk& een : zinnen(tekst)) {
        std::string zin(een.in(tekst));
        while (!zin.empty() && isWit(zin.back()))
            zin.pop_back();
        uit.push_back(zin);
    }
    return uit;
}

class Toevalstekst {
  public:
    std::string nieuw() {
        std::string uit;
        for (int i = tot(8); i > 0; --i)
            uit += zin();
        return uit;
    }
    std::string gewijzigd(const std::string& tekst) {
        std::string uit;
        for (const Stuk& een : zinnen(tekst)) {
            const int wat = tot(9);
            if (wat == 0) uit += zin();
            if (wat != 1) uit += wat == 2 ? zin() : std::string(een.in(tekst));
        }
        return tot(3) == 0 ? uit + zin() : uit;
    }

  private:
    int tot(int hoogstens) { return std::uniform_int_distribution<int>(0, hoogstens)(toeval_); }
    std::string zin() {
        constexpr const char* kEinden[]{". ", "\n", ".\n\n", "! "};
        return "zin " + std::string(1, static_cast<char>('a' + tot(9))) + kEinden[tot(3)];
    }
    std::mt19937 toeval_{7};
};

TEST(Samengevoegd, VerliestNietsNieuws) {
    Toevalstekst toeval;
    for (int keer = 0; keer < 5000; ++keer) {
        const std::string oud = toeval.nieuw();
        const std::string een = toeval.gewijzigd(oud), ander = toeval.gewijzigd(oud);
        const std::string samen = samengevoegd(oud, een, ander);
        const auto was = zinnenVan(oud), nu = zinnenVan(samen);
        for (const std::string* van : {&een, &ander})
            for (const std::string& zin : zinnenVan(*van)) {
                const bool nieuw = std::find(was.begin(), was.end(), zin) == was.end();
                ASSERT_TRUE(!nieuw || std::find(nu.begin(), nu.end(), zin) != nu.end())
                    << zin << "\noud: " << oud << "\neen: " << een << "\nander: " << ander
                    << "\nsamen: " << samen;
            }
    }
}

TEST(Samengevoegd, KanGroteTekstenAan) {
    std::string oud, een, ander;
    for (int i = 0; i < 20'000; ++i) {
        oud += std::to_string(i) + "\n";
        een += std::to_string(i) + "a\n";
        ander += std::to_string(i) + "b\n";
    }
    EXPECT_EQ(samengevoegd(oud, een, ander), een + ander);
}

}  // namespace
}  // namespace maatlat
