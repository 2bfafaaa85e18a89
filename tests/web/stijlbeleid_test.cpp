// SPDX-License-Identifier: EUPL-1.2
#include "web/stijlbeleid.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat::web {
namespace {

TEST(Stijlbeleid, IsDeHashVanPreciesDatStijlblok) {
    // The SHA-256 of "a{}" in base64, made with another program.
    EXPECT_EQ(stijlbeleidVan("<title>x</title><style>a{}</style><body>"),
              "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='");
    EXPECT_NE(stijlbeleidVan("<style>\na{}</style>"), stijlbeleidVan("<style>a{}</style>"));
}

TEST(Stijlbeleid, IsLeegZonderStijl) {
    EXPECT_EQ(stijlbeleidVan("<p>&lt;style&gt;</p>"), "");
    EXPECT_THROW(stijlbeleidVan("<style>a{}"), std::logic_error);
}

TEST(Rapportantwoord, HeeftAlleenAlsBestandEenNaam) {
    EXPECT_EQ(rapportantwoord({"a.html", "<style></style>x"}, false).bestandsnaam, "");
    const Antwoord bestand = rapportantwoord({"a.html", "<style></style>x"}, true);
    EXPECT_EQ(bestand.bestandsnaam, "a.html");
    EXPECT_EQ(bestand.inhoud, "<style></style>x");
    EXPECT_THAT(bestand.stijlbeleid, testing::StartsWith("'sha256-"));
}

}  // namespace
}  // namespace maatlat::web
