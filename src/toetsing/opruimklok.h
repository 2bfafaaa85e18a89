// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "store/motor/sessie.h"
#include "store/opruimmoment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// Whether the clock of this computer can be believed, for what it erases by: started once in 2030
/// by mistake, the program would erase all that is kept until then. The clock is followed, hour by
/// hour, and that is kept in the database; when it has jumped too far ahead, or back, erasing waits
/// until a beheerder says that it is right. Nothing else waits.
class Opruimklok {
  public:
    static constexpr std::int64_t kVerstVooruit = 30 * 24 * 60 * 60;  ///< seconds
    static constexpr std::int64_t kVerstTerug = 10 * 60;  ///< it is set right now and then

    struct Stand {
        bool klopt = true;
        std::string nu;         ///< what the clock says
        std::string vertrouwd;  ///< when it was last believed; empty: never
    };
    static Stand stand(Sessie& sessie, const std::string& nu);
    static Stand stand(Werkplek& werkplek);
    /// For a page. Throws Geweigerd.
    static Stand stand(Werkplek& werkplek, const Persoon& wie);

    /// Now, and the clock is followed on from here; nothing when it cannot be believed.
    static std::optional<Opruimmoment> vraag(Werkplek& werkplek);

    /// The clock is right, says this beheerder, who saw it at `gezien`. Throws NietNu when it has
    /// jumped since by more than a day, and Geweigerd.
    static void bevestig(Werkplek& werkplek, const Handeling& handeling, const std::string& gezien);
};

/// What a person reads of it: "De klok van deze computer staat op …".
std::string klokInWoorden(const Opruimklok::Stand& stand);

}  // namespace maatlat
