// SPDX-License-Identifier: EUPL-1.2
#include "store/sha256.h"

#include <sodium.h>

#include <array>

namespace maatlat {

std::string sha256(std::string_view bytes) {
    std::array<unsigned char, crypto_hash_sha256_BYTES> som{};
    crypto_hash_sha256(som.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       bytes.size());
    std::string hex(som.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), som.data(), som.size());
    hex.pop_back();  // the closing NUL that sodium writes
    return hex;
}

}  // namespace maatlat
