// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace maatlat {

/// What somebody may do follows from their roles (`toetsing/toegang.h`); a person can have more.
enum class Rol : unsigned char {
    inspecteur,    ///< records bevindingen and judges, in the toetsen of their own team
    vtManagement,  ///< does the zelfevaluatie of their own organisation
    vtMedewerker,  ///< works or reads along in a zelfevaluatie for which they were named
    coordinator,   ///< opens onderzoeken, sees the country as a whole
    beheerder,     ///< invites people and keeps the program safe; sees no toetsen
};

inline constexpr std::array kAlleRollen{Rol::inspecteur, Rol::vtManagement, Rol::vtMedewerker,
                                        Rol::coordinator, Rol::beheerder};

/// Whether who has this role belongs to an organisation.
constexpr bool isVanOrganisatie(Rol rol) {
    return rol == Rol::vtManagement || rol == Rol::vtMedewerker;
}

/// "inspecteur", "VT-management", "VT-medewerker", "landelijk coördinator", "beheerder": as people
/// read it.
std::string_view naam(Rol rol);

/// The word in URLs, forms and tables: "inspecteur", "vt-management", "vt-medewerker",
/// "coordinator", "beheerder".
std::string_view sleutel(Rol rol);
std::optional<Rol> rolMetSleutel(std::string_view sleutel);

/// Somebody who works with the program. What they know of themselves (password, second factor)
/// stays in `store/persoon_store.h`.
struct Persoon {
    std::int64_t nr = 0;
    std::string naam;
    std::string email;  ///< what they log in with; lower case
    std::set<Rol> rollen;
    std::string organisatie;  ///< by name; filled exactly for who is of one
    bool geblokkeerd = false;
    bool tweedeFactor = false;  ///< logs in with a code too

    bool heeft(Rol rol) const { return rollen.contains(rol); }
    bool vanOrganisatie() const { return heeft(Rol::vtManagement) || heeft(Rol::vtMedewerker); }
    friend bool operator==(const Persoon&, const Persoon&) = default;
};

/// Why these roles cannot be of one person, and what to do; empty: they can. Who works for an
/// organisation never inspects it, opens onderzoeken over it, or invites who does.
std::string rolbezwaar(const Persoon& persoon);

/// How somebody stands in the log, which keeps no names: "persoon 12".
std::string persoonInLogboek(std::int64_t persoon);

}  // namespace maatlat
