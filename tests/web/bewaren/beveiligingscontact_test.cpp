// SPDX-License-Identifier: EUPL-1.2
#include "web/bewaren/beveiligingscontact.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "domain/melding.h"
#include "support/proefopstelling.h"

namespace maatlat::web {
namespace {

TEST(Beveiligingscontact, IsAnAddressThatAProgramCanFollow) {
    EXPECT_EQ(beveiligingscontact("beveiliging@voorbeeld.nl"), "mailto:beveiliging@voorbeeld.nl");
    for (const char* goed :
         {"mailto:b@voorbeeld.nl", "https://voorbeeld.nl/melden", "tel:+31201234567"})
        EXPECT_EQ(beveiligingscontact(goed), goed);
    for (const char* fout :
         {"voorbeeld.nl", "http://voorbeeld.nl", "javascript:alert(1)", "https://",
          "b@voorbeeld.nl\nContact: mailto:x@voorbeeld.nl", "bel de balie", "é@v.nl"})
        EXPECT_THROW(beveiligingscontact(fout), Gebruikersfout) << fout;
}

TEST(Beveiligingscontact, StandsWhereRfc9116SaysAndHoldsForThirtyDays) {
    test::Proefopstelling proef(
        beveiligingRoutes("mailto:b@voorbeeld.nl", {"m.voorbeeld.nl", "n.voorbeeld.nl"}));
    const Antwoord antwoord = proef.vraag(proef.gast, "/.well-known/security.txt");
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_EQ(antwoord.soort, "text/plain; charset=utf-8");
    EXPECT_EQ(antwoord.inhoud,
              "Contact: mailto:b@voorbeeld.nl\nPreferred-Languages: nl, en\n"
              "Canonical: https://m.voorbeeld.nl/.well-known/security.txt\n"
              "Expires: 2026-12-22T09:30:00.000Z\n");
}

TEST(Beveiligingscontact, IsNotThereUnlessSomebodySaidWhom) {
    test::Proefopstelling proef;
    EXPECT_EQ(proef.vraag(proef.gast, "/.well-known/security.txt").status, 404);
}

}  // namespace
}  // namespace maatlat::web
