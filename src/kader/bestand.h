// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace maatlat {

/// The largest YAML file that is read, in bytes: a hundred times the kader of 2015.
inline constexpr std::size_t kGrootsteYaml = 2 * 1024 * 1024;

/// The whole content of a file. Throws Invoerfout, with the path as the user gave it, when the file
/// is missing, is no ordinary file, cannot be read or is larger than `hoogstens` bytes.
std::string leesBestand(const std::filesystem::path& pad, std::size_t hoogstens);

}  // namespace maatlat
