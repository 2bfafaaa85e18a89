// SPDX-License-Identifier: EUPL-1.2
// The pages of a toets against their templates: every text has a place, every place its text, and
// every section is shown by one of the fillings.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "pages/conflict_pagina.h"
#include "pages/toets/criterium_pagina.h"
#include "pages/toets/geschiedenis_pagina.h"
#include "pages/toets/toets_pagina.h"
#include "pages/toets/veld_pagina.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::IsEmpty;

/// What is wrong between the fillings and the templates, and sections that none of them shows.
std::vector<std::string> afwijkingen(const std::vector<std::string>& sjablonen,
                                     std::vector<Vulling> vullingen) {
    const auto map = std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates";
    test::Sjablooncontrole controle(map);
    for (Vulling& een : vullingen) {
        for (const char* zegel : {"ZEGEL", "HANDELING"})
            een.zetOveral(zegel, "x");
        controle.controleer(sjablonen.front(), een);
    }
    std::vector<std::string> uit = controle.fouten;
    for (const std::string& sjabloon : sjablonen)
        for (const std::string& sectie :
             test::alleSecties(test::leesSjabloon(map, sjabloon), sjabloon))
            if (!controle.gezien.contains(sectie)) uit.push_back(sectie + " was never shown");
    return uit;
}

Veldblok veld(bool invulbaar, bool vol) {
    Veldblok uit{.anker = "motivering-1.1.2", .label = "Motivering bij 1.1.2"};
    uit.invulbaar = invulbaar;
    if (!vol) return uit;
    uit.waarde = "Tekst";
    uit.geschiedenis = "/g";
    uit.waarschuwing = "Er ontbreekt iets.";
    uit.ongedaan = true;
    uit.opgeslagen = "Oude tekst";
    uit.vraagReden = true;
    return uit;
}

Veldblok keuze() {
    Veldblok uit{.anker = "score-1.1.2", .label = "Score"};
    uit.opties = {{"nvt", "Niet van toepassing", true}};
    return uit;
}

TEST(CriteriumPagina, PastOpHaarSjabloon) {
    Verwachtingblok vol;
    vol.code = "1.1.2";
    vol.voetnoot = "Noot";
    vol.bronnen = {{"Jaarplan",
                    "document",
                    "/b",
                    {{"Bevinding 1", "/v", "neutraal", "neutraal", "Tekst", Zekerheidsbeeld{}}}}};
    vol.ontbrekend = "Nog geen dossier.";
    vol.waarschuwing = "Eén soort.";
    vol.nieuw = "/n";
    vol.scoreveld = keuze();
    vol.motivering = veld(true, true);
    vol.verbeterpunt = veld(false, true);
    vol.verbeterpuntOpen = true;
    Verwachtingblok niet;
    niet.reden = "Niets te zien.";
    CriteriumPagina pagina;
    pagina.doel = pagina.bron = pagina.nietNu = "x";
    pagina.voetnoten = {"x"};
    pagina.overzicht = {"Overzicht", "/o"};
    pagina.vorige = {"Vorige", "/v"};
    pagina.volgende = {"Volgende", "/w"};
    pagina.verwachtingen = {vol, niet};
    pagina.oordeel.waarom = pagina.oordeel.beslissend = pagina.oordeel.nogMogelijk = "x";
    pagina.oordeel.bekendGat = pagina.oordeel.herkomst = "x";
    pagina.oordeel.doelen = {"x"};
    pagina.oordeel.ontbreekt = {{"x", "/x"}};
    pagina.onderbouwing = veld(false, false);
    EXPECT_THAT(
        afwijkingen({"criterium.tpl", "_partials/verwachtingblok.tpl", "_partials/oordeeldeel.tpl",
                     "_partials/veldblok.tpl", "_partials/bladeren.tpl"},
                    {vulling(pagina)}),
        IsEmpty());
    EXPECT_THAT(afwijkingen({"oordeeldeel.tpl"}, {vulling(pagina.oordeel)}), IsEmpty());
}

TEST(ToetsPagina, PastOpHaarSjabloon) {
    Toetsrooster rooster;
    rooster.themas = {{"1", "Eerste", {{"1.1", "Tekst", "/c", {}, "Nog niet.", {}, {}}}}};
    Roostercel cel{"1.1.1", "Tekst", "/v", {}, 1, 2, 3, {"geen bevinding"}, ""};
    Roostercel niet = cel;
    niet.reden = "Niets te zien.";
    rooster.themas[0].rijen[0].cellen = {cel, niet};
    EXPECT_THAT(afwijkingen({"rooster.tpl"}, {vulling(rooster)}), IsEmpty());

    ToetsPagina pagina;
    pagina.feiten = {{"Status", "lopend"}};
    pagina.wegen = {{"Bronnen", "/b"}};
    pagina.nieuwPad = "/n";
    pagina.nietNu = "x";
    pagina.nieuws = {"gisteren", {{{"Motivering", "/m"}, "Inspecteur B", "toen"}}, true, "/gezien"};
    EXPECT_THAT(afwijkingen({"toets.tpl"}, {vulling(pagina)}), IsEmpty());
}

TEST(VeldPagina, PastOpHaarSjabloon) {
    const VeldPagina pagina{"1.1.2 Tekst", {"een naam"}, veld(true, true), {"Terug", "/t"}};
    EXPECT_THAT(afwijkingen({"veld.tpl"}, {vulling(pagina)}), IsEmpty());
    TekstenPagina teksten;
    teksten.nietNu = "x";
    teksten.themas = {{"1", "Eerste", veld(true, false)}};
    EXPECT_THAT(afwijkingen({"teksten.tpl"}, {vulling(teksten)}), IsEmpty());
}

TEST(ConflictPagina, PastOpHaarSjabloonEnToontAlleenWatVerschilt) {
    ConflictPagina pagina;
    pagina.velden = {{"Tekst", "van mij", "van hen"}, {"Bron", "1", "1"}};
    pagina.mijn = {{"tekst", "van mij"}, {"bron", "1"}};
    pagina.hun = {{"tekst", "van hen"}, {"bron", "1"}};
    pagina.vast = {{"versie", "2"}};
    pagina.tekstveld = "tekst";
    pagina.samen = "van mij en hen";
    const Vulling gevuld = vulling(pagina);
    EXPECT_THAT(afwijkingen({"conflict.tpl"}, {gevuld}), IsEmpty());
    EXPECT_EQ(gevuld.secties().at("VELD").size(), 1u);
}

TEST(GeschiedenisPagina, PastOpHaarSjabloon) {
    GeschiedenisPagina pagina;
    pagina.versie = 2;
    pagina.versies = {{2, "Inspecteur B", "toen", {{"Tekst", "het was", "het is"}}, false},
                      {1, "Inspecteur A", "eerder", {{"", "", "was"}}, true}};
    pagina.ouder = "/ouder";
    EXPECT_THAT(afwijkingen({"geschiedenis.tpl", "_partials/tekstverschil.tpl"},
                            {vulling(pagina), vulling(GeschiedenisPagina{})}),
                IsEmpty());
}

}  // namespace
}  // namespace maatlat
