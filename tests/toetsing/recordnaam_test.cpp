// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "domain/recordvorm.h"
#include "domain/toets/veld.h"
#include "support/klein_kader.h"

namespace maatlat {
namespace {

TEST(Recordnaam, NoemtElkRecordZoalsMensenDat) {
    EXPECT_EQ(recordnaam("score/1.1.2"), "Score van 1.1.2");
    EXPECT_EQ(recordnaam("good-practice/3"), "Good practices bij thema 3");
    EXPECT_EQ(recordnaam("inleiding/toets"), "Inleiding");
    EXPECT_EQ(recordnaam("bevinding/12"), "Bevinding 12");
    EXPECT_EQ(recordnaam("toewijzing/1.1.2"), "Toewijzing van 1.1.2");
    EXPECT_EQ(recordnaam("veldopmerking/3"), "Opmerking 3 van het team");
    EXPECT_EQ(recordnaam("iets anders"), "iets anders");
}

TEST(Recordnaam, WeetBijWelkCriteriumEenVeldHoort) {
    const Toetsingskader kader = kleinKader();
    EXPECT_EQ(criteriumVan(kader, "motivering/1.1.2"), "1.1");
    EXPECT_EQ(criteriumVan(kader, "onderbouwing/2.1"), "2.1");
    for (const char* elders : {"good-practice/1", "inleiding/toets", "bron/1", "motivering/9.9.9"})
        EXPECT_EQ(criteriumVan(kader, elders), "") << elders;
}

/// A key of each kind that a toets can have a history of. A new kind must come here, with a name.
TEST(Recordnaam, GeenEnkeleSleutelIsZijnEigenNaam) {
    std::set<std::string> sleutels;
    for (const std::string_view soort : kAndereSleutels)
        sleutels.insert(std::string(soort) + "/toets");
    for (const auto& soort : kRecordsoorten)
        sleutels.insert(std::string(soort.woord) + "/3");
    for (int i = 0; i <= static_cast<int>(Veldsoort::inleiding); ++i)
        sleutels.insert(std::string(naam(static_cast<Veldsoort>(i))) + "/1.1");
    for (const char* een :
         {"puntbesluit/1/3", "puntakkoord/1/3", "nawoord/1", "verklaring/ab12", "hiaten/voorlegger",
          "hiaten/vaststeller", "traject/toets", "teruggave/toets", "privacymelding/toets",
          "bezoekers/1", "wederhoor/1/punt/3", "wederhoor/1/punt/3/bewijs/2",
          "wederhoor/1/zienswijze", "publicatie/besluit/1", "publicatie/markering/1",
          "publicatie/reactie/1", "dossier/1/K7QF-2M9X-A4TD", "iets-nieuws/toets"})
        sleutels.insert(een);
    for (const std::string& een : sleutels) {
        const std::string naam = recordnaam(een);
        EXPECT_EQ(naam.find('/'), std::string::npos) << een << ": " << naam;
        EXPECT_NE(naam, "") << een;
    }
    EXPECT_EQ(recordnaam("wederhoor/1/punt/3/bewijs/2"), "Bewijs bij punt 3 van de organisatie");
    EXPECT_EQ(recordnaam("teruggave/toets"), "Reden van het teruggeven");
    EXPECT_EQ(recordnaam("iets-nieuws/toets"), "Een onderdeel van de toets");
}

TEST(Recordnaam, InDeVolgordeVanDeToets) {
    const Toetsingskader kader = kleinKader();
    std::vector<std::string> sleutels{"publicatie/besluit/1", "bevinding/10", "bevinding/9",
                                      "score/2.1.2",          "bron/1",       "score/1.1.2",
                                      "inleiding/toets"};
    std::ranges::sort(sleutels, [&](const std::string& a, const std::string& b) {
        const auto deelA = toetsdeelVan(kader, a), deelB = toetsdeelVan(kader, b);
        return deelA != deelB ? deelA < deelB : staatEerder(a, b);
    });
    EXPECT_EQ(sleutels,
              (std::vector<std::string>{"inleiding/toets", "score/1.1.2", "score/2.1.2", "bron/1",
                                        "bevinding/9", "bevinding/10", "publicatie/besluit/1"}));
    EXPECT_TRUE(staatEerder("score/1.1.2", "score/1.1.10"));
    EXPECT_FALSE(staatEerder("score/1.1.10", "score/1.1.2"));
    EXPECT_FALSE(staatEerder("bron/1", "bron/1"));
}

}  // namespace
}  // namespace maatlat
