// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "domain/opvolging/maatregel.h"

/// How far a maatregel is. Nobody fills that in: it follows from its dates, from what the
/// organisation says, and from what the inspectie saw.
namespace maatlat {

enum class Maatregelstand : unsigned char {
    voorgenomen,   ///< not begun
    inUitvoering,  ///< begun, not done
    uitgevoerd,    ///< done, says the organisation
    geverifieerd,  ///< done, saw the inspectie
    vervallen,     ///< not done any more, with a reason
};
inline constexpr std::array kMaatregelstanden{
    Maatregelstand::voorgenomen, Maatregelstand::inUitvoering, Maatregelstand::uitgevoerd,
    Maatregelstand::geverifieerd, Maatregelstand::vervallen};

/// "voorgenomen", …, "uitgevoerd, zegt de organisatie".
std::string_view naam(Maatregelstand stand);

/// What the inspectie saw last when it looked whether a maatregel was done.
struct Nagekeken {
    bool gedaan = false;
    std::string dag;  ///< ISO
    friend bool operator==(const Nagekeken&, const Nagekeken&) = default;
};

/// On this day (ISO). What the inspectie did not see holds until the organisation says again, on
/// that day or later, that it is done.
Maatregelstand standVan(const Maatregel& maatregel, const std::optional<Nagekeken>& nagekeken,
                        const std::string& vandaag);

/// Whether nothing is left to be done: verified, or dropped.
constexpr bool isAfgerond(Maatregelstand stand) {
    return stand == Maatregelstand::geverifieerd || stand == Maatregelstand::vervallen;
}

/// Whether its last day is past and nobody says that it is done.
bool isTeLaat(const Maatregel& maatregel, Maatregelstand stand, const std::string& vandaag);

}  // namespace maatlat
