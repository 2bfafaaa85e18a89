// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "store/motor/logboekkop.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What is known of the log, the history and what was frozen, and no more than that.
struct Logboekoordeel {
    std::vector<std::string> afwijkingen;  ///< sentences: what is not as it was written, and where
    std::vector<std::string> nietNagekeken;  ///< what could not be looked at, and why
    std::string sinds;                       ///< a sentence: how far back the check can see
    bool vanafNieuweSleutel = false;  ///< what was before `sinds` was closed, under no key or
                                      ///< another one
    Logboekkop tot;                   ///< the last line that was looked at
    std::string inhoudOp;  ///< moment at which history and frozen contents were looked at; empty:
                           ///< not yet

    bool klopt() const { return afwijkingen.empty(); }
};

/// Whether to go on, asked after each piece.
using Doorgaan = std::function<bool()>;

/// Checks the whole of it: each line, each version, each record against its last version, each
/// frozen editie and report, who read what, and the head beside the database. In pieces, each in a
/// snapshot of its own; what somebody changes meanwhile is no difference. Of a database that was
/// opened for reading the key must be there: without it nothing is checked, and that is said.
/// Scores that came in by `maatlat importeer` have no history: of those nothing is known.
Logboekoordeel keurLogboek(Werkplek& werkplek, const Doorgaan& doorgaan = {});

/// The same, and remembers up to where it came, for `keurNieuweRegels`.
Logboekoordeel keurLogboekEnOnthoud(Werkplek& werkplek, const Doorgaan& doorgaan = {});

/// Checks lines from where this program came last, and gives what it knows of all before them.
/// Not so many that somebody has to wait: `tot` says how far.
Logboekoordeel keurNieuweRegels(Werkplek& werkplek);

}  // namespace maatlat
