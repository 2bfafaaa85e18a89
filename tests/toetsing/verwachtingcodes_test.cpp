// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/verwachtingcodes.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/klein_kader.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Verwachtingcodes, WordenInElkeSchrijfwijzeGelezen) {
    for (const char* tekst :
         {"1.1.2, 1.2.1", "1.2.1 1.1.2", " #1.1.2;#1.2.1 ", "1.1.2,1.2.1,1.1.2", "1.2.1\n1.1.2."}) {
        const Gelezencodes gelezen = leesCodes(tekst, kleinKader());
        EXPECT_THAT(gelezen.codes, ElementsAre("1.1.2", "1.2.1")) << tekst;
        EXPECT_THAT(gelezen.onbekend, IsEmpty()) << tekst;
    }
    EXPECT_EQ(leesCodes("", kleinKader()), Gelezencodes());
}

TEST(Verwachtingcodes, HoudenApartWatGeenCodeIs) {
    const Gelezencodes gelezen = leesCodes("1.1.2 1.1 2.1.1 x", kleinKader());
    EXPECT_THAT(gelezen.codes, ElementsAre("1.1.2"));
    EXPECT_THAT(gelezen.onbekend, ElementsAre("1.1", "2.1.1", "x"));
    const std::string woorden = onbekendeCodesInWoorden(gelezen.onbekend, kleinKader());
    EXPECT_THAT(woorden, HasSubstr("\"1.1\" is geen code van een verwachting."));
    EXPECT_THAT(woorden, HasSubstr("Verwachting 2.1.1 wordt in dit kader niet beoordeeld."));
    EXPECT_EQ(onbekendeCodesInWoorden({}, kleinKader()), "");
}

TEST(Verwachtingcodes, LatenEenTekstInHetVerkeerdeVeldNietGroeien) {
    std::string tekst;
    for (int i = 0; i < 200'000; ++i)
        tekst += "woord" + std::to_string(i) + " ";
    const Gelezencodes gelezen = leesCodes(tekst + "1.1.2 " + tekst, kleinKader());
    EXPECT_THAT(gelezen.codes, ElementsAre("1.1.2"));
    EXPECT_EQ(gelezen.onbekend.size(), 20u);
    EXPECT_EQ(gelezen.onbekend.back(), "woord19");
    const std::string lang = "x" + std::string(100'000, 'y');
    EXPECT_THAT(leesCodes(lang, kleinKader()).onbekend,
                ElementsAre("x" + std::string(39, 'y') + "…"));
    EXPECT_THAT(leesCodes(std::string(39, 'y') + "éé", kleinKader()).onbekend,
                ElementsAre(std::string(39, 'y') + "…"))
        << "not half a character";
}

TEST(Verwachtingcodes, StaanInEenLopendeTekstAlleenAlsWoord) {
    EXPECT_THAT(codesInTekst("Zo doen wij 1.1.2, (1.1.1) en 1.1.2.", kleinKader()),
                ElementsAre("1.1.1", "1.1.2"));
    for (const char* geen : {"", "11.1.1", "1.1.10", "1.1.1.4", "2.1.1.1", "1.1", "op 1-1-1"})
        EXPECT_TRUE(codesInTekst(geen, kleinKader()).empty()) << geen;
    EXPECT_THAT(codesInTekst("1.1.10 en 1.1.1", kleinKader()), ElementsAre("1.1.1"));
}

TEST(Verwachtingcodes, StaanInDeVolgordeVanHetKader) {
    EXPECT_THAT(inKadervolgorde({"2.1.2", "1.1.1", "2.1.1", "?"}, kleinKader()),
                ElementsAre("1.1.1", "2.1.2"));
}

}  // namespace
}  // namespace maatlat
