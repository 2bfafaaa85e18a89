// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_uit.h"

#include <utility>

#include "exchange/csv_cel.h"

namespace maatlat {

CsvUit::CsvUit(Csvdoel doel) : doel_(doel) {
    if (doel == Csvdoel::rekenblad) tekst_ = "\xEF\xBB\xBF";
}

void CsvUit::rij(const std::vector<std::string>& cellen) {
    for (bool eerste = true; const std::string& een : cellen) {
        if (!eerste) tekst_ += ';';
        eerste = false;
        tekst_ += csvCel(een);
    }
    tekst_ += doel_ == Csvdoel::rekenblad ? "\r\n" : "\n";
}

std::string CsvUit::neem() {
    return std::exchange(tekst_, {});
}

}  // namespace maatlat
