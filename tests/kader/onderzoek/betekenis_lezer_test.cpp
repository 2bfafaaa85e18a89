// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/betekenis_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/invoerfouten.h"
#include "support/kleine_ronde.h"

namespace maatlat {
namespace {

using test::vervang;
using testing::ElementsAre;
using testing::HasSubstr;

const std::string kBetekenis = R"(soort: betekenis
kader: klein
versie: "1"
geschreven_door: Maatlat
verwachtingen:
  - code: A
    kort: het eerste
    zin: Daar heeft iemand wat aan.
)";

std::vector<std::string> betekenisfouten(const std::string& yaml) {
    const Ronde ronde = test::kleineRonde();
    return test::meldingenVan([&] { leesBetekenis(yaml, "b.yaml", ronde.kader); });
}

TEST(BetekenisLezer, LeestWatErBijEenVerwachtingStaat) {
    const Betekenis uit = leesBetekenis(kBetekenis, "b.yaml", test::kleineRonde().kader);
    EXPECT_EQ(
        uit,
        (Betekenis{"klein", "1", "Maatlat", {{"A", "het eerste", "Daar heeft iemand wat aan."}}}));
    EXPECT_EQ(uit.bij("A")->kort, "het eerste");
    EXPECT_EQ(uit.bij("B"), nullptr);
}

TEST(BetekenisLezer, WeigertWatNietBijHetKaderHoort) {
    EXPECT_THAT(betekenisfouten(vervang(kBetekenis, "kader: klein", "kader: groot")),
                ElementsAre(HasSubstr("Het kader groot, versie 1, is er niet.")));
    EXPECT_THAT(betekenisfouten(vervang(kBetekenis, "code: A", "code: Q")), testing::SizeIs(1));
    EXPECT_THAT(betekenisfouten(vervang(kBetekenis, "    zin: Daar heeft iemand wat aan.\n", "")),
                testing::SizeIs(1));
    EXPECT_THAT(betekenisfouten(kBetekenis + "  - code: A\n    kort: nog eens\n    zin: Dubbel.\n"),
                ElementsAre(HasSubstr("Over verwachting A staat hier al iets.")));
}

}  // namespace
}  // namespace maatlat
