// SPDX-License-Identifier: EUPL-1.2
#include "taal/stukken.h"

#include <algorithm>

namespace maatlat {

namespace {

constexpr std::string_view kWit = " \t\n\r";

/// True when the word that ends before this place also ends a sentence.
bool eindigtZin(std::string_view tekst, std::size_t plaats) {
    return plaats > 0 && std::string_view(".!?").find(tekst[plaats - 1]) != std::string_view::npos;
}

std::string_view zonderRand(std::string_view stuk) {
    while (!stuk.empty() && isWit(stuk.back()))
        stuk.remove_suffix(1);
    while (!stuk.empty() && isWit(stuk.front()))
        stuk.remove_prefix(1);
    return stuk;
}

}  // namespace

bool isWit(char teken) {
    return kWit.find(teken) != std::string_view::npos;
}

Stukken woorden(std::string_view tekst) {
    Stukken uit;
    for (std::size_t van = 0; (van = tekst.find_first_not_of(kWit, van)) != std::string_view::npos;
         van = uit.back().eind)
        uit.push_back({van, std::min(tekst.find_first_of(kWit, van), tekst.size())});
    return uit;
}

Stukken regels(std::string_view tekst) {
    Stukken uit;
    for (std::size_t van = 0; van < tekst.size(); van = uit.back().eind)
        uit.push_back({van, std::min(tekst.find('\n', van), tekst.size() - 1) + 1});
    return uit;
}

Stukken zinnen(std::string_view tekst) {
    Stukken uit;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tekst.size();) {
        const std::size_t wit = std::min(tekst.find_first_of(kWit, i), tekst.size());
        const std::size_t verder = std::min(tekst.find_first_not_of(kWit, wit), tekst.size());
        const bool nieuweRegel =
            tekst.substr(wit, verder - wit).find('\n') != std::string_view::npos;
        if (nieuweRegel || eindigtZin(tekst, wit) || verder == tekst.size()) {
            uit.push_back({begin, verder});
            begin = verder;
        }
        i = verder;
    }
    return uit;
}

std::vector<int> Nummering::van(std::string_view tekst, const Stukken& stukken, bool zonderWit) {
    std::vector<int> uit;
    uit.reserve(stukken.size());
    for (const Stuk& een : stukken) {
        const std::string_view stuk = zonderWit ? zonderRand(een.in(tekst)) : een.in(tekst);
        const int nieuw = static_cast<int>(nummers_.size());
        uit.push_back(nummers_.try_emplace(stuk, nieuw).first->second);
    }
    return uit;
}

}  // namespace maatlat
