// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "exchange/steekproef/populatie_lezer.h"

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

/// What the field `soort` of a certificate says: its form. Of a steekproef with a binding it is the
/// newest; one that was fixed before keeps the first, which binds only the list and the groups.
inline constexpr std::string_view kSoortBewijs = "maatlat-trekkingsbewijs-2";
inline constexpr std::string_view kSoortEersteBewijs = "maatlat-trekkingsbewijs-1";

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

/// Repeats the draw from the list: the population by its hash, what was fixed before, what the list
/// is not, that the startwaarde was used as it stands, every drawn dossier with its lot, every
/// replacement the next in line, and who reads twice.
std::vector<Controlestap> controleerBewijs(const Trekkingsbewijs& bewijs,
                                           const Populatielijst& lijst);

/// What a certificate does not bind, or what this list cannot show; a sentence for each. None of it
/// says that the draw does not hold.
std::vector<std::string> nietNagegaan(const Trekkingsbewijs& bewijs, const Populatielijst& lijst);

}  // namespace maatlat
