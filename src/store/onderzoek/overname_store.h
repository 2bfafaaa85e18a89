// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "store/toetssleutel.h"

/// With what a zelfevaluatie began: an earlier toets of the same organisation, of which texts came
/// along, and scores as proposals.
namespace maatlat::overnameStore {

struct Begin {
    std::int64_t vanToets = 0;
    std::string van;  ///< how that is called: its onderzoek
    std::string wanneer;
    std::int64_t door = 0;
};
std::optional<Begin> begin(const Toetslezing& toets);

/// What came along, by key of the field: the word of a score, and nothing of a text.
std::map<std::string, std::string> overgenomen(const Toetslezing& toets);

/// Once, when it is opened. The texts are for who calls: they are saved as fields.
void begin(const Toetsschrijving& toets, std::int64_t vanToets, std::int64_t door,
           const std::map<std::string, std::string>& overgenomen);

}  // namespace maatlat::overnameStore
