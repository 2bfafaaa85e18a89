// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/tekstcontrole.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

std::string fout(const std::string& tekst) {
    return foutBij([&] { eisTekst(tekst, "de naam van het document"); });
}

TEST(Tekstcontrole, NeemtGewoneEnVreemdeTekst) {
    for (const std::string tekst :
         {"", "Noord- en Oost-Gelderland", "één €", "𝄞 emoji 👍", "a\tb\n"})
        EXPECT_EQ(fout(tekst), "");
}

TEST(Tekstcontrole, WeigertWatSqliteZouAfknippenOfVerminken) {
    for (const std::string& tekst :
         {std::string("a\0b", 3), std::string("ab\xFF"), std::string("\xC3"),
          std::string("\xED\xA0\x80"), std::string("\xC0\xAF")})
        EXPECT_THAT(fout(tekst), testing::AllOf(testing::HasSubstr("de naam van het document"),
                                                testing::HasSubstr("UTF-8")));
    EXPECT_THAT(fout(std::string("ab\0", 3)), testing::HasSubstr("byte 3"));
}

}  // namespace
}  // namespace maatlat
