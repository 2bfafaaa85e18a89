// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/persoon.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Somebody who is logged in.
struct Aanmelding {
    Persoon persoon;
    std::string token;  ///< secret; of the cookie
    std::string zegel;  ///< token against forged posts, derived from the secret one
};

/// Whose token this is, at this moment: nothing when it is unknown, ended (idle for 60 minutes,
/// or 12 hours after login), or of somebody who is blocked. Notes the use, at most once a minute.
std::optional<Aanmelding> wieIs(Werkplek& werkplek, const std::string& token);

}  // namespace maatlat
