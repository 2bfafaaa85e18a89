// SPDX-License-Identifier: EUPL-1.2
#include "reporting/onderzoek/standpaginas.h"
#include "reporting/onderzoek/standrapport.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/routes.h"
#include "web/stijlbeleid.h"

namespace maatlat::web {

namespace {

std::string basis(const Aanvraag& aanvraag) {
    return "/onderzoek/" + codeerParameter(aanvraag.deel("onderzoek"));
}

Onderzoeksstand stand(Aanvraag& aanvraag, Standinhoud inhoud = Standinhoud::scores) {
    return leesStand(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"), inhoud);
}

/// The frame of a page of the onderzoek; an empty titel is that of the onderzoek itself.
Raam onderzoekraam(const Aanvraag& aanvraag, const Onderzoeksstand& van,
                   const std::string& titel = "") {
    const std::string& onderzoek = van.ronde.onderzoek.naam;
    Raam raam = aanvraag.raam(titel.empty() ? "Landelijk beeld: " + onderzoek : titel);
    raam.breed = true;
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}};
    if (titel.empty())
        raam.kruimels.push_back({onderzoek, "", true});
    else
        raam.kruimels.insert(raam.kruimels.end(),
                             {{onderzoek, basis(aanvraag)}, {titel, "", true}});
    return raam;
}

Antwoord beeld(Aanvraag& aanvraag) {
    const Onderzoeksstand van = stand(aanvraag);
    StandPagina pagina = standpagina(van, basis(aanvraag));
    if (mag(aanvraag.persoon(), Actie::teamWijzigen)) pagina.teamPad = basis(aanvraag) + "/team";
    return aanvraag.pagina(onderzoekraam(aanvraag, van), pagina);
}

Antwoord tabel(Aanvraag& aanvraag) {
    const Onderzoeksstand van = stand(aanvraag);
    return aanvraag.pagina(onderzoekraam(aanvraag, van, "Alle scores"),
                           tabelpagina(van, basis(aanvraag)));
}

Antwoord verwachting(Aanvraag& aanvraag) {
    const Onderzoeksstand van = stand(aanvraag);
    const std::string code = aanvraag.deel("code");
    const VerwachtingPagina pagina = verwachtingpagina(van, basis(aanvraag), code);
    return aanvraag.pagina(onderzoekraam(aanvraag, van, "Verwachting " + code), pagina);
}

Antwoord vergelijk(Aanvraag& aanvraag) {
    const Onderzoeksstand van = stand(aanvraag);
    const VergelijkPagina pagina =
        vergelijkpagina(van, basis(aanvraag), aanvraag.getal("a"), aanvraag.getal("b"));
    Raam raam = onderzoekraam(aanvraag, van, "Twee organisaties vergelijken");
    if (pagina.gekozenA != 0 && pagina.gekozenA == pagina.gekozenB)
        raam.fouten = {{"b", "Kies twee verschillende organisaties."}};
    return aanvraag.pagina(raam, pagina);
}

Antwoord rapport(Aanvraag& aanvraag) {
    const bool alsBestand = aanvraag.veld("als") == "bestand";
    return rapportantwoord(
        standrapport(stand(aanvraag, Standinhoud::teksten), aanvraag.sjablonen(), basis(aanvraag),
                     alsBestand ? Rapportdoel::bestand : Rapportdoel::scherm),
        alsBestand);
}

}  // namespace

Routes landelijkRoutes() {
    return {
        {"GET", "/onderzoek/{onderzoek}", Voor::ingelogd, {}, beeld},
        {"GET", "/onderzoek/{onderzoek}/tabel", Voor::ingelogd, {}, tabel},
        {"GET", "/onderzoek/{onderzoek}/verwachting/{code}", Voor::ingelogd, {}, verwachting},
        {"GET", "/onderzoek/{onderzoek}/vergelijk", Voor::ingelogd, {{"a"}, {"b"}}, vergelijk},
        {"GET", "/onderzoek/{onderzoek}/rapport", Voor::ingelogd, {{"als"}}, rapport},
    };
}

}  // namespace maatlat::web
