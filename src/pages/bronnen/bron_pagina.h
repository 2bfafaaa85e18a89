// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/record_pagina.h"

namespace maatlat {

/// A file that somebody chose in a form that was not saved yet.
struct Gekozenbestand {
    std::string naam;
    std::string sleutel{};     ///< by which it waits; empty: it did not come along
    std::int64_t grootte = 0;  ///< bytes
    bool zonder = false;       ///< they chose to leave it behind
};

/// A visit that can be chosen.
struct Bezoekoptie {
    std::int64_t nr = 0;
    std::string naam;
    bool weg = false;  ///< it was taken away: it can only stay
};

/// The choice of a visit in a form; `geen` is the choice of none. Nothing when there is nothing to
/// choose.
std::optional<Keuzelijst> bezoekkeuze(const std::vector<Bezoekoptie>& bezoeken,
                                      const std::string& gekozen, const std::string& geen,
                                      const std::string& hint,
                                      const std::vector<Veldfouten::Fout>& fouten);

/// The choice of a visit in the form of a bron, or for who only reads the one that it hangs under.
void voegBezoekToe(RecordPagina& pagina, const std::vector<Bezoekoptie>& bezoeken);

/// Adds what the page of a source has more: its kind, its link and files, the bevindingen and the
/// notes that come out of it. After the values and errors of the page are known.
void voegBronToe(RecordPagina& pagina, const Bron& bron, int bevindingen,
                 const std::vector<Gekozenbestand>& gekozen);

/// Where a file of this bron is.
std::string bijlagepad(const std::string& toetspad, const Bron& bron, const Bijlage& bestand);

/// "Nieuw interview": the heading of its page.
std::string titelVanNieuw(Bronsoort soort);

}  // namespace maatlat
