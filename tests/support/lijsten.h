// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "exchange/steekproef/populatie_lezer.h"
#include "support/invoerfouten.h"
#include "support/werkmap.h"

namespace maatlat {

/// Reads lists that are written in a folder of their own, on 22 November 2026.
class Lijstproef {
  public:
    Populatielijst lees(std::string_view inhoud, const std::string& naam = "lijst.csv",
                        const std::string& blad = {}) {
        return leesPopulatie(map_.schrijf(naam, std::string(inhoud)), naam, pseudonimiseer_,
                             "2026-11-22", blad);
    }
    std::string fout(std::string_view inhoud, const std::string& naam = "lijst.csv") {
        return test::foutBij([&] { lees(inhoud, naam); });
    }
    /// What is warned of, each on a line.
    std::string waarschuwingen(std::string_view inhoud) {
        std::string uit;
        for (const Melding& een : lees(inhoud).waarschuwingen)
            uit += een.opEenRegel() + "\n";
        return uit;
    }

    const Pseudonimiseerder& pseudonimiseer() const { return pseudonimiseer_; }

  private:
    test::Werkmap map_;
    Pseudonimiseerder pseudonimiseer_{std::string(64, '7')};
};

/// "2026-000001 2026-01-05 - - - melding Utrecht", a line per dossier, in the order of the list.
inline std::string alsTekst(const Populatie& populatie) {
    std::string uit;
    for (std::size_t i = 0; i < populatie.aantal(); ++i) {
        const Populatie::Rij rij = populatie.rij(i);
        uit += rij.nummer;
        for (const auto& dag : rij.datums)
            uit += dag ? " " + iso(*dag) : " -";
        for (const std::string_view woord : {rij.soort, rij.gemeente})
            (uit += ' ') += woord.empty() ? "-" : woord;
        uit += '\n';
    }
    return uit;
}

}  // namespace maatlat
