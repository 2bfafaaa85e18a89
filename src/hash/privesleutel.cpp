// SPDX-License-Identifier: EUPL-1.2
#include "hash/privesleutel.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

namespace maatlat {

/// Of OpenSSL itself: Poco 1.11 never gives back what it began to read and could not.
bool isPrivesleutel(const std::string& pem) {
    const std::unique_ptr<BIO, decltype(&BIO_free)> bron(
        BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())), BIO_free);
    const auto geenWachtwoord = [](char*, int, int, void*) { return 0; };
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> sleutel(
        PEM_read_bio_PrivateKey(bron.get(), nullptr, geenWachtwoord, nullptr), EVP_PKEY_free);
    ERR_clear_error();
    return sleutel != nullptr;
}

}  // namespace maatlat
