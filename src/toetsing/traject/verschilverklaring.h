// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/toets/toetskop.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/traject/verantwoorden.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Saying of each difference with what others read before to what it belongs.

/// What a difference can belong to here.
struct Grondkeuze {
    Verschilgrond grond;
    std::string omschrijving;  ///< "Punt 3 van de organisatie (overgenomen): Motivering bij 1.1.2"
};

struct Verschillenbeeld {
    Toetskop kop;
    std::vector<Verantwoorddeel> delen;  ///< none: nobody outside the team read anything yet
    std::vector<Grondkeuze> gronden;
    bool magVerklaren = false;
    bool openbaar = false;  ///< the verantwoording becomes public with the report
    std::optional<Formulierconcept> bewaard;

    int onverklaard() const;
};
Verschillenbeeld verschillenbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// The same ground for several differences at once.
struct Verklaringsinvoer {
    std::vector<std::string> kenmerken;
    std::string grond;  ///< as Verschilgrond
    std::string reden;  ///< obligatory with a correction
    std::string privacyreden;
};
/// Throws Veldfouten ("verschil", "grond", "reden"), Privacymelding, and NietNu when one of these
/// differences is no longer there: its text changed again. Returns how many got it.
int verklaarVerschillen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const Verklaringsinvoer& invoer);

}  // namespace maatlat
