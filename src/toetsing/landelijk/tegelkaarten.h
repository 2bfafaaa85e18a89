// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

#include "domain/landelijk/tegelkaart.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Reads the map of tiles of the folder `criteria` (landelijk/tegelkaart.yaml), once, before
/// anybody asks for it. Without such a file there is no map. Throws Invoerfout for one that is not
/// sound.
void leesTegelkaart(Werkplek& werkplek, const std::filesystem::path& criteria);

/// The map that was read; without tiles: none was.
const Tegelkaart& tegelkaart(Werkplek& werkplek);

}  // namespace maatlat
