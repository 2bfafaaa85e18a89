// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/formulier.h"
#include "pages/pagina.h"

namespace maatlat {

/// Why a request was refused, or that something went wrong. Template fout.tpl.
struct FoutPagina {
    static constexpr const char* kSjabloon = "fout.tpl";
    static constexpr Hulpplek kHulp = Hulpplek::foutmelding;

    std::string melding;
    std::string kenmerk{};             ///< by which the log knows this error; empty: not ours
    std::string toetspad{};            ///< of the toets to go back to; empty: none
    std::vector<Ingevuld> ingevuld{};  ///< what was typed and is stored nowhere

    void beschrijf(Vulling& uit) const {
        uit.zet("MELDING", melding);
        uit.zetAls("MET_KENMERK", "KENMERK", kenmerk);
        uit.zetAls("NAAR_TOETS", "TOETSPAD", toetspad);
        vulUwTekst(uit, ingevuld);
    }
};

/// The same in one line, for our own script. Template melding.tpl.
struct Foutmelding {
    static constexpr const char* kSjabloon = "melding.tpl";

    std::string melding;
    std::string kenmerk{};

    void beschrijf(Vulling& uit) const {
        uit.zet("MELDING", melding);
        uit.zetAls("MET_KENMERK", "KENMERK", kenmerk);
    }
};

}  // namespace maatlat
