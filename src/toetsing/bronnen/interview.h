// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/bronnen/gespreksverslag.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "toetsing/bronnen/gespreksnotities.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/handelen.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The bevindingen that a toets has or had, by number: whether it was withdrawn.
using Bevindingstanden = std::map<std::int64_t, bool>;

/// The notes at one source (an interview, or any other), as they were saved last, and what this
/// person typed since: a draft under "interview/3", in the field "notities".
struct Interviewblad {
    Toetskop kop;
    std::shared_ptr<const Toetsingskader> kader;
    Bron bron;
    bool weg = false;         ///< the bron was removed; then there is nothing below
    Gespreksverslag verslag;  ///< version 0: nothing was saved yet
    std::optional<Formulierconcept> bewaard;
    Bevindingstanden bevindingen;
};
Interviewblad leesInterview(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t bron);

/// The notes as somebody typed them.
struct Notitieinvoer {
    std::int64_t bron = 0;
    int versie = 0;  ///< of the notes when the form was made
    std::string notities;
    std::string privacyReden;
};

/// Saves the notes for the whole team, and puts the draft away. Throws Veldfouten and
/// Privacymelding
/// ("notities"), Versieconflict, Onvindbaar, NietNu.
void bewaarNotities(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const Notitieinvoer& invoer);

/// The same, and makes a bevinding of each line that is none yet, all of them or none; the line
/// stays, with a mark. Returns how many. Throws as that; Veldfouten one per line that is wrong.
int maakBevindingen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    const Notitieinvoer& invoer);

/// The notes with the marks that they lost; not those of bevindingen that were withdrawn.
std::string metMerkenVan(const Interviewblad& blad, const std::string& notities);

/// Where the note stands that became this bevinding.
struct Notitieplek {
    std::int64_t bron = 0;
    int regel = 0;  ///< from 1
};
std::optional<Notitieplek> notitieVan(const Toetslezing& toets, std::int64_t bevinding);

}  // namespace maatlat
