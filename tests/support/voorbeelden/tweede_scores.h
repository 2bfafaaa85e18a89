// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/landelijk/scoretrekking_pagina.h"
#include "pages/landelijk/tweede_scores_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages on which toetsen are scored a second time.
namespace maatlat::test {

template <>
inline std::vector<ScoretrekkingPagina> voorbeelden<ScoretrekkingPagina>() {
    std::vector<ScoretrekkingPagina> uit(3);
    vulIn(uit[0]);
    vulIn(uit[1]);
    uit[1].waaromNiet.clear();  // drawn, and it can be done again
    return uit;
}

template <>
inline std::vector<TweedebeoordelaarPagina> voorbeelden<TweedebeoordelaarPagina>() {
    std::vector<TweedebeoordelaarPagina> uit(3);
    vulIn(uit[0]);
    vulIn(uit[1]);
    uit[1].bezwaar.clear();  // somebody can be chosen
    return uit;
}

template <>
inline std::vector<TweedescoresPagina> voorbeelden<TweedescoresPagina>() {
    std::vector<TweedescoresPagina> uit(3);
    vulIn(uit[0]);
    vulIn(uit[1]);
    uit[1].nogNiet.clear();  // the team is done
    return uit;
}

template <>
inline std::vector<ScorevergelijkingPagina> voorbeelden<ScorevergelijkingPagina>() {
    std::vector<ScorevergelijkingPagina> uit(3);
    vulIn(uit[0]);
    vulIn(uit[1]);
    uit[1].magOverleggen = false;  // what was agreed, to read
    return uit;
}

}  // namespace maatlat::test
