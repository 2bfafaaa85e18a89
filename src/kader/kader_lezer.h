// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "domain/toetsingskader.h"

namespace maatlat {

/// Reads a toetsingskader from YAML. Throws Invoerfout with everything that is wrong with it, each
/// at its line and column. Gaps in the beslisregels are no error of the file: see rules/bewijs.h.
Toetsingskader leesKader(std::string_view inhoud, const std::string& bestand);

/// The same, from a file of at most kGrootsteYaml bytes.
Toetsingskader leesKaderbestand(const std::filesystem::path& pad);

}  // namespace maatlat
