// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "domain/oordeel.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// The oordeel of a criterium as the beslisregels give it, in words. Texts that do not apply are
/// empty.
struct Oordeeluitleg {
    std::optional<Oordeel> oordeel;
    bool nietsVanToepassing = false;      ///< all of it is nvt
    std::string telling;                  ///< "3 voldoende, 1 onvoldoende"
    std::string waarom;                   ///< the words of the rule that decided, or why there is
                                          ///< no oordeel (yet)
    std::string bron;                     ///< where that rule stands
    std::vector<std::string> beslissend;  ///< codes of the verwachtingen that it counted
    std::string nogMogelijk;              ///< "voldoende of matig"; of an incomplete criterium
    bool staatVast = false;               ///< … of which only that one oordeel is left
    std::string bekendGat;                ///< what the norm itself leaves open
    std::vector<std::string> doelen;      ///< what would tip it, a sentence each
    std::string regelset;                 ///< title of the set of rules
};
Oordeeluitleg legUit(const Toetsinhoud& inhoud, const Criterium& criterium);

/// The bevindingen of one bron that bear on a verwachting.
struct Bronbevindingen {
    const Bron* bron = nullptr;
    std::vector<const Bevinding*> bevindingen;
};

/// How a verwachting stands. Points into the dossier.
struct Verwachtingstand {
    const Verwachting* verwachting = nullptr;
    Score score = Score::onbeoordeeld;
    std::array<int, kRichtingen.size()> richtingen{};  ///< number of bevindingen, by Richting
    std::vector<Bronbevindingen> bronnen;              ///< in order of number
    std::vector<Bronsoort> ontbrekend;                 ///< kinds of bron without a bevinding here
    std::vector<std::string> opvallend;                ///< what is missing, in few words each:
                                                       ///< "geen bevinding", "één soort bron"
    bool compleet = false;                             ///< has a score and all that belongs to it

    int aantalBevindingen() const;
    bool eenSoortBron() const { return ontbrekend.size() + 1 == kBronsoorten.size(); }
};

struct Criteriumstand {
    const Thema* thema = nullptr;
    const Criterium* criterium = nullptr;
    std::vector<Verwachtingstand> verwachtingen;  ///< also those that are not judged
    Oordeeluitleg uitleg;
};

/// How one criterium stands, and all of them in the order of the kader.
Criteriumstand stand(const Toetsinhoud& inhoud, const Criterium& criterium);
std::vector<Criteriumstand> standen(const Toetsinhoud& inhoud);

}  // namespace maatlat
