// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/mensen/logboek_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of people and accounts.
namespace maatlat::test {

template <>
inline std::vector<LogboekPagina> voorbeelden<LogboekPagina>() {
    return {{true,
             "Goed.",
             "abc",
             {{"1", "toen", "wie", "wat", "s"}},
             "/heel",
             bladerbalk("Logboek", Bladen(120, 2, 50), "/logboek?pagina=")},
            {false, "Kapot.", "", {}}};
}

}  // namespace maatlat::test
