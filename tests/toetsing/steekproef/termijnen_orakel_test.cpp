// SPDX-License-Identifier: EUPL-1.2
// Every day of 2010 up to and including 2030, and of each the end of terms of every kind, held
// against a second computation. It knows nothing of the program: it walks day by day through a
// calendar of its own, with the feestdagen of a list that tests/browser/feestdagen.test.mjs holds
// against a package, and the days on a par written down here from the decisions.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "kader/steekproef/termijnkalender_lezer.h"
#include "rules/steekproef/termijnen.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {
namespace orakel {

constexpr int kAlmanakVan = 2009;  // one year more on either side: terms run over the ends
constexpr int kAlmanakTot = 2034;  // two years and more after a day of 2030
constexpr int kBekendTot = 2028;

const std::set<std::string>& gelijkgesteld() {
    static const std::set<std::string> kDagen{
        "2009-01-02", "2009-05-01", "2009-05-04", "2009-05-22", "2010-05-14", "2011-05-06",
        "2011-06-03", "2012-05-18", "2012-12-24", "2012-12-31", "2013-04-29", "2013-05-10",
        "2013-12-27", "2014-05-30", "2015-01-02", "2015-05-04", "2015-05-15", "2016-05-06",
        "2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31",
        "2019-12-27", "2020-05-22", "2021-05-14", "2022-05-27", "2023-04-28", "2023-05-19",
        "2024-05-10", "2024-12-27", "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07",
        "2028-04-28", "2028-05-26"};
    return kDagen;
}

std::set<std::string> feestdagenUitLijst() {
    std::ifstream bestand(MAATLAT_SOURCE_DIR "/tests/golden/feestdagen-2010-2035.txt");
    std::set<std::string> uit;
    for (std::string regel; std::getline(bestand, regel);)
        uit.insert(regel.substr(0, 10));
    return uit;
}

/// All days in order, each as text, with what kind of day it is.
class Almanak {
  public:
    Almanak() {
        const std::set<std::string> feesten = feestdagenUitLijst();
        int weekdag = 4;  // 1 January 2009 was a Thursday
        for (int jaar = kAlmanakVan; jaar <= kAlmanakTot; ++jaar)
            for (int maand = 1; maand <= 12; ++maand)
                for (int dag = 1; dag <= dagenIn(jaar, maand); ++dag, weekdag = weekdag % 7 + 1) {
                    const std::string naam = tekst(jaar, maand, dag);
                    plek_[naam] = static_cast<int>(namen_.size());
                    namen_.push_back(naam);
                    gewoon_.push_back(weekdag <= 5 && !feesten.contains(naam));
                    wettelijk_.push_back(gewoon_.back() && !gelijkgesteld().contains(naam));
                }
    }

