// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>

#include "domain/mensen/persoon.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"
#include "store/opruimmoment.h"

/// Who is who in the sign-on of the organisation, and which roles came from a rule on what it says.
/// The log names a person by number, and never the identity.
namespace maatlat::identiteitStore {

struct Koppeling {
    std::string identiteit;  ///< `sub@iss`
    std::int64_t persoon = 0;
    bool doorRegel = false;  ///< the account was made by a rule, not by an invitation
    std::string sinds;       ///< moment

    friend bool operator==(const Koppeling&, const Koppeling&) = default;
};

std::optional<Koppeling> vind(Sessie& sessie, const std::string& identiteit);
std::optional<Koppeling> vanPersoon(Sessie& sessie, std::int64_t persoon);

/// From now on this identity is this person, in place of the one that was. Rules on an account that
/// they made, or gave a role, stay so. Throws NietNu when it is of somebody else already.
void koppel(Transactie& transactie, std::int64_t persoon, const std::string& identiteit,
            bool doorRegel);

/// Nothing happens when there is none.
void ontkoppel(Transactie& transactie, std::int64_t persoon);

/// What somebody has by a rule.
std::set<Rol> regelrollen(Sessie& sessie, std::int64_t persoon);
void zetRegelrollen(Transactie& transactie, std::int64_t persoon, const std::set<Rol>& rollen);

/// Of somebody who left.
void wis(Transactie& transactie, const Opruimmoment& moment, std::int64_t persoon);

}  // namespace maatlat::identiteitStore
