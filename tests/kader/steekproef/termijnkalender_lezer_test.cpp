// SPDX-License-Identifier: EUPL-1.2
#include "kader/steekproef/termijnkalender_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/melding.h"
#include "kader/bestandssoort.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

std::string fout(const std::string& besluiten) {
    try {
        leesTermijnkalender("soort: gelijkgestelde-dagen\nbesluiten:\n" + besluiten, "dagen.yaml");
    } catch (const Invoerfout& fout) {
        return fout.what();
    }
    return "";
}

const std::string kEerste = "  - { van: 2024, tot_en_met: 2025, bron: A, dagen: [2024-05-10] }\n";

TEST(Gelijkgesteldedagen, StaanErVan2010TotEnMet2028MetHunBron) {
    const std::string pad = (test::criteriamap() / "gelijkgestelde-dagen.yaml").string();
    EXPECT_EQ(bestandssoort(test::inhoud(pad), pad), kGelijkgesteldeDagen);
    const Termijnkalender kalender = leesTermijnkalender(test::inhoud(pad), pad);
    EXPECT_EQ(kalender.bekendTotEnMet(), 2028);
    for (int jaar = 2010; jaar <= 2028; ++jaar)
        EXPECT_TRUE(kalender.isBekend(*dagUit(jaar, 7, 1))) << jaar;
    EXPECT_FALSE(kalender.isBekend(*dagUit("2029-01-01")));
    EXPECT_EQ(kalender.gelijkgesteld(*dagUit("2026-05-15"))->bron, "Stcrt. 2025, 24713");
    EXPECT_EQ(kalender.gelijkgesteld(*dagUit("2012-12-31"))->bron,
              "KB van 7 juni 2010, Stcrt. 2010, 9302");
    std::size_t dagen = 0;
    for (const Gelijkstelling& een : kalender.besluiten()) {
        EXPECT_FALSE(een.bron.empty());
        dagen += een.dagen.size();
        // Each is a Monday or a Friday: another day would be a slip of the pen.
        for (const Dag dag : een.dagen)
            EXPECT_THAT(std::chrono::weekday(dag),
                        testing::AnyOf(std::chrono::Monday, std::chrono::Friday))
                << iso(dag);
    }
    EXPECT_EQ(dagen, 40u);
}

TEST(Gelijkgesteldedagen, WordenGeweigerdMetDePlaatsErbij) {
    EXPECT_EQ(fout(kEerste), "");
    EXPECT_THAT(fout("  - { van: 2024, tot_en_met: 2025, bron: A, dagen: [10-5-2024] }\n"),
                HasSubstr("dagen.yaml:3:53: Schrijf een dag als 2026-05-15."));
    EXPECT_THAT(fout("  - { van: 2024, tot_en_met: 2025, bron: A, dagen: [2026-05-15] }\n"),
                HasSubstr("Deze dag valt niet in de jaren van het besluit."));
    EXPECT_THAT(
        fout("  - { van: 2024, tot_en_met: 2025, bron: A, dagen: [2024-05-10, 2024-05-10] }\n"),
        HasSubstr("Zet de dagen op volgorde, en elke dag één keer."));
    EXPECT_THAT(fout("  - { van: 2025, tot_en_met: 2024, bron: A, dagen: [2024-05-10] }\n"),
                HasSubstr("Het laatste jaar ligt voor het eerste."));
    EXPECT_THAT(
        fout(kEerste + "  - { van: 2027, tot_en_met: 2028, bron: B, dagen: [2027-05-07] }\n"),
        HasSubstr("Dit besluit sluit niet aan op het vorige: dat gaat tot en met 2025."));
    EXPECT_THAT(fout("  - { van: 2024, tot_en_met: 2025, dagen: [2024-05-10] }\n"),
                HasSubstr("ontbreekt het veld \"bron\""));
    EXPECT_THAT(fout("  - { van: 2024, tot_en_met: 2025, bron: A, dagen: [] }\n"),
                HasSubstr("De lijst \"dagen\" is leeg."));
}

}  // namespace
}  // namespace maatlat
