// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/zegelproef.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

constexpr auto kWat = Gebeurtenis::rapporttekstGewijzigd;

TEST(Zegelproef, EachLineStandsForOneRow) {
    Database database = inGeheugen();
    database.schrijf("wie", [](Transactie& t) {
        t.log(kWat, "a", {}, Logwaarde::getypt("een"));
        t.log(kWat, "b", Logwaarde::getypt("drie"), Logwaarde::getypt("twee"));
        t.log(Gebeurtenis::rapportstapGezet, "c", {}, Logwaarde::getypt("drie"));
    });
    database.lees([&](Sessie& sessie) {
        auto proef = Zegelproef::van(sessie, *database.logboeksleutel(), {kWat});
        ASSERT_TRUE(proef);
        EXPECT_TRUE(proef->klopt(kMoment, {"een"}));
        EXPECT_FALSE(proef->klopt(kMoment, {"een"}));
        // Of another event, and what was before.
        EXPECT_FALSE(proef->klopt(kMoment, {"drie"}));
        EXPECT_FALSE(proef->klopt("2027-01-01T09:00:00.000Z", {"twee"}));
        EXPECT_EQ(proef->over(), kMoment);
        EXPECT_TRUE(proef->klopt(kMoment, {"zoals nu", "twee"}));
        EXPECT_EQ(proef->over(), std::nullopt);
        EXPECT_FALSE(Zegelproef::van(sessie, Logboeksleutel("een andere"), {kWat}));
    });
}

TEST(Zegelproef, WhatStandsWhereCounts) {
    EXPECT_NE(alsGeheel({"a", "bc"}), alsGeheel({"ab", "c"}));
    EXPECT_NE(alsGeheel({"a", ""}), alsGeheel({"", "a"}));
    EXPECT_NE(alsGeheel({"1:a\n"}), alsGeheel({"1", "a"}));
}

}  // namespace
}  // namespace maatlat
