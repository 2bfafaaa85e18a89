// SPDX-License-Identifier: EUPL-1.2
// Verscherpt toezicht: all states × zetten × people against rules that were written down once more,
// and random walks against a plain list of what holds.
#include "rules/opvolging/toezicht.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>
#include <string>

namespace maatlat {
namespace {

constexpr std::array kStanden{Toezichtstand::geen,
                              Toezichtstand::instellenVoorgesteld,
                              Toezichtstand::verscherpt,
                              Toezichtstand::verlengd,
                              Toezichtstand::opheffenVoorgesteld,
                              Toezichtstand::intrekkenVoorgesteld,
                              Toezichtstand::opgeheven};
constexpr std::array kZetten{
    Toezichtzet::stelInstellenVoor, Toezichtzet::besluitInstellen, Toezichtzet::verleng,
    Toezichtzet::stelOpheffenVoor,  Toezichtzet::besluitOpheffen,  Toezichtzet::stelIntrekkenVoor,
    Toezichtzet::besluitIntrekken,  Toezichtzet::wijsAf,           Toezichtzet::neemTerug};

Toezichtbetrokkenheid wie(unsigned bits) {
    return {(bits & 1U) != 0, (bits & 2U) != 0,  (bits & 4U) != 0,
            (bits & 8U) != 0, (bits & 16U) != 0, (bits & 32U) != 0};
}

/// In which states a zet can be done, by anybody.
const std::map<Toezichtzet, std::set<Toezichtstand>> kWanneer{
    {Toezichtzet::stelInstellenVoor, {Toezichtstand::geen, Toezichtstand::opgeheven}},
    {Toezichtzet::besluitInstellen, {Toezichtstand::instellenVoorgesteld}},
    {Toezichtzet::verleng, {Toezichtstand::verscherpt, Toezichtstand::verlengd}},
    {Toezichtzet::stelOpheffenVoor, {Toezichtstand::verscherpt, Toezichtstand::verlengd}},
    {Toezichtzet::besluitOpheffen, {Toezichtstand::opheffenVoorgesteld}},
    {Toezichtzet::stelIntrekkenVoor,
     {Toezichtstand::verscherpt, Toezichtstand::verlengd, Toezichtstand::opgeheven}},
    {Toezichtzet::besluitIntrekken, {Toezichtstand::intrekkenVoorgesteld}},
    {Toezichtzet::wijsAf,
     {Toezichtstand::instellenVoorgesteld, Toezichtstand::opheffenVoorgesteld,
      Toezichtstand::intrekkenVoorgesteld}},
    {Toezichtzet::neemTerug,
     {Toezichtstand::instellenVoorgesteld, Toezichtstand::opheffenVoorgesteld,
      Toezichtstand::intrekkenVoorgesteld}}};

/// Who may, said in plain sentences.
bool mag(Toezichtzet zet, const Toezichtbetrokkenheid& p) {
    if (p.werkteErbij || p.vtManagement) return false;
    switch (zet) {
        case Toezichtzet::verleng:
            return p.coordinator;
        case Toezichtzet::besluitInstellen:
        case Toezichtzet::besluitOpheffen:
        case Toezichtzet::besluitIntrekken:
        case Toezichtzet::wijsAf:
            return p.coordinator && !p.voorsteller;
        case Toezichtzet::neemTerug:
            return p.voorsteller && (p.coordinator || (p.inspecteur && p.inspecteert));
        default:
            return p.coordinator || (p.inspecteur && p.inspecteert);
    }
}

TEST(Toezicht, ElkeStandElkeZetElkMensIsWatDeRegelsZeggen) {
    int gevallen = 0;
    for (const Toezichtstand stand : kStanden)
        for (const Toezichtzet zet : kZetten)
            for (unsigned bits = 0; bits < 64; ++bits) {
                const auto* overgang = vindToezichtovergang(stand, zet, wie(bits));
                const bool verwacht = kWanneer.at(zet).contains(stand) && mag(zet, wie(bits));
                EXPECT_EQ(overgang != nullptr, verwacht)
                    << naam(stand) << " " << naam(zet) << " " << bits;
                ++gevallen;
            }
    EXPECT_EQ(gevallen, 7 * 9 * 64);
}

TEST(Toezicht, NiemandBeslistOverZijnEigenVoorstel) {
    for (const Toezichtovergang& een : toezichtovergangen())
        for (unsigned bits = 0; bits < 64; ++bits)
            if (een.gevolg != Toezichtgevolg::voorstel && een.zet != Toezichtzet::verleng &&
                een.zet != Toezichtzet::neemTerug && wie(bits).voorsteller) {
                EXPECT_FALSE(is(een.wie, wie(bits)));
            }
}

/// What holds, as a list of kinds, with at most one proposal: the plainest way to keep it.
struct Naief {
    std::vector<Toezichtfeit> feiten;
    std::int64_t volgende = 0;

