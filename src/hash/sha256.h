// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace maatlat {

/// SHA-256 (FIPS 180-4): the one place where this program hashes, for kaders, files, the log, and
/// draws.
using Sha256 = std::array<unsigned char, 32>;

Sha256 sha256(std::string_view bytes);
std::string hex(const Sha256& hash);            ///< 64 small hexadecimal digits
std::string sha256Hex(std::string_view bytes);  ///< both

}  // namespace maatlat
