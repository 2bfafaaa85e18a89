// SPDX-License-Identifier: EUPL-1.2
#include "reporting/bestandsnaam.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Slug, HoudtAlleenGewoneLettersEnEnkeleStreepjes) {
    EXPECT_EQ(slug("IJsselland"), "ijsselland");
    EXPECT_EQ(slug("Noord- en Midden-Limburg"), "noord-en-midden-limburg");
    EXPECT_EQ(slug(" Súdwest-Fryslân & 't Bildt! "), "sudwest-fryslan-t-bildt");
    EXPECT_EQ(slug("../../etc"), "etc");
    EXPECT_EQ(slug("e\u0301\u00cb"), "ee");
    EXPECT_EQ(slug("—"), "organisatie");
    EXPECT_EQ(slug(""), "organisatie");
}

TEST(Bestandsnaam, VanHetLandelijkRapportNoemtHetOnderzoek) {
    Onderzoek onderzoek;
    onderzoek.id = "stap1-2015";
    EXPECT_EQ(landelijkeBestandsnaam(onderzoek), "landelijk-rapport-stap1-2015.html");
}

TEST(Bestandsnaam, IsUniekOokAlsNamenOpElkaarLijken) {
    const auto namen = organisatieBestandsnamen({{"Zuid Limburg", {}}, {"Zuid-Limburg", {}}});
    EXPECT_EQ(namen.at("Zuid Limburg"), "veilig-thuis-zuid-limburg.html");
    EXPECT_EQ(namen.at("Zuid-Limburg"), "veilig-thuis-zuid-limburg-2.html");
}

}  // namespace
}  // namespace maatlat
