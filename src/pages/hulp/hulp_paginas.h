// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/hulp/handleiding.h"
#include "pages/hulp/hulpzoeken.h"
#include "pages/pagina.h"
#include "pages/raam.h"

namespace maatlat {

/// The parts of the manual, and where to search in it. Template hulp.tpl.
struct HulpPagina {
    static constexpr const char* kSjabloon = "hulp.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::hulpGebruiken;

    const Handleiding* handleiding = nullptr;  ///< without parts: it was not installed
    bool wieLeestWat = false;                  ///< this person may read that page

    void beschrijf(Vulling& uit) const;
};

/// One part. Template hulpdeel.tpl.
struct HulpdeelPagina {
    static constexpr const char* kSjabloon = "hulpdeel.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::hulpGebruiken;

    const Handleiding* handleiding = nullptr;
    const Handleidingdeel* deel = nullptr;

    void beschrijf(Vulling& uit) const;
};

/// What was found. Template hulpzoeken.tpl.
struct HulpzoekPagina {
    static constexpr const char* kSjabloon = "hulpzoeken.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::hulpGebruiken;

    std::string vraag;
    Hulpzoekresultaat resultaat{};

    void beschrijf(Vulling& uit) const;
};

/// The whole manual on one page, to print. Template hulpafdrukken.tpl.
struct HulpboekPagina {
    static constexpr const char* kSjabloon = "hulpafdrukken.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::hulpGebruiken;

    const Handleiding* handleiding = nullptr;

    void beschrijf(Vulling& uit) const;
};

}  // namespace maatlat
