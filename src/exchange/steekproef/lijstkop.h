// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/steekproef/populatie.h"
#include "kader/meldingen.h"

namespace maatlat {

/// What a column of a list of dossiers holds.
enum class Lijstkolom : unsigned char {
    dossier,
    melding,
    triage,
    start,
    afsluiting,
    soort,
    gemeente
};
inline constexpr std::size_t kAantalLijstkolommen = 7;

/// The word that stands above it in our own lists; also what messages call it.
std::string_view naam(Lijstkolom kolom);

constexpr Lijstkolom kolomVan(Lijstdatum datum) {
    return static_cast<Lijstkolom>(static_cast<int>(Lijstkolom::melding) + static_cast<int>(datum));
}

/// Which column holds what, by the heading of a list.
struct Lijstkop {
    std::vector<std::optional<Lijstkolom>> kolommen;  ///< from the first; nothing: not used
    std::vector<std::string> genegeerd;               ///< headings of columns that are not used

    bool heeft(Lijstkolom kolom) const;
};

/// Whether this row can be the heading of a list: it names the number of the dossier.
bool isLijstkop(const std::vector<std::string>& koppen);

/// Reads the heading. What is wrong goes to `meldingen`: no column with the number of the dossier,
/// or two columns for the same thing. Case, spaces, hyphens and underscores do not count.
Lijstkop leesLijstkop(int regel, const std::vector<std::string>& koppen, Meldingen& meldingen);

}  // namespace maatlat
