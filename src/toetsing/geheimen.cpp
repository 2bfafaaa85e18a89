// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/geheimen.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

#include "hash/sha256.h"

namespace maatlat {

namespace {

constexpr std::size_t kBytes = 32;
constexpr std::string_view kTekens = "23456789abcdefghijkmnpqrstuvwxyz";
static_assert(kTekens.size() == 32);

void eisSodium() {
    if (sodium_init() < 0) throw std::runtime_error("libsodium does not start");
}

std::string alsTekst(const std::array<unsigned char, kBytes>& bytes) {
    constexpr int kVorm = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    std::array<char, sodium_base64_ENCODED_LEN(kBytes, kVorm)> tekst{};
    sodium_bin2base64(tekst.data(), tekst.size(), bytes.data(), bytes.size(), kVorm);
    return tekst.data();
}

const unsigned char* bytesVan(std::string_view tekst) {
    return reinterpret_cast<const unsigned char*>(tekst.data());
}

}  // namespace

std::string nieuwToken() {
    eisSodium();
    std::array<unsigned char, kBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return alsTekst(bytes);
}

std::string tokenHash(std::string_view token) {
    return sha256Hex(token);
}

std::string zegelVan(std::string_view token) {
    eisSodium();
    // The token is the key: without it nobody can make the zegel, and the zegel does not tell it.
    constexpr std::string_view kDoel = "zegel";
    std::array<unsigned char, kBytes> uit{};
    if (crypto_generichash(uit.data(), uit.size(), bytesVan(kDoel), kDoel.size(), bytesVan(token),
                           token.size()) != 0)
        throw std::logic_error("not a token of ours");
    return alsTekst(uit);
}

std::string merkteken(std::string_view geheim, std::string_view tekst) {
    eisSodium();
    Sha256 uit{};
    if (geheim.size() != kBytes ||
        crypto_generichash(uit.data(), uit.size(), bytesVan(tekst), tekst.size(), bytesVan(geheim),
                           geheim.size()) != 0)
        throw std::logic_error("not a secret of ours");
    return hex(uit);
}

bool gelijk(std::string_view een, std::string_view ander) {
    return een.size() == ander.size() && sodium_memcmp(een.data(), ander.data(), een.size()) == 0;
}

std::string leesbareCode(std::size_t aantal) {
    eisSodium();
    std::string uit;
    for (std::size_t i = 0; i < aantal; ++i) {
        if (i != 0 && i % 4 == 0) uit += '-';
        uit += kTekens[randombytes_uniform(kTekens.size())];
    }
    return uit;
}

std::string kaleCode(std::string_view code) {
    std::string uit;
    for (const char teken : code) {
        if (teken == ' ' || teken == '-') continue;
        uit += teken >= 'A' && teken <= 'Z' ? static_cast<char>(teken - 'A' + 'a') : teken;
    }
    return uit;
}

}  // namespace maatlat
