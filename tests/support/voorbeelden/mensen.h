// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pages/mensen/account_pagina.h"
#include "pages/mensen/logboek_pagina.h"
#include "pages/mensen/personen_pagina.h"
#include "support/voorbeelden/voorbeelden.h"

/// Examples of the pages of people and accounts.
namespace maatlat::test {

template <>
inline std::vector<AccountPagina> voorbeelden<AccountPagina>() {
    return {{{{"Naam", "N"}}, true, {{"toen", "nu", true}, {"toen", "nu", false}}},
            {{{"Naam", "N"}}, false, {}}};
}

template <>
inline std::vector<CodePagina> voorbeelden<CodePagina>() {
    return {{33, "M4 4h1v1h-1z", "ABCD", "Fout."}};
}

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

template <>
inline std::vector<PersonenPagina> voorbeelden<PersonenPagina>() {
    return {{{{"/p", "N", "1", "E", "R", "T"}},
             bladerbalk("Personen", Bladen(120, 2, 50), "/personen?pagina=")}};
}

template <>
inline std::vector<UitgereiktPagina> voorbeelden<UitgereiktPagina>() {
    return {{"N", "/p", "http://x/link/y", "24 uur lang"}, {"N", "/p", "", ""}};
}

}  // namespace maatlat::test
