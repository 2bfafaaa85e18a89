// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// A kader version that an onderzoek or zelfevaluatie can be opened with, with its rules.
struct Kaderkeuze {
    std::string hash;
    std::string naam;  ///< with its version, said once
    struct Set {
        std::string naam;
        std::string titel;
        std::string toelichting;
    };
    std::vector<Set> regelsets;

    /// A telling for which the regelsets give another oordeel, in words.
    struct Verschil {
        std::string criterium;              ///< "1.1"
        std::string telling;                ///< "3 voldoende, 1 onvoldoende"
        std::vector<std::string> oordelen;  ///< in the order of the regelsets
    };
    std::vector<Verschil> verschillen;

    /// Nobody has to choose from one.
    bool heeftKeuze() const { return regelsets.size() > 1; }
};

/// The name of a kader with its version, said once.
std::string naamMetVersie(const Toetsingskader& kader);

/// All kaders, newest first.
std::vector<Kaderkeuze> kaderkeuzes(Werkplek& werkplek, Sessie& sessie);

/// The one with this hash; null when there is none.
const Kaderkeuze* kaderMet(const std::vector<Kaderkeuze>& keuzes, const std::string& hash);

/// The regelset that was chosen at this kader, by name. There is no choice that goes by itself:
/// notes an error at `veld` when none was chosen where there are more, or one of another kader.
std::string eisRegelset(std::vector<Veldfouten::Fout>& fouten, const std::string& veld,
                        const Kaderkeuze& kader, const std::string& gekozen);

}  // namespace maatlat
