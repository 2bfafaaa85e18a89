// SPDX-License-Identifier: EUPL-1.2
// The pages of people and accounts against their templates: each shows all that it is given, and is
// given all that it shows.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/alsnog_pagina.h"
#include "pages/formulierpagina.h"
#include "pages/mensen/account_pagina.h"
#include "pages/mensen/logboek_pagina.h"
#include "pages/mensen/personen_pagina.h"
#include "pages/raam.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

const std::filesystem::path kMap = std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";

/// The whole page as it is shown.
template <class Pagina>
std::string getoond(const Pagina& pagina) {
    const Sjablonen sjablonen(kMap);
    Raam raam;
    raam.titel = "Titel";
    raam.zegel = "zegel";
    return html(raam, Pagina::kSjabloon, vulling(pagina), "handeling", sjablonen);
}

/// The frame is left out: it has a test of its own.
template <class Pagina>
void eisPassend(const Pagina& pagina) {
    test::Sjablooncontrole controle(kMap);
    controle.controleer(Pagina::kSjabloon, vulling(pagina));
    EXPECT_THAT(controle.fouten, testing::IsEmpty()) << Pagina::kSjabloon;
}

FormulierPagina formulier() {
    FormulierPagina uit{.pad = "/ergens", .knop = "Doe"};
    uit.alineas = {"Een.", "Twee."};
    uit.velden = formuliervelden({.naam = "N",
                                  .email = "E",
                                  .rollen = {{"a", "A", true, "hint"}},
                                  .organisaties = {{"", "Geen", true}},
                                  .fouten = {{"naam", "Vul een naam in."}}});
    uit.velden.emplace_back(Verborgen{"versie", "3"});
    uit.slot = "Slot.";
    uit.erna = {{"Terug", "/terug"}};
    uit.nu = {{"Naam", "Nu"}};
    return uit;
}

TEST(AccountPaginas, PassenBijHunSjablonen) {
    eisPassend(formulier());
    eisPassend(FormulierPagina{.pad = "/x", .knop = "Doe"});
    eisPassend(AccountPagina{{{"Naam", "N"}}, true, {{"toen", "nu", true}, {"toen", "nu", false}}});
    eisPassend(AccountPagina{{{"Naam", "N"}}, false, {}});
    eisPassend(CodePagina{33, "M4 4h1v1h-1z", "ABCD", "Fout."});
    eisPassend(PersonenPagina{{{"/p", "N", "1", "E", "R", "T"}}});
    eisPassend(UitgereiktPagina{"N", "/p", "http://x/link/y", "24 uur lang"});
    eisPassend(UitgereiktPagina{"N", "/p", "", ""});
    eisPassend(LogboekPagina{true, "Goed.", "abc", {{"1", "toen", "wie", "wat", "s"}}});
    eisPassend(LogboekPagina{false, "Kapot.", "", {}});
    eisPassend(AlsnogPagina{"/toets/1/veld", {{"waarde", "een tekst"}}});
}

TEST(AccountPaginas, ElkFormulierHeeftZijnZegel) {
    for (const std::string& pagina :
         {getoond(formulier()), getoond(AccountPagina{}), getoond(CodePagina{33, "M0 0", "A", ""}),
          getoond(AlsnogPagina{"/toets/1/veld", {}})}) {
        EXPECT_THAT(pagina, testing::HasSubstr("<form method=\"post\""));
        EXPECT_THAT(pagina, testing::HasSubstr("name=\"zegel\" value=\"zegel\""));
    }
}

TEST(AccountPaginas, AlsnogHoudtRegeleindenInWatTeruggaat) {
    const std::string pagina =
        getoond(AlsnogPagina{"/toets/1/veld", {{"waarde", "een\ntwee \"drie\""}, {"v", "1"}}});
    EXPECT_THAT(pagina, testing::HasSubstr("value=\"een\ntwee &quot;drie&quot;\""));
    EXPECT_THAT(pagina, testing::HasSubstr("<h3>Uw tekst</h3>"));
    EXPECT_THAT(pagina, testing::Not(testing::HasSubstr("<h3>V</h3>")));
}

TEST(AccountPaginas, WachtwoordWordtNooitTeruggegeven) {
    FormulierPagina pagina{.pad = "/x", .knop = "Doe"};
    pagina.velden.emplace_back(Tekstveld{.kop = {.naam = "wachtwoord", .label = "Wachtwoord"},
                                         .waarde = "geheim",
                                         .soort = Tekstveld::Soort::wachtwoord});
    EXPECT_THAT(getoond(pagina), testing::Not(testing::HasSubstr("geheim")));
}

}  // namespace
}  // namespace maatlat
