// SPDX-License-Identifier: EUPL-1.2
#include "kader/mensen/aanmeldregels_lezer.h"

#include <algorithm>
#include <utility>

#include "kader/meldingen.h"
#include "kader/yaml_velden.h"

namespace maatlat {

namespace {

Aanmeldregel leesRegel(Velden& velden) {
    Aanmeldregel uit;
    uit.waarde = velden.tekst("waarde");
    if (uit.waarde.find(kGroepscheiding) != std::string::npos)
        velden.melding(
            "In een waarde kan geen | staan: daarmee scheidt de proxy de waarden van elkaar.");
    const std::string rol = velden.tekst("rol");
    uit.organisatie = velden.tekstAlsErIs("organisatie");
    const auto gelezen = rolMetSleutel(rol);
    if (!gelezen) {
        if (!rol.empty()) velden.melding("Kies als rol: inspecteur, vt-management of coordinator.");
        return uit;
    }
    uit.rol = *gelezen;
    if (uit.rol == Rol::beheerder)
        velden.melding(
            "Een regel maakt nooit een beheerder. Nodig een beheerder uit, of laat die de rol "
            "vragen.");
    if (isVanOrganisatie(uit.rol) == uit.organisatie.empty())
        velden.melding(uit.organisatie.empty()
                           ? "Noem bij vt-management de organisatie waarvoor iemand werkt."
                           : "Alleen bij vt-management hoort een organisatie.");
    return uit;
}

}  // namespace

Aanmeldregels leesAanmeldregels(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de aanmeldregels");
    velden.soort(kAanmeldregels);
    Aanmeldregels uit;
    for (const Knoop& knoop : velden.lijst("regels", true)) {
        Velden delen(knoop, meldingen, "een aanmeldregel");
        Aanmeldregel een = leesRegel(delen);
        delen.klaar();
        if (std::ranges::find(uit, een) != uit.end()) delen.melding("Deze regel staat er al.");
        uit.push_back(std::move(een));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return uit;
}

}  // namespace maatlat
