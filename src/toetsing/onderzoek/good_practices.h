// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What a team wrote down as an example for others, at one thema of its toets.
struct OpgeschrevenPractice {
    const Thema* thema = nullptr;  ///< of the kader of the page
    Toetskop kop;
    std::string tekst;  ///< Markdown
};

inline constexpr int kGoodPracticesPerPagina = 25;

/// A page of the good practices in the toetsen of one onderzoek that this person may read: by
/// thema, then by organisation. The others are left out whole, adopted or not.
struct GoodPracticesblad {
    std::string onderzoekNaam;
    std::shared_ptr<const Toetsingskader> kader;  ///< null when there is no toets to read
    std::vector<OpgeschrevenPractice> practices;  ///< of this page
    int totaal = 0;                               ///< on all pages
    int pagina = 1;                               ///< the one that is shown
    int paginas = 1;
    bool gepubliceerd = false;  ///< holds toetsen of a published round, whose texts stand elsewhere
    bool zonderAnderen = false;  ///< toetsen that this person may not read are left out
};

/// For who sees the country as a whole. A page beyond the last gives the last. Throws Onvindbaar,
/// also for a zelfevaluatie: that is no onderzoek here.
GoodPracticesblad leesGoodPractices(Werkplek& werkplek, const Persoon& persoon,
                                    const std::string& onderzoek, int pagina);

}  // namespace maatlat
