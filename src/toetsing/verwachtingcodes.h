// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/toetsingskader.h"

namespace maatlat {

/// The codes of verwachtingen that somebody typed after each other: "1.1.2, 1.1.4 #2.1.1".
struct Gelezencodes {
    std::vector<std::string> codes;     ///< judged in this kader; in its order, each once
    std::vector<std::string> onbekend;  ///< everything else, as it was typed: the first twenty

    friend bool operator==(const Gelezencodes&, const Gelezencodes&) = default;
};

/// Reads codes between spaces, commas, semicolons and number signs.
Gelezencodes leesCodes(std::string_view tekst, const Toetsingskader& kader);

/// The codes of judged verwachtingen that stand in a running text, each as a word of its own:
/// "zoals bij 1.2.3, niet 1.2.30". In the order of the kader, each once.
std::vector<std::string> codesInTekst(std::string_view tekst, const Toetsingskader& kader);

/// Those codes that the kader judges, in its order, each once.
std::vector<std::string> inKadervolgorde(const std::vector<std::string>& codes,
                                         const Toetsingskader& kader);

/// What is wrong with unknown codes and what was probably meant; empty for none. Says it of a
/// verwachting that this kader does not judge, too.
std::string onbekendeCodesInWoorden(const std::vector<std::string>& onbekend,
                                    const Toetsingskader& kader);

}  // namespace maatlat
