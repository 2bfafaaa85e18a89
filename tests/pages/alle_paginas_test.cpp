// SPDX-License-Identifier: EUPL-1.2
// Every page against its template: a template that is not in the list, a marker that is not
// described and a part that is never shown all fail here. And that they do is shown as well.
#include "alle_paginas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>

#include "pages/raam.h"
#include "support/sjabloon_controle.h"
#include "support/voorbeelden/algemeen.h"
#include "support/voorbeelden/bewaren.h"
#include "support/voorbeelden/bronnen.h"
#include "support/voorbeelden/collegiaal.h"
#include "support/voorbeelden/hulp.h"
#include "support/voorbeelden/landelijk.h"
#include "support/voorbeelden/landelijkbeeld.h"
#include "support/voorbeelden/landrapport.h"
#include "support/voorbeelden/leren.h"
#include "support/voorbeelden/mensen.h"
#include "support/voorbeelden/onderzoek.h"
#include "support/voorbeelden/opvolging.h"
#include "support/voorbeelden/publicatie.h"
#include "support/voorbeelden/rapport.h"
#include "support/voorbeelden/steekproef.h"
#include "support/voorbeelden/toets.h"
#include "support/voorbeelden/traject.h"
#include "support/voorbeelden/tweede_scores.h"
#include "support/voorbeelden/verbeterplan.h"
#include "support/voorbeelden/verwerking.h"

namespace maatlat {
namespace {

using testing::IsEmpty;

/// What the frame gives to every page, also to one that has no form.
const std::set<std::string_view> kVanHetRaam{"FORMULIERZEGEL"};

/// The page with what comes in from outside it: the frame when its template is a whole page, else
/// the tokens of the forms in it.
template <Pagina Soort>
Vulling metOmgeving(const Soort& een, bool heel, const Raam& raam) {
    if (!heel) {
        GevuldePagina pagina = een;
        for (const char* zegel : {"ZEGEL", "HANDELING"})
            pagina.omgeving().zetOveral(zegel, "x");
        return pagina.vulling();
    }
    if constexpr (Bladzijde<Soort>) {
        HelePagina pagina = een;
        for (const char* adres : {"STIJL_MANON", "STIJL_EIGEN", "ICOON", "SCRIPT", "SESSIE"})
            pagina.omgeving().zetOveral(adres, "/statisch/x");
        return ingelijst(raam, std::move(pagina), "handeling").vulling();
    }
    ADD_FAILURE() << Soort::kSjabloon << " is a whole page; give its struct a kHulp";
    return {};
}

/// A page and its examples as they are filled in; the first in a full frame, the others in a bare
/// one.
struct Gevuld {
    std::string sjabloon;
    std::vector<Vulling> vullingen;
    std::set<std::string> gezien{};  ///< places of its template and of all partials that it uses
    std::set<std::string> delen{};   ///< those partials
};

void controleer(test::Sjablooncontrole& controle, const Gevuld& pagina) {
    for (const Vulling& een : pagina.vullingen)
        controle.controleer(pagina.sjabloon, een, kVanHetRaam);
}

void kijkWatErTeZienIs(Gevuld& pagina, const test::Sjabloonmap& map) {
    if (!map.heeft(pagina.sjabloon)) return;
    test::Sjablooncontrole controle(map);
    controleer(controle, pagina);
    for (const std::string& een : controle.gezien)
        if (const auto deel = een.rfind('>'); deel != std::string::npos)
            pagina.delen.insert(Sjablonen::bestandVan(een.substr(deel + 1)));
    pagina.gezien = std::move(controle.gezien);
}

template <Pagina Soort>
Gevuld gevuld(const test::Sjabloonmap& map) {
    Gevuld uit{Soort::kSjabloon, {}};
    const bool heel = map.heeft(uit.sjabloon) && map.deel(uit.sjabloon).noemtDeel("PAGINAKOP");
    for (const Soort& een : test::voorbeelden<Soort>())
        uit.vullingen.push_back(
            metOmgeving(een, heel, uit.vullingen.empty() ? test::volRaam() : Raam{}));
    kijkWatErTeZienIs(uit, map);
    return uit;
}

bool isPagina(const std::string& naam) {
    return naam.ends_with(".tpl") && !naam.starts_with("_partials/");
}

/// All pages, filled once, beside all templates, read once.
class AllePaginasTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        voorElkType(AllePaginas{},
                    []<Pagina Soort>() { paginas().push_back(gevuld<Soort>(sjablonen())); });
    }
    static void TearDownTestSuite() { paginas().clear(); }

