// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "rules/onderzoek/breuk.h"
#include "rules/onderzoek/telbasis.h"
#include "rules/oordeeltabel.h"

namespace maatlat {

/// How many organisations have each oordeel on one criterium.
struct Verdeling {
    int voldoende = 0;
    int matig = 0;
    int onvoldoende = 0;
    int geenOordeel = 0;
    int nietsVanToepassing = 0;  ///< of those without an oordeel: where all of it is nvt

    /// Those that have an oordeel: what a share of one of them is taken of.
    int beoordeeld() const { return voldoende + matig + onvoldoende; }
    int van(Oordeel oordeel) const {
        return oordeel == Oordeel::voldoende ? voldoende
               : oordeel == Oordeel::matig   ? matig
                                             : onvoldoende;
    }
    friend bool operator==(const Verdeling&, const Verdeling&) = default;
};

/// How far the organisations that count lie apart, in numbers of voldoende and in shares of what
/// applies.
struct Spreiding {
    int organisaties = 0;
    int minste = 0;
    int meeste = 0;
    double mediaan = 0;
    double gemiddelde = 0;
    std::vector<int> perAantal;  ///< how many organisations have 0, 1, 2, … voldoende

    Breuk laagste = {};
    Breuk hoogste = {};
    double mediaanAandeel = 0;    ///< 0 … 1; to be shown, not to be compared
    double gemiddeldAandeel = 0;  ///< idem
};

/// The ranks that an organisation can still get when it, and all others that are incomplete, are
/// judged further.
struct Plaatsbereik {
    int beste = 0;
    int slechtste = 0;
    bool ofGeen = false;  ///< all of it may still turn out nvt, and then it gets none

    friend bool operator==(const Plaatsbereik&, const Plaatsbereik&) = default;
};

/// Organisations ranked on the basis that `Telbasis` describes: best first, equals share a rank and
/// stand in the order in which the rows were given — by name, when the caller follows Ronde's
/// order. Then come those of which nothing applies, and last those with verwachtingen still to
/// judge: both without a rank. All counts are about those with a rank.
///
/// Holds 4 bytes for the order, 1 for the number and 8 (16 above 32 criteria) for the oordelen per
/// organisation.
class Ranglijst {
  public:
    /// `rijen` must stay alive; at most 2^32 - 1 of them.
    Ranglijst(const Oordeeltabel& tabel, std::span<const Scorerij> rijen);

    std::size_t size() const { return rijen_.size(); }
    const Telbasis& basis() const { return basis_; }

    /// The row that stands at a place (from 0).
    std::size_t rij(std::size_t plaats) const { return volgorde_[plaats]; }

    /// How many organisations have a rank; they have the places 0 … metRang() - 1.
    std::size_t metRang() const { return metRang_; }

    /// The shared rank (1, 1, 1, 4) at a place; nothing for who has none.
    std::optional<int> rang(std::size_t plaats) const;

    /// Nothing for who is complete.
    std::optional<Plaatsbereik> mogelijkeRang(std::size_t plaats) const;

    std::optional<Oordeel> oordeel(std::size_t plaats, int criterium) const;

    /// Whether the criterium is nvt as a whole.
    bool nietsVanToepassing(std::size_t plaats, int criterium) const;

    /// The counts over all verwachtingen of the organisation at a place.
    Telling telling(std::size_t plaats) const;

    std::vector<Verdeling> perCriterium() const;
    std::vector<Telling> perVerwachting() const;  ///< by positie
    Spreiding spreiding() const;

  private:
    void opAantal();
    void opAandeel();

    /// How many with a rank have a better share.
    std::size_t beter(const Breuk& aandeel) const;

    std::span<const Scorerij> rijen_;
    int verwachtingen_;
    int woorden_;
    std::vector<std::uint64_t> delen_;  // by criterium: the bits of its verwachtingen
    std::size_t metRang_ = 0;
    Telbasis basis_;
    // Plain arrays: a vector would first fill them with zeros, which costs as much as the ranking.
    std::unique_ptr<std::uint32_t[]> volgorde_;  // by place: the row
    std::unique_ptr<std::uint8_t[]> voldoende_;  // by row
    std::unique_ptr<std::uint64_t[]> oordelen_;  // by row
};

}  // namespace maatlat
