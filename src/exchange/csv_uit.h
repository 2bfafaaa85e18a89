// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

namespace maatlat {

/// Who opens it.
enum class Csvdoel : unsigned char {
    programma,  ///< UTF-8 as it is, lines that end in LF
    rekenblad,  ///< a Dutch spreadsheet: UTF-8 with a byte order mark, lines that end in CR LF
};

/// A CSV with semicolons, row by row. Every CSV that leaves Maatlat is made with it, so that none
/// holds a formula (csv_cel.h).
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
