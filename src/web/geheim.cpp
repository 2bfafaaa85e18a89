// SPDX-License-Identifier: EUPL-1.2
#include "web/geheim.h"

#include <sodium.h>

#include <array>
#include <fstream>
#include <stdexcept>

namespace maatlat::web {

namespace {

void eisSodium() {
    static const bool klaar = sodium_init() >= 0;
    if (!klaar) throw std::runtime_error("no source of randomness");
}

template <std::size_t N>
std::string inHex(const std::array<unsigned char, N>& bytes) {
    std::string uit(2 * N + 1, '\0');
    sodium_bin2hex(uit.data(), uit.size(), bytes.data(), N);
    uit.pop_back();
    return uit;
}

}  // namespace

std::string willekeurigeSleutel() {
    eisSodium();
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return inHex(bytes);
}

Vingerafdruk::Vingerafdruk() {
    crypto_hash_sha256_init(&stand_);
}

void Vingerafdruk::voegStukToe(std::string_view stuk) {
    crypto_hash_sha256_update(&stand_, reinterpret_cast<const unsigned char*>(stuk.data()),
                              stuk.size());
}

void Vingerafdruk::voegToe(std::string_view stuk) {
    voegStukToe(std::to_string(stuk.size()) + ":");
    voegStukToe(stuk);
}

void Vingerafdruk::voegBestandToe(const std::filesystem::path& pad) {
    std::ifstream bestand(pad, std::ios::binary);
    voegStukToe(std::to_string(std::filesystem::file_size(pad)) + ":");
    std::array<char, 16384> stuk{};
    while (bestand.read(stuk.data(), stuk.size()) || bestand.gcount() > 0)
        voegStukToe({stuk.data(), static_cast<std::size_t>(bestand.gcount())});
    if (!bestand.eof()) throw std::runtime_error("an upload cannot be read");
}

std::string Vingerafdruk::hex() {
    std::array<unsigned char, crypto_hash_sha256_BYTES> uit{};
    crypto_hash_sha256_final(&stand_, uit.data());
    return inHex(uit);
}

}  // namespace maatlat::web
