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
#include "exchange/tabel.h"
#include "kader/meldingen.h"

namespace maatlat {

/// A cell of a list, and what it is beside its text.
struct Lijstcel {
    std::string_view tekst;
    Celsoort soort = Celsoort::gewoon;
};

/// The cells of one row of a list, by what they hold; empty for a column that the list has not.
using Lijstcellen = std::array<Lijstcel, kAantalLijstkolommen>;

/// Makes a population of the rows of a list, whatever kind of file they come from.
class Populatiebouwer {
  public:
    Populatiebouwer(std::string bestand, const Pseudonimiseerder& pseudonimiseer, Dag vandaag);

    /// In what follows, numbers of days count from 1904.
    void telVanaf1904() { kalender1904_ = true; }

    /// The heading: the first row with text. Throws Invoerfout when the rows below it cannot be
    /// understood by it.
    void kop(int regel, const std::vector<std::string>& koppen);
    bool heeftKop() const { return !kop_.kolommen.empty(); }
    const Lijstkop& kop() const { return kop_; }

    /// A row below the heading; the cells are as people typed them, as UTF-8.
    void neemRij(int regel, const Lijstcellen& cellen);

    /// Rows without any text; what stands below the last dossier does not count.
    void slaOver(std::int64_t rijen) { legeRijen_ += rijen; }

    /// Cells below the heading that are merged: of one of them the row has no value of its own.
    void meldSamengevoegd(const Celgebied& cellen);

    /// A cell with text beyond the heading: then the cells of this row may stand one too far.
    void meldBuitenKop(int regel, int kolom);

    /// Everything, when all is well; throws Invoerfout with all that was wrong. `verslag`: what was
    /// read of the file.
    Populatielijst klaar(const Leesverslag& verslag) &&;

  private:
    int plaats(Lijstkolom kolom) const { return plaatsen_[static_cast<std::size_t>(kolom)]; }
    bool neemNummer(int regel, const Lijstcel& cel, Populatie::Rij& dossier);
    void neemDatum(int regel, Lijstdatum datum, std::string_view cel, Populatie::Rij& dossier);
    void meldFoutwaarden(int regel, const Lijstcellen& cellen);
    void zoekDubbele();
    Populatiebeschrijving beschrijf(const Leesverslag& verslag);
    std::vector<Populatiegroep> groepenVan(Lijstkolom kolom, Groepkolom groepkolom);

    std::string bestand_;
    const Pseudonimiseerder& pseudonimiseer_;
    Meldingen meldingen_;
    Lijstwaarschuwingen waarschuwingen_;
    Lijstkop kop_;
    std::array<int, kAantalLijstkolommen> plaatsen_{};  ///< of a column, from 1; 0: not there
    Populatie populatie_;
    bool kalender1904_ = false;
    std::int64_t legeRijen_ = 0;  ///< since the last dossier
    std::int64_t overgeslagen_ = 0;
    std::vector<std::int32_t> regels_;    ///< where each dossier stands in the file
    std::array<std::string, 3> kladjes_;  ///< for a number, a soort and a gemeente that are cleaned
};

}  // namespace maatlat
