// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "rules/onderzoek/beoordeling.h"

/// What is said of organisations without a rank, the same wherever a ranking is shown (Dutch).
namespace maatlat {

/// "plaats 3 tot en met 7 nog mogelijk", or why there is no place at all; empty for an organisation
/// with a rank.
std::string waaromZonderRang(const Ranglijst& ranglijst, std::size_t plaats);

/// A line for each of them, with its name, in the order of the ranking.
std::vector<std::string> zonderRang(const Beoordeling& beoordeling);

}  // namespace maatlat
