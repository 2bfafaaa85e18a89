// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"

namespace maatlat {

/// What a beheerder fills in about somebody.
struct Persoonsgegevens {
    std::string naam;
    std::string email;
    std::set<Rol> rollen;
    std::string organisatie;  ///< by name; only for who is of one
};

/// The same as a Persoon without number: spaces taken off, the address in lower case, the
/// organisation left out for who is not of one. Throws Veldfouten ("naam", "email", "rol",
/// "organisatie").
Persoon gecontroleerd(const Persoonsgegevens& gegevens,
                      const std::vector<std::string>& organisaties);

}  // namespace maatlat
