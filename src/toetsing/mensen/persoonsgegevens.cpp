// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/persoonsgegevens.h"

#include <algorithm>

#include "taal/tekst.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// As much as can be said without sending a message: something, one @, and something with a name
/// after it, without spaces or what could mean something else in a list of addresses.
bool lijktOpAdres(std::string_view adres) {
    const auto apenstaart = adres.find('@');
    return apenstaart != std::string_view::npos && apenstaart > 0 &&
           apenstaart + 1 < adres.size() && adres.find('@', apenstaart + 1) == std::string::npos &&
           std::ranges::none_of(adres, [](char teken) {
               return static_cast<unsigned char>(teken) <= ' ' ||
                      std::string_view("<>()[],;:\\\"\x7f").find(teken) != std::string_view::npos;
           });
}

}  // namespace

Persoon gecontroleerd(const Persoonsgegevens& gegevens,
                      const std::vector<std::string>& organisaties) {
    Veldcontrole controle;
    Persoon uit;
    uit.naam = controle.tekst("naam", gegevens.naam, 100, "Vul een naam in.").ruw();
    uit.email = kleineLetters(
        controle.tekst("email", gegevens.email, 254, "Vul het e-mailadres in.").ruw());
    if (!uit.email.empty() && !lijktOpAdres(uit.email))
        controle.fout("email",
                      "Dit is geen e-mailadres. Vul een adres in zoals naam@voorbeeld.nl.");
    uit.rollen = gegevens.rollen;
    if (uit.rollen.empty()) controle.fout("rol", "Kies ten minste één rol.");
    uit.organisatie = gegevens.organisatie;
    if (uit.vanOrganisatie()) {
        if (std::ranges::find(organisaties, uit.organisatie) == organisaties.end())
            controle.fout("organisatie", "Kies de organisatie waarvoor deze persoon werkt.");
    } else if (!uit.organisatie.empty()) {
        controle.fout(
            "organisatie",
            "Een organisatie hoort alleen bij VT-management en VT-medewerkers. Kies \"Geen\", of "
            "kies een van die rollen.");
    }
    if (const std::string bezwaar = rolbezwaar(uit); uit.vanOrganisatie() && !bezwaar.empty())
        controle.fout("rol", bezwaar);
    controle.eisGoed();
    return uit;
}

}  // namespace maatlat
