// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabelbouwer.h"

#include <algorithm>

#include "exchange/bestandsweigering.h"
#include "exchange/celbereik.h"
#include "exchange/celtekst.h"

namespace maatlat {

void Tabelbouwer::zet(int regel, int kolom, std::string_view tekst) {
    if (tekst.size() > kMaxCeltekst)
        weiger(bestand_, regel,
               "De tekst in kolom " + std::to_string(kolom) +
                   " is te lang voor een cel. Maak de tekst korter.");
    const std::string_view cel = schoneCel(tekst, kladje_);
    if (cel.empty()) return;
    if (kolom > kMaxKolommen)
        weiger(bestand_, regel,
               "Er staat tekst in kolom " + std::to_string(kolom) + ". De tabel mag hoogstens " +
                   std::to_string(kMaxKolommen) + " kolommen hebben.");
    std::vector<std::string>& rij = rijen_.try_emplace(rijen_.end(), regel)->second;
    if (rijen_.size() > static_cast<std::size_t>(kMaxRijen))
        weiger(bestand_, regel,
               "De tabel heeft meer dan " + std::to_string(kMaxRijen) +
                   " rijen met tekst. Verwijder wat er niet in hoort.");
    bytes_ += cel.size();
    const auto plaats = static_cast<std::size_t>(kolom - 1);
    if (rij.size() <= plaats) {
        cellen_ += plaats + 1 - rij.size();
        rij.resize(plaats + 1);
    }
    if (bytes_ > kMaxBestand || cellen_ > kMaxCellen)
        weiger(bestand_, regel, "De tabel bevat te veel tekst. Verwijder wat er niet in hoort.");
    rij[plaats] = cel;
}

Tabel Tabelbouwer::klaar(Tabelsoort soort, std::string blad) && {
    Tabel tabel{std::move(bestand_), std::move(blad), {}, {}, {}};
    tabel.rijen.reserve(rijen_.size());
    Celbereik bereik;
    for (auto& [regel, cellen] : rijen_) {
        const auto eerste =
            std::ranges::find_if(cellen, [](const auto& cel) { return !cel.empty(); });
        bereik.neem(regel, static_cast<int>(eerste - cellen.begin()) + 1);
        bereik.neem(regel, static_cast<int>(cellen.size()));
        tabel.rijen.push_back({regel, std::move(cellen), {}});
    }
    tabel.verslag.bestand = tabel.bestand;
    tabel.verslag.soort = soort;
    tabel.verslag.blad = tabel.blad;
    tabel.verslag.bereik = bereik.tekst();
    tabel.verslag.rijen = static_cast<std::int64_t>(tabel.rijen.size());
    return tabel;
}

}  // namespace maatlat
