// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/recordsleutel.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(RecordsleutelTest, ReadsWhatItWrites) {
    for (const char* tekst :
         {"motivering/1.1.2", "inleiding/toets", "good-practice/1", "bevinding/12",
          "bevinding/nieuw", "bron/7", "bron/nieuw", "interview/3", "dossier/1/K7QF-2M9X-A4TD"}) {
        const auto sleutel = leesRecordsleutel(tekst);
        ASSERT_TRUE(sleutel) << tekst;
        EXPECT_EQ(sleutel->tekst(), tekst);
    }
}

TEST(RecordsleutelTest, ATextThatNamesNoRecordGivesNothing) {
    for (const char* tekst :
         {"", "bron", "bron/", "bron/0", "bron/07", "bron/-1", "bron/+7", "bron/7x", "bron/7/8",
          "interview/nieuw", "dossier/1", "dossier/nieuw/K7QF", "veld/1.1.2", "motivering/",
          "bijlage/1", "bron/99999999999999999999"})
        EXPECT_FALSE(leesRecordsleutel(tekst)) << tekst;
}

TEST(RecordsleutelTest, IsCalledAsOnPages) {
    const auto naamVan = [](const char* tekst) { return omschrijving(*leesRecordsleutel(tekst)); };
    EXPECT_EQ(naamVan("motivering/1.1.2"), "Motivering bij 1.1.2");
    EXPECT_EQ(naamVan("inleiding/toets"), "Inleiding");
    EXPECT_EQ(naamVan("bevinding/12"), "Bevinding 12");
    EXPECT_EQ(naamVan("bron/nieuw"), "Nieuwe bron");
    EXPECT_EQ(naamVan("interview/3"), "Notities van interview 3");
    EXPECT_EQ(naamVan("dossier/1/K7QF-2M9X-A4TD"), "Dossier K7QF-2M9X-A4TD");
}

}  // namespace
}  // namespace maatlat
