// SPDX-License-Identifier: EUPL-1.2
// The table of what follows a toets, against what people wrote down of it: every stap × zet ×
// person × conditions, and random walks.

#include "rules/opvolging/opvolgtraject.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace maatlat {
namespace {

using H = Hoedanigheid;
using S = Opvolgstap;
using V = Opvolgvoorwaarde;
using Z = Opvolgzet;

std::vector<Z> alleOpvolgzetten() {
    std::vector<Z> uit;
    for (std::size_t i = 0; i < kAantalOpvolgzetten; ++i)
        uit.push_back(static_cast<Z>(i));
    return uit;
}

/// Everybody there can be, by what matters here; the other qualities of a person are set at random
/// in the walks.
std::vector<Betrokkenheid> iedereenHier() {
    std::vector<Betrokkenheid> uit;
    for (unsigned bits = 0; bits < (1U << 9U); ++bits) {
        const auto bit = [&](unsigned welk) { return (bits >> welk & 1U) != 0; };
        Betrokkenheid een;
        een.inspecteur = bit(0);
        een.coordinator = bit(1);
        een.vtManagement = bit(2);
        een.inTeam = bit(3);
        een.werkteErbij = bit(4);
        een.eigenOrganisatie = bit(5);
        een.inspecteertOrganisatie = bit(6);
        een.planindiener = bit(7);
        een.planvoorlegger = bit(8);
        uit.push_back(een);
    }
    return uit;
}

Opvolgomstandigheden omstandighedenUit(unsigned bits) {
    Opvolgomstandigheden uit;
    for (std::size_t i = 0; i < kAantalOpvolgvoorwaarden; ++i)
        uit.zet(static_cast<V>(i), (bits >> i & 1U) != 0);
    return uit;
}

/// None, all, each alone, and all but one.
std::vector<unsigned> omstandighedenOmTeZien() {
    const unsigned alles = (1U << kAantalOpvolgvoorwaarden) - 1;
    std::vector<unsigned> uit{0, alles};
    for (std::size_t i = 0; i < kAantalOpvolgvoorwaarden; ++i) {
        uit.push_back(1U << i);
        uit.push_back(alles & ~(1U << i));
    }
    return uit;
}

/// Where it leads, as the issue says it in plain words; nothing: it cannot be done. Written without
/// the table, to be held against it.
std::optional<S> naarVolgensIssue(S stap, Z zet, const Betrokkenheid& wie,
                                  const Opvolgomstandigheden& nu) {
    const bool vt = wie.vtManagement && wie.eigenOrganisatie;
    const bool toezicht = wie.inspecteur && !wie.vtManagement && !wie.werkteErbij &&
                          (wie.inTeam || wie.inspecteertOrganisatie);
    if (stap == S::eigen && vt && (zet == Z::maakMaatregel || zet == Z::meldVoortgang))
        return S::eigen;
    if (stap == S::planMaken) {
        if (vt && (zet == Z::maakMaatregel || zet == Z::wijsIndienerAan)) return stap;
        if (toezicht && zet == Z::stelPlantermijn) return stap;
        if (vt && wie.planindiener && zet == Z::dienPlanIn && nu.geldt(V::heeftMaatregel))
            return S::planIngediend;
    }
    if (stap == S::planIngediend) {
        if (vt && wie.planindiener && zet == Z::neemPlanTerug) return S::planMaken;
        if (toezicht && zet == Z::beoordeelMaatregel) return stap;
        if (toezicht && zet == Z::legPlanoordeelVoor && nu.geldt(V::allesBeoordeeld))
            return S::planVoorgelegd;
    }
    if (stap == S::planVoorgelegd && toezicht && wie.planvoorlegger &&
        zet == Z::neemPlanoordeelTerug)
        return S::planIngediend;
    if (stap == S::planVoorgelegd && toezicht && !wie.planvoorlegger) {
        if (zet == Z::stemNietIn) return S::planIngediend;
        if (zet == Z::stemIn && nu.geldt(V::allesBeoordeeld)) {
            if (nu.geldt(V::planAanvaard)) return S::uitvoering;
            if (nu.geldt(V::planNietAanvaard)) return S::planMaken;
        }
    }
    if (stap == S::uitvoering && vt &&
        std::set{Z::meldVoortgang, Z::vraagUitstel, Z::doeEigenAudit, Z::wijsIndienerAan}.contains(
            zet))
        return stap;
    if (stap == S::uitvoering && toezicht) {
        if (std::set{Z::stelRitmeIn, Z::beslisUitstel, Z::verifieer, Z::trekNa}.contains(zet))
            return stap;
        if (zet == Z::geefPlanTerug) return S::planMaken;
        if (zet == Z::sluitAf && nu.geldt(V::elkPuntEenMaatregel) && nu.geldt(V::allesAfgerond))
            return S::afgesloten;
    }
    if (stap == S::afgesloten && toezicht && zet == Z::heropen) return S::uitvoering;
    return std::nullopt;
}

TEST(Opvolgtraject, DoetVoorIedereenBijElkeStapPreciesWatIsOpgeschreven) {
    const auto mensen = iedereenHier();
    std::size_t anders = 0;
    for (const unsigned bits : omstandighedenOmTeZien()) {
        const Opvolgomstandigheden nu = omstandighedenUit(bits);
        for (const S stap : kOpvolgstappen)
            for (const Z zet : alleOpvolgzetten())
                for (const Betrokkenheid& wie : mensen) {
                    const auto* regel =
                        overgangstabel::vind(opvolgovergangen(), stap, zet, wie, nu);
                    const auto naar = regel ? std::optional(regel->naar) : std::nullopt;
                    if (naar != naarVolgensIssue(stap, zet, wie, nu) && ++anders < 5)
                        ADD_FAILURE()
                            << naam(stap) << ", " << naam(zet) << ", omstandigheden " << bits;
                }
    }
    EXPECT_EQ(anders, 0U);
}

TEST(Opvolgtraject, VraagtEenRedenWaarIetsTeruggaatOfLangerDuurt) {
    const std::set<Z> metReden{Z::neemPlanTerug, Z::stemNietIn, Z::vraagUitstel, Z::beslisUitstel,
                               Z::geefPlanTerug, Z::sluitAf,    Z::heropen};
    for (const Opvolgovergang& een : opvolgovergangen())
        EXPECT_EQ(een.metReden, metReden.contains(een.zet)) << naam(een.zet);
}

TEST(Opvolgtraject, HeeftVoorElkeZetEenPlaatsEnVoorWieAanZetIsIetsTeDoen) {
    for (const Z zet : alleOpvolgzetten())
        EXPECT_TRUE(std::ranges::any_of(opvolgovergangen(), [&](const Opvolgovergang& een) {
            return een.zet == zet;
        })) << naam(zet);
    for (const S stap : kOpvolgstappen)
        for (const H als : aanZet(stap))
            EXPECT_TRUE(std::ranges::any_of(
                opvolgovergangen(),
                [&](const Opvolgovergang& een) { return een.van == stap && een.wie == als; }))
                << naam(stap) << ": " << naam(als);
}

TEST(Opvolgtraject, ZegtWatErInDeWegStaat) {
    Betrokkenheid indiener;
    indiener.vtManagement = indiener.eigenOrganisatie = indiener.planindiener = true;
    EXPECT_THAT(
        overgangstabel::beletsels(opvolgovergangen(), S::planMaken, Z::dienPlanIn, indiener, {}),
        testing::ElementsAre(V::heeftMaatregel));
    EXPECT_FALSE(waaromNiet(V::heeftMaatregel).empty());
    EXPECT_THAT(
        overgangstabel::beletsels(opvolgovergangen(), S::planMaken, Z::maakMaatregel, indiener, {}),
        testing::IsEmpty());
}

/// Wherever people go at random, a plan is only accepted by two, and what was closed was complete.
TEST(Opvolgtraject, BlijftHeelWatErOokGebeurt) {
    std::mt19937 toeval(20261122);  // NOLINT: the same walks each time
    const auto mensen = iedereenHier();
    const auto zetten = alleOpvolgzetten();
    std::set<S> bezocht;
    for (int wandeling = 0; wandeling < 100; ++wandeling) {
        S stap = wandeling % 10 == 0 ? S::eigen : S::planMaken;
        bool ingediend = false, voorgelegd = false, aanvaard = false;
        for (int i = 0; i < 3'000; ++i) {
            const Z zet = zetten[toeval() % zetten.size()];
            const Betrokkenheid& wie = mensen[toeval() % mensen.size()];
            const Opvolgomstandigheden nu = omstandighedenUit(
                static_cast<unsigned>(toeval()) & ((1U << kAantalOpvolgvoorwaarden) - 1));
            const auto* regel = overgangstabel::vind(opvolgovergangen(), stap, zet, wie, nu);
            if (!regel) continue;
            if (zet == Z::dienPlanIn) ingediend = true;
            if (zet == Z::legPlanoordeelVoor) voorgelegd = true;
            if (regel->naar == S::uitvoering && stap == S::planVoorgelegd) {
                EXPECT_TRUE(ingediend && voorgelegd && !wie.planvoorlegger);
                aanvaard = true;
            }
            if (regel->naar == S::afgesloten) {
                EXPECT_TRUE(aanvaard);
            }
            if (regel->naar == S::planMaken && stap != S::planMaken)
                ingediend = voorgelegd = aanvaard = false;
            EXPECT_EQ(regel->naar == S::eigen, stap == S::eigen);
            stap = regel->naar;
            bezocht.insert(stap);
        }
    }
    EXPECT_EQ(bezocht.size(), kOpvolgstappen.size()) << "walks that come everywhere";
}

}  // namespace
}  // namespace maatlat
