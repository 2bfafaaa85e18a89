// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

#include "domain/bewaren/inventaris.h"

namespace maatlat {

/// The inventory of a reservekopie as JSON, for people and for programs: "vorm" 1.
std::string json(const Inventaris& inventaris);

/// Reads what `json` made; nothing for another text, also when a path in it leads out of its
/// folder.
std::optional<Inventaris> inventarisUit(const std::string& tekst);

}  // namespace maatlat
