// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/leestermijnen.h"

#include <gtest/gtest.h>

#include "support/proefsteekproef.h"

namespace maatlat {
namespace {

std::string triage(const Vastlegging& antwoorden, const std::string& peildatum = "2026-11-20") {
    static const Dossierformulier kFormulier =
        leesDossierformulier(test::kProefformulier, "proef.yaml");
    return termijnInWoorden(kFormulier, *kFormulier.vraag("triage-op-tijd"), antwoorden, peildatum,
                            {});
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
    EXPECT_EQ(triage({}), "De datums zijn nog niet ingevuld of bevestigd.");
    EXPECT_EQ(triage({{"melding", "2026-11-02"}}), "Uiterlijk 9 november 2026.");
    EXPECT_EQ(triage({{"melding", "2026-11-02"}, {"triage", "nvt"}}), "Niet van toepassing.");
    EXPECT_EQ(triage({{"melding", "niet-vast-te-stellen"}, {"triage", "2026-11-10"}}),
              "Niet vast te stellen.");
}

/// A term of the law: six weeks after the melding.
std::string wettelijk(const std::string& melding, const std::string& triage) {
    std::string yaml = test::kProefformulier;
    yaml.replace(yaml.find("binnen: 5 werkdagen"), 19, "binnen: 6 weken");
    const Dossierformulier formulier = leesDossierformulier(yaml, "proef.yaml");
    const Termijnkalender kalender(
        {{2026, 2028, "Stcrt. 2025, 24713", {*dagUit("2026-01-02"), *dagUit("2026-05-15")}}});
    return termijnInWoorden(formulier, *formulier.vraag("triage-op-tijd"),
                            {{"melding", melding}, {"triage", triage}}, "2026-11-20", kalender);
}

TEST(TermijnInWoorden, NoemtDeGelijkgesteldeDagMetHetBesluit) {
    EXPECT_EQ(
        wettelijk("2026-04-03", "2026-05-18"),
        "Uiterlijk 18 mei 2026: op tijd. 15 mei 2026 telt als feestdag (Stcrt. 2025, 24713).");
    EXPECT_EQ(
        wettelijk("2026-04-02", "2026-05-19"),
        "Uiterlijk 18 mei 2026: te laat. 15 mei 2026 telt als feestdag (Stcrt. 2025, 24713).");
    EXPECT_EQ(wettelijk("2026-04-06", "2026-05-18"), "Uiterlijk 18 mei 2026: op tijd.");
}

TEST(TermijnInWoorden, ZegtDatDeLaatsteDagNaHetLaatsteBesluitKanVerschuiven) {
    EXPECT_EQ(wettelijk("2028-12-29", "2029-02-09"),
              "Uiterlijk 9 februari 2029: op tijd. Niet bekend is welke dagen in 2029 met een "
              "feestdag gelijkstaan. De laatste dag kan dus later zijn.");
    EXPECT_EQ(wettelijk("2028-11-01", "2028-12-13"), "Uiterlijk 13 december 2028: op tijd.");
    EXPECT_EQ(triage({{"melding", "2029-11-02"}, {"triage", "2029-11-09"}}),
              "Uiterlijk 9 november 2029: op tijd.");  // werkdagen of policy
}

}  // namespace
}  // namespace maatlat
