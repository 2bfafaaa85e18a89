// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/leestermijnen.h"

#include <gtest/gtest.h>

#include "support/proefsteekproef.h"

namespace maatlat {
namespace {

std::string triage(const Vastlegging& antwoorden, const std::string& peildatum = "2026-11-20") {
    static const Dossierformulier kFormulier =
        leesDossierformulier(test::kProefformulier, "proef.yaml");
    return termijnInWoorden(kFormulier, *kFormulier.vraag("triage-op-tijd"), antwoorden, peildatum);
}

// 2 November 2026 is a Monday: five werkdagen later is Monday 9 November.
TEST(TermijnInWoorden, NoemtDeLaatsteDagEnHoeHetStaat) {
    EXPECT_EQ(triage({{"melding", "2026-11-02"}, {"triage", "2026-11-09"}}),
              "Uiterlijk 9 november 2026: op tijd.");
    EXPECT_EQ(triage({{"melding", "2026-11-02"}, {"triage", "2026-11-10"}}),
              "Uiterlijk 9 november 2026: te laat.");
}

TEST(TermijnInWoorden, NoemtEenTermijnDieNogLooptNietTeLaat) {
    const Vastlegging open{{"melding", "2026-11-02"}, {"triage", "nog-niet"}};
    EXPECT_EQ(triage(open, "2026-11-09"), "Uiterlijk 9 november 2026: de termijn loopt nog.");
    EXPECT_EQ(triage(open, "2026-11-10"), "Uiterlijk 9 november 2026: te laat.");
}

TEST(TermijnInWoorden, ZegtAlleenWatErVolgt) {
    EXPECT_EQ(triage({}), "De datums zijn nog niet ingevuld.");
    EXPECT_EQ(triage({{"melding", "2026-11-02"}}), "Uiterlijk 9 november 2026.");
    EXPECT_EQ(triage({{"melding", "2026-11-02"}, {"triage", "nvt"}}), "Niet van toepassing.");
    EXPECT_EQ(triage({{"melding", "niet-vast-te-stellen"}, {"triage", "2026-11-10"}}),
              "Niet vast te stellen.");
}

}  // namespace
}  // namespace maatlat
