// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/inzagegeheugen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/fouten.h"
#include "toetsing/moment.h"

namespace maatlat {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

const std::string kBegin = "2026-11-22T09:30:00.000Z";

Inzageregel lezing(std::int64_t persoon, const std::string& wat, std::int64_t na = 0) {
    return {later(kBegin, na),    persoon, "persoon " + std::to_string(persoon),
            Inzagesoort::dossier, 5,       wat};
}

Inzageregel weigering(const std::string& wat, std::int64_t na = 0) {
    return {later(kBegin, na), 3, "persoon 3", Inzagesoort::geweigerd, 5, wat};
}

TEST(Inzagegeheugen, EersteLezingGaatMeteenMeeEnDezelfdeWordtGeteld) {
    Inzagegeheugen geheugen;
    geheugen.noteer(lezing(3, "a"));
    geheugen.noteer(lezing(3, "b"));
    geheugen.noteer(lezing(4, "a"));
    EXPECT_THAT(geheugen.neem(later(kBegin, 1), false), SizeIs(3));
    geheugen.noteer(lezing(3, "a", 60));
    geheugen.noteer(lezing(3, "a", 120));
    EXPECT_THAT(geheugen.neem(later(kBegin, 121), false), IsEmpty());
    const auto rest = geheugen.neem(later(kBegin, Inzagegeheugen::kSamenLezen), false);
    ASSERT_THAT(rest, SizeIs(1));
    EXPECT_EQ(rest[0].aantal, 2);
    EXPECT_EQ(rest[0].wanneer, later(kBegin, 60));
    EXPECT_EQ(rest[0].wie, "persoon 3");
    EXPECT_EQ(rest[0].wat, "a");
}

TEST(Inzagegeheugen, NaVijfMinutenIsHetEenNieuweLezing) {
    Inzagegeheugen geheugen;
    geheugen.noteer(lezing(3, "a"));
    geheugen.noteer(lezing(3, "a", 299));
    geheugen.noteer(lezing(3, "a", 300));
    const auto alle = geheugen.neem(later(kBegin, 301), false);
    ASSERT_THAT(alle, SizeIs(3));
    EXPECT_EQ(alle[2].wanneer, later(kBegin, 300));
}

TEST(Inzagegeheugen, BijHetStoppenGaatAllesMee) {
    Inzagegeheugen geheugen;
    geheugen.noteer(lezing(3, "a"));
    geheugen.noteer(lezing(3, "a", 1));
    EXPECT_THAT(geheugen.neem(later(kBegin, 2), true), SizeIs(2));
    EXPECT_THAT(geheugen.neem(later(kBegin, 2), true), IsEmpty());
}

TEST(Inzagegeheugen, WatNietKonWordenOpgeslagenGaatNietVerloren) {
    Inzagegeheugen geheugen;
    geheugen.noteer(lezing(3, "a"));
    auto regels = geheugen.neem(kBegin, false);
    geheugen.noteer(lezing(3, "b"));
    geheugen.geefTerug(std::move(regels));
    const auto weer = geheugen.neem(kBegin, false);
    ASSERT_THAT(weer, SizeIs(2));
    EXPECT_EQ(weer[0].wat, "a");
}

TEST(Inzagegeheugen, HonderdduizendPogingenVullenGeenSchijf) {
    Inzagegeheugen geheugen;
    for (int i = 0; i < 100000; ++i)
        geheugen.noteer(weigering("poging " + std::to_string(i), i % 60));
    const auto regels = geheugen.neem(later(kBegin, 60), true);
    EXPECT_LE(regels.size(), 2 * Inzagegeheugen::kMeesteWeigeringen + 4);
    std::int64_t samen = 0;
    for (const Inzageregel& een : regels)
        samen += een.aantal;
    EXPECT_EQ(samen, 100000) << "each of them counts";
}

TEST(Inzagegeheugen, WieVeelProbeertVerbergtEenAnderNiet) {
    Inzagegeheugen geheugen;
    for (int i = 0; i < 1000; ++i) {
        geheugen.noteer(weigering("poging " + std::to_string(i)));
        Inzageregel vreemd = weigering("persoon 1");
        vreemd.persoon = 0;
        vreemd.wie = "adres 203.0.113." + std::to_string(i);
        vreemd.soort = Inzagesoort::geremd;
        geheugen.noteer(vreemd);
    }
    Inzageregel ander = weigering("stil");
    ander.persoon = 4;
    ander.wie = "persoon 4";
    geheugen.noteer(ander);
    const auto regels = geheugen.neem(kBegin, true);
    EXPECT_THAT(regels, testing::Contains(ander));
    EXPECT_LE(regels.size(), 2 * (Inzagegeheugen::kMeesteWeigeringen + 2) + 1);
}

TEST(Inzagegeheugen, EenPogingDieSteedsTerugkomtIsEenTelling) {
    Inzagegeheugen geheugen;
    for (int i = 0; i < 100000; ++i)
        geheugen.noteer(weigering("steeds", i / 2000));
    const auto regels = geheugen.neem(later(kBegin, 60), false);
    ASSERT_THAT(regels, SizeIs(2));
    EXPECT_EQ(regels[1].aantal, 99999);
}

TEST(Inzagegeheugen, LaatNietsZienWatHetNietMeerKanBijhouden) {
    Inzagegeheugen geheugen;
    for (std::size_t i = 0; i < Inzagegeheugen::kMeesteWachtend; ++i)
        geheugen.noteer(lezing(3, std::to_string(i)));
    EXPECT_THROW(geheugen.noteer(lezing(3, "nog een")), Opslagfout);
    EXPECT_NO_THROW(geheugen.noteer(weigering("nog een")));
    geheugen.neem(kBegin, false);
    EXPECT_NO_THROW(geheugen.noteer(lezing(3, "nog een")));
}

}  // namespace
}  // namespace maatlat
