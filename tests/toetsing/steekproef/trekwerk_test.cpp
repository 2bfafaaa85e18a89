// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/trekwerk.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "domain/vastlegging.h"
#include "rules/steekproef/trekking.h"

namespace maatlat {
namespace {

/// `utrecht` dossiers of Utrecht and then `zeist` of Zeist.
Populatie populatie(int utrecht, int zeist) {
    Populatie uit;
    for (int i = 0; i < utrecht + zeist; ++i) {
        const std::string nummer = "2026-" + std::to_string(i);
        uit.voegToe(
            static_cast<Pseudoniem>(i) * 7919,
            {nummer, {dagUit("2026-03-02"), {}, {}, {}}, "", i < utrecht ? "Utrecht" : "Zeist"});
    }
    return uit;
}

Dossiersteekproef perGemeente(int utrecht, int zeist, int dubbel = 20) {
    Dossiersteekproef uit;
    uit.kolom = Groepkolom::gemeente;
    uit.groepen = {{"Utrecht", utrecht, 0}, {"Zeist", zeist, 0}};
    uit.dubbelPercentage = dubbel;
    return uit;
}

Trekking trekking(int nr, std::vector<int> aantallen) {
    return {nr, "computer:" + std::to_string(nr), Herkomst::computer, std::move(aantallen), ""};
}

template <class Filter>
std::vector<Steekproefdossier> alleen(std::vector<Steekproefdossier> alle, Filter filter) {
    std::erase_if(alle, [&](const Steekproefdossier& een) { return !filter(een); });
    return alle;
}

bool isReserve(const Steekproefdossier& een) {
    return een.stand == Dossierstand::reserve;
}

std::set<std::string> namen(const std::vector<Steekproefdossier>& dossiers) {
    std::set<std::string> uit;
    for (const Steekproefdossier& een : dossiers)
        uit.insert(een.pseudoniem);
    return uit;
}

TEST(Trekwerk, TrektPerGroepMetReserve) {
    const Populatie lijst = populatie(60, 20);
    const auto uit = trekOp(lijst, perGemeente(60, 20), trekking(1, {9, 2}), {}, "2027-11-22");
    const auto in = [&](const std::string& groep, bool reserve) {
        return alleen(uit,
                      [&](const Steekproefdossier& een) {
                          return een.groep == groep && isReserve(een) == reserve;
                      })
            .size();
    };
    EXPECT_EQ(in("Utrecht", false), 9u);
    EXPECT_EQ(in("Utrecht", true), 9u);  // as many as were drawn
    EXPECT_EQ(in("Zeist", false), 2u);
    EXPECT_EQ(in("Zeist", true), 5u);  // and at least five
    for (const Steekproefdossier& een : uit) {
        EXPECT_EQ(een.trekking, 1);
        EXPECT_EQ(een.bewarenTot, "2027-11-22");
        EXPECT_EQ(een.lot, hex(lot("computer:1", pseudoniemUit(een.pseudoniem).value())));
        EXPECT_EQ(Vastlegging::lees(een.lijst),
                  (Vastlegging{{"melding", "2026-03-02"}, {"gemeente", een.groep}}));
        if (isReserve(een)) continue;
        for (const Steekproefdossier& ander : alleen(uit, isReserve)) {
            if (ander.groep == een.groep) {
                EXPECT_LT(een.lot, ander.lot);
            }
        }
    }
}

TEST(Trekwerk, LaagsteLotenWordenDubbelGelezen) {
    const Populatie lijst = populatie(60, 20);
    for (const auto& [percentage, verwacht] :
         {std::pair(0, 0u), std::pair(1, 1u), std::pair(20, 3u), std::pair(100, 11u)}) {
        auto uit = trekOp(lijst, perGemeente(60, 20, percentage), trekking(1, {9, 2}), {}, "");
        EXPECT_TRUE(
            alleen(alleen(uit, isReserve), [](const auto& een) { return een.dubbel; }).empty());
        std::ranges::sort(uit, {}, &Steekproefdossier::lot);
        uit = alleen(uit, [](const auto& een) { return een.telt(); });
        for (std::size_t i = 0; i < uit.size(); ++i)
            EXPECT_EQ(uit[i].dubbel, i < verwacht) << percentage;
    }
}

TEST(Trekwerk, UitbreidingTrektUitDeRest) {
    const Populatie lijst = populatie(30, 10);
    auto eerste = trekOp(lijst, perGemeente(30, 10), trekking(1, {6, 2}), {}, "");
    eerste.front().stand = Dossierstand::vervangen;
    eerste.back().stand = Dossierstand::gericht;  // of the reserves: picked on purpose
    const auto over = overGebleven(perGemeente(30, 10).groepen, eerste);
    EXPECT_EQ(over[0].aantal, 24);
    EXPECT_EQ(over[1].aantal, 8);
    const auto tweede = trekOp(lijst, perGemeente(30, 10), trekking(2, {24, 8}), eerste, "");
    EXPECT_EQ(tweede.size(), 32u);
    auto ooit = namen(alleen(eerste, [](const auto& een) {
        return een.telt() || een.stand == Dossierstand::vervangen;
    }));
    EXPECT_EQ(ooit.size(), 8u);
    ooit.merge(namen(tweede));
    EXPECT_EQ(ooit.size(), 40u);  // nothing twice; reserves and gericht took part again
}

TEST(Trekwerk, SleutelHoudtAlleenWatInDeSteekproefIs) {
    const Populatie lijst = populatie(30, 10);
    auto eerste = trekOp(lijst, perGemeente(30, 10), trekking(1, {3, 1}), {}, "");
    const Sleutelbestand na = sleutelNa({std::string(64, 'a'), {}}, lijst, {}, eerste);
    EXPECT_EQ(na.dossiers.size(), eerste.size());
    for (const Steekproefdossier& een : eerste) {
        const auto plaats = lijst.plaats(pseudoniemUit(een.pseudoniem).value());
        EXPECT_EQ(na.nummer(een.pseudoniem), lijst.rij(plaats.value()).nummer);
    }

    const auto tweede = trekOp(lijst, perGemeente(30, 10), trekking(2, {1, 1}), eerste, "");
    const Sleutelbestand daarna = sleutelNa(na, lijst, eerste, tweede);
    auto verwacht = namen(alleen(eerste, [](const auto& een) { return !isReserve(een); }));
    verwacht.merge(namen(tweede));
    std::set<std::string> er;
    for (const auto& een : daarna.dossiers)
        EXPECT_TRUE(er.insert(een.first).second);
    EXPECT_EQ(er, verwacht);
}

TEST(Trekwerk, HeleLijstInDeSleutelBlijft) {
    const Populatie lijst = populatie(8, 0);
    Sleutelbestand alles{std::string(64, 'a'), {}};
    for (std::size_t i = 0; i < lijst.aantal(); ++i)
        alles.dossiers.emplace_back(pseudoniemTekst(lijst.pseudoniem(i)),
                                    std::string(lijst.rij(i).nummer));
    Dossiersteekproef steekproef;
    steekproef.groepen = {{"", 8, 1}};
    const auto getrokken = trekOp(lijst, steekproef, trekking(1, {1}), {}, "");
    EXPECT_EQ(sleutelNa(alles, lijst, {}, getrokken).dossiers, alles.dossiers);

    // As many rows as the list, but not the list: then what was drawn is added.
    Sleutelbestand evenveel = alles;
    std::erase_if(evenveel.dossiers,
                  [&](const auto& een) { return een.first == getrokken[0].pseudoniem; });
    evenveel.dossiers.emplace_back("ZZZZ-ZZZZ-ZZZZ", "gericht");
    EXPECT_NE(sleutelNa(evenveel, lijst, {}, getrokken).nummer(getrokken[0].pseudoniem), "");
}

TEST(Trekwerk, EenGerichtDossierWordtGeenReserve) {
    const Populatie lijst = populatie(60, 20);
    const auto zonder = trekOp(lijst, perGemeente(60, 20), trekking(2, {9, 2}), {}, "");
    const auto reserves = alleen(zonder, isReserve);
    Steekproefdossier gekozen = reserves.at(2);  // the third reserve of Utrecht
    gekozen.stand = Dossierstand::gericht;
    const auto met = trekOp(lijst, perGemeente(60, 20), trekking(2, {9, 2}), {gekozen}, "");
    EXPECT_FALSE(namen(met).contains(gekozen.pseudoniem));
    std::vector<int> plaatsen;
    for (const Steekproefdossier& een : alleen(met, isReserve))
        if (een.groep == "Utrecht") plaatsen.push_back(een.volgorde);
    EXPECT_EQ(plaatsen, (std::vector<int>{10, 11}));
    EXPECT_EQ(alleen(met, isReserve).size(), 2u + 5u);  // that of the other group stays whole
}

TEST(Trekwerk, EenGerichtDossierDatWordtGetrokkenTelt) {
    const Populatie lijst = populatie(60, 20);
    auto zonder = trekOp(lijst, perGemeente(60, 20), trekking(2, {9, 2}), {}, "");
    Steekproefdossier gekozen = zonder.at(0);
    gekozen.stand = Dossierstand::gericht;
    EXPECT_EQ(trekOp(lijst, perGemeente(60, 20), trekking(2, {9, 2}), {gekozen}, ""), zonder);
}

}  // namespace
}  // namespace maatlat
