// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "rules/oordeeltabel.h"

namespace maatlat {

/// How many organisations have each oordeel on one criterium.
struct Verdeling {
    int voldoende = 0;
    int matig = 0;
    int onvoldoende = 0;
    int geenOordeel = 0;

    int van(Oordeel oordeel) const {
        return oordeel == Oordeel::voldoende ? voldoende
               : oordeel == Oordeel::matig   ? matig
                                             : onvoldoende;
    }
    friend bool operator==(const Verdeling&, const Verdeling&) = default;
};

/// How far the organisations lie apart, in numbers of voldoende. Of complete organisations only.
struct Spreiding {
    int organisaties = 0;
    int minste = 0;
    int meeste = 0;
    double mediaan = 0;
    double gemiddelde = 0;
    std::vector<int> perAantal;  ///< how many organisations have 0, 1, 2, … voldoende
};

/// Organisations ranked by their number of voldoende, as in the landelijk rapport (chapter 2):
/// most first, equal numbers share a rank and stand in the order in which the rows were given —
/// by name, when the caller follows Ronde's order. Organisations with verwachtingen still to judge
/// come last and have no rank.
///
/// Holds 4 bytes for the order, 1 for the number and 8 (16 above 32 criteria) for the oordelen per
/// organisation.
class Ranglijst {
  public:
    /// `rijen` must stay alive; at most 2^32 - 1 of them.
    Ranglijst(const Oordeeltabel& tabel, std::span<const Scorerij> rijen);

    std::size_t size() const { return rijen_.size(); }

    /// The row that stands at a place (from 0).
    std::size_t rij(std::size_t plaats) const { return volgorde_[plaats]; }

    /// The shared rank (1, 1, 1, 4) at a place; nothing for an incomplete organisation.
    std::optional<int> rang(std::size_t plaats) const;

    std::optional<Oordeel> oordeel(std::size_t plaats, int criterium) const;

    /// The counts over all verwachtingen of the organisation at a place.
    Telling telling(std::size_t plaats) const;

    /// How many organisations are complete; they have the places 0 … volledig() - 1.
    std::size_t volledig() const { return volledig_; }

    std::vector<Verdeling> perCriterium() const;
    std::vector<Telling> perVerwachting() const;  ///< by positie
    Spreiding spreiding() const;

  private:
    std::span<const Scorerij> rijen_;
    int criteria_;
    int verwachtingen_;
    int woorden_;
    std::size_t volledig_ = 0;
    // Plain arrays: a vector would first fill them with zeros, which costs as much as the ranking.
    std::unique_ptr<std::uint32_t[]> volgorde_;  // by place: the row
    std::unique_ptr<std::uint8_t[]> voldoende_;  // by row
    std::unique_ptr<std::uint64_t[]> oordelen_;  // by row
    std::vector<std::size_t> begin_;             // by number of voldoende: the first place with it
};

}  // namespace maatlat
