// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

namespace maatlat::betekenisStore {

/// Keeps the text beside a kader, as YAML, in the place of an older one. Returns whether it is
/// another than what was there.
bool bewaar(Transactie& transactie, const std::string& kader, const std::string& versie,
            const std::string& yaml);

/// Empty when there is none.
std::string lees(Sessie& sessie, const std::string& kader, const std::string& versie);

}  // namespace maatlat::betekenisStore
