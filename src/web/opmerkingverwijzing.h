// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "pages/raam.h"
#include "web/aanvraag.h"

namespace maatlat::web {

/// The link to the remarks of the team beside a record with a page of its own, by its key; none
/// where there are no remarks. In the form of what comes below such a page.
std::vector<Verwijzing> opmerkingverwijzing(const Aanvraag& aanvraag, std::int64_t toets,
                                            const std::string& sleutel);

}  // namespace maatlat::web
