// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/maatregelstand.h"

#include <gtest/gtest.h>

#include "support/proeftekst.h"

namespace maatlat {
namespace {

using enum Maatregelstand;
using test::tekst;

const std::string kVandaag = "2026-11-22";

Maatregel maatregel(const std::string& begin, const std::string& termijn,
                    const std::string& uitgevoerd = "") {
    Maatregel uit;
    uit.begin = begin;
    uit.termijn = termijn;
    uit.uitgevoerd = uitgevoerd;
    return uit;
}

Maatregelstand stand(const Maatregel& een, const std::optional<Nagekeken>& gezien = {}) {
    return standVan(een, gezien, kVandaag);
}

TEST(Maatregelstand, VolgtUitDeDagen) {
    EXPECT_EQ(stand(maatregel("", "2026-12-01")), voorgenomen);
    EXPECT_EQ(stand(maatregel("2026-11-23", "2026-12-01")), voorgenomen);
    EXPECT_EQ(stand(maatregel("2026-11-22", "2026-12-01")), inUitvoering);
    EXPECT_EQ(stand(maatregel("2026-11-01", "2026-11-02")), inUitvoering);
    EXPECT_EQ(stand(maatregel("", "2026-12-01", "2026-11-20")), uitgevoerd);
}

TEST(Maatregelstand, WatDeInspectieZagGaatVoor) {
    const Maatregel gedaan = maatregel("2026-11-01", "2026-12-01", "2026-11-10");
    EXPECT_EQ(stand(gedaan, Nagekeken{true, "2026-11-15"}), geverifieerd);
    EXPECT_EQ(stand(gedaan, Nagekeken{false, "2026-11-15"}), inUitvoering);
    const Maatregel nietBegonnen = maatregel("", "2026-12-01", "2026-11-10");
    EXPECT_EQ(stand(nietBegonnen, Nagekeken{false, "2026-11-15"}), voorgenomen);
}

TEST(Maatregelstand, DeOrganisatieKanDaarnaOpnieuwZeggenDatHetGedaanIs) {
    const Maatregel opnieuw = maatregel("2026-11-01", "2026-12-01", "2026-11-20");
    EXPECT_EQ(stand(opnieuw, Nagekeken{false, "2026-11-15"}), uitgevoerd);
    EXPECT_EQ(stand(opnieuw, Nagekeken{false, "2026-11-20"}), uitgevoerd);
}

TEST(Maatregelstand, WatVervaltIsKlaarWatErOokBijStaat) {
    Maatregel weg = maatregel("2026-11-01", "2026-11-02", "2026-11-10");
    weg.vervallen = tekst("De dienst is overgegaan.");
    EXPECT_EQ(stand(weg), vervallen);
    EXPECT_EQ(stand(weg, Nagekeken{true, "2026-11-15"}), vervallen);
    EXPECT_TRUE(isAfgerond(vervallen));
    EXPECT_TRUE(isAfgerond(geverifieerd));
    for (const Maatregelstand een : {voorgenomen, inUitvoering, uitgevoerd})
        EXPECT_FALSE(isAfgerond(een));
}

TEST(Maatregelstand, TeLaatIsWatOpenIsNaZijnLaatsteDag) {
    const Maatregel laat = maatregel("", "2026-11-21"), vandaag = maatregel("", kVandaag);
    EXPECT_TRUE(isTeLaat(laat, voorgenomen, kVandaag));
    EXPECT_TRUE(isTeLaat(laat, inUitvoering, kVandaag));
    EXPECT_FALSE(isTeLaat(vandaag, voorgenomen, kVandaag));
    for (const Maatregelstand een : {uitgevoerd, geverifieerd, vervallen})
        EXPECT_FALSE(isTeLaat(laat, een, kVandaag));
    EXPECT_FALSE(isTeLaat(maatregel("", ""), voorgenomen, kVandaag));
}

}  // namespace
}  // namespace maatlat
