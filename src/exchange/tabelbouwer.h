// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "exchange/tabel.h"

namespace maatlat {

inline constexpr int kMaxRijen = 100'000;             ///< rows with content
inline constexpr int kMaxKolommen = 256;              ///< four times the widest kader
inline constexpr std::size_t kMaxCellen = 5'000'000;  ///< with the empty ones to their left
inline constexpr std::size_t kMaxCeltekst = 32'767;   ///< bytes; what a spreadsheet cell can hold

/// Gathers the cells that a reader finds, cleans their text, and keeps the table within bounds
/// however much a file repeats or points back.
class Tabelbouwer {
  public:
    explicit Tabelbouwer(std::string bestand) : bestand_(std::move(bestand)) {}

    /// Row and column from 1; valid UTF-8. A cell without text leaves no trace. Throws Invoerfout
    /// beyond a bound.
    void zet(int regel, int kolom, std::string_view tekst);

    bool leeg() const { return rijen_.empty(); }

    /// The table, of which `blad` is the sheet (empty for CSV).
    Tabel klaar(Tabelsoort soort, std::string blad) &&;

  private:
    std::string bestand_;
    std::map<int, std::vector<std::string>> rijen_;  ///< by row, in whatever order they come
    std::size_t bytes_ = 0;
    std::size_t cellen_ = 0;
    std::string kladje_;
};

}  // namespace maatlat
