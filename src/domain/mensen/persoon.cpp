// SPDX-License-Identifier: EUPL-1.2
#include "domain/mensen/persoon.h"

#include <array>
#include <string>

namespace maatlat {

namespace {

struct Woorden {
    std::string_view naam;
    std::string_view sleutel;
};

constexpr std::array<Woorden, 5> kWoorden{{{"inspecteur", "inspecteur"},
                                           {"VT-management", "vt-management"},
                                           {"VT-medewerker", "vt-medewerker"},
                                           {"landelijk coördinator", "coordinator"},
                                           {"beheerder", "beheerder"}}};

}  // namespace

std::string_view naam(Rol rol) {
    return kWoorden[static_cast<std::size_t>(rol)].naam;
}

std::string_view sleutel(Rol rol) {
    return kWoorden[static_cast<std::size_t>(rol)].sleutel;
}

std::optional<Rol> rolMetSleutel(std::string_view gezocht) {
    for (std::size_t i = 0; i < kWoorden.size(); ++i)
        if (kWoorden[i].sleutel == gezocht) return static_cast<Rol>(i);
    return std::nullopt;
}

std::string rolbezwaar(const Persoon& persoon) {
    if (persoon.heeft(Rol::vtManagement) && persoon.heeft(Rol::vtMedewerker))
        return "VT-management kan al alles wat een VT-medewerker kan. Kies het een of het ander.";
    const bool vanOrganisatie = persoon.vanOrganisatie() || !persoon.organisatie.empty();
    const bool vanToezicht = persoon.heeft(Rol::inspecteur) || persoon.heeft(Rol::coordinator) ||
                             persoon.heeft(Rol::beheerder);
    if (!vanOrganisatie || !vanToezicht) return {};
    return "Wie bij een organisatie hoort, houdt er geen toezicht op: " +
           std::string(
               naam(persoon.heeft(Rol::vtMedewerker) ? Rol::vtMedewerker : Rol::vtManagement)) +
           " gaat niet samen met inspecteur, landelijk coördinator of beheerder. Kies het een of "
           "het ander.";
}

std::string persoonInLogboek(std::int64_t persoon) {
    return "persoon " + std::to_string(persoon);
}

}  // namespace maatlat
