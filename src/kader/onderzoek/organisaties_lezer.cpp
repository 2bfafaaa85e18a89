// SPDX-License-Identifier: EUPL-1.2
#include "kader/onderzoek/organisaties_lezer.h"

#include "kader/yaml_velden.h"

namespace maatlat {

std::vector<Organisatie> leesOrganisaties(std::string_view inhoud, const std::string& bestand) {
    const YamlDocument document(inhoud, bestand);
    Meldingen meldingen(bestand);
    Velden velden(document.wortel(), meldingen, "de lijst van organisaties");
    velden.soort("organisaties");
    velden.tekst("bron");
    std::vector<Organisatie> alle;
    for (const Knoop& een : velden.lijst("organisaties", true)) {
        Organisatie organisatie;
        Velden delen(een, meldingen, "een organisatie");
        organisatie.naam = delen.tekst("naam");
        organisatie.andereNamen = delen.teksten("andere_namen", false);
        delen.klaar();
        alle.push_back(std::move(organisatie));
    }
    velden.klaar();
    meldingen.werpAlsNodig();
    return alle;
}

}  // namespace maatlat
