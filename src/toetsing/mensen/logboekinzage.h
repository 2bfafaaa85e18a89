// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The log as the beheerder may see it: that something happened, but not what was written.
struct Logboekinzage {
    struct Rij {
        std::int64_t nr = 0;
        std::string wanneer;
        std::string wie;
        std::string wat;  ///< by its name of today; the line itself keeps its words
        std::string sleutel;
    };
    std::int64_t aantal = 0;               ///< lines in all
    std::string kop;                       ///< hash of the last line
    std::optional<std::int64_t> gebroken;  ///< first line of this page that does not fit; nothing:
                                           ///< all of them do
    Logboekoordeel oordeel;                ///< of the whole log, as far as it is known
    std::vector<Rij> regels;               ///< of this page, newest first
    Bladen bladen;
};

/// How much is checked beside the lines of the page: those that were added since this program
/// looked last, or all that there is, which takes long.
enum class Controle : unsigned char { watNieuwIs, alles };

/// A page of the log. Throws Onvindbaar for who may not.
Logboekinzage logboekinzage(Werkplek& werkplek, const Persoon& wie, int blad, Controle controle,
                            int perBlad = kRegelsPerBlad);

}  // namespace maatlat
