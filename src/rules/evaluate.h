// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/beslisregel.h"
#include "domain/scorerij.h"
#include "domain/telling.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// Why a criterium has, or has not, an oordeel.
enum class Grond : unsigned char {
    beslist,             ///< exactly one oordeel follows from the rule
    onvolledig,          ///< verwachtingen are still to be judged
    gat,                 ///< no clause fits: the norm leaves this telling open
    dubbel,              ///< clauses with different oordelen fit: the norm contradicts itself
    geenRegel,           ///< the regelset has no rule for the criterium
    nietsVanToepassing,  ///< all of it is nvt, and the rule does not say what holds then
};

/// What a beslisregel says of a telling.
struct Uitkomst {
    std::optional<Oordeel> oordeel;  ///< filled exactly when grond is beslist
    Grond grond = Grond::geenRegel;
    std::vector<std::size_t> passend;  ///< the clauses that fit, by place in the rule

    friend bool operator==(const Uitkomst&, const Uitkomst&) = default;
};

/// Applies a rule to a telling. An incomplete telling has no oordeel, whatever the clauses say. Nor
/// has one in which nothing applies, unless a clause says so in so many words (`noemtAllesNvt`).
/// Where several clauses fit with the same oordeel the first one counts as the reason.
Uitkomst evaluate(const Beslisregel& regel, const Telling& telling);

/// What the clauses say to the letter, also where their numbers happen to fit a telling in which
/// nothing applies. For proofs about the text of a rule, and for toetsen that were frozen when that
/// still counted as an oordeel.
Uitkomst naarDeLetter(const Beslisregel& regel, const Telling& telling);

/// The outcome for one criterium of one organisation under a regelset of the kader.
Uitkomst evaluate(const Toetsingskader& kader, const Regelset& regelset, const Criterium& criterium,
                  const Scorerij& scores);

}  // namespace maatlat
