// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <system_error>

namespace maatlat {

/// Waits until what stands in this file, or the names in this folder, are on disk. Returns why not;
/// empty: they are.
std::error_code zetOpSchijf(const std::filesystem::path& pad);

}  // namespace maatlat