    static std::vector<Gevuld>& paginas() {
        static std::vector<Gevuld> alle;
        return alle;
    }
    static const test::Sjabloonmap& sjablonen() {
        static const test::Sjabloonmap kAlle = test::sjablonenVanMaatlat();
        return kAlle;
    }
    static std::vector<std::string> afwijkingen(const test::Sjabloonmap& map,
                                                const Gevuld& pagina) {
        return test::afwijkingen(map, pagina.sjabloon, pagina.vullingen, kVanHetRaam);
    }
};

TEST_F(AllePaginasTest, StaanMetElkSjabloonInDeLijst) {
    std::map<std::string, int> genoemd;
    for (const Gevuld& een : paginas())
        ++genoemd[een.sjabloon];
    for (const auto& [naam, aantal] : genoemd) {
        EXPECT_TRUE(sjablonen().heeft(naam))
            << naam << ": a page names this template, but it is not there. Make it in a room of "
            << "templates/, or correct the page's kSjabloon.";
        EXPECT_EQ(aantal, 1) << naam << ": two pages name this template.";
    }
    for (const auto& [naam, sjabloon] : sjablonen().alle())
        EXPECT_TRUE(!isPagina(naam) || genoemd.contains(naam))
            << "templates/" << sjabloon.pad.string()
            << ": no page names this template. Give its struct in src/pages a kSjabloon, or "
               "remove the file.";
}

TEST_F(AllePaginasTest, PassenBijHunSjabloonEnLatenGeenPlaatsOngezien) {
    for (const Gevuld& een : paginas())
        EXPECT_THAT(afwijkingen(sjablonen(), een), IsEmpty())
            << een.sjabloon
            << ": correct the template or `beschrijf` of its page; for what is never shown, add an "
               "example in tests/support/voorbeelden.";
}

// OEFENING is of the whole application: oefenmerk_test.cpp holds it.
TEST_F(AllePaginasTest, LatenSamenElkePlaatsInElkDeelZien) {
    std::set<std::string> gezien, gebruikt;
    for (const Gevuld& een : paginas()) {
        gezien.insert(een.gezien.begin(), een.gezien.end());
        gebruikt.insert(een.delen.begin(), een.delen.end());
    }
    for (const auto& [naam, sjabloon] : sjablonen().alle()) {
        if (isPagina(naam)) continue;
        EXPECT_TRUE(gebruikt.contains(naam)) << naam << " is shown by no page. Remove the file.";
        for (const std::string& plaats : test::plaatsen(sjabloon.deel, naam))
            EXPECT_TRUE(gezien.contains(plaats) || plaats.ends_with("#OEFENING"))
                << plaats << " is never shown. Add an example in tests/support/voorbeelden.";
    }
}

/// The text of a template with one marker renamed; of a section both its ends.
std::string hernoemd(const std::string& tekst, const std::vector<test::Sjabloonmerk>& merken,
                     std::size_t welk) {
    std::vector<std::size_t> plaatsen{merken[welk].plaats};
    if (merken[welk].soort == '#') {
        int diepte = 0;
        std::size_t einde = welk;
        do
            diepte += merken[einde].soort == '#' ? 1 : merken[einde].soort == '/' ? -1 : 0;
        while (diepte > 0 && ++einde < merken.size());
        plaatsen.push_back(merken[einde].plaats);
    }
    std::string uit = tekst;
    std::for_each(plaatsen.rbegin(), plaatsen.rend(),
                  [&](std::size_t plaats) { uit.insert(plaats, "X"); });
    return uit;
}

