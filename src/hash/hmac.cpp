// SPDX-License-Identifier: EUPL-1.2
#include "hash/hmac.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <stdexcept>

#include "hash/sha256.h"

namespace maatlat {

std::string hmacSha256Hex(std::string_view sleutel, std::string_view bytes) {
    Sha256 uit{};
    unsigned int lengte = 0;
    const auto* gegevens = reinterpret_cast<const unsigned char*>(bytes.data());
    const bool gelukt = HMAC(EVP_sha256(), sleutel.data(), static_cast<int>(sleutel.size()),
                             gegevens, bytes.size(), uit.data(), &lengte) != nullptr;
    if (!gelukt || lengte != uit.size()) throw std::runtime_error("HMAC cannot be computed");
    return hex(uit);
}

}  // namespace maatlat
