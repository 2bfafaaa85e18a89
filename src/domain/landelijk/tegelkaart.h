// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace maatlat {

/// A map of organisations as equal tiles, laid out by hand: each has a place in a grid that is
/// roughly where it is in the country.
struct Tegelkaart {
    struct Tegel {
        std::string organisatie;  ///< by its name, or one that it had
        std::string kort;         ///< at most kLangsteKort letters, to stand on the tile
        int kolom = 0;            ///< from the west, from 1
        int rij = 0;              ///< from the north, from 1
        friend bool operator==(const Tegel&, const Tegel&) = default;
    };
    static constexpr int kMeesteKolommen = 20;
    static constexpr int kMeesteRijen = 20;
    static constexpr int kLangsteKort = 6;

    std::string bron;  ///< who laid it out, and how
    std::vector<Tegel> tegels;

    const Tegel* van(const std::string& organisatie) const {
        for (const Tegel& een : tegels)
            if (een.organisatie == organisatie) return &een;
        return nullptr;
    }
};

}  // namespace maatlat
