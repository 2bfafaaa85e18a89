// SPDX-License-Identifier: EUPL-1.2
#include "hash/privesleutel.h"

#include <gtest/gtest.h>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>
#include <string>

namespace maatlat {
namespace {

/// A key as PEM, with a password when one is given.
std::string verseSleutel(const char* wachtwoord) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> sleutel(EVP_EC_gen("P-256"),
                                                                      EVP_PKEY_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> uit(BIO_new(BIO_s_mem()), BIO_free);
    PEM_write_bio_PKCS8PrivateKey(uit.get(), sleutel.get(),
                                  wachtwoord ? EVP_aes_256_cbc() : nullptr, nullptr, 0, nullptr,
                                  const_cast<char*>(wachtwoord));
    char* bytes = nullptr;
    const long aantal = BIO_get_mem_data(uit.get(), &bytes);
    return {bytes, static_cast<std::size_t>(aantal)};
}

TEST(Privesleutel, WordtHerkend) {
    EXPECT_TRUE(isPrivesleutel(verseSleutel(nullptr)));
}

TEST(Privesleutel, IetsAndersIsErGeen) {
    const std::string heel = verseSleutel(nullptr);
    for (const std::string& tekst :
         {std::string(), std::string("sleutel"), heel.substr(0, heel.size() / 2),
          std::string("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
          verseSleutel("geheim")})
        EXPECT_FALSE(isPrivesleutel(tekst)) << tekst;
}

}  // namespace
}  // namespace maatlat
