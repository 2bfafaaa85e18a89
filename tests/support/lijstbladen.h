// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "support/rekenblad_bouwen.h"

namespace maatlat::test {

/// A tab of a list, with rows of texts; of an empty text there is no cell.
struct Lijstproefblad {
    std::string naam;
    std::vector<std::vector<std::string>> rijen;
    std::vector<int> verborgen{};  ///< rows, from 1
    std::string staat{};           ///< "hidden", or nothing
};

/// An XLSX file with these tabs; `eigenschappen` are those of the workbook.
inline std::string lijstboek(const std::vector<Lijstproefblad>& bladen,
                             const std::string& eigenschappen = "") {
    std::vector<Proefblad> uit;
    for (const Lijstproefblad& een : bladen) {
        std::string rijen;
        for (int nr = 1; const std::vector<std::string>& rij : een.rijen) {
            const bool weg = std::ranges::find(een.verborgen, nr) != een.verborgen.end();
            rijen += xlsxRij(nr++, rij, weg ? "hidden=\"1\"" : "");
        }
        uit.push_back({een.naam, rijen, een.staat, "", ""});
    }
    return zip(xlsxMetBladen(uit, eigenschappen));
}

/// A tab with dossiers "2026-101" and on, so many of them, each with a melding in March.
inline Lijstproefblad dossierblad(const std::string& naam, int aantal) {
    Lijstproefblad uit{naam, {{"dossier", "melding"}}};
    for (int i = 1; i <= aantal; ++i)
        uit.rijen.push_back(
            {"2026-" + std::to_string(100 + i), std::to_string(1 + i % 28) + "-3-2026"});
    return uit;
}

}  // namespace maatlat::test
