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
    std::vector<std::size_t> getoond, breedtes(kolommen_.size());
    for (std::size_t i = 0; i < kolommen_.size(); ++i) {
        bool alleNul = true;
        breedtes[i] = breedteVan(kolommen_[i].kop);
        for (const auto& rij : rijen_) {
            breedtes[i] = std::max(breedtes[i], breedteVan(rij[i]));
            alleNul &= rij[i] == "0";
        }
        if (!kolommen_[i].wegAlsNul || !alleNul) getoond.push_back(i);
    }
    std::size_t voorLaatste = 0;  // where the last column begins
    for (std::size_t n = 0; n + 1 < getoond.size(); ++n)
        voorLaatste += breedtes[getoond[n]] + 2;
    std::size_t& laatste = breedtes[getoond.back()];
    if (kolommen_[getoond.back()].kant == Kant::links && voorLaatste + 20 < kBreedte)
        laatste = std::min(laatste, kBreedte - voorLaatste);

    const auto drukRij = [&](const auto& celVan) {
        std::string regel;
        for (const std::size_t i : getoond) {
            std::string cel = celVan(i);
            if (i == getoond.back() && breedteVan(cel) > breedtes[i])
                cel = afgebroken(cel, voorLaatste, kBreedte).substr(voorLaatste);
            else
                cel = gevuld(cel, breedtes[i], kolommen_[i].kant);
            regel += (i == getoond.front() ? "" : "  ") + cel;
        }
        regel.erase(regel.find_last_not_of(" \n") + 1);
        uit << regel << '\n';
    };
    drukRij([&](std::size_t i) { return kolommen_[i].kop; });
    drukRij([&](std::size_t i) { return std::string(breedtes[i], '-'); });
    for (const auto& rij : rijen_)
        drukRij([&](std::size_t i) { return rij[i]; });
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
