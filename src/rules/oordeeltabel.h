// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "domain/scorerij.h"
#include "rules/evaluate.h"

namespace maatlat {

/// The oordelen of one organisation on all criteria of a kader, two bits each: 0, 1, 2 for V, M, O
/// and 3 for no oordeel.
class Oordelen {
  public:
    std::optional<Oordeel> op(int criterium) const {
        const unsigned code = bits(criterium);
        return code == kGeen ? std::nullopt : std::optional(static_cast<Oordeel>(code));
    }
    unsigned bits(int criterium) const {
        const auto plaats = static_cast<unsigned>(criterium);
        return static_cast<unsigned>(woord[plaats / 32] >> (plaats % 32 * 2)) & 3u;
    }

    static constexpr unsigned kGeen = 3;

    std::array<std::uint64_t, 2> woord{};  ///< 64 criteria at the most: one per verwachting

    friend bool operator==(const Oordelen&, const Oordelen&) = default;
};

/// All outcomes of a regelset worked out beforehand, so that judging an organisation is a few
/// look-ups. It is filled by `evaluate`, the only place where rules are applied.
///
/// Organisations whose verwachtingen are all voldoende or onvoldoende go by pieces of at most ten
/// verwachtingen at a time; the others criterium by criterium, by their telling.
class Oordeeltabel {
  public:
    Oordeeltabel(const Toetsingskader& kader, const Regelset& regelset);

    int criteria() const { return static_cast<int>(plekken_.size()); }
    int verwachtingen() const { return verwachtingen_; }

    Oordelen oordelen(const Scorerij& scores) const;

    /// The oordelen and the number of voldoende of many organisations at once. `oordelen` gets
    /// `woorden()` words for each row; `voldoende` one byte for each row, kOnvolledig for a row
    /// with verwachtingen still to judge.
    void beoordeel(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                   std::uint8_t* voldoende) const;

    /// Words needed per row: 1 up to 32 criteria, else 2.
    int woorden() const { return criteria() > 32 ? 2 : 1; }

    static constexpr std::uint8_t kOnvolledig = 255;

  private:
    struct Plek {  // a criterium: its place among the posities, and its outcome per telling
        int eerste = 0;
        int aantal = 0;
        std::vector<std::uint8_t> codes;  // by (voldoende, onvoldoende); complete tellingen only
    };
    struct Inhoud {  // what one value of a piece contributes
        std::array<std::uint64_t, 2> woord{};
        std::uint64_t tellingen = 0;  // byte 0: voldoende; bytes 1..5: those of large criteria
    };
    struct Stuk {
        int eerste = 0;
        int aantal = 0;
        std::vector<Inhoud> inhoud;  // by the bits of the piece
    };

    unsigned code(int criterium, int voldoende, int onvoldoende) const;
    Oordelen perTelling(const Scorerij& scores) const;
    void maakStukken();
    void vul(Stuk& stuk, int vanCriterium, int totCriterium, unsigned byte);
    template <int Woorden>
    void beoordeelMet(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                      std::uint8_t* voldoende) const;

    int verwachtingen_ = 0;
    std::vector<Plek> plekken_;
    std::vector<Stuk> stukken_;
    std::vector<int> groot_;  // criteria with more verwachtingen than a piece holds
};

}  // namespace maatlat
