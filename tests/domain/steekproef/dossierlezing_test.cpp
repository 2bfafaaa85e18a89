// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/dossierlezing.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Dossierlezing, ElkWoordKomtTerug) {
    for (const Lezer een : {Lezer::eerste, Lezer::tweede})
        EXPECT_EQ(lezerMetNaam(naam(een)), een);
    for (const Toegegeven een : {Toegegeven::eerste, Toegegeven::tweede, Toegegeven::beiden})
        EXPECT_EQ(toegegevenMetNaam(naam(een)), een);
    EXPECT_EQ(naam(Lezer::tweede), "tweede");
    EXPECT_FALSE(lezerMetNaam("beiden"));
    EXPECT_FALSE(toegegevenMetNaam(""));
}

}  // namespace
}  // namespace maatlat
