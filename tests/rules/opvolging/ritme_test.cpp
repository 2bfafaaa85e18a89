// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/ritme.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "domain/dag.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Ritme ritme(Ritmemaat maat, int elke, const std::string& vanaf, const std::string& tot) {
    Ritme uit;
    uit.maat = maat;
    uit.elke = elke;
    uit.vanaf = vanaf;
    uit.tot = tot;
    return uit;
}

bool schrikkel(int jaar) {
    return (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
}

int dagenIn(int jaar, int maand) {
    constexpr int kDagen[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return maand == 2 && schrikkel(jaar) ? 29 : kDagen[maand - 1];
}

/// Counts day by day on a calendar of its own: which days are so many weeks or months on.
std::vector<std::string> naief(const Ritme& van) {
    int jaar = std::stoi(van.vanaf.substr(0, 4));
    int maand = std::stoi(van.vanaf.substr(5, 2));
    int dag = std::stoi(van.vanaf.substr(8, 2));
    const int eersteDag = dag;
    int dagen = 0;
    int maanden = 0;
    std::vector<std::string> uit;
    for (;;) {
        std::array<char, 40> vel{};
        std::snprintf(vel.data(), vel.size(), "%04d-%02d-%02d", jaar, maand, dag);
        const std::string tekst = vel.data();
        if (tekst > van.tot) return uit;
        const int wanneer = std::min(eersteDag, dagenIn(jaar, maand));
        const bool hier = van.maat == Ritmemaat::weken ? dagen % (7 * van.elke) == 0
                                                       : maanden % van.elke == 0 && dag == wanneer;
        if (hier) uit.emplace_back(tekst);
        ++dagen;
        if (++dag > dagenIn(jaar, maand)) {
            dag = 1;
            ++maanden;
            if (++maand > 12) {
                maand = 1;
                ++jaar;
            }
        }
    }
}

TEST(Ritmedagen, EveryTwoWeeks) {
    EXPECT_THAT(ritmedagen(ritme(Ritmemaat::weken, 2, "2026-01-05", "2026-02-16")),
                ElementsAre("2026-01-05", "2026-01-19", "2026-02-02", "2026-02-16"));
}

TEST(Ritmedagen, AMonthThatIsTooShortGivesItsLastDayAndTheNextIsTheFullDayAgain) {
    EXPECT_THAT(ritmedagen(ritme(Ritmemaat::maanden, 1, "2024-01-31", "2024-05-31")),
                ElementsAre("2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"));
}

TEST(Ritmedagen, NoneFromTheDayOnWhichItWasStopped) {
    Ritme een = ritme(Ritmemaat::weken, 1, "2026-01-05", "2026-03-01");
    een.gestopt = "2026-01-19";
    EXPECT_THAT(ritmedagen(een), ElementsAre("2026-01-05", "2026-01-12"));
}

TEST(Ritmedagen, NoneForWhatIsNoDayOrNoStep) {
    EXPECT_THAT(ritmedagen(ritme(Ritmemaat::weken, 1, "2026-02-30", "2026-03-01")), IsEmpty());
    EXPECT_THAT(ritmedagen(ritme(Ritmemaat::weken, 1, "2026-02-01", "")), IsEmpty());
    EXPECT_THAT(ritmedagen(ritme(Ritmemaat::weken, 0, "2026-02-01", "2026-03-01")), IsEmpty());
    EXPECT_THAT(ritmedagen(ritme(Ritmemaat::weken, 1, "2026-03-02", "2026-03-01")), IsEmpty());
}

TEST(Ritmedagen, AreThoseOfACalendarThatIsCountedDayByDay) {
    for (const Ritmemaat maat : kRitmematen)
        for (int elke = 1; elke <= 5; ++elke)
            for (Dag van = *dagUit("2023-12-01"); van < *dagUit("2024-04-03");
                 van += std::chrono::days(1)) {
                const Ritme een = ritme(maat, elke, iso(van), iso(van + std::chrono::days(800)));
                ASSERT_EQ(ritmedagen(een), naief(een)) << naam(maat) << elke << een.vanaf;
            }
}

TEST(VerwachteDagen, LeaveOutWhatWasPastBeforeTheRhythmWasSet) {
    EXPECT_THAT(
        verwachteDagen(ritme(Ritmemaat::weken, 2, "2026-01-05", "2026-02-16"), "2026-01-20"),
        ElementsAre("2026-02-02", "2026-02-16"));
}

TEST(EersteOpenDag, IsTheFirstForWhichNothingWasHandedIn) {
    const std::vector<std::string> dagen{"2026-01-05", "2026-01-19", "2026-02-02"};
    EXPECT_EQ(eersteOpenDag(dagen, {}), "2026-01-05");
    EXPECT_EQ(eersteOpenDag(dagen, {"2026-01-05", "2026-02-02"}), "2026-01-19");
    EXPECT_EQ(eersteOpenDag(dagen, {"2026-01-05", "2026-01-19", "2026-02-02"}), std::nullopt);
}

TEST(MeldenVanaf, IsTheDayAfterTheOneBefore) {
    const std::vector<std::string> dagen{"2026-01-31", "2026-02-28"};
    EXPECT_EQ(meldenVanaf(dagen, "2026-01-31"), "");
    EXPECT_EQ(meldenVanaf(dagen, "2026-02-28"), "2026-02-01");
}

}  // namespace
}  // namespace maatlat
