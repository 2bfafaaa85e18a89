// SPDX-License-Identifier: EUPL-1.2
#include "domain/steekproef/dossierformulier.h"

#include <gtest/gtest.h>

namespace maatlat {
namespace {

TEST(Dossierformulier, FindsAQuestionByItsCode) {
    Dossierformulier formulier;
    formulier.vragen.resize(2);
    formulier.vragen[1].code = "triage";
    EXPECT_EQ(formulier.vraag("triage"), &formulier.vragen[1]);
    EXPECT_EQ(formulier.vraag("anders"), nullptr);
}

TEST(Dossierformulier, NamesEveryKindOfAnswer) {
    for (const char* woord : {"ja-nee", "keuze", "datum", "getal", "termijn"}) {
        const auto soort = antwoordsoortMetNaam(woord);
        ASSERT_TRUE(soort) << woord;
        EXPECT_EQ(naam(*soort), woord);
    }
    EXPECT_FALSE(antwoordsoortMetNaam("tekst"));
}

}  // namespace
}  // namespace maatlat
