// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// A cell of a CSV with semicolons: bare when it can be, else between quotes.
///
/// A spreadsheet takes what begins with = + - @ (or a tab or line end) as a formula, and would do
/// what somebody else typed; some do so behind a space or a quote too, or with the wide forms of
/// those signs. Such a text gets an apostrophe before it, which is seen and keeps it a text.
std::string csvCel(std::string_view tekst);

/// The text of a cell that `csvCel` wrote: without that apostrophe.
std::string zonderApostrof(std::string_view cel);

/// Who opens it.
enum class Csvdoel : unsigned char {
    programma,  ///< UTF-8 as it is, lines that end in LF
    rekenblad,  ///< a Dutch spreadsheet: UTF-8 with a byte order mark, lines that end in CR LF (on
                ///< a terminal the CR is left out)
};

/// A CSV with semicolons, row by row. Every CSV that leaves Maatlat is made with it, so that none
/// holds a formula.
class CsvUit {
  public:
    explicit CsvUit(Csvdoel doel);

    void rij(const std::vector<std::string>& cellen);

    /// What came since the last time; for a file that is written in pieces.
    std::string neem();

  private:
    Csvdoel doel_;
    std::string tekst_;
};

}  // namespace maatlat
