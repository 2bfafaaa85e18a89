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

}  // namespace

std::string willekeurigeSleutel() {
    eisSodium();
    std::array<unsigned char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string uit(2 * bytes.size() + 1, '\0');
    sodium_bin2hex(uit.data(), uit.size(), bytes.data(), bytes.size());
    uit.pop_back();
    return uit;
}

void Vingerafdruk::voegToe(std::string_view stuk) {
    stroom_.voegToe(std::to_string(stuk.size()) + ":");
    stroom_.voegToe(stuk);
}

void Vingerafdruk::voegBestandToe(const std::filesystem::path& pad) {
    std::ifstream bestand(pad, std::ios::binary);
    stroom_.voegToe(std::to_string(std::filesystem::file_size(pad)) + ":");
    std::array<char, 16384> stuk{};
    while (bestand.read(stuk.data(), stuk.size()) || bestand.gcount() > 0)
        stroom_.voegToe({stuk.data(), static_cast<std::size_t>(bestand.gcount())});
    if (!bestand.eof()) throw std::runtime_error("an upload cannot be read");
}

}  // namespace maatlat::web
