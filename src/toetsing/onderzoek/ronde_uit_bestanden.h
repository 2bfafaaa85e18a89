// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>

#include "domain/leesverslag.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

/// Which files make up a round when there is no onderzoek that names them.
struct Losbestanden {
    std::filesystem::path kader;
    std::filesystem::path scores;        ///< CSV, XLSX or ODS
    std::filesystem::path organisaties;  ///< YAML: which names are known
    std::string blad;                    ///< tab of a spreadsheet; empty: the only one with scores
};

/// A round with what it was put together from, which is what the database keeps.
struct GelezenRonde {
    Rondebron bron;
    Ronde ronde;
    Leesverslag scores;  ///< what was read of the file with scores
};

/// Reads an onderzoek and all files that it names; `blad` as in Losbestanden. Throws Invoerfout,
/// Bladkeuze or Gebruikersfout.
GelezenRonde leesOnderzoek(const std::filesystem::path& onderzoek, const std::string& blad = {});

/// Reads a round from loose files. Its id is made of the kader and the name of
/// the file with scores.
GelezenRonde leesLosseBestanden(const Losbestanden& bestanden);

}  // namespace maatlat
