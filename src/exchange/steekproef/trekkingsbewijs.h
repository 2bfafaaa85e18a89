// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/populatie.h"
#include "domain/steekproef/steekproef.h"

namespace maatlat {

/// The certificate of a draw: everything that somebody needs, beside the list and the key, to
/// repeat it. Holds no dossier but by pseudonym.
struct Trekkingsbewijs {
    std::string onderzoek;
    std::string organisatie;
    Dossiersteekproef steekproef;
    std::vector<Trekking> trekkingen;
    std::vector<Steekproefdossier> dossiers;  ///< without `lijst` and `bewarenTot`; reserves too
};

/// What the field `soort` of a certificate says: its form, so that a later one can be told from it.
inline constexpr std::string_view kSoortBewijs = "maatlat-trekkingsbewijs-1";

/// As JSON (docs/trekking.md has its fields), with a line per dossier; and back. Throws Invoerfout
/// for a text that is no such certificate.
std::string json(const Trekkingsbewijs& bewijs);
Trekkingsbewijs leesTrekkingsbewijs(std::string_view inhoud, const std::string& bestand);

/// One thing that was checked.
struct Controlestap {
    bool klopt = false;
    std::string wat;       ///< "De lijst heeft dezelfde 312 dossiers als bij de trekking."
    std::string verschil;  ///< what differs, when it does not hold
};

/// Repeats the draw from the list: the population by its hash, what was fixed before, that the
/// startwaarde was used as it stands, every drawn dossier with its lot, every replacement the next
/// in line.
std::vector<Controlestap> controleerBewijs(const Trekkingsbewijs& bewijs,
                                           const Populatie& populatie);

}  // namespace maatlat
