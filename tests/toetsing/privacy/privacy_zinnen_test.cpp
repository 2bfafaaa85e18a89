// SPDX-License-Identifier: EUPL-1.2
// How often the privacy guard misses somebody, and how often it asks without need: on sentences
// that it was tuned on, and on others, written before, that decide. All are invented.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "support/privacykennis.h"
#include "support/werkmap.h"
#include "toetsing/privacy/privacywacht.h"

namespace maatlat {
namespace {

struct Zin {
    bool persoonlijk = false;
    std::string tekst;
};

/// Lines that begin with "+ " or "- "; in a sentence "\n" is a new line.
std::vector<Zin> zinnen(const char* bestand) {
    const std::string alles = test::inhoud(std::filesystem::path(MAATLAT_SOURCE_DIR) /
                                           "tests/toetsing/privacy/zinnen" / bestand);
    std::vector<Zin> uit;
    for (std::size_t van = 0; van < alles.size();) {
        const std::size_t eind = std::min(alles.find('\n', van), alles.size());
        const std::string regel = alles.substr(van, eind - van);
        van = eind + 1;
        if (!regel.starts_with("+ ") && !regel.starts_with("- ")) continue;
        Zin zin{regel[0] == '+', regel.substr(2)};
        for (auto waar = zin.tekst.find("\\n"); waar != std::string::npos;
             waar = zin.tekst.find("\\n"))
            zin.tekst.replace(waar, 2, "\n");
        uit.push_back(std::move(zin));
    }
    return uit;
}

struct Telling {
    int persoonlijk = 0, onschuldig = 0, gemist = 0, onnodig = 0;
    std::string welke;

    double deelGemist() const { return static_cast<double>(gemist) / persoonlijk; }
    double deelOnnodig() const { return static_cast<double>(onnodig) / onschuldig; }
};

/// As in the application: the names of organisations are known.
Telling tel(const std::vector<Zin>& zinnen) {
    const Bekend bekend = test::bekend({"Utrecht", "IJsselland", "Zeeland", "Veilig", "Thuis"});
    Telling uit;
    for (const Zin& zin : zinnen) {
        const auto vondsten = zoekPersoonsgegevens(zin.tekst, bekend);
        ++(zin.persoonlijk ? uit.persoonlijk : uit.onschuldig);
        if (zin.persoonlijk != vondsten.empty()) continue;
        ++(zin.persoonlijk ? uit.gemist : uit.onnodig);
        uit.welke += (zin.persoonlijk ? "gemist: " : "onnodig: ") + zin.tekst + "\n";
    }
    return uit;
}

TEST(PrivacywachtOpZinnen, BeslissendeHelft) {
    constexpr double kHoogstensOnnodig = 0.08, kHoogstensGemist = 0.10;
    const Telling telling = tel(zinnen("beslis.txt"));
    EXPECT_GE(telling.persoonlijk, 75);
    EXPECT_GE(telling.onschuldig, 75);
    EXPECT_LE(telling.deelGemist(), kHoogstensGemist) << telling.welke;
    EXPECT_LE(telling.deelOnnodig(), kHoogstensOnnodig) << telling.welke;
}

TEST(PrivacywachtOpZinnen, WerkendeHelft) {
    const Telling telling = tel(zinnen("werk.txt"));
    EXPECT_GE(telling.persoonlijk, 75);
    EXPECT_GE(telling.onschuldig, 75);
    EXPECT_LE(telling.deelGemist(), 0.03) << telling.welke;
    EXPECT_LE(telling.deelOnnodig(), 0.03) << telling.welke;
}

TEST(PrivacywachtOpZinnen, GeenZinStaatInBeideHelften) {
    std::set<std::string> gezien;
    for (const char* bestand : {"beslis.txt", "werk.txt"})
        for (const Zin& zin : zinnen(bestand))
            EXPECT_TRUE(gezien.insert(zin.tekst).second) << zin.tekst;
    EXPECT_GE(gezien.size(), 300u);
}

TEST(PrivacywachtOpZinnen, ZonderLijstenBlijvenNummersOver) {
    const Bekend niets;
    EXPECT_EQ(zoekPersoonsgegevens("Fatima, 06-12345678", niets).size(), 1u);
}

}  // namespace
}  // namespace maatlat
