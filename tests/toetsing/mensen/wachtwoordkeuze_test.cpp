// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/wachtwoordkeuze.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

Persoon iemand() {
    Persoon uit;
    uit.naam = "Inspecteur Achterhoek";
    uit.email = "i.achterhoek@voorbeeldinspectie.nl";
    uit.organisatie = "Midden-Brabant";
    return uit;
}

std::string bezwaar(const std::string& wachtwoord) {
    return wachtwoordbezwaar(wachtwoord, iemand());
}

TEST(Wachtwoordkeuze, LaatLangeWachtwoordenToeZonderRegelsOverTekens) {
    for (const char* goed : {"vier losse woorden zeggen", "paardbatterijnietje", "ZKd7w#pq2mXv!9bT",
                             "regenjas-molen-77-trein", "de kat loopt over het dak",
                             "ëén café naast het plein", "welkom in de oude boomgaard"})
        EXPECT_EQ(bezwaar(goed), "") << goed;
    std::string lang;
    while (lang.size() < 190)
        lang += "regen molen trein " + std::to_string(lang.size()) + " ";
    EXPECT_EQ(bezwaar(lang.substr(0, 200)), "");
}

TEST(Wachtwoordkeuze, TeltTekensEnGeenBytes) {
    EXPECT_THAT(bezwaar("ééñôrçwüßâîœø"), HasSubstr("te kort"));
    EXPECT_THAT(bezwaar("paardbatterijn"), HasSubstr("te kort"));
    EXPECT_THAT(bezwaar(""), HasSubstr("Vul een wachtwoord in"));
    EXPECT_THAT(bezwaar(std::string(201, 'x')), HasSubstr("te lang"));
}

TEST(Wachtwoordkeuze, WeigertWatVeelMensenKiezen) {
    for (const char* gewoon :
         {"wachtwoord12345", "Wachtwoord2026!!", "veiligthuis2026", "Maatlat-Maatlat-1",
          "welkomwelkom123", "Geheim-wachtwoord", "123456789012345", "aaaaaaaaaaaaaaaa",
          "abcabcabcabcabc", "qwertyuiop12345", "qwertyuiopasdfghjkl", "Zomer2026Zomer2026",
          "ditiseditiseditise", "!!!!!!!!!!!!!!!!", "               "})
        EXPECT_NE(bezwaar(gewoon), "") << gewoon;
}

TEST(Wachtwoordkeuze, WeigertWatZegtWieMenIs) {
    EXPECT_THAT(bezwaar("achterhoek-2026-!"), HasSubstr("uw naam"));
    EXPECT_THAT(bezwaar("InspecteurAchterhoek1"), HasSubstr("uw naam"));
    EXPECT_THAT(bezwaar("voorbeeldinspectie1"), HasSubstr("uw naam"));
    EXPECT_THAT(bezwaar("MiddenBrabant2026"), HasSubstr("uw naam"));
    EXPECT_EQ(bezwaar("achterhoek vol molens en regen"), "");
}

std::vector<Veldfouten::Fout> fouten(const std::string& een, const std::string& ander) {
    try {
        eisNieuwWachtwoord(iemand(), een, ander, "nieuw");
    } catch (const Veldfouten& wat) {
        return wat.fouten();
    }
    return {};
}

TEST(Wachtwoordkeuze, VraagtTweeKeerHetzelfde) {
    EXPECT_TRUE(fouten("vier losse woorden", "vier losse woorden").empty());
    ASSERT_EQ(fouten("vier losse woorden", "vier losse woordem").size(), 1U);
    EXPECT_EQ(fouten("vier losse woorden", "vier losse woordem")[0].veld, "herhaling");
    ASSERT_EQ(fouten("kort", "anders").size(), 1U);
    EXPECT_EQ(fouten("kort", "anders")[0].veld, "nieuw");
}

}  // namespace
}  // namespace maatlat
