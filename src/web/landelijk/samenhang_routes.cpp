// SPDX-License-Identifier: EUPL-1.2
// What goes together in an onderzoek, what other beslisregels would change, and two rounds against
// each other.
#include "reporting/landelijk/rondespagina.h"
#include "reporting/landelijk/samenhangpagina.h"
#include "reporting/landelijk/watalspagina.h"
#include "toetsing/landelijk/beeldronde.h"
#include "toetsing/landelijk/rondepaar.h"
#include "web/aanvraag.h"
#include "web/http/adrescode.h"
#include "web/onderzoek/onderzoekraam.h"
#include "web/routes.h"

namespace maatlat::web {

namespace {

Antwoord samenhang(Aanvraag& aanvraag) {
    const Onderzoeksstand van =
        leesVasteStand(aanvraag.werkplek(), aanvraag.persoon(), aanvraag.deel("onderzoek"));
    const SamenhangPagina pagina =
        samenhangpagina(van, onderzoekpad(aanvraag), aanvraag.veld("verwachting"), aanvraag.blad());
    return aanvraag.pagina(onderzoekraam(aanvraag, van.ronde.onderzoek.naam, "Wat gaat samen?"),
                           pagina);
}

Antwoord watAls(Aanvraag& aanvraag) {
    const Onderzoeksstand van = leesVasteStand(aanvraag.werkplek(), aanvraag.persoon(),
                                               aanvraag.deel("onderzoek"), Standinhoud::teksten);
    WatAlsblad blad = watalspagina(
        van, onderzoekpad(aanvraag), [&](const std::string& naam) { return aanvraag.veld(naam); },
        aanvraag.blad());
    WatAlsPagina& pagina = blad.pagina;
    std::string pad = pagina.actie + "?";
    for (const auto& [naam, waarde] : blad.gevraagd)
        pad += codeerParameter(naam) + "=" + codeerParameter(waarde) + "&";
    pagina.bladeren = bladerbalk("Oordelen die veranderen", blad.bladen, pad + "pagina=");
    Raam raam =
        onderzoekraam(aanvraag, van.ronde.onderzoek.naam, "Wat als andere beslisregels golden?");
    raam.fouten = blad.fouten;
    return aanvraag.pagina(raam, pagina);
}

/// Where only one other round is there, that is the one to hold it against.
std::string andereRonde(const Rondekeuze& keuze, const std::string& een) {
    std::string uit;
    for (const Vastonderzoek& ander : keuze.keuzes) {
        if (ander.id == een) continue;
        if (!uit.empty()) return {};
        uit = ander.id;
    }
    return uit;
}

Antwoord rondes(Aanvraag& aanvraag) {
    const std::string a = aanvraag.veld("a");
    std::string b = aanvraag.veld("b");
    Rondekeuze keuze = leesRondekeuze(aanvraag.werkplek(), aanvraag.persoon(), a, b);
    if (!a.empty() && b.empty())
        if (b = andereRonde(keuze, a); !b.empty())
            keuze = leesRondekeuze(aanvraag.werkplek(), aanvraag.persoon(), a, b);
    Rondesblad blad = rondespagina(keuze, aanvraag.blad(),
                                   leesbareToetsen(aanvraag.werkplek(), aanvraag.persoon(),
                                                   rondesplekken(keuze, aanvraag.blad())));
    RondesPagina& pagina = blad.pagina;
    pagina.bladeren = bladerbalk(
        "Organisaties", blad.bladen,
        "/landelijk/rondes?a=" + codeerParameter(a) + "&b=" + codeerParameter(b) + "&pagina=");
    Raam raam = aanvraag.raam("Twee rondes vergelijken");
    raam.breed = true;
    raam.kruimels = {{"Onderzoeken", "/onderzoeken"}, {raam.titel, "", true}};
    if (!a.empty() && a == b) raam.fouten = {{"b", "Kies twee verschillende rondes."}};
    return aanvraag.pagina(raam, pagina);
}

}  // namespace

Routes samenhangRoutes() {
    return {
        {"GET",
         "/onderzoek/{onderzoek}/samenhang",
         Voor::ingelogd,
         {{"verwachting"}, {"pagina"}},
         samenhang},
        {"GET",
         "/onderzoek/{onderzoek}/wat-als",
         Voor::ingelogd,
         {{"regels"},
          {"matig-", false, false, true},
          {"onvoldoende-", false, false, true},
          {"pagina"}},
         watAls},
        {"GET", "/landelijk/rondes", Voor::ingelogd, {{"a"}, {"b"}, {"pagina"}}, rondes},
    };
}

}  // namespace maatlat::web
