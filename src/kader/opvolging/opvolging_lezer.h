// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/opvolging/toezichtfeit.h"
#include "kader/naamregister.h"

namespace maatlat {

/// Reads what is publicly known of what followed on a round (`soort: opvolging`): laying on,
/// extending, lifting, and outcomes of which only the total is known. Organisations must be known;
/// days of one organisation stand in order, and nothing is lifted or extended that was not laid on.
/// Each comes back under the name of its organisation as that is known, with the source. Throws
/// Invoerfout with every fault as file:line:column.
std::vector<Toezichtfeit> leesOpvolging(std::string_view inhoud, const std::string& bestand,
                                        const Naamregister& organisaties);

}  // namespace maatlat
