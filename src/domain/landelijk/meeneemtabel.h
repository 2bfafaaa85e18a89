// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <variant>
#include <vector>

namespace maatlat {

/// A table to take along: where it is from, and rows of texts and numbers. A code ("1.1") is a
/// text: a spreadsheet makes a day of it otherwise.
struct Meeneemtabel {
    using Cel = std::variant<std::string, int>;

    std::string titel;                  ///< "Landelijk beeld: Stap 1 (2015)"
    std::string bladnaam;               ///< of the sheet
    std::vector<std::string> herkomst;  ///< a line each: round, moment, filter
    std::string moment;                 ///< on which it was made, as a Klok gives it
    std::vector<std::string> kop;
    std::vector<std::vector<Cel>> rijen;  ///< each as long as `kop`
};

}  // namespace maatlat
