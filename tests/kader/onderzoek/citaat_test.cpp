// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/citaat.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Citaat, TeltZijnWoorden) {
    EXPECT_EQ(aantalWoorden(""), 0u);
    EXPECT_EQ(aantalWoorden("Bij 80 procent  lukt het niet."), 6u);
    EXPECT_EQ(aantalWoorden("Bij 80 procent … niet."), 4u);
}

TEST(Citaat, BevatHeleWoordenOngeachtHoofdletters) {
    EXPECT_TRUE(staatIn("Tweederde van de organisaties", "tweederde"));
    EXPECT_TRUE(staatIn("bij (vrijwel alle) organisaties", "vrijwel alle"));
    EXPECT_TRUE(staatIn("“Alle” medewerkers", "alle"));
    EXPECT_FALSE(staatIn("zijn allemaal bereikbaar", "alle"));
    EXPECT_FALSE(staatIn("vrijwel bij alle", "vrijwel alle"));
    EXPECT_FALSE(staatIn("Iets", ""));
}

TEST(Citaat, ZegtHoeEenPercentageIsBedoeld) {
    const struct {
        const char* citaat;
        std::optional<Procentwoord> woord;
    } gevallen[] = {
        {"Bij 80 procent van de organisaties", Procentwoord::precies},
        {"organisaties (80 procent) is", Procentwoord::precies},
        {"van de organisaties (80%) moet", Procentwoord::precies},
        {"80 % doet mee", Procentwoord::precies},
        {"slechts 80 procent", Procentwoord::precies},
        {"Ongeveer 80 procent", Procentwoord::ongeveer},
        {"circa 80%", Procentwoord::ongeveer},
        {"zo’n 80 procent", Procentwoord::ongeveer},
        {"zo'n 80 procent", Procentwoord::ongeveer},
        {"rond 80 procent", Procentwoord::ongeveer},
        {"ruim 80 procent", Procentwoord::ruim},
        {"bijna 80 procent", Procentwoord::bijna},
        {"meer dan 80 procent", Procentwoord::meerDan},
        {"minder dan 80 procent", Procentwoord::minderDan},
        {"ongeveer 75 procent, en dat is 80 procent", Procentwoord::precies},
        {"180 procent", std::nullopt},
        {"80 organisaties", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto& een : gevallen)
        EXPECT_EQ(procentwoordIn(een.citaat, 80), een.woord) << een.citaat;
}

TEST(Citaat, KentDeLangsteBewoording) {
    const std::vector<Bewoording> bekend{
        {"tweederde", 0, 1}, {"ruim tweederde", 0, 1}, {"alle", 0, 1}, {"vrijwel alle", 0, 1}};
    EXPECT_EQ(langsteBewoording("gebruikte ruim tweederde nog", "tweederde", bekend),
              "ruim tweederde");
    EXPECT_EQ(langsteBewoording("Tweederde heeft", "tweederde", bekend), "tweederde");
    EXPECT_EQ(langsteBewoording("Vrijwel alle doen mee", "alle", bekend), "vrijwel alle");
    EXPECT_EQ(langsteBewoording("Alle doen mee", "alle", bekend), "alle");
}

}  // namespace
}  // namespace maatlat
