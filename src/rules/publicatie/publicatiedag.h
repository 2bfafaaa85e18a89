// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>

#include "domain/dag.h"
#include "domain/publicatie/openbaarmaking.h"
#include "domain/steekproef/termijnkalender.h"

namespace maatlat {

/// What follows from the day on which a decision to publish was made known.
struct Publicatiedagen {
    Dag eersteDag;                  ///< on which it may be published: after all of the term to wait
    bool eersteDagOnzeker = false;  ///< it may still move: not all days off are known
    std::optional<Dag> reactieTot;  ///< the last day for the organisation; nothing: it cannot react
    friend bool operator==(const Publicatiedagen&, const Publicatiedagen&) = default;
};
Publicatiedagen publicatiedagen(const Openbaarmakingsregime& regime, Dag bekendgemaakt,
                                const Termijnkalender& kalender);

}  // namespace maatlat
