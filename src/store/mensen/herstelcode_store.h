// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// Codes that each log in once in the place of the code of the phone. Of a code only its hash is
/// kept.
namespace maatlat::herstelcodeStore {

/// In the place of all that there were; an empty list takes them away, and is no event.
void vervang(Transactie& transactie, std::int64_t persoon, const std::vector<std::string>& hashes);

/// Uses one up; false when there is none such (any more).
bool verbruik(Transactie& transactie, std::int64_t persoon, const std::string& hash);

int aantal(Sessie& sessie, std::int64_t persoon);

}  // namespace maatlat::herstelcodeStore
