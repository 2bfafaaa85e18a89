// SPDX-License-Identifier: EUPL-1.2
#include "domain/melding.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Melding, NoemtBestandRegelEnKolom) {
    EXPECT_EQ((Melding{"scores.csv", 3, 7, "Wat is dit?"}).opEenRegel(),
              "scores.csv:3:7: Wat is dit?");
}

TEST(Melding, LaatWegWatNietBekendIs) {
    EXPECT_EQ((Melding{"scores.csv", 3, 0, "Fout."}).opEenRegel(), "scores.csv:3: Fout.");
    EXPECT_EQ((Melding{"scores.csv", 0, 0, "Fout."}).opEenRegel(), "scores.csv: Fout.");
}

TEST(Invoerfout, ZegtAllesWatErMisIsElkOpEenRegel) {
    const std::vector<Melding> meldingen{{"a.yaml", 1, 2, "Een."}, {"a.yaml", 5, 0, "Twee."}};
    const Invoerfout fout(meldingen);
    EXPECT_STREQ(fout.what(), "a.yaml:1:2: Een.\na.yaml:5: Twee.");
    EXPECT_EQ(fout.meldingen(), meldingen);
}

TEST(Invoerfout, IsEenFoutDieDeGebruikerMagZien) {
    const auto werp = [] { throw Invoerfout({{"a.yaml", 1, 1, "Fout."}}); };
    EXPECT_THROW(werp(), Gebruikersfout);
}

}  // namespace
}  // namespace maatlat
