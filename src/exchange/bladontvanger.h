// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "exchange/tabel.h"

namespace maatlat {

/// Takes the cells of a table as a reader finds them. Rows and columns count from 1.
class Bladontvanger {
  public:
    virtual ~Bladontvanger() = default;

    /// A cell; the text is valid UTF-8. One without text leaves no trace.
    virtual void zet(int regel, int kolom, std::string_view tekst, Celsoort soort) = 0;
    /// Whether a cell with text was put here.
    virtual bool bezet(int regel, int kolom) const = 0;
    /// A cell that cannot be read for sure: what is wrong and what to do, as sentences.
    virtual void meld(int regel, int kolom, std::string_view tekst) = 0;

    virtual void voegSamen(const Celgebied& /*gebied*/) {}
    /// After the cells of the row.
    virtual void verbergRij(int /*regel*/) {}
    virtual void verbergKolommen(int /*van*/, int /*totEnMet*/) {}

    /// True when the reader may stop: nothing more is wanted of this sheet.
    virtual bool genoeg() const { return false; }
};

/// What to say of a cell; both kinds of spreadsheet can have them.
inline constexpr std::string_view kZonderUitkomst =
    "hier staat een formule zonder opgeslagen uitkomst. Open het bestand in een rekenprogramma, "
    "kijk of de uitkomst klopt, en sla het opnieuw op.";
inline constexpr std::string_view kOnderSamengevoegd =
    "hier staat een waarde die schuilgaat onder samengevoegde cellen. Hef het samenvoegen op en "
    "kijk wat er hoort te staan.";

}  // namespace maatlat
