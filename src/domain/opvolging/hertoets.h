// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "domain/score.h"

namespace maatlat {

/// What a toets of soort hertoets tests again: an earlier toets of the same organisation on the
/// same kader, as it stood when the hertoets was opened.
struct Hertoets {
    std::int64_t van = 0;         ///< number of the earlier toets
    int editie = 0;               ///< which was adopted by then; 0: the scores of a published round
    std::string dag{};            ///< on which that was adopted, ISO; empty: not known
    std::string onderzoekNaam{};  ///< of the earlier toets
    std::string streef{};         ///< by when the hertoets should be done, ISO
    std::map<std::string, Score> eerder{};  ///< by code; not in it: was not judged
    std::set<std::string> geopend{};        ///< codes that came along and are judged anew

    Score eerdereScore(const std::string& code) const {
        const auto plek = eerder.find(code);
        return plek == eerder.end() ? Score::onbeoordeeld : plek->second;
    }
    /// Whether it came along with its score: what was onvoldoende, or not judged, is judged in any
    /// case.
    bool kwamMee(const std::string& code) const {
        const Score was = eerdereScore(code);
        return was == Score::voldoende || was == Score::nvt;
    }
    /// Whether its score is that of the earlier toets, and cannot be changed as long as nobody
    /// opens it.
    bool isOvergenomen(const std::string& code) const {
        return kwamMee(code) && !geopend.contains(code);
    }

    friend bool operator==(const Hertoets&, const Hertoets&) = default;
};

inline constexpr std::string_view kHertoetsvoor = "hertoets/";

/// Under which key the history has whether a verwachting was opened: "hertoets/1.1.2".
inline std::string hertoetssleutel(std::string_view verwachting) {
    return std::string(kHertoetsvoor) + std::string(verwachting);
}

/// How people read that key, also as it stands in frozen contents ("hertoets/eerder"); empty for
/// another.
inline std::string hertoetsnaam(std::string_view sleutel) {
    if (!sleutel.starts_with(kHertoetsvoor)) return {};
    const std::string_view code = sleutel.substr(kHertoetsvoor.size());
    if (code == "eerder") return "De eerdere toets";
    return "Opnieuw beoordelen van " + std::string(code);
}

}  // namespace maatlat
