// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>

namespace maatlat {

// So many lines stand on a page of a list: of what takes several lines each, of rows of a table,
// and of versions of a text that may be long.
inline constexpr int kBlokkenPerBlad = 20;
inline constexpr int kRegelsPerBlad = 50;
inline constexpr int kVersiesPerBlad = 10;

/// One page of a long list: which, and which lines stand on it. A page before the first is the
/// first, one past the last is the last: a list may have become shorter since its address was made.
class Bladen {
  public:
    Bladen() = default;
    Bladen(int totaal, int gevraagd, int perBlad)
        : totaal_(totaal), perBlad_(perBlad), blad_(std::clamp(gevraagd, 1, aantal())) {}

    int totaal() const { return totaal_; }  ///< lines, on all pages
    int perBlad() const { return perBlad_; }
    int aantal() const { return std::max(1, (totaal_ + perBlad_ - 1) / perBlad_); }  ///< pages
    int blad() const { return blad_; }                                               ///< from 1
    int ervoor() const { return (blad_ - 1) * perBlad_; }  ///< lines on the pages before it
    int tot() const { return std::min(totaal_, ervoor() + perBlad_); }  ///< … and on this one

  private:
    int totaal_ = 0;
    int perBlad_ = 1;
    int blad_ = 1;
};

}  // namespace maatlat
