// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/bladerbalk.h"
#include "pages/vulling.h"

namespace maatlat {

/// A page of the log without contents, and whether it is whole. Template logboek.tpl.
struct LogboekPagina {
    static constexpr const char* kSjabloon = "logboek.tpl";

    struct Rij {
        std::string nr;
        std::string wanneer;
        std::string wie;
        std::string wat;
        std::string sleutel;
    };
    bool heel = true;     ///< the chain is unbroken
    std::string uitslag;  ///< a sentence: what the check found
    std::string kop;      ///< hash of the last line; empty when there are none
    std::vector<Rij> regels;
    std::string heelPad{};  ///< where the whole log is checked; empty: this is there
    Bladerbalk bladeren{};
};

Vulling vulling(const LogboekPagina& pagina);

}  // namespace maatlat
