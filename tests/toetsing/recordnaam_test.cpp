// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/recordnaam.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "domain/toets/sleutelsoorten.h"
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

/// Every kind that a history takes: a new one fails here until it has a name.
TEST(Recordnaam, GeenEnkeleSleutelIsZijnEigenNaam) {
    const std::string onbekend = recordnaam("iets-nieuws/toets");
    EXPECT_EQ(onbekend, "Een onderdeel van de toets");
    for (const std::string& soort : sleutelsoorten()) {
        bool heeftNaam = false;
        for (const char* rest : {"/1", "/1.1", "/1/3", "/1/K7QF-2M9X-A4TD"}) {
            const std::string naam = recordnaam(soort + rest);
            EXPECT_NE(naam, soort + rest);
            heeftNaam = heeftNaam ||
                        (naam != onbekend && !naam.empty() && naam.find('/') == std::string::npos);
        }
        EXPECT_TRUE(heeftNaam) << soort;
    }
    EXPECT_EQ(recordnaam("wederhoor/1/punt/3/bewijs/2"), "Bewijs bij punt 3 van de organisatie");
    EXPECT_EQ(recordnaam("teruggave/toets"), "Reden van het teruggeven");
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
