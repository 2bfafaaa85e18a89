// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <utility>

#include "domain/leesverslag.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

/// Which tab of the file with scores is meant.
struct Bladvraag {
    /// The tab that was chosen before, of a file of this name in this onderzoek; or empty.
    using Vorigekeer =
        std::function<std::string(const std::string& onderzoek, const std::string& bestand)>;

    Bladvraag(std::string naam = {}, Vorigekeer vorige = {})
        : blad(std::move(naam)), vorigeKeer(std::move(vorige)) {}

    std::string blad;       ///< by its name; empty: the only one with scores
    Vorigekeer vorigeKeer;  ///< asked when there are several; may be absent
};

/// Which files make up a round when there is no onderzoek that names them.
struct Losbestanden {
    std::filesystem::path kader;
    std::filesystem::path scores;        ///< CSV, XLSX or ODS
    std::filesystem::path organisaties;  ///< YAML: which names are known
    Bladvraag blad{};                    ///< tab of a spreadsheet
};

/// A round with what it was put together from, which is what the database keeps.
struct GelezenRonde {
    Rondebron bron;
    Ronde ronde;
    Leesverslag scores;              ///< what was read of the file with scores
    bool bladVanVorigeKeer = false;  ///< its tab was chosen at an earlier import
};

/// Reads an onderzoek and all files that it names; `blad` as in Losbestanden. Throws Invoerfout,
/// Bladkeuze or Gebruikersfout.
GelezenRonde leesOnderzoek(const std::filesystem::path& onderzoek, const Bladvraag& blad = {});

/// Reads a round from loose files. Its id is made of the kader and the name of
/// the file with scores.
GelezenRonde leesLosseBestanden(const Losbestanden& bestanden);

}  // namespace maatlat
