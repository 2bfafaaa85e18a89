// SPDX-License-Identifier: EUPL-1.2
#include "support/proefmensen.h"

namespace maatlat {
namespace {

class WachtwoordduurTest : public test::MensenTest {};

// Who must choose a new one every few months takes one that is easy to guess.
TEST_F(WachtwoordduurTest, EenWachtwoordVerlooptNooitVanzelf) {
    logIn(inspecteur_);
    wacht(5LL * 365 * 24 * 60 * 60);
    EXPECT_TRUE(isBinnen(logIn(inspecteur_).aanmelding.token));
}

}  // namespace
}  // namespace maatlat
