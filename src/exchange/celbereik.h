// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <string>

namespace maatlat {

/// "Blad1!C7" or, without a sheet, "C7": where a cell stands. Both numbers count from 1.
std::string celplaats(const std::string& blad, int rij, int kolom);

/// The smallest range that holds all cells with text, as they come by.
class Celbereik {
  public:
    void neem(int rij, int kolom) {
        eersteRij_ = leeg() ? rij : std::min(eersteRij_, rij);
        eersteKolom_ = eersteKolom_ == 0 ? kolom : std::min(eersteKolom_, kolom);
        laatsteRij_ = std::max(laatsteRij_, rij);
        laatsteKolom_ = std::max(laatsteKolom_, kolom);
    }
    bool leeg() const { return laatsteRij_ == 0; }

    /// "A1:Y27"; empty for none.
    std::string tekst() const;

  private:
    int eersteRij_ = 0;
    int eersteKolom_ = 0;
    int laatsteRij_ = 0;
    int laatsteKolom_ = 0;
};

}  // namespace maatlat
