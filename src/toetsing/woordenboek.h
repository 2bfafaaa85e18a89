// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>

#include "toetsing/werkplek.h"

namespace maatlat {

/// The words that name nobody for what is typed in this toets (see `bekendeWoorden`), for the
/// privacy guard. Asked for before a transaction: gathering them takes long, and one writer at a
/// time would keep all others waiting. They are gathered anew when the organisations changed. Of a
/// toets that does not exist: none.
using Woorden = std::shared_ptr<const std::set<std::string>>;
Woorden bekendeWoordenBij(Werkplek& werkplek, std::int64_t toets);

}  // namespace maatlat
