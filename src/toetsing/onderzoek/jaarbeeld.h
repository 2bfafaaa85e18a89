// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/score.h"
#include "domain/telling.h"
#include "toetsing/werkplek.h"

/// The zelfevaluaties of an organisation over the years beside each other, with what the inspectie
/// found in between, on one version of the kader.
namespace maatlat {

/// Which way a verwachting went, from one zelfevaluatie to the next one in which it had a plus or a
/// min.
enum class Trend : unsigned char { beter, gelijk, minder, nietTeZeggen };
std::string_view naam(Trend trend);

/// From the oldest to the newest, of those that were handed in.
Trend trendVan(const std::vector<Score>& scores);

struct Jaarbeeld {
    struct Kaderkeus {
        std::string hash;
        std::string naam;
        bool gekozen = false;
    };
    struct Kolom {
        std::int64_t toets = 0;
        std::string naam;   ///< of its onderzoek
        std::string wat;    ///< "zelfevaluatie", "inspectie", "hertoets"
        std::string stand;  ///< "3 maart 2026", "loopt nog"
        bool zelf = false;
        bool ingediend = false;  ///< counts for the trend
        Telling telling;
    };
    struct Rij {
        std::string code;
        std::string tekst;
        std::vector<Score> scores;  ///< one for each column
        Trend trend = Trend::nietTeZeggen;
    };
    struct Deel {
        std::string code;
        std::string tekst;
        std::vector<Rij> rijen;
    };
    std::string organisatie;
    std::vector<Kaderkeus> kaders;  ///< that any of them is on, newest first
    std::vector<Kolom> kolommen;    ///< oldest first
    std::vector<Deel> criteria;
    int weggelaten = 0;  ///< older ones that are not shown
};

/// As many columns as fit beside each other; the newest are shown.
inline constexpr int kJaarkolommen = 8;

/// `kader`: its hash; empty: that of the newest. Throws Geweigerd for who is not of the management
/// of an organisation, Onvindbaar for a kader on which there is nothing.
Jaarbeeld jaarbeeld(Werkplek& werkplek, const Persoon& persoon, const std::string& kader);

}  // namespace maatlat
