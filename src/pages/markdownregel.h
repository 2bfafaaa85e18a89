// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>
#include <vector>

namespace maatlat {

/// A piece of a line, in the order in which they were typed.
struct Regelstuk {
    enum class Soort : unsigned char { tekst, link, opent, sluit };
    Soort soort = Soort::tekst;
    std::string_view tekst{};  ///< of a tekst or a link: what it shows
    std::string_view adres{};  ///< of a link; the same as its tekst when it stands by itself
    bool vet = false;          ///< of what opens or closes
    bool schuin = false;
};

/// The pieces of one line by the rules of markdown.h. What opens is closed, in the right order and
/// at most four deep. The pieces point into the line.
std::vector<Regelstuk> leesRegel(std::string_view regel);

/// How many bytes the white space takes that the text begins with, non-breaking spaces included.
std::size_t witVooraan(std::string_view tekst);

}  // namespace maatlat
