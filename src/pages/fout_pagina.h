// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// Why a request was refused, or that something went wrong. Template fout.tpl.
struct FoutPagina {
    static constexpr const char* kSjabloon = "fout.tpl";

    std::string melding;
    std::string kenmerk{};             ///< by which the log knows this error; empty: not ours
    std::string toetspad{};            ///< of the toets to go back to; empty: none
    std::vector<Ingevuld> ingevuld{};  ///< what was typed and is stored nowhere
};
Vulling vulling(const FoutPagina& pagina);

/// The same in one line, for our own script. Template melding.tpl.
struct Foutmelding {
    static constexpr const char* kSjabloon = "melding.tpl";

    std::string melding;
    std::string kenmerk{};
};
Vulling vulling(const Foutmelding& melding);

}  // namespace maatlat
