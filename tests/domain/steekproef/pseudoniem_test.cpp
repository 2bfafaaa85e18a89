// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/pseudoniem.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Pseudoniem, IsTwaalfTekensVanHoogNaarLaag) {
    EXPECT_EQ(pseudoniemTekst(0), "0000-0000-0000");
    EXPECT_EQ(pseudoniemTekst(31), "0000-0000-000Z");
    EXPECT_EQ(pseudoniemTekst(32), "0000-0000-0010");
    EXPECT_EQ(pseudoniemTekst((Pseudoniem{1} << 60U) - 1), "ZZZZ-ZZZZ-ZZZZ");
    EXPECT_EQ(pseudoniemTekst(0x0123456789abcdeULL), "04HM-ASW9-NF6Y");
}

TEST(Pseudoniem, WordtTeruggelezenZoalsMensenHetTypen) {
    for (const char* tekst :
         {"04HM-ASW9-NF6Y", "04hm-asw9-nf6y", "04HMASW9NF6Y", "04HM ASW9 NF6Y "})
        EXPECT_EQ(pseudoniemUit(tekst), 0x0123456789abcdeULL) << tekst;
}

TEST(Pseudoniem, IsNietsAndersDanDat) {
    for (const char* tekst : {"", "04HM-ASW9-NF6", "04HM-ASW9-NF6Y0", "O4HM-ASW9-NF6Y",
                              "I4HM-ASW9-NF6Y", "04HM_ASW9_NF6Y", "../../../../x"})
        EXPECT_EQ(pseudoniemUit(tekst), std::nullopt) << tekst;
}

}  // namespace
}  // namespace maatlat
