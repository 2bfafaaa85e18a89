// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/toets/toetstabel_pagina.h"
#include "toetsing/toets/toetstabel.h"
#include "web/toets/tabelkeuze.h"

namespace maatlat::web {

/// What somebody ticked and chose before something was wrong with it.
struct Toewijsinvoer {
    std::set<std::string> regels;    ///< codes of verwachtingen
    std::set<std::string> criteria;  ///< … of whole criteria
    std::string aan;                 ///< number of a person, "niemand", or empty: not chosen
    std::vector<Veldfouten::Fout> fouten{};
};

/// The table as this person sees it.
ToetstabelPagina toetstabelPagina(const Toetstabel& tabel, const Tabelkeuze& keuze,
                                  const Toewijsinvoer& getypt);

/// How the work is divided, each with the rows of that person; as `persoon` sees it.
std::vector<Verdelingsdeel> verdelingsdelen(std::int64_t toets, std::int64_t persoon,
                                            const std::vector<Werkdeel>& verdeling);

/// "Nobody": to take an assignment away.
inline constexpr const char* kNiemand = "niemand";

}  // namespace maatlat::web
