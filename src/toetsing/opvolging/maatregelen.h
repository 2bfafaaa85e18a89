// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/opvolging/maatregel.h"
#include "domain/recordvorm.h"
#include "rules/opvolging/maatregelstand.h"
#include "toetsing/formulierconcept.h"
#include "toetsing/opvolging/verbeterpunten.h"
#include "toetsing/recordinvoer.h"

namespace maatlat {

/// One maatregel, to read or to change.
struct Maatregelblad {
    Toetskop kop;
    Maatregel maatregel;  ///< number 0: one that is still to be made
    Maatregelstand stand = Maatregelstand::voorgenomen;
    bool teLaat = false;
    bool magWijzigen = false;
    bool vanOrganisatie = false;              ///< the one who looks is of the organisation
    std::string wie;                          ///< who wrote it
    std::vector<Verbeterpunt> punten;         ///< to choose from
    std::optional<Formulierconcept> bewaard;  ///< typed by this person and not saved
};
/// With number 0 an empty one at this verbeterpunt (or none), for who may make one now. Throws
/// Onvindbaar, Geweigerd, NietNu.
Maatregelblad leesMaatregel(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr, const std::string& verwachting);

/// Saves what was typed: "verwachting" (more than once), the fields of kMaatregelformulier, and
/// "achteraf" ("ja": its term was past already when it was written down). Returns its number.
/// Throws Veldfouten, Privacymelding, Versieconflict, Onvindbaar, NietNu.
std::int64_t bewaarMaatregel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Recordinvoer& invoer);

/// Throws Versieconflict, Onvindbaar, NietNu.
void haalMaatregelWeg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                      std::int64_t nr, int versie);

}  // namespace maatlat
