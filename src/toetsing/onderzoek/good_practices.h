// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "domain/bladen.h"
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

/// A page of the good practices in the toetsen of one onderzoek that this person may read: by
/// thema, then by organisation. The others are left out whole, adopted or not.
struct GoodPracticesblad {
    std::string onderzoekNaam;
    std::shared_ptr<const Toetsingskader> kader;  ///< null when there is no toets to read
    std::vector<OpgeschrevenPractice> practices;  ///< of this page
    Bladen bladen;
    bool gepubliceerd = false;  ///< holds toetsen of a published round, whose texts stand elsewhere
    bool zonderAnderen = false;  ///< toetsen that this person may not read are left out
};

/// For who sees the country as a whole. Throws Onvindbaar, also for a zelfevaluatie: that is no
/// onderzoek here.
GoodPracticesblad leesGoodPractices(Werkplek& werkplek, const Persoon& persoon,
                                    const std::string& onderzoek, int blad);

}  // namespace maatlat