/// Calls `proef` with the templates after each renaming in this one, and what was renamed.
template <class Proef>
void metElkMerkHernoemd(const test::Sjabloonmap& sjablonen, const std::string& naam, Proef proef) {
    test::Sjabloonmap kopie = sjablonen;
    const std::string& tekst = sjablonen.sjabloon(naam).tekst;
    const std::vector<test::Sjabloonmerk> merken = test::leesMerken(tekst);
    for (std::size_t i = 0; i < merken.size(); ++i) {
        if (merken[i].soort == '/') continue;
        kopie.vervang(naam, hernoemd(tekst, merken, i));
        proef(kopie, merken[i].soort + merken[i].naam);
    }
}

TEST_F(AllePaginasTest, MerkenElkeAndereNaamInHunSjabloon) {
    int hernoemingen = 0;
    for (const Gevuld& pagina : paginas()) {
        const int eerder = hernoemingen;
        metElkMerkHernoemd(sjablonen(), pagina.sjabloon, [&](const auto& kopie, const auto& merk) {
            ++hernoemingen;
            EXPECT_FALSE(afwijkingen(kopie, pagina).empty())
                << pagina.sjabloon << ": nothing fails when " << merk << " has another name";
        });
        EXPECT_GT(hernoemingen, eerder) << pagina.sjabloon << " shows nothing";
    }
    RecordProperty("hernoemingen", hernoemingen);
}

/// Whether the pages that use this partial fit it, and together show all of it. Stops at the first
/// page that does not.
bool past(const test::Sjabloonmap& map, const std::string& deel,
          const std::vector<Gevuld>& paginas) {
    test::Sjablooncontrole controle(map);
    for (const Gevuld& een : paginas) {
        if (een.delen.contains(deel)) controleer(controle, een);
        if (!controle.fouten.empty()) return false;
    }
    return std::ranges::includes(controle.gezien, test::plaatsen(map.deel(deel), deel));
}

TEST_F(AllePaginasTest, MerkenElkeAndereNaamInElkDeel) {
    for (const auto& [deel, sjabloon] : sjablonen().alle()) {
        if (isPagina(deel)) continue;
        metElkMerkHernoemd(sjablonen(), deel, [&](const auto& kopie, const auto& merk) {
            EXPECT_FALSE(past(kopie, deel, paginas()))
                << deel << ": nothing fails when " << merk << " has another name";
        });
    }
}

TEST(Sjabloonnamen, StaanInHetProgrammaAlleenBijDePagina) {
    std::size_t genoemd = 0;
    const std::filesystem::path src = std::filesystem::path(MAATLAT_SOURCE_DIR) / "src";
    for (const auto& een : std::filesystem::recursive_directory_iterator(src)) {
        const std::string pad = std::filesystem::relative(een.path(), src).string();
        if (!een.is_regular_file() || pad.starts_with("pages/sjabloon.")) continue;
        std::istringstream regels(test::inhoud(een.path()));
        for (std::string regel; std::getline(regels, regel);) {
            const bool bijDePagina = regel.find("kSjabloon = ") != std::string::npos;
            if (bijDePagina && regel.find("///") == std::string::npos) ++genoemd;
            EXPECT_TRUE(bijDePagina || regel.find(".tpl\"") == std::string::npos)
                << "src/" << pad << ": " << regel << " Use the kSjabloon of the page.";
        }
    }
    EXPECT_EQ(genoemd, AllePaginas::kAantal) << "cmake/AllePaginas.cmake does not find a page: "
                                                "write its kSjabloon right under its name.";
}

}  // namespace
}  // namespace maatlat
