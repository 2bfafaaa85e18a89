// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/traject/trajectstap.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// Why a toets stands where it stands, when somebody brought it there with a reason: given back,
/// taken back, opened again.
struct Teruggave {
    Zet zet = Zet::geefTerug;
    std::string reden;    ///< empty only when it was erased
    std::string wie;      ///< a name
    std::string wanneer;  ///< moment
    friend bool operator==(const Teruggave&, const Teruggave&) = default;
};

/// Of the last zet that led elsewhere; none when that one needs no reason. Reads no contents.
std::optional<Teruggave> laatsteTeruggave(const Toetslezing& inzage);

}  // namespace maatlat
