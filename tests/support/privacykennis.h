// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>

#include "kader/privacykennis_lezer.h"
#include "support/werkmap.h"
#include "toetsing/privacy/bekend.h"

namespace maatlat::test {

/// What the privacy guard knows, of the files that come with the program; read once.
inline std::shared_ptr<const Privacykennis> privacykennis() {
    static const auto kKennis = [] {
        auto kennis = std::make_shared<Privacykennis>();
        for (const char* bestand : {"namen.yaml", "woorden.yaml"})
            leesPrivacykennis(inhoud(criteriamap() / "privacywacht" / bestand), bestand, *kennis);
        return kennis;
    }();
    return kKennis;
}

/// The same, with these words that are no names of people.
inline Bekend bekend(std::set<std::string> woorden = {}) {
    return {privacykennis(), std::move(woorden)};
}

}  // namespace maatlat::test
