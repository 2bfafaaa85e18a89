// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_stroom.h"

#include <gmock/gmock.h>

#include "support/invoerfouten.h"

namespace maatlat {
namespace {

class Doof : public CsvOntvanger {
    void cel(int, int, std::string_view) override {}
    void rijEinde(int) override {}
};

TEST(CsvStroom, StoptBijEenAanhalingstekenDatNietWordtGesloten) {
    Doof ontvanger;
    CsvStroom csv("lijst.csv", {}, ontvanger);
    csv.lees("dossier;melding\n1;2026-01-05\n2;\"2026-01-06\n");
    const std::string rij = "2026-000123;2026-01-05\n";
    const std::size_t genoeg = (std::size_t{2} << 20) / rij.size();
    EXPECT_THAT(test::foutBij([&] {
                    for (std::size_t i = 0; i < genoeg; ++i)
                        csv.lees(rij);
                }),
                testing::StartsWith("lijst.csv:3: Er klopt iets niet met een aanhalingsteken"))
        << "het bestand hoeft daar niet voor in het geheugen";
}

}  // namespace
}  // namespace maatlat
