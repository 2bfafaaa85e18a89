// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "store/sessie.h"

namespace maatlat {

/// The name of who did something, for pages. Number 0, which nobody has, stands for what came with
/// a published round: "overgenomen".
std::string naamVan(Sessie& sessie, std::int64_t persoon);

}  // namespace maatlat
