// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "pages/onderdelen.h"

namespace maatlat {

/// What of a colofon does not follow from the round and its rules. All may be empty: left out.
struct Colofonstof {
    std::string wie{};          ///< who judged, when that is not the toezichthouder
    std::string bezocht{};      ///< when
    std::string voorgelegd{};   ///< by whom, as a role
    std::string vastgesteld{};  ///< idem, by whom or that nobody did
    Feit vast{};                ///< "Vastgesteld op" with its day
    std::string editie{};
    std::string reden{};                  ///< of this editie
    std::string conceptnummer{};          ///< number of a frozen concept
    std::string kenmerk{};                ///< SHA-256 of the contents
    std::string bevindingen{};            ///< where they are from
    std::vector<std::string> controle{};  ///< how to check it; empty: as what anyone can make again
};

/// The colofon of any report, in one order: who and when, what it is, what it was made from, with
/// what, and how to check it.
Colofon colofon(const Ronde& ronde, const Regelset& regelset, const Colofonstof& stof);

}  // namespace maatlat
