// SPDX-License-Identifier: EUPL-1.2
#include "exchange/xlsx_tekst.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(XlsxTekst, LeestTekencodes) {
    const std::pair<const char*, const char*> gevallen[]{
        {"a_x000D_b", "a\rb"},        {"_x000d__x000a_", "\r\n"},
        {"_x005F_x000D_", "_x000D_"}, {"caf_x00E9_", "café"},
        {"_x20AC_5", "€5"},           {"_xD83D__xDE00_", "\xf0\x9f\x98\x80"},
        {"_xD83D_ half", " half"},    {"_x0000_leeg", "leeg"},
        {"_x00_", "_x00_"},           {"_x00G0_", "_x00G0_"},
        {"_x0041", "_x0041"},         {"_x-041_", "_x-041_"},
        {"__x0041_", "_A"},           {"", ""},
    };
    for (const auto& [code, tekst] : gevallen)
        EXPECT_EQ(zonderTekencodes(code), tekst) << code;
}

TEST(XlsxTekst, GeeftGedeeldeTekstenOpNummer) {
    const GedeeldeTeksten teksten(
        "<sst><si><t>een</t></si><si/><si><r><t>tw</t></r><r><t>ee</t></r></si></sst>");
    EXPECT_EQ(teksten.tekst("0"), "een");
    EXPECT_EQ(teksten.tekst("1"), "");
    EXPECT_EQ(teksten.tekst("2"), "twee");
    EXPECT_EQ(teksten.tekst("3"), std::nullopt);
    EXPECT_EQ(teksten.tekst("x"), std::nullopt);
    EXPECT_EQ(GedeeldeTeksten().tekst("0"), std::nullopt);
}

}  // namespace
}  // namespace maatlat