    static int dagenIn(int jaar, int maand) {
        constexpr std::array<int, 12> kDagen{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        const bool schrikkel = jaar % 4 == 0 && (jaar % 100 != 0 || jaar % 400 == 0);
        return kDagen[static_cast<std::size_t>(maand - 1)] + (maand == 2 && schrikkel ? 1 : 0);
    }
    static std::string tekst(int jaar, int maand, int dag) {
        const auto twee = [](int getal) {
            return (getal < 10 ? "-0" : "-") + std::to_string(getal);
        };
        return std::to_string(jaar) + twee(maand) + twee(dag);
    }

    int plek(const std::string& naam) const { return plek_.at(naam); }
    const std::string& naam(int plek) const { return namen_.at(static_cast<std::size_t>(plek)); }
    bool isWerkdag(int plek, bool wet) const {
        return (wet ? wettelijk_ : gewoon_).at(static_cast<std::size_t>(plek));
    }
    int jaar(int plek) const { return std::stoi(naam(plek).substr(0, 4)); }

  private:
    std::vector<std::string> namen_;
    std::vector<bool> gewoon_;
    std::vector<bool> wettelijk_;
    std::map<std::string, int> plek_;
};

struct Einde {
    std::string dag;
    bool onzeker = false;
};

/// A kind of term, as the law speaks of it.
struct Soort {
    const char* termijn;
    std::optional<bool> wet;
    int dagen = 0;
    int maanden = 0;
    int werkdagen = 0;
    bool valtOnderDeWet = true;  ///< articles 1 and 2 hold for it
};

Einde volgensDeWet(const Almanak& almanak, int van, const Soort& soort) {
    int plek = van;
    if (soort.werkdagen > 0) {
        bool onzeker = false;
        for (int geteld = 0; geteld < soort.werkdagen;)
            if (almanak.isWerkdag(++plek, soort.valtOnderDeWet)) {
                ++geteld;
                onzeker = onzeker || (soort.valtOnderDeWet && almanak.jaar(plek) > kBekendTot);
            }
        return {almanak.naam(plek), onzeker};
    }
    if (soort.maanden > 0) {
        const std::string begin = almanak.naam(van);
        int jaar = std::stoi(begin.substr(0, 4));
        int maand = std::stoi(begin.substr(5, 2));
        for (int i = 0; i < soort.maanden; ++i)
            if (++maand > 12) {
                maand = 1;
                ++jaar;
            }
        const int dag = std::min(std::stoi(begin.substr(8, 2)), Almanak::dagenIn(jaar, maand));
        plek = almanak.plek(Almanak::tekst(jaar, maand, dag));
    } else {
        plek += soort.dagen;
    }
    if (!soort.valtOnderDeWet) return {almanak.naam(plek), false};
    if (soort.dagen == 0 || soort.dagen >= 3) {
        // Article 2: two werkdagen in the term, which starts the day after.
        for (;; ++plek) {
            int werkdagen = 0;
            for (int een = van + 1; een <= plek && werkdagen < 2; ++een)
                werkdagen += almanak.isWerkdag(een, true) ? 1 : 0;
            if (werkdagen == 2) break;
        }
    }
    while (!almanak.isWerkdag(plek, true))
        ++plek;
    return {almanak.naam(plek), almanak.jaar(plek) > kBekendTot};
}

constexpr bool kNiet = false;

const std::vector<Soort>& soorten() {
    static const std::vector<Soort> kSoorten{
        {"5 werkdagen", {}, 0, 0, 5, kNiet},
        {"10 werkdagen", {}, 0, 0, 10, kNiet},
        {"5 werkdagen", true, 0, 0, 5},
        {"10 werkdagen", true, 0, 0, 10},
        {"24 uur", {}, 1, 0, 0, kNiet},
        {"72 uur", {}, 3, 0, 0, kNiet},
        {"25 uur", {}, 2, 0, 0, kNiet},
        {"1 dag", {}, 1},
        {"2 dagen", {}, 2},
        {"3 dagen", {}, 3},
        {"4 dagen", {}, 4},
        {"70 dagen", {}, 70},
        {"70 dagen", false, 70, 0, 0, kNiet},
        {"90 dagen", {}, 90},
        {"91 dagen", {}, 91, 0, 0, kNiet},
        {"1 week", {}, 7},
        {"6 weken", {}, 42},
        {"10 weken", {}, 70},
        {"10 weken", false, 70, 0, 0, kNiet},
        {"12 weken", {}, 84},
        {"13 weken", {}, 91, 0, 0, kNiet},
        {"1 maand", {}, 0, 1},
        {"3 maanden", {}, 0, 3},
        {"4 maanden", {}, 0, 4, 0, kNiet},
        {"12 maanden", {}, 0, 12, 0, kNiet},
        {"1 jaar", {}, 0, 12, 0, kNiet},
        {"2 jaar", {}, 0, 24, 0, kNiet},
    };
    return kSoorten;
}

TEST(TermijnenOrakel, ElkeDagVan2010TotEnMet2030EndsAsCountedDayByDay) {
    const std::string pad = (test::criteriamap() / "gelijkgestelde-dagen.yaml").string();
    const Termijnkalender kalender = leesTermijnkalender(test::inhoud(pad), pad);
    const Almanak almanak;
    int nagegaan = 0;
    for (const Soort& soort : soorten()) {
        Termijn termijn = termijnUit(soort.termijn).value();
        termijn.wet = soort.wet;
        for (int van = almanak.plek("2010-01-01"); van <= almanak.plek("2030-12-31"); ++van) {
            const Einde verwacht = volgensDeWet(almanak, van, soort);
            const Termijneinde einde =
                termijneinde(dagUit(almanak.naam(van)).value(), termijn, kalender);
            ASSERT_EQ(iso(einde.dag), verwacht.dag) << almanak.naam(van) << " " << soort.termijn;
            ASSERT_EQ(einde.onzeker, verwacht.onzeker) << almanak.naam(van) << " " << soort.termijn;
            ++nagegaan;
        }
    }
    EXPECT_EQ(nagegaan, 7670 * static_cast<int>(soorten().size()));
}

}  // namespace orakel
}  // namespace
}  // namespace maatlat
