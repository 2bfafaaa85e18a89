// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/steekproef/lijstkop.h"
#include "exchange/steekproef/lijstwaarschuwing.h"
#include "exchange/steekproef/populatie_lezer.h"
#include "kader/meldingen.h"

namespace maatlat {

/// The cells of one row of a list, by what they hold; empty for a column that the list has not.
using Lijstcellen = std::array<std::string_view, kAantalLijstkolommen>;

/// Makes a population of the rows of a list, whatever kind of file they come from.
class Populatiebouwer {
  public:
    Populatiebouwer(std::string bestand, const Pseudonimiseerder& pseudonimiseer, Dag vandaag);

    /// The heading: the first row with text. Throws Invoerfout when the rows below it cannot be
    /// understood by it.
    void kop(int regel, const std::vector<std::string>& koppen);
    bool heeftKop() const { return !kop_.kolommen.empty(); }
    const Lijstkop& kop() const { return kop_; }

    /// A row below the heading; the cells are as people typed them, as UTF-8.
    void neemRij(int regel, const Lijstcellen& cellen);

    /// A cell with text beyond the heading: then the cells of this row may stand one too far.
    void meldBuitenKop(int regel, int kolom);

    /// Everything, when all is well; throws Invoerfout with all that was wrong.
    Populatielijst klaar() &&;

  private:
    int plaats(Lijstkolom kolom) const { return plaatsen_[static_cast<std::size_t>(kolom)]; }
    bool neemNummer(int regel, std::string_view cel, Populatie::Rij& dossier);
    void neemDatum(int regel, Lijstdatum datum, std::string_view cel, Populatie::Rij& dossier);
    void zoekDubbele();
    Populatiebeschrijving beschrijf();
    std::vector<Populatiegroep> groepenVan(Lijstkolom kolom, Groepkolom groepkolom);

    std::string bestand_;
    const Pseudonimiseerder& pseudonimiseer_;
    Meldingen meldingen_;
    Lijstwaarschuwingen waarschuwingen_;
    Lijstkop kop_;
    std::array<int, kAantalLijstkolommen> plaatsen_{};  ///< of a column, from 1; 0: not there
    Populatie populatie_;
    std::vector<std::int32_t> regels_;    ///< where each dossier stands in the file
    std::array<std::string, 3> kladjes_;  ///< for a number, a soort and a gemeente that are cleaned
};

}  // namespace maatlat
