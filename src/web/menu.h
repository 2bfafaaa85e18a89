// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "pages/raam.h"

namespace maatlat::web {

/// The places that this person can go to from every page; `pad` is where they are.
std::vector<Verwijzing> menuVoor(const Persoon& persoon, const std::string& pad);

}  // namespace maatlat::web
