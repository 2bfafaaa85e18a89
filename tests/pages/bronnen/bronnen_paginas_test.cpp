// SPDX-License-Identifier: EUPL-1.2
// The pages of bronnen, bevindingen and notes against their templates: every text has a place,
// every place its text, and every section is shown by one of the fillings.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>

#include "pages/bronnen/bevinding_pagina.h"
#include "pages/bronnen/bevindingen_pagina.h"
#include "pages/bronnen/bron_pagina.h"
#include "pages/bronnen/bronnen_pagina.h"
#include "pages/bronnen/interview_pagina.h"
#include "support/klein_kader.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::IsEmpty;

/// What is wrong between the fillings and their template, and sections that none of them shows.
std::vector<std::string> afwijkingen(const std::string& sjabloon,
                                     const std::vector<Vulling>& vullingen) {
    const auto map = std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";
    test::Sjablooncontrole controle(map);
    for (const Vulling& een : vullingen)
        controle.controleer(sjabloon, een);
    std::vector<std::string> uit = controle.fouten;
    for (const std::string& sectie : test::alleSecties(test::leesSjabloon(map, sjabloon), sjabloon))
        if (!controle.gezien.contains(sectie)) uit.push_back(sectie + " was never shown");
    return uit;
}

Bron bron(std::int64_t nr, Bronsoort soort) {
    Bron uit;
    uit.nr = nr;
    uit.soort = soort;
    uit.titel = "Werkinstructie";
    uit.datum = "2026-07-01";
    return uit;
}

TEST(BronnenPagina, PastOpHaarSjabloon) {
    Bron document = bron(1, Bronsoort::document);
    document.documentsoort = "werkinstructie";
    document.bijlage = {"w.pdf", "0", "application/pdf", 1};
    const BronnenPagina pagina{
        "/toets/5", {{document, 3}, {bron(2, Bronsoort::interview), 0}}, true};
    EXPECT_THAT(afwijkingen(BronnenPagina::kSjabloon, {vulling(pagina)}), IsEmpty());
}

TEST(BronPagina, PastOpHaarSjabloon) {
    BronPagina lezen;
    lezen.toetspad = "/toets/5";
    lezen.nr = 1;
    lezen.bevindingen = 2;
    lezen.bijlage = {"w.pdf", "0", "application/pdf", 1};
    BronPagina wijzigen = lezen;
    wijzigen.magInvullen = true;
    wijzigen.vraagtReden = true;
    wijzigen.bericht = "Dit had u getypt.";
    EXPECT_THAT(afwijkingen(BronPagina::kSjabloon, {vulling(lezen), vulling(wijzigen)}), IsEmpty());
}

TEST(BevindingPagina, PastOpHaarSjabloon) {
    BevindingPagina leeg;
    leeg.toetspad = "/toets/5";
    leeg.kader = std::make_shared<const Toetsingskader>(kleinKader());
    leeg.magInvullen = true;
    BevindingPagina nieuw = leeg;
    nieuw.bronnen = {bron(1, Bronsoort::document)};
    nieuw.vraagtReden = true;
    nieuw.bericht = "Dit had u getypt.";
    BevindingPagina wijzigen = nieuw;
    wijzigen.nr = 4;
    wijzigen.verwachtingen = {"1.1.2"};
    BevindingPagina lezen = wijzigen;
    lezen.magInvullen = false;
    lezen.bron = "1";
    EXPECT_THAT(afwijkingen(BevindingPagina::kSjabloon,
                            {vulling(leeg), vulling(nieuw), vulling(wijzigen), vulling(lezen)}),
                IsEmpty());
}

TEST(BevindingPagina, GaatAlleenTerugNaarEenPlaatsInDeToets) {
    const Toetsingskader kader = kleinKader();
    EXPECT_EQ(terugVan("/toets/5", kader, "1.2.1", 3), "/toets/5/criterium/1.2#verwachting-1.2.1");
    EXPECT_EQ(terugVan("/toets/5", kader, "", 3), "/toets/5/bevindingen#bevinding-3");
    EXPECT_EQ(terugVan("/toets/5", kader, "//elders.nl", 0), "/toets/5/bevindingen");
}

TEST(BevindingenPagina, PastOpHaarSjabloon) {
    BevindingenPagina pagina;
    pagina.toetspad = "/toets/5";
    pagina.gefilterd = true;
    pagina.magInvullen = true;
    pagina.regels.resize(2);
    pagina.regels[1].bevinding.verwachtingen = {"1.1.2"};
    pagina.gevonden = 120;
    pagina.totaal = 300;
    pagina.pagina = 2;
    pagina.paginas = 3;
    pagina.vorigePad = "/toets/5/bevindingen?pagina=1";
    pagina.volgendePad = "/toets/5/bevindingen?pagina=3";
    BevindingenPagina niets;
    niets.gefilterd = true;
    niets.totaal = 300;
    EXPECT_THAT(afwijkingen(BevindingenPagina::kSjabloon, {vulling(pagina), vulling(niets)}),
                IsEmpty());
}

TEST(InterviewPagina, PastOpHaarSjabloon) {
    InterviewPagina pagina;
    pagina.toetspad = "/toets/5";
    pagina.bron = 1;
    pagina.kader = std::make_shared<const Toetsingskader>(kleinKader());
    pagina.bericht = "Deze notities zijn bewaard.";
    pagina.tabel.regels = {{1, "Iets", {"1.1.2"}, Richting::neutraal, ""},
                           {2, "Iets", {}, Richting::neutraal, "Dit is geen code."}};
    EXPECT_THAT(afwijkingen(InterviewPagina::kSjabloon, {vulling(pagina)}), IsEmpty());
    EXPECT_THAT(
        afwijkingen(Notitietabel::kSjabloon, {vulling(pagina.tabel), vulling(Notitietabel{})}),
        IsEmpty());
}

}  // namespace
}  // namespace maatlat
