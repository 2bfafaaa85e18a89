// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/toets/toetskop.h"
#include "toetsing/werkplek.h"

/// Who may read what of a toets, in words. All of it comes from asking `besluit` (toegang.h) for
/// somebody of each kind, so it says what holds, whatever the rules become.
namespace maatlat {

/// A table: who against what, each cell in words.
struct Leestabel {
    std::string titel;  ///< "Toets van de inspectie"
    std::vector<std::string> kolommen;
    struct Rij {
        std::string wie;  ///< "Inspecteurs in het team"
        std::vector<std::string>
            cellen;  ///< "ja", "nee"; over all steps: "altijd", "vanaf wederhoor"
    };
    std::vector<Rij> rijen;
};

/// What of a toets decides who reads it, whoever they are.
struct Leessituatie {
    Toetssoort soort = Toetssoort::inspectie;
    Toetsstatus status = Toetsstatus::lopend;
    bool heeftEditie = false;        ///< it was adopted before, and is open again
    bool uitOnderzoek = false;       ///< taken out of its onderzoek
    bool onderzoekGesloten = false;  ///< its onderzoek was closed
};

/// As it is then, without what nobody can do.
Leestabel leestabel(const Leessituatie& stand);

/// Over all steps: a toets of the inspectie, one of a published round, a zelfevaluatie.
std::vector<Leestabel> leestabellen();

/// Who reads the toets itself at this status: "de inspecteurs in het team en de landelijk
/// coördinator".
std::string wieLezen(Toetssoort soort, Toetsstatus status);

/// Of one toets.
struct Lezersblad {
    Toetskop kop;
    Leestabel nu;
    std::vector<Leestabel> straks;  ///< of a zelfevaluatie that is not handed in: what will be
};
Lezersblad lezersblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

}  // namespace maatlat
