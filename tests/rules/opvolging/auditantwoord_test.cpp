// SPDX-License-Identifier: EUPL-1.2
#include "rules/opvolging/auditantwoord.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Auditantwoord, TheWorstThatOneCheckSaysIsWhatTheDossierShowed) {
    using A = Auditantwoord;
    EXPECT_EQ(auditantwoordUit({"voldoet", "voldoet"}), A::voldoet);
    EXPECT_EQ(auditantwoordUit({"voldoet", "nvt"}), A::voldoet);
    EXPECT_EQ(auditantwoordUit({"voldoet", "niet-vast-te-stellen"}), A::onbekend);
    EXPECT_EQ(auditantwoordUit({"open", "voldoet"}), A::onbekend);
    EXPECT_EQ(auditantwoordUit({"niet-vast-te-stellen", "voldoet-niet", "voldoet"}),
              A::voldoetNiet);
}

TEST(Auditantwoord, WithoutACheckThatAppliesItShowsNothing) {
    EXPECT_EQ(auditantwoordUit({"nvt", "nvt"}), std::nullopt);
    EXPECT_EQ(auditantwoordUit({}), std::nullopt);
}

}  // namespace
}  // namespace maatlat
