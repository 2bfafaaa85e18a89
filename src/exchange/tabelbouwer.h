// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <bitset>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/bladontvanger.h"
#include "exchange/tabel.h"
#include "kader/meldingen.h"

namespace maatlat {

inline constexpr int kMaxRijen = 100'000;             ///< rows with content
inline constexpr int kMaxKolommen = 256;              ///< four times the widest kader
inline constexpr std::size_t kMaxCellen = 5'000'000;  ///< with the empty ones to their left
inline constexpr std::size_t kMaxTabelgeheugen = std::size_t{96} << 20;  ///< bytes, of all cells
inline constexpr std::size_t kMaxCeltekst = 32'767;  ///< bytes; what a spreadsheet cell can hold
inline constexpr std::size_t kMaxSamengevoegd = 200'000;  ///< merged ranges

/// Gathers the cells that a reader finds, cleans their text, and keeps the table within bounds
/// however much a file repeats or points back.
class Tabelbouwer : public Bladontvanger {
  public:
    /// `blad` is the sheet (empty for CSV).
    explicit Tabelbouwer(const std::string& bestand, std::string blad = {});

    /// Throws Invoerfout beyond a bound.
    void zet(int regel, int kolom, std::string_view tekst,
             Celsoort soort = Celsoort::gewoon) override;
    bool bezet(int regel, int kolom) const override;
    void meld(int regel, int kolom, std::string_view tekst) override;
    void voegSamen(const Celgebied& gebied) override;
    void verbergRij(int regel) override;
    void verbergKolommen(int van, int totEnMet) override;
    /// So much is wrong that nobody would read on.
    bool genoeg() const override;

    /// The table. Throws Invoerfout with every cell that cannot be read for sure, also those that
    /// hold something under a merged cell.
    Tabel klaar(Tabelsoort soort) &&;

  private:
    struct Bouwrij {
        std::vector<std::string> cellen;
        std::vector<Celsoort> soorten;
        bool verborgen = false;
    };

    void zoekOnderSamengevoegd();
    Leesverslag verslag(Tabelsoort soort) const;

    std::string bestand_;
    std::string blad_;
    std::map<int, Bouwrij> rijen_;  ///< by row, in whatever order they come
    std::vector<Celgebied> samengevoegd_;
    std::bitset<kMaxKolommen> verborgenKolommen_;
    Meldingen meldingen_;
    std::size_t geheugen_ = 0;  ///< bytes of long texts
    std::size_t cellen_ = 0;
    std::size_t plaatsen_ = 0;  ///< for cells: rows grow in steps
    std::string kladje_;
};

}  // namespace maatlat
