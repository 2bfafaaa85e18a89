// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <utility>

#include "support/verboden_vormen.h"
#include "taal/volzin.h"
#include "taal/woordtelling.h"

namespace maatlat::test {

/// A table of every sentence that functions make, with 0, 1, 2, all and incomplete: to be read from
/// top to bottom by a person. It is kept in tests/reporting/zinnentabel and compared to the letter.
/// A table that is different is written anew with MAATLAT_ZINNEN_VERNIEUW=1; read the difference
/// aloud before it is kept.
class Zinnentabel {
  public:
    explicit Zinnentabel(std::string naam) : naam_(std::move(naam)) {}

    void functie(const std::string& kop) { uit_ << "\n# " << kop << "\n"; }
    void zin(const std::string& geval, const std::string& tekst) {
        uit_ << geval << " | " << tekst << "\n";
        zinnen_.push_back(tekst);
    }

    /// Compares with the table that is kept, and reads each sentence: no forbidden form, and none
    /// so long that nobody reads it to its end.
    void controleer() const {
        const std::string pad = MAATLAT_SOURCE_DIR "/tests/reporting/zinnentabel/" + naam_ + ".txt";
        if (std::getenv("MAATLAT_ZINNEN_VERNIEUW")) std::ofstream(pad) << uit_.str();
        std::ifstream in(pad);
        std::stringstream bewaard;
        bewaard << in.rdbuf();
        EXPECT_EQ(bewaard.str(), uit_.str())
            << "Is the change wanted? Then renew the table, and read it aloud:\n"
               "  MAATLAT_ZINNEN_VERNIEUW=1 ctest --preset release -R reporting_tests";
        EXPECT_EQ(verbodenVormen().klachten(zinnen_), "");
        constexpr int kLangste = 25;
        for (const std::string& een : zinnen_)
            for (const Stuk& zin : volzinnen(een)) {
                const std::string tekst(zin.in(een));
                EXPECT_LE(telWoorden(tekst), kLangste) << tekst;
            }
    }

  private:
    std::string naam_;
    std::ostringstream uit_;
    std::vector<std::string> zinnen_;
};

}  // namespace maatlat::test
