// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// The SHA-256 of these bytes, in 64 lower-case hexadecimal characters.
std::string sha256(std::string_view bytes);

}  // namespace maatlat
