// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "domain/bronnen/bron.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "toetsing/bronnen/gespreksnotities.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// The notes of somebody at one source (an interview, or any other) on their way to bevindingen.
/// Until then they are a draft of that person, under "interview/3", in the field "notities".
struct Interviewblad {
    Toetskop kop;
    std::shared_ptr<const Toetsingskader> kader;
    Bron bron;
    bool weg = false;  ///< the bron was removed; then there is nothing below
    std::string notities;
    std::string bewaardOm;  ///< moment of the draft; empty when there is none
};
Interviewblad leesInterview(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t bron);

/// Makes a bevinding of each line, all of them or none, and puts the draft away; returns how many.
/// Throws Veldfouten ("notities", one per line that is wrong), Privacymelding ("notities"),
/// Onvindbaar, NietNu.
int maakBevindingen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                    std::int64_t bron, const std::string& notities,
                    const std::string& privacyReden);

}  // namespace maatlat
