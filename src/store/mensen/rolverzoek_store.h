// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Roles that a beheerder asked for: what gives oneself a role waits for somebody else.
namespace maatlat::rolverzoekStore {

enum class Uitslag : unsigned char { wacht, toegekend, afgewezen, ingetrokken };

struct Rolverzoek {
    std::int64_t nr = 0;
    std::int64_t persoon = 0;
    Rol rol = Rol::inspecteur;
    std::string sinds;  ///< moment
    Uitslag uitslag = Uitslag::wacht;
    std::int64_t door = 0;  ///< who decided
    std::string wanneer;    ///< when; empty while it waits

    friend bool operator==(const Rolverzoek&, const Rolverzoek&) = default;
};

/// Nothing happens when this person already waits for this role.
void vraag(Transactie& transactie, std::int64_t persoon, Rol rol);

std::optional<Rolverzoek> lees(Sessie& sessie, std::int64_t nr);

/// What waits, and what was decided after a moment; the newest first.
std::vector<Rolverzoek> sinds(Sessie& sessie, const std::string& moment);

/// Decides on what waits; does nothing when it was decided before.
void beslis(Transactie& transactie, std::int64_t nr, Uitslag uitslag, std::int64_t door);

/// What waits has waited from now on.
void wachtOpnieuw(Transactie& transactie);

}  // namespace maatlat::rolverzoekStore
