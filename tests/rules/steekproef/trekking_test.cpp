// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/trekking.h"

#include <gmock/gmock.h>

#include <set>

#include "support/populaties.h"

namespace maatlat {
namespace {

using testing::ElementsAre;

constexpr std::string_view kStart = "dobbelstenen:1234561234-6543216543";

Trekplan plan(int trek) {
    return {Groepkolom::geen, {{"", 30, trek}}};
}

std::set<std::size_t> plaatsen(const std::vector<Getrokkene>& getrokken) {
    std::set<std::size_t> uit;
    for (const Getrokkene& een : getrokken)
        uit.insert(een.plaats);
    return uit;
}

TEST(Lot, IsDeHashVanDrieRegels) {
    EXPECT_EQ(lot(kStart, 1),
              sha256("maatlat-lot-1\ndobbelstenen:1234561234-6543216543\n0000-0000-0001"));
}

TEST(PopulatieHash, IsDeHashVanDeRegelsOpPseudoniem) {
    Populatie populatie;
    Populatie::Rij laatste{"2026-000002", {}, "melding", ""};
    laatste.datums[3] = dagUit("2026-03-04");
    populatie.voegToe(32, laatste);
    Populatie::Rij eerste{"2026-000001", {}, "", "Utrecht"};
    eerste.datums[0] = dagUit("2026-01-02");
    eerste.datums[1] = dagUit("2026-01-05");
    populatie.voegToe(1, eerste);
    EXPECT_EQ(populatieHash(populatie),
              sha256("0000-0000-0001\t2026-01-02\t2026-01-05\t\t\t\tUtrecht\n"
                     "0000-0000-0010\t\t\t\t2026-03-04\tmelding\t\n"));
}

TEST(PopulatieHash, HangtNietAfVanDeVolgordeEnWelVanElkGegeven) {
    const Populatie::Rij een{"a", {}, "melding", "Utrecht"};
    const Populatie::Rij ander{"b", {}, "melding", "Zeist"};
    Populatie heen;
    heen.voegToe(1, een);
    heen.voegToe(2, ander);
    Populatie terug;
    terug.voegToe(2, ander);
    terug.voegToe(1, een);
    Populatie gewijzigd;
    gewijzigd.voegToe(1, ander);
    gewijzigd.voegToe(2, een);
    EXPECT_EQ(populatieHash(heen), populatieHash(terug));
    EXPECT_NE(populatieHash(heen), populatieHash(gewijzigd));
}

TEST(Groepen, StaanOpNaamMetHunAantal) {
    EXPECT_THAT(groepen(kleinePopulatie(7), Groepkolom::soort),
                ElementsAre(Populatiegroep{"advies", 2, 0}, Populatiegroep{"melding", 5, 0}));
    EXPECT_THAT(groepen(kleinePopulatie(7), Groepkolom::gemeente),
                ElementsAre(Populatiegroep{"niet ingevuld", 7, 0}));
    EXPECT_THAT(groepen(kleinePopulatie(7), Groepkolom::geen),
                ElementsAre(Populatiegroep{"", 7, 0}));
}

TEST(Trek, NeemtDeLaagsteLoten) {
    const Populatie populatie = kleinePopulatie(30);
    const auto getrokken = trek(populatie, plan(4), kStart, {}, 3);
    ASSERT_EQ(getrokken.size(), 7u);
    std::multiset<Sha256> loten;
    for (std::size_t i = 0; i < populatie.aantal(); ++i)
        loten.insert(lot(kStart, populatie.pseudoniem(i)));
    auto verwacht = loten.begin();
    for (std::size_t i = 0; i < getrokken.size(); ++i, ++verwacht) {
        EXPECT_EQ(getrokken[i].lot, *verwacht);
        EXPECT_EQ(getrokken[i].lot, lot(kStart, populatie.pseudoniem(getrokken[i].plaats)));
        EXPECT_EQ(getrokken[i].volgorde, static_cast<int>(i) + 1);
        EXPECT_EQ(getrokken[i].reserve, i >= 4);
    }
}

TEST(Trek, NeemtPerGroepEnSlaatOverWatErAlWas) {
    const Populatie populatie = kleinePopulatie(30);
    const Trekplan perSoort{Groepkolom::soort, {{"advies", 10, 2}, {"melding", 20, 3}}};
    const auto eerste = trek(populatie, perSoort, kStart, {}, 0);
    ASSERT_EQ(eerste.size(), 5u);
    std::vector<Pseudoniem> eerder;
    for (const Getrokkene& een : eerste) {
        eerder.push_back(populatie.pseudoniem(een.plaats));
        EXPECT_EQ(een.groep, populatie.groep(een.plaats, Groepkolom::soort));
    }
    // A draw with the same startwaarde from the rest goes on where the first one stopped.
    const auto meer = trek(populatie, perSoort, kStart, {}, 2);
    const auto tweede = trek(populatie, perSoort, kStart, eerder, 0);
    std::set<std::size_t> alles = plaatsen(eerste);
    alles.merge(plaatsen(tweede));
    EXPECT_EQ(alles.size(), 10u);
    for (const std::size_t plaats : plaatsen(meer))
        EXPECT_TRUE(alles.contains(plaats)) << plaats;
}

TEST(Trek, GeeftWatErIsAlsEenGroepTeKleinIs) {
    EXPECT_EQ(trek(kleinePopulatie(3), plan(2), kStart, {}, 50).size(), 3u);
    EXPECT_TRUE(trek(kleinePopulatie(0), plan(2), kStart, {}, 50).empty());
    EXPECT_TRUE(
        trek(kleinePopulatie(9), {Groepkolom::soort, {{"anders", 3, 3}}}, kStart, {}, 0).empty());
}

}  // namespace
}  // namespace maatlat
