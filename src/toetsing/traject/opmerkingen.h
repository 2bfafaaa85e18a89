// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/traject/opmerking.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/recordinvoer.h"
#include "toetsing/traject/collegiale_toets.h"
#include "toetsing/traject/conceptinhoud.h"

namespace maatlat {

/// One remark, to read or to change.
struct Opmerkingblad {
    Toetskop kop;
    Opmerkingbeeld beeld;
    std::optional<Passage> passage;           ///< what it is about; nothing: the concept as a whole
    std::optional<Formulierconcept> bewaard;  ///< typed by this person and not saved
};
/// With number 0 an empty one about `plek`, for who may make remarks now. Throws Onvindbaar also
/// when the concept has no such passage.
Opmerkingblad leesOpmerking(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr, const std::string& plek);

/// Saves what was typed: "plek", "zin" (which sentence, from 1; else all of it), "tekst". Returns
/// its number. Only by who made it, about the concept that is read now. Throws Veldfouten,
/// Privacymelding, Versieconflict, Onvindbaar, NietNu.
std::int64_t bewaarOpmerking(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer);
void trekOpmerkingIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t nr, int versie);

}  // namespace maatlat
