// SPDX-License-Identifier: EUPL-1.2
// Every page of an exercise says that it is one: in its title, and above all that stands on it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <set>
#include <string>

#include "pages/raam.h"
#include "pages/sjabloon.h"
#include "support/proefpagina.h"
#include "support/sjabloon_controle.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

/// What is sent into a page that is there already, or stands in hoofddeel.tpl, and so has a banner.
const std::set<std::string> kDelenVanEenPagina{"criterium.tpl", "melding.tpl", "opslagstatus.tpl",
                                               "rooster.tpl",   "toets.tpl",   "voorbeeld.tpl"};

TEST(Oefenmerk, StaatInElkePaginaDieErIs) {
    const test::Sjabloonmap sjablonen = test::sjablonenVanMaatlat();
    int paginas = 0;
    for (const auto& [naam, sjabloon] : sjablonen.alle()) {
        if (naam.starts_with("_partials/") || naam.ends_with(".css")) continue;
        if (kDelenVanEenPagina.contains(naam)) continue;
        ++paginas;
        const auto& deel = sjabloon.deel;
        EXPECT_TRUE(deel.noemtDeel("PAGINAKOP") ||
                    (deel.noemtDeel("DOCUMENTKOP") && deel.noemtDeel("RAPPORTKOP")))
            << naam << ": without these a page of an exercise looks like a real one";
    }
    EXPECT_GT(paginas, 60);
}

std::string pagina(Sjablonen::Merk merk) {
    const test::Werkmap werk;
    std::filesystem::copy(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates" / "_partials",
                          werk.map() / "_partials");
    werk.schrijf("proef.tpl", "{{%AUTOESCAPE context=\"HTML\"}}{{>PAGINAKOP}}\n{{>PAGINAVOET}}\n");
    Raam raam;
    raam.titel = "Inloggen";
    Vulling inhoud;
    for (const char* adres : {"STIJL_MANON", "STIJL_EIGEN", "ICOON", "SCRIPT", "SESSIE"})
        inhoud.zetOveral(adres, "x");
    return html(raam, test::Proefpagina{inhoud}, "sleutel-1", Sjablonen(werk.map(), merk));
}

TEST(Oefenmerk, IsTeZienInDeTitelEnBovenaan) {
    const std::string oefening = pagina(Sjablonen::Merk::oefening);
    EXPECT_THAT(oefening, HasSubstr("<title>Oefening: Inloggen"));
    const auto balk = oefening.find("Dit is een oefening.");
    ASSERT_NE(balk, std::string::npos);
    EXPECT_THAT(oefening, HasSubstr("Wat u hier invult telt nergens mee."));
    EXPECT_LT(balk, oefening.find("<h1>"));
}

TEST(Oefenmerk, StaatNooitOpEenEchtePagina) {
    EXPECT_THAT(pagina(Sjablonen::Merk::geen), Not(HasSubstr("efening")));
    EXPECT_THAT(pagina(Sjablonen::Merk::oefening), HasSubstr("efening"));
}

TEST(Oefenmerk, StaatVoorDeNaamVanEenBestandEnMaarEenKeer) {
    const test::Werkmap werk;
    const Sjablonen oefening(werk.map(), Sjablonen::Merk::oefening), echt(werk.map());
    EXPECT_EQ(oefening.bestandsnaam("ranglijst.csv"), "oefening-ranglijst.csv");
    EXPECT_EQ(oefening.bestandsnaam("oefening-ranglijst.csv"), "oefening-ranglijst.csv");
    EXPECT_EQ(echt.bestandsnaam("ranglijst.csv"), "ranglijst.csv");
}

}  // namespace
}  // namespace maatlat
