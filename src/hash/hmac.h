// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// HMAC-SHA256 (RFC 2104) as 64 small hexadecimal digits: a hash that only who has the key can make
/// or check. Of a short text, which a plain hash would let anyone guess, it tells nothing.
std::string hmacSha256Hex(std::string_view sleutel, std::string_view bytes);

}  // namespace maatlat
