// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/oordeel.h"
#include "domain/scorerij.h"
#include "domain/telling.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// An organisation at its earlier toets and at its hertoets, on the same kader and rules.
struct VoorEnNa {
    struct Verwachtingstand {
        const Verwachting* verwachting = nullptr;
        Score voor = Score::onbeoordeeld;
        Score na = Score::onbeoordeeld;
    };
    struct Criteriumstand {
        const Criterium* criterium = nullptr;
        std::optional<Oordeel> voor;
        std::optional<Oordeel> na;
        bool nietsVoor = false;                       ///< nothing in it applied then …
        bool nietsNa = false;                         ///< … or applies now
        std::vector<Verwachtingstand> verwachtingen;  ///< those that are judged
    };
    std::vector<Criteriumstand> criteria;  ///< in the order of the kader
    Telling voor;
    Telling na;

    int verbeterd() const;       ///< verwachtingen that were onvoldoende and are voldoende now
    int nogOnvoldoende() const;  ///< … and that were, and still are
    int verslechterd() const;    ///< that were voldoende and are onvoldoende now
};

/// Points into the kader.
VoorEnNa voorEnNa(const Toetsingskader& kader, const Regelset& regelset, const Scorerij& voor,
                  const Scorerij& na);

}  // namespace maatlat
