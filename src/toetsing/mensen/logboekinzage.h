// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/bladen.h"
#include "domain/mensen/persoon.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Whether the log is whole, as the beheerder may know it. Its lines: logboekzoeken.h.
struct Logboekinzage {
    std::int64_t aantal = 0;               ///< lines in all
    std::string kop;                       ///< hash of the last line
    std::optional<std::int64_t> gebroken;  ///< first of so many lines, counted in pages from the
                                           ///< newest, that does not fit; nothing: all of them do
    Logboekoordeel oordeel;                ///< of the whole log, as far as it is known
};

/// How much is checked beside those lines: those that were added since this program
/// looked last, or all that there is, which takes long.
enum class Controle : unsigned char { watNieuwIs, alles };

/// Throws Onvindbaar for who may not.
Logboekinzage logboekinzage(Werkplek& werkplek, const Persoon& wie, int blad, Controle controle,
                            int perBlad = kRegelsPerBlad);

}  // namespace maatlat
