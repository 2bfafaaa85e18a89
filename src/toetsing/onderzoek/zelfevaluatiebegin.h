// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/scorerij.h"
#include "domain/toets/toetskop.h"
#include "store/onderzoek/vergelijkbaar_store.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

/// With what a zelfevaluatie begins: nothing, the one before, or what the inspectie adopted last
/// about the organisation, on the same version of the kader. Texts come along; scores are only
/// proposed, until somebody confirmed or changed each.
namespace maatlat {

/// "Zelfevaluatie 2, ingediend op 3 maart 2026", "Stap 3, vastgesteld op 1 mei 2026", "Stap 1
/// 2015, gepubliceerde ronde".
std::string vergelijkbareNaam(const vergelijkbaarStore::Vergelijkbaar& een);

/// What can be begun with.
struct Beginpunt {
    std::int64_t toets = 0;
    std::string kaderHash;
    std::string naam;
    bool vanInspectie = false;
};
/// Of each kader the last zelfevaluatie that was handed in, and the last report of the inspectie.
std::vector<Beginpunt> beginpunten(Sessie& sessie, const Persoon& persoon);

/// Fills a zelfevaluatie that was just opened from one of these. Throws Veldfouten ("begin") for
/// anything else, and for one on another version of the kader.
void beginMet(const ToetsTransactie& nieuw, std::int64_t vanToets);

/// A score that was proposed.
struct Scorevoorstel {
    std::string code;
    std::string tekst;  ///< of the verwachting
    std::string score;  ///< the word of it
    std::string motivering;
    bool beslist = false;  ///< somebody confirmed or changed it
};
struct Scorevoorstellen {
    struct Deel {
        std::string code;  ///< of the criterium
        std::string tekst;
        std::vector<Scorevoorstel> rijen;
        int open = 0;
    };
    Toetskop kop;
    std::string van;  ///< with what it began; empty: with nothing
    std::vector<Deel> delen;
    int open = 0;
    bool magBevestigen = false;
};
Scorevoorstellen scorevoorstellen(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// Makes proposals into scores: these verwachtingen, each as it was shown. One that somebody scored
/// meanwhile stays as it is, and comes back. Throws Veldfouten ("bevestig") without any, and when
/// another score was proposed than the one shown; Onvindbaar for one that was not proposed.
struct Bevestigd {
    int bevestigd = 0;
    std::vector<std::string> alBeslist;  ///< codes
};
Bevestigd bevestigScores(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                         const std::map<std::string, std::string>& getoond);

}  // namespace maatlat
