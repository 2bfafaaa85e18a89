// SPDX-License-Identifier: EUPL-1.2
#include "cli/teksttabel.h"

#include <algorithm>
#include <ostream>
#include <sstream>

namespace maatlat {

namespace {

/// Characters as a terminal shows them: bytes that continue a UTF-8 character take no room.
std::size_t breedteVan(const std::string& tekst) {
    return static_cast<std::size_t>(std::count_if(tekst.begin(), tekst.end(), [](char teken) {
        return (static_cast<unsigned char>(teken) & 0xC0) != 0x80;
    }));
}

std::string gevuld(const std::string& tekst, std::size_t breedte, Teksttabel::Kant kant) {
    const std::size_t rest = breedte - std::min(breedte, breedteVan(tekst));
    const std::size_t voor = kant == Teksttabel::Kant::rechts   ? rest
                             : kant == Teksttabel::Kant::midden ? rest / 2
                                                                : 0;
    return std::string(voor, ' ') + tekst + std::string(rest - voor, ' ');
}

}  // namespace

void Teksttabel::druk(std::ostream& uit) const {
    std::vector<std::size_t> breedtes;
    std::vector<std::string> koppen;
    for (std::size_t i = 0; i < kolommen_.size(); ++i) {
        koppen.push_back(kolommen_[i].kop);
        breedtes.push_back(breedteVan(kolommen_[i].kop));
        for (const auto& rij : rijen_)
            breedtes[i] = std::max(breedtes[i], breedteVan(rij[i]));
    }
    const auto drukRij = [&](const std::vector<std::string>& rij) {
        std::string regel;
        for (std::size_t i = 0; i < rij.size(); ++i)
            regel += (i > 0 ? "  " : "") + gevuld(rij[i], breedtes[i], kolommen_[i].kant);
        regel.erase(regel.find_last_not_of(' ') + 1);
        uit << regel << '\n';
    };
    drukRij(koppen);
    std::vector<std::string> strepen;
    for (const std::size_t breedte : breedtes)
        strepen.emplace_back(breedte, '-');
    drukRij(strepen);
    for (const auto& rij : rijen_)
        drukRij(rij);
}

std::string afgebroken(const std::string& tekst, std::size_t inspringing, std::size_t breedte) {
    const std::string kantlijn(inspringing, ' ');
    std::istringstream woorden(tekst);
    std::string alles, regel, woord;
    while (woorden >> woord) {
        const bool past = breedteVan(regel) + 1 + breedteVan(woord) <= breedte - inspringing;
        if (!regel.empty() && !past) {
            alles += kantlijn + regel + "\n";
            regel.clear();
        }
        regel += (regel.empty() ? "" : " ") + woord;
    }
    return alles + kantlijn + regel + "\n";
}

}  // namespace maatlat
