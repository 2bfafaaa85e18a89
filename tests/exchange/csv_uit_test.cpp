// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_uit.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(CsvUit, SchrijftVoorEenProgrammaZonderOmhaal) {
    CsvUit uit(Csvdoel::programma);
    uit.rij({"rang", "naam"});
    uit.rij({"1", "Fryslân; Zuid"});
    EXPECT_EQ(uit.neem(), "rang;naam\n1;\"Fryslân; Zuid\"\n");
    EXPECT_EQ(uit.neem(), "");
}

TEST(CsvUit, SchrijftVoorEenRekenbladMetBomEnRegeleinden) {
    CsvUit uit(Csvdoel::rekenblad);
    uit.rij({"één", "=1+1"});
    EXPECT_EQ(uit.neem(), "\xEF\xBB\xBFéén;'=1+1\r\n");
    uit.rij({"", ""});
    EXPECT_EQ(uit.neem(), ";\r\n");  // the mark stands at the beginning only
}

}  // namespace
}  // namespace maatlat
