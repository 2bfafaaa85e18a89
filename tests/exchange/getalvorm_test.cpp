// SPDX-License-Identifier: EUPL-1.2
#include "exchange/getalvorm.h"

#include <gtest/gtest.h>

#include "exchange/getaltekst.h"

namespace maatlat {
namespace {

TEST(Getalvorm, ZietOfEenGetalAlsDatumWordtGetoond) {
    for (const char* code : {"dd-mm-yyyy", "d/m/yy", "[$-413]d\\ mmmm\\ yyyy;@", "yyyy", "mmm-yy",
                             "[Red]DD.MM.YYYY", "d-m-yyyy h:mm", "\"op \"d\" \"mmm"})
        EXPECT_TRUE(getalvormVan(code).datum) << code;
    for (const char* code :
         {"General", "0", "0.00%", "@", "#,##0", "h:mm", "[h]:mm:ss", "mm:ss", "\"dagen\" 0",
          "[Red]0", "0\\d", "_d0", "0;[Red]\"d\"", "0.00E+00", ""})
        EXPECT_FALSE(getalvormVan(code).datum) << code;
    EXPECT_TRUE(ingebouwdeGetalvorm(14).datum);
    EXPECT_TRUE(ingebouwdeGetalvorm(22).datum);
    EXPECT_FALSE(ingebouwdeGetalvorm(0).datum);
    EXPECT_FALSE(ingebouwdeGetalvorm(20).datum) << "a time";
    EXPECT_FALSE(ingebouwdeGetalvorm(49).datum);
}

TEST(Getalvorm, ZietNullenErvoor) {
    EXPECT_EQ(getalvormVan("00000").cijfers, 5);
    EXPECT_EQ(getalvormVan("0").cijfers, 0);
    EXPECT_EQ(getalvormVan("0.00").cijfers, 0);
    EXPECT_EQ(metNullenVoor("42", 5), "00042");
    EXPECT_EQ(metNullenVoor("4.2", 5), "4.2");
    EXPECT_EQ(metNullenVoor("123456", 5), "123456");
}

TEST(Getalvorm, MaaktVanEenGetalDeDagDieTeZienIs) {
    EXPECT_EQ(datumUitGetal("45667", false), "2025-01-10");
    EXPECT_EQ(datumUitGetal("44205", true), "2025-01-10");
    EXPECT_EQ(datumUitGetal("45667.5", false), "2025-01-10T12:00:00");
    EXPECT_EQ(datumUitGetal("45666.9999999", false), "2025-01-10");
    EXPECT_EQ(datumUitGetal("1", false), "1900-01-01");
    EXPECT_EQ(datumUitGetal("59", false), "1900-02-28");
    EXPECT_EQ(datumUitGetal("61", false), "1900-03-01");
    EXPECT_EQ(datumUitGetal("0", true), "1904-01-01");
    for (const char* anders : {"nan", "-nan", "inf", "-inf", "nan(1)"})
        EXPECT_EQ(datumUitGetal(anders, false), anders);
    for (const char* anders : {"60", "0", "-5", "99999999", "geen", "1e300"})
        EXPECT_EQ(datumUitGetal(anders, false).find('-', 1), std::string::npos) << anders;
}

TEST(Getaltekst, KentEenAfgekaptGetal) {
    for (const char* tekst : {"2,025E+14", "2.03E+15", "2E+05", "1e+16"})
        EXPECT_TRUE(isAfgekaptGetal(tekst)) << tekst;
    for (const char* tekst :
         {"2025", "E+14", "2E", "2E+", "2025-E+1", "A2E+14", "", "2E-05", "2E14"})
        EXPECT_FALSE(isAfgekaptGetal(tekst)) << tekst;
}

}  // namespace
}  // namespace maatlat
