// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "domain/oordeel.h"
#include "domain/score.h"
#include "domain/telling.h"

namespace maatlat {

enum class Vergelijking : unsigned char { precies, minstens, hoogstens, meerDan, minderDan };

/// "precies", "minstens", "hoogstens", "meer dan", "minder dan".
std::string_view naam(Vergelijking vergelijking);

/// One comparison in a clause: a count, or a share, against a threshold.
struct Voorwaarde {
    Score van = Score::onvoldoende;  ///< which score is counted
    bool aandeel = false;            ///< false: a count; true: a share
    Vergelijking vergelijking = Vergelijking::precies;

    /// The threshold: a number of verwachtingen, or a share in hundredths of a percent
    /// (5100 = 51%). Shares of voldoende and onvoldoende are taken over the two together;
    /// shares of nvt and onbeoordeeld over all verwachtingen of the criterium.
    long grens = 0;

    friend bool operator==(const Voorwaarde&, const Voorwaarde&) = default;
};

/// True when the telling meets the voorwaarde. A share of nothing (0 of 0) meets none.
bool voldoet(const Telling& telling, const Voorwaarde& voorwaarde);

/// One line of a beslisregel: this oordeel, when all voorwaarden hold.
struct Clausule {
    Oordeel oordeel = Oordeel::voldoende;
    std::string tekst;                    ///< the norm's own words, verbatim
    std::vector<Voorwaarde> voorwaarden;  ///< all must hold; never empty

    friend bool operator==(const Clausule&, const Clausule&) = default;
};

/// Whether a clause says in so many words what holds when nothing applies: one of its voorwaarden
/// is that 100% is nvt. Any other clause is about verwachtingen that apply, also where its numbers
/// happen to fit 0 of 0.
bool noemtAllesNvt(const Clausule& clausule);

/// From the telling of a criterium to its oordeel: ordered clauses, of which exactly one oordeel
/// should follow for each possible telling. `rules/bewijs.h` proves whether it does.
struct Beslisregel {
    std::string tekst;      ///< the opening words of the rule in the norm
    std::string bron;       ///< where it stands
    std::string bekendGat;  ///< what the norm itself leaves open, if that is known; else empty
    std::vector<Clausule> clausules;

    friend bool operator==(const Beslisregel&, const Beslisregel&) = default;
};

/// A named, complete choice of rules for a kader.
struct Regelset {
    std::string naam;         ///< short and stable, as in `--regelset`: "gepubliceerd"
    std::string titel;        ///< for a heading
    std::string toelichting;  ///< what it is and when to use it
    std::string bron;
    bool afgeleid = false;  ///< true: reconstructed from published figures, not a published text
    std::map<std::string, Beslisregel> perThema;      ///< by code of the thema
    std::map<std::string, Beslisregel> perCriterium;  ///< by code; goes before that of the thema

    friend bool operator==(const Regelset&, const Regelset&) = default;
};

}  // namespace maatlat
