// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// With one decimal, in Dutch: "11,2", "4,0"; 0,05 and above is rounded up.
std::string metEenDecimaal(double getal);

/// A half or a whole: "16", "16,5". For a mediaan.
std::string metHalven(double getal);

/// A chance as how often something happens: "ongeveer 33 van de 100 keer", "ongeveer 2 van de 1000
/// keer", "minder dan 1 van de 1000 keer".
std::string hoeVaak(double kans);

}  // namespace maatlat
