// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "hash/sha256.h"

namespace maatlat {

/// Collects the values of a kader or form for its hash, each with its length before it, so that no
/// two different contents can give the same bytes.
class Inhoudshash {
  public:
    void schrijf(const std::string& tekst) {
        schrijf(static_cast<long>(tekst.size()));
        bytes_ += tekst;
    }
    void schrijf(long getal) { bytes_ += std::to_string(getal) + ":"; }

    template <class Reeks, class Functie>
    void reeks(const Reeks& reeks, Functie schrijfEen) {
        schrijf(static_cast<long>(reeks.size()));
        for (const auto& een : reeks)
            schrijfEen(een);
    }

    std::string hex() const { return sha256Hex(bytes_); }

  private:
    std::string bytes_;
};

}  // namespace maatlat
