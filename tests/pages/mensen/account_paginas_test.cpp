// SPDX-License-Identifier: EUPL-1.2
// What the pages of people and accounts say.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/alsnog_pagina.h"
#include "pages/formulierpagina.h"
#include "pages/mensen/account_pagina.h"
#include "pages/raam.h"
#include "pages/sjabloon.h"
#include "support/voorbeelden/algemeen.h"

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
    return html(raam, pagina, "handeling", sjablonen);
}

TEST(AccountPaginas, ElkFormulierHeeftZijnZegel) {
    for (const std::string& pagina :
         {getoond(test::voorbeelden<FormulierPagina>().front()), getoond(AccountPagina{}),
          getoond(CodePagina{33, "M0 0", "A", ""}), getoond(AlsnogPagina{"/toets/1/veld", {}})}) {
        EXPECT_THAT(pagina, testing::HasSubstr("<form method=\"post\""));
        EXPECT_THAT(pagina, testing::HasSubstr("name=\"zegel\" value=\"zegel\""));
    }
}

TEST(AccountPaginas, AlsnogHoudtRegeleindenInWatTeruggaat) {
    const std::string pagina =
        getoond(AlsnogPagina{"/toets/1/veld", {{"waarde", "een\ntwee \"drie\""}, {"versie", "1"}}});
    EXPECT_THAT(pagina, testing::HasSubstr("value=\"een\ntwee &quot;drie&quot;\""));
    EXPECT_THAT(pagina, testing::HasSubstr("<h3>Uw tekst</h3>"));
    EXPECT_THAT(pagina, testing::Not(testing::HasSubstr("<h3>Versie</h3>")));
}

TEST(AccountPaginas, AlsnogNoemtElkZichtbaarVeldBijDeNaamDieMensenKennen) {
    const std::string pagina = getoond(AlsnogPagina{"/toets/1/veld",
                                                    {{"waarde-motivering/3.2.1", "Kort"},
                                                     {"waarde-score/3.2.2", "nvt"},
                                                     {"titel", "Jaarplan"},
                                                     {"terug-motivering/3.2.2", "een twee"},
                                                     {"stand-motivering/3.2.1", "een twee"},
                                                     {"versie-motivering/3.2.1", "4"},
                                                     {"bijlage_wacht_naam", "een plan.pdf"},
                                                     {"sleutel", "motivering/3.2.1"}}});
    for (const char* kop : {"Motivering bij 3.2.1", "Score van 3.2.2", "Titel"})
        EXPECT_THAT(pagina, testing::HasSubstr("<h3>" + std::string(kop) + "</h3>"));
    for (const char* kop :
         {"<h3>Waarde-", "<h3>Terug-", "<h3>Stand-", "<h3>Versie-", "<h3>Bijlage", "<h3>Sleutel"})
        EXPECT_THAT(pagina, testing::Not(testing::HasSubstr(kop)));
    EXPECT_THAT(pagina, testing::HasSubstr("name=\"terug-motivering/3.2.2\""));
}

TEST(AccountPaginas, WachtwoordWordtNooitTeruggegeven) {
    FormulierPagina pagina{.hulp = Hulpplek::account, .pad = "/x", .knop = "Doe"};
    pagina.velden.emplace_back(Tekstveld{.kop = {.naam = "wachtwoord", .label = "Wachtwoord"},
                                         .waarde = "geheim",
                                         .soort = Tekstveld::Soort::wachtwoord});
    EXPECT_THAT(getoond(pagina), testing::Not(testing::HasSubstr("geheim")));
}

}  // namespace
}  // namespace maatlat
