// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/mensen/inlogbewering.h"
#include "domain/mensen/persoon.h"
#include "store/motor/transactie.h"
#include "toetsing/mensen/regelrollen.h"

namespace maatlat {

/// What rules on the claims of the organisation do to accounts.

/// Why somebody cannot come in: for that person, and for the log.
struct Inlogbezwaar {
    std::string waarom;
    std::int64_t persoon = 0;  ///< 0: no account
    std::string log;
};

/// For who has no account, and no rule that gives one.
Inlogbezwaar geenAccount(std::string log);

/// Makes the account of somebody to whom a rule gives a role; else why not.
std::optional<Inlogbezwaar> maakAccount(Transactie& transactie, const Inlogbewering& wie,
                                        const Regelrollen& geeft);

/// Takes away what the rules no longer give, and gives what they give now. What the beheerder gave
/// stays, and counts alone when the rules clash with it. Returns why somebody cannot come in with
/// what is left.
std::optional<Inlogbezwaar> werkRollenBij(Transactie& transactie, const Persoon& persoon,
                                          const Regelrollen& geeft);

/// There are no rules at the moment: no role changes. Who has but roles by a rule does not come in.
std::optional<Inlogbezwaar> zonderRegels(Sessie& sessie, const Persoon& persoon);

/// The proxy does not say in which groups somebody is, which is something else than in none: no
/// role changes. Who has any role by a rule does not come in: a visitor who could hide a group
/// would keep what it gave.
std::optional<Inlogbezwaar> zonderGroepen(Sessie& sessie, const Persoon& persoon);

}  // namespace maatlat
