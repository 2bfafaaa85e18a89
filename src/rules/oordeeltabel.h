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
/// Criteria of up to thirteen verwachtingen are looked up by their bits, several at a time; larger
/// ones by their number of voldoende. Both take every verwachting that is not voldoende for
/// onvoldoende; a criterium with an nvt or an open verwachting is then put right by its telling.
/// Every criterium must have at least one judged verwachting, as the reader of a kader sees to.
class Oordeeltabel {
  public:
    Oordeeltabel(const Toetsingskader& kader, const Regelset& regelset);

    int criteria() const { return static_cast<int>(plekken_.size()); }
    int verwachtingen() const { return verwachtingen_; }

    /// The bits of the verwachtingen of a criterium.
    std::uint64_t deel(int criterium) const {
        const Plek& plek = plekken_[static_cast<std::size_t>(criterium)];
        return masker(plek.aantal) << plek.eerste;
    }

    Oordelen oordelen(const Scorerij& scores) const;

    /// The oordelen and the number of voldoende of many organisations at once. `oordelen` gets
    /// `woorden()` words for each row; `voldoende` one byte for each row, kOnvolledig for a row
    /// with verwachtingen still to judge. True when something is nvt in some row.
    bool beoordeel(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
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
    struct Stuk {  // some neighbouring small criteria
        int eerste = 0;
        std::uint64_t bits = 0;  // as many ones as the piece has verwachtingen
        std::size_t begin = 0;   // where its words start in inhoud_
    };

    struct Groot {               // a criterium with more verwachtingen than a piece holds
        std::uint64_t deel = 0;  // the bits of its verwachtingen
        std::size_t woord = 0;   // which word its oordeel goes to
        std::array<std::uint64_t, kMaxBeoordeeld + 1> inhoud{};  // by number of voldoende
    };

    unsigned code(const Plek& plek, int voldoende, int onvoldoende) const;
    void maakStukken();
    void vul(const Stuk& stuk, int vanCriterium, int totCriterium);
    void voegGrootToe(int criterium);
    template <int Woorden>
    bool beoordeelMet(const Scorerij* rijen, std::size_t aantal, std::uint64_t* oordelen,
                      std::uint8_t* voldoende) const;
    void zetRecht(const Scorerij& scores, std::uint64_t bijzonder, std::uint64_t* oordelen) const;

    int verwachtingen_ = 0;
    std::vector<Plek> plekken_;
    std::array<std::uint8_t, kMaxBeoordeeld> criteriumVan_{};  // by positie
    std::vector<Stuk> stukken_;
    std::vector<Groot> groot_;
    std::vector<std::uint64_t> inhoud_;  // oordelen by piece and bits, woorden() words each
};

}  // namespace maatlat
