// SPDX-License-Identifier: EUPL-1.2
// Organisations of an onderzoek side by side.
#include <algorithm>
#include <iterator>
#include <vector>

#include "reporting/landelijk/vergelijkpagina.h"
#include "toetsing/landelijk/vergelijkteksten.h"
#include "web/aanvraag.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

constexpr const char* kOrganisatievelden[] = {"a", "b", "c", "d"};

/// The field of the first one that was chosen twice; empty: none was.
std::string dubbelVeld(const std::vector<std::int64_t>& gekozen) {
    for (std::size_t i = 0; i < gekozen.size(); ++i)
        if (gekozen[i] != 0 &&
            std::find(gekozen.begin(), gekozen.begin() + static_cast<std::ptrdiff_t>(i),
                      gekozen[i]) != gekozen.begin() + static_cast<std::ptrdiff_t>(i))
            return kOrganisatievelden[i];
    return {};
}

Antwoord vergelijk(Aanvraag& aanvraag) {
    const Onderzoeksstand van = onderzoeksstandVan(aanvraag);
    std::vector<std::int64_t> gekozen, teLezen;
    for (const char* veld : kOrganisatievelden)
        gekozen.push_back(aanvraag.getal(veld));
    // Of nothing but this onderzoek: what is no toets of it is refused below.
    std::ranges::copy_if(gekozen, std::back_inserter(teLezen),
                         [&](std::int64_t nr) { return nr != 0 && van.metNummer(nr) != nullptr; });
    const VergelijkPagina pagina =
        vergelijkpagina(van, onderzoekpad(aanvraag), gekozen,
                        vergelijkteksten(aanvraag.werkplek(), aanvraag.persoon(), teLezen));
    Raam raam = onderzoekraam(aanvraag, van.ronde.onderzoek.naam, "Organisaties vergelijken");
    if (const std::string veld = dubbelVeld(gekozen); !veld.empty())
        raam.fouten = {{veld, "Kies twee verschillende organisaties."}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes vergelijkRoutes() {
    return {{"GET",
             "/onderzoek/{onderzoek}/vergelijk",
             Voor::ingelogd,
             {{"a"}, {"b"}, {"c"}, {"d"}},
             vergelijk}};
}

}  // namespace maatlat::web
