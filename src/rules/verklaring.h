// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "rules/bereik.h"
#include "rules/evaluate.h"
#include "rules/wijziging.h"

namespace maatlat {

/// What would have to change for another oordeel.
struct Doel {
    Oordeel oordeel = Oordeel::voldoende;
    std::vector<Wijziging> wijzigingen;  ///< the smallest ones; empty: cannot be reached
};

/// An oordeel with its proof: everything that is needed to explain it, and nothing that has to be
/// computed again elsewhere. Points into the kader that it was made from.
struct Verklaring {
    const Criterium* criterium = nullptr;
    const Regelset* regelset = nullptr;
    const Beslisregel* regel = nullptr;  ///< null when the regelset has none for the criterium
    Telling telling;
    Uitkomst uitkomst;
    Bereik bereik;             ///< of interest when the criterium is incomplete
    std::vector<Doel> doelen;  ///< one for each oordeel that the rule knows but not this;
                               ///< none where nothing applies

    /// The clause that decided; null without an oordeel.
    const Clausule* clausule() const;

    /// The verwachtingen that the deciding clause counts: those with a score that a voorwaarde of
    /// the clause speaks of. Without an oordeel none.
    std::vector<const Verwachting*> beslissend;

    /// The verwachtingen of the criterium that have this score, in the order of the kader.
    std::vector<const Verwachting*> met(Score score) const;

    std::vector<Score> scores;  ///< of the judged verwachtingen, in the order of the kader
};

Verklaring verklaar(const Toetsingskader& kader, const Regelset& regelset,
                    const Criterium& criterium, const Scorerij& scores);

}  // namespace maatlat
