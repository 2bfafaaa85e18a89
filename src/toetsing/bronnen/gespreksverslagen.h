// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/bronnen/gespreksverslag.h"
#include "domain/toets/toetskop.h"
#include "toetsing/records.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The gespreksverslag of an interview, for who was spoken with: to print, and to write down what
/// they said of it.
struct Gespreksverslagblad {
    Toetskop kop;
    Bron bron;
    Gespreksverslag verslag;
    std::string tekst;  ///< without the tags of the notes; empty: there are no notes yet
    Akkoordstand stand = Akkoordstand::geenVerslag;
    Weghaling bewaard;  ///< who saved it last, and when
    bool magInvullen = false;
};

/// For who may read the notes, also when the toets is frozen; that they do is
/// noted. Throws Onvindbaar, also for a bron that was removed; NietNu for one that is no interview.
Gespreksverslagblad leesGespreksverslag(Werkplek& werkplek, const Persoon& persoon,
                                        std::int64_t toets, std::int64_t bron);

/// What the person who was spoken with said, as it was typed.
struct Akkoordinvoer {
    std::int64_t bron = 0;
    int versie = 0;        ///< of the notes that the page showed
    std::string uitkomst;  ///< of kAkkoorduitkomsten; "geen": nothing was said after all
    std::string op, door, opmerking;
    std::string privacyReden;
};

/// Keeps it, with the text that it is about. Throws Veldfouten ("uitkomst", "op", "door",
/// "opmerking"), Privacymelding, Versieconflict when the notes were changed meanwhile, Onvindbaar,
/// NietNu.
void bewaarAkkoord(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const Akkoordinvoer& invoer);

/// How far each interview is, by number of its bron: for lists and counts, which show nothing of
/// what was said.
std::map<std::int64_t, Akkoordstand> akkoordstanden(const Toetslezing& toets,
                                                    const std::vector<Bron>& bronnen);

/// "Van 3 van de 5 gesprekken is er een gespreksverslag. …": for the verantwoording of a report;
/// empty when there is none.
std::string verslagverantwoording(const std::map<std::int64_t, Akkoordstand>& standen);

}  // namespace maatlat
