// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace maatlat {

/// The folder that holds `criteria/` and `templates/`: the given one when it is not empty, else the
/// first that has both, from the working folder upwards and then from the program upwards. Throws
/// Gebruikersfout when there is none.
std::filesystem::path vindGegevensmap(const std::filesystem::path& gegeven);

}  // namespace maatlat
