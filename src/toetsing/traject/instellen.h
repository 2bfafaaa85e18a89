// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "domain/fouten.h"
#include "domain/toets/toetskop.h"
#include "domain/traject/trajectinstelling.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What the coördinator chooses for the reports of an onderzoek: which steps they pass, and how
/// long each may take.

/// A step, or something else that is chosen or not, as it stands in forms.
struct Trajectkeuze {
    std::string_view sleutel;  ///< "wederhoor"
    bool Trajectinstelling::*lid;
};
inline constexpr std::array kTrajectkeuzes{
    Trajectkeuze{"collegiaal", &Trajectinstelling::collegialeToets},
    Trajectkeuze{"wederhoor", &Trajectinstelling::wederhoor},
    Trajectkeuze{"publicatie", &Trajectinstelling::publicatie},
    Trajectkeuze{"verschillen", &Trajectinstelling::verschillenOpenbaar}};

/// A term, as it stands in forms.
struct Trajecttermijn {
    std::string_view sleutel;  ///< "collegiaal"
    Termijn Trajectinstelling::*lid;
};
inline constexpr std::array kTrajecttermijnen{
    Trajecttermijn{"collegiaal", &Trajectinstelling::collegiaal},
    Trajecttermijn{"reactie", &Trajectinstelling::reactie},
    Trajecttermijn{"verwerking", &Trajectinstelling::verwerking},
    Trajecttermijn{"vaststelling", &Trajectinstelling::vaststelling}};

/// The units in which a term can be chosen.
inline constexpr std::array kTermijneenheden{std::string_view{"werkdagen"},
                                             std::string_view{"dagen"}, std::string_view{"weken"}};

struct Instelbeeld {
    std::string onderzoekNaam;
    Trajectinstelling instelling;
    int versie = 0;                      ///< 0: nothing was chosen yet
    std::map<Toetsstatus, int> toetsen;  ///< how many there are at each status
};
/// For who opens onderzoeken. Throws Geweigerd, and Onvindbaar for one that has no such choices.
Instelbeeld instelbeeld(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek);

/// As it was typed.
struct Instelinvoer {
    int versie = 0;
    std::set<std::string> keuzes;  ///< keys of kTrajectkeuzes
    bool wet = false;              ///< the Algemene termijnenwet holds for the terms
    struct Termijntekst {
        std::string aantal;
        std::string eenheid;  ///< one of kTermijneenheden
    };
    std::map<std::string, Termijntekst> termijnen;  ///< by the keys of kTrajecttermijnen
};
/// What else was chosen (the regime of publication) stays as it is. Throws Veldfouten by
/// "termijn_" and the key of the term, NietNu when another changed it meanwhile, Onvindbaar,
/// Geweigerd.
void stelIn(Werkplek& werkplek, const Handeling& handeling, const std::string& onderzoek,
            const Instelinvoer& invoer);

/// The choices alone, in an instelling that has the usual terms.
Trajectinstelling metKeuzes(const std::set<std::string>& keuzes);

}  // namespace maatlat
