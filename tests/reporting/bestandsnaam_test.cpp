// SPDX-License-Identifier: EUPL-1.2
#include "reporting/bestandsnaam.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

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
