// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/onderzoek/ronde.h"
#include "pages/onderdelen.h"

namespace maatlat {

/// What the onderzoek was for and on what ground, as it was written down; says so when it was not.
Doeldeel doeldeel(const Ronde& ronde);

/// The same with the questions that it had to answer at one organisation.
Doeldeel doeldeel(const Ronde& ronde, const std::string& organisatie);

}  // namespace maatlat
