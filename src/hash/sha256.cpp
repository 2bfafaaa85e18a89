// SPDX-License-Identifier: EUPL-1.2
#include "hash/sha256.h"

#include <openssl/sha.h>

namespace maatlat {

Sha256 sha256(std::string_view bytes) {
    Sha256 uit{};
    SHA256(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), uit.data());
    return uit;
}

std::string hex(const Sha256& hash) {
    static constexpr char kCijfers[] = "0123456789abcdef";
    std::string uit;
    uit.reserve(2 * hash.size());
    for (const unsigned char een : hash) {
        uit += kCijfers[een >> 4U];
        uit += kCijfers[een & 15U];
    }
    return uit;
}

std::string sha256Hex(std::string_view bytes) {
    return hex(sha256(bytes));
}

}  // namespace maatlat