    Toezichtfeit& open() {
        return *std::ranges::find_if(feiten, [](const Toezichtfeit& een) {
            return een.stand == Feitstand::voorgesteld ||
                   een.stand == Feitstand::intrekkingVoorgesteld;
        });
    }
    void voegToe(Feitsoort soort, Feitstand stand) {
        Toezichtfeit een;
        een.nr = ++volgende;
        een.soort = soort;
        een.stand = stand;
        een.periode = een.nr;
        // Of the stretch in which the last decision was taken that holds.
        if (soort != Feitsoort::instellen)
            for (const Toezichtfeit& eerder : feiten)
                if (geldt(eerder.stand)) een.periode = eerder.periode;
        een.dag = "2026-01-01";
        feiten.push_back(een);
    }
    void doe(Toezichtzet zet) {
        switch (zet) {
            case Toezichtzet::stelInstellenVoor:
                return voegToe(Feitsoort::instellen, Feitstand::voorgesteld);
            case Toezichtzet::stelOpheffenVoor:
                return voegToe(Feitsoort::opheffen, Feitstand::voorgesteld);
            case Toezichtzet::verleng:
                return voegToe(Feitsoort::verlengen, Feitstand::besloten);
            case Toezichtzet::besluitInstellen:
            case Toezichtzet::besluitOpheffen:
                open().stand = Feitstand::besloten;
                return;
            case Toezichtzet::besluitIntrekken:
                open().stand = Feitstand::ingetrokken;
                return;
            case Toezichtzet::wijsAf:
            case Toezichtzet::neemTerug:
                open().stand = open().stand == Feitstand::voorgesteld ? Feitstand::afgewezen
                                                                      : Feitstand::besloten;
                return;
            case Toezichtzet::stelIntrekkenVoor:
                std::ranges::find_if(feiten.rbegin(), feiten.rend(), [](const Toezichtfeit& een) {
                    return geldt(een.stand);
                })->stand = Feitstand::intrekkingVoorgesteld;
                return;
        }
    }
};

TEST(Toezicht, DuizendWandelingenBlijvenWatEenLijstZegt) {
    std::mt19937 toeval(17);
    const Toezichtbetrokkenheid alleskunner{true, true, false, true, false, false};
    Toezichtbetrokkenheid voorsteller = alleskunner;
    voorsteller.voorsteller = true;
    int gedaan = 0;
    std::set<Toezichtstand> gezien;
    for (int wandeling = 0; wandeling < 1000; ++wandeling) {
        Naief naief;
        Toezichtverloop verloop;
        for (int stap = 0; stap < 60; ++stap) {
            const auto zet = kZetten[toeval() % kZetten.size()];
            const auto* overgang = vindToezichtovergang(
                verloop.stand(), zet, toeval() % 2 == 0 ? alleskunner : voorsteller);
            if (!overgang) continue;
            // A second stretch has a run of its own.
            if (zet == Toezichtzet::stelInstellenVoor) verloop = {};
            verloop.doe(*overgang);
            naief.doe(zet);
            ++gedaan;
            gezien.insert(verloop.stand());
            const auto perioden = toezichtperioden(naief.feiten);
            const bool weg = verloop.stand() == Toezichtstand::geen;
            if (weg) {
                // What was refused or taken back leaves what was there before.
                const Toezichtstand ervoor = standNu(perioden);
                EXPECT_TRUE(ervoor == Toezichtstand::geen || ervoor == Toezichtstand::opgeheven);
                verloop = perioden.empty() ? Toezichtverloop() : perioden.back().verloop;
                continue;
            }
            ASSERT_FALSE(perioden.empty());
            EXPECT_EQ(standNu(perioden), verloop.stand());
            EXPECT_EQ(perioden.back().verloop.besluiten(), verloop.besluiten());
            EXPECT_LE(std::ranges::count_if(perioden,
                                            [](const Toezichtperiode& een) { return een.loopt(); }),
                      1);
        }
    }
    EXPECT_GT(gedaan, 5000);
    EXPECT_EQ(gezien.size(), kStanden.size());
}

Toezichtfeit feit(Feitsoort soort, const std::string& dag, const std::string& tot,
                  std::int64_t nr = 0, std::int64_t periode = 1) {
    Toezichtfeit uit;
    uit.nr = nr;
    uit.periode = periode;
    uit.soort = soort;
    uit.dag = dag;
    uit.tot = tot;
    return uit;
}

std::string eersteBezwaar(const std::vector<Toezichtfeit>& feiten, const Toezichtfeit& nieuw,
                          const std::string& vandaag = "2026-11-22") {
    const auto uit = dagbezwaren(toezichtperioden(feiten), nieuw, vandaag);
    return uit.empty() ? "" : uit.front().veld + ": " + uit.front().melding;
}

using enum Feitsoort;

TEST(Toezicht, DagenMoetenOpElkaarVolgen) {
    const std::vector<Toezichtfeit> loopt{feit(instellen, "2016-04-22", "2016-10-22", 1)};
    EXPECT_EQ(eersteBezwaar(loopt, feit(verlengen, "2016-10-17", "2017-04-17")), "");
    EXPECT_EQ(eersteBezwaar(loopt, feit(verlengen, "2016-10-22", "2017-04-17")), "");
    EXPECT_TRUE(eersteBezwaar(loopt, feit(verlengen, "2016-10-23", "2017-04-17"))
                    .starts_with("dag: Dit sluit niet aan"));
    EXPECT_TRUE(eersteBezwaar(loopt, feit(verlengen, "2016-10-17", "2016-10-22"))
                    .starts_with("tot: Zonder verlenging"));
    EXPECT_TRUE(eersteBezwaar(loopt, feit(opheffen, "2016-04-21", ""))
                    .starts_with("dag: Het verscherpt toezicht is pas ingesteld"));
    EXPECT_TRUE(eersteBezwaar(loopt, feit(instellen, "2026-01-01", "2026-07-01", 0, 0))
                    .starts_with("dag: Het verscherpt toezicht van 22 april 2016 loopt nog"));
    EXPECT_TRUE(eersteBezwaar({}, feit(instellen, "2026-11-23", "2027-05-23", 0, 0))
                    .starts_with("dag: Deze dag komt nog"));
    EXPECT_EQ(eersteBezwaar({}, feit(instellen, "2026-11-22", "2026-11-21", 0, 0)),
              "tot: Het einde ligt voor het begin. Wijzig een van beide dagen.");
}

TEST(Toezicht, PeriodenOverlappenNooit) {
    const std::vector<Toezichtfeit> eerder{feit(instellen, "2016-04-22", "2016-10-22", 1),
                                           feit(opheffen, "2016-09-01", "", 2)};
    EXPECT_EQ(eersteBezwaar(eerder, feit(instellen, "2016-09-01", "2017-03-01", 0, 0)), "");
    EXPECT_TRUE(eersteBezwaar(eerder, feit(instellen, "2016-08-31", "2017-03-01", 0, 0))
                    .starts_with("dag: Van 22 april 2016 tot 1 september 2016"));
}

TEST(Toezicht, EenCorrectieBlijftTussenWatErvoorEnErnaKwam) {
    const std::vector<Toezichtfeit> alle{feit(instellen, "2016-04-22", "2016-10-22", 1),
                                         feit(verlengen, "2016-10-17", "2017-04-17", 2),
                                         feit(opheffen, "2017-04-04", "", 3)};
    EXPECT_EQ(eersteBezwaar(alle, feit(verlengen, "2016-10-18", "2017-04-18", 2)), "");
    EXPECT_EQ(eersteBezwaar(alle, feit(instellen, "2016-04-23", "2016-10-22", 1)), "");
    EXPECT_TRUE(eersteBezwaar(alle, feit(instellen, "2016-10-18", "2016-12-22", 1))
                    .starts_with("dag: Het volgende besluit is van 17 oktober 2016"));
    EXPECT_TRUE(eersteBezwaar(alle, feit(opheffen, "2016-10-16", "", 3))
                    .starts_with("dag: Er is al een later besluit"));
}

TEST(Toezicht, WatGewoonIsStaatErAlsNiemandIetsAndersZegt) {
    EXPECT_EQ(gewoneTot(instellen, "2016-04-22"), "2016-10-22");
    EXPECT_EQ(gewoneTot(instellen, "2026-08-31"), "2027-02-28");
    EXPECT_EQ(gewoneTot(bevel, "2026-11-22"), "2026-11-29");
    EXPECT_EQ(gewoneTot(boete, "2026-11-22"), "");
}

TEST(Toezicht, EenTotaalBlijftEenTotaal) {
    EXPECT_EQ(inWoorden(Totaal{23, {}, {}, 24}), "23 van de 24 verwachtingen voldoende");
    EXPECT_EQ(inWoorden(Totaal{21, 22, {}, 24}), "21 of 22 van de 24 verwachtingen voldoende");
    EXPECT_EQ(inWoorden(Totaal{{}, {}, 6, {}}), "6 verwachtingen onvoldoende");
    EXPECT_EQ(inWoorden(Totaal{}), "");
    EXPECT_EQ(feitdag("2016-06"), "juni 2016");
    EXPECT_EQ(feitdag(""), "datum niet bekend");
    EXPECT_EQ(feitdag("2016-04-22"), "22 april 2016");
}

}  // namespace
}  // namespace maatlat
