// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "domain/opvolging/opvolgstap.h"
#include "rules/traject/betrokkenheid.h"
#include "rules/traject/overgangstabel.h"

/// What follows an adopted toets, as a table of the same kind as the way of the report
/// (rules/traject/traject.h). Facts: domein.md §6 and §12.
namespace maatlat {

/// What must be so of the opvolging itself before a zet.
enum class Opvolgvoorwaarde : unsigned char {
    heeftMaatregel,       ///< there is at least one
    allesBeoordeeld,      ///< each maatregel of the plan, and the plan as a whole
    planAanvaard,         ///< the judgement that was offered accepts the plan
    planNietAanvaard,     ///< … or sends it back
    allesAfgerond,        ///< each maatregel was verified, or dropped
    elkPuntEenMaatregel,  ///< no verbeterpunt is without one
};
inline constexpr std::size_t kAantalOpvolgvoorwaarden =
    static_cast<std::size_t>(Opvolgvoorwaarde::elkPuntEenMaatregel) + 1;

using Opvolgomstandigheden = Geldend<Opvolgvoorwaarde>;
using Opvolgovergang = Overgangsregel<Opvolgstap, Opvolgzet, Opvolgvoorwaarde>;

/// Why a zet cannot be done as long as this does not hold, and what to do, in Dutch.
std::string_view waaromNiet(Opvolgvoorwaarde voorwaarde);
/// "er is een maatregel": the same as a condition.
std::string_view naam(Opvolgvoorwaarde voorwaarde);

/// All of it, by stap and then as people do them.
std::span<const Opvolgovergang> opvolgovergangen();

/// Who must do something before it goes on; nothing: nobody needs to.
std::vector<Hoedanigheid> aanZet(Opvolgstap stap);

}  // namespace maatlat
