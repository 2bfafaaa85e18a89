// SPDX-License-Identifier: EUPL-1.2
// The manual as it stands in docs/handleiding: whole, with every section that a page sends people
// to, and with messages as Maatlat says them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>

#include "pages/hulpplek.h"
#include "support/werkmap.h"
#include "taal/slug.h"
#include "web/hulp/handleidingmap.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

const fs::path kWortel = MAATLAT_SOURCE_DIR;

const Handleiding& handleiding() {
    static const auto kHandleiding = web::leesHandleiding(kWortel / "docs" / "handleiding");
    return *kHandleiding;
}

TEST(Handleidingteksten, ZijnHeel) {
    EXPECT_THAT(handleiding().fouten, testing::IsEmpty());
}

TEST(Handleidingteksten, HebbenElkStukWaarEenPaginaHeenLeidt) {
    std::set<std::string> paden;
    for (std::size_t i = 0; i < kAantalHulpplekken; ++i) {
        const Hulpsectie& van = sectieVan(static_cast<Hulpplek>(i));
        EXPECT_TRUE(paden.insert(hulppad(van.plek)).second)
            << hulppad(van.plek) << ": two places lead there. Use one.";
        const Handleidingdeel* deel = handleiding().deel(van.deel);
        ASSERT_NE(deel, nullptr) << "docs/handleiding/" << van.deel << ".md is not there";
        const bool erIs = std::ranges::any_of(
            deel->secties, [&](const Handleidingsectie& een) { return een.kop == van.kop; });
        EXPECT_TRUE(erIs) << "docs/handleiding/" << van.deel << ".md has no section \"## "
                          << van.kop << "\". Write it, or correct src/pages/hulpplek.cpp.";
    }
}

/// All on one line; of code a string over more lines as one.
std::string aaneen(const std::string& tekst, bool code) {
    constexpr const char* kWit = " \t\r\n";
    std::string uit;
    for (std::size_t i = 0; i < tekst.size(); ++i) {
        const std::size_t na = std::min(tekst.find_first_not_of(kWit, i + 1), tekst.size());
        const bool naad = code && tekst[i] == '"' && na > i + 1 && na < tekst.size() &&
                          tekst[na] == '"' && tekst.find('\n', i) < na;
        const bool wit = std::string_view(kWit).find(tekst[i]) != std::string_view::npos;
        if (naad)
            i = na;
        else if (!wit)
            uit += tekst[i];
        else if (!uit.ends_with(' '))
            uit += ' ';
    }
    return uit;
}

/// What the application can say, somewhere.
std::string gezegd() {
    std::string uit;
    for (const char* map : {"src", "templates", "statisch"})
        for (auto een = fs::recursive_directory_iterator(kWortel / map);
             een != fs::recursive_directory_iterator(); ++een) {
            if (een->path().filename() == "node_modules") een.disable_recursion_pending();
            const std::string soort = een->path().extension().string();
            const bool code = soort == ".cpp" || soort == ".h";
            if (een->is_regular_file() && (code || soort == ".tpl" || soort == ".js"))
                uit += aaneen(test::inhoud(een->path()), code) + "\n";
        }
    return uit;
}

/// Of “Wacht … minuten.” these are "Wacht" and "minuten.".
std::vector<std::string> stukken(std::string citaat) {
    std::vector<std::string> uit;
    constexpr std::string_view kBeletsel = "…";
    for (bool meer = true; meer;) {
        const auto hier = citaat.find(kBeletsel);
        meer = hier != std::string::npos;
        std::string stuk = citaat.substr(0, hier);
        stuk.erase(0, stuk.find_first_not_of(' '));
        stuk.erase(stuk.find_last_not_of(' ') + 1);
        if (!stuk.empty()) uit.push_back(std::move(stuk));
        if (meer) citaat.erase(0, hier + kBeletsel.size());
    }
    return uit;
}

TEST(Handleidingteksten, HalenMeldingenAanZoalsMaatlatZeZegt) {
    const std::string alles = gezegd();
    const std::string tekst =
        aaneen(test::inhoud(kWortel / "docs" / "handleiding" / "wat-te-doen-als.md"), false);
    constexpr std::string_view kOpen = "“", kDicht = "”";
    int gezien = 0;
    for (auto plaats = tekst.find(kOpen); plaats != std::string::npos;
         plaats = tekst.find(kOpen, plaats + 1)) {
        const auto van = plaats + kOpen.size();
        for (const std::string& een : stukken(tekst.substr(van, tekst.find(kDicht, van) - van))) {
            ++gezien;
            EXPECT_NE(alles.find(een), std::string::npos)
                << "wat-te-doen-als.md: Maatlat says nowhere “" << een
                << "”. Quote what it says now.";
        }
    }
    EXPECT_GT(gezien, 100);
}

}  // namespace
}  // namespace maatlat
