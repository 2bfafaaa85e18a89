// SPDX-License-Identifier: EUPL-1.2
#include "web/traject/wederhoor_opbouw.h"

#include "taal/samenvoegen.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "web/toetsraam.h"

namespace maatlat::web {

std::string wederhoorpad(std::int64_t toets, const std::string& erachter) {
    return "/wederhoor/" + std::to_string(toets) + erachter;
}

std::string bewijstekst(const Wederhoorbewijs& bewijs) {
    return "over " + datumInWoorden(bewijs.datum) +
           (bewijs.uitleg.empty() ? "" : ": " + bewijs.uitleg.str());
}

std::string bewijspad(std::int64_t toets, int ronde, int punt, int nr) {
    return wederhoorpad(toets, "/ronde/" + std::to_string(ronde) + "/punt/" + std::to_string(punt) +
                                   "/bewijs/" + std::to_string(nr));
}

Puntdeel puntdeel(std::int64_t toets, int ronde, const Wederhoorpunt& punt, const std::string& kop,
                  const std::string& wie) {
    Puntdeel uit;
    const std::string nr = std::to_string(punt.nr);
    uit.anker = "ronde-" + std::to_string(ronde) + "-punt-" + nr;
    uit.titel = "Punt " + nr + ": " + kop;
    uit.soort = naam(punt.soort);
    uit.citaat = punt.citaat;
    uit.tekst = punt.tekst;
    uit.wie = (wie.empty() ? "Opgeslagen" : "Opgeslagen door " + wie) + " op " +
              datumEnTijd(punt.wanneer) + ".";
    for (const Wederhoorbewijs& een : punt.bewijs)
        uit.bewijs.push_back(
            {een.bijlage.naam, bewijspad(toets, ronde, punt.nr, een.nr), bewijstekst(een)});
    return uit;
}

Raam wederhoorraam(const Aanvraag& aanvraag, const Overtoets& van, const std::string& titel,
                   bool binnenin) {
    Raam uit = aanvraag.raam(titel);
    zetWaarvan(uit, van.organisatie, van.onderzoek);
    uit.kruimels = {{"Start", "/"}};
    if (aanvraag.persoon().heeft(Rol::vtManagement))
        uit.kruimels.push_back({"Conceptrapporten", "/wederhoor"});
    if (binnenin)
        uit.kruimels.push_back({"Concept over " + van.organisatie, wederhoorpad(van.toets)});
    uit.kruimels.push_back({titel, "", true});
    return uit;
}

Antwoord toonTweeVersies(Aanvraag& aanvraag, ConflictPagina pagina, int punt, int gezien,
                         const Versieconflict::Stand& stand,
                         const std::vector<std::pair<std::string, std::string>>& labels) {
    const std::int64_t toets = aanvraag.nummer("toets");
    const Reactieversies versies = leesReactieversies(aanvraag.werkplek(), aanvraag.persoon(),
                                                      toets, punt, gezien, stand.auteur);
    pagina.wie = versies.wie;
    pagina.zelf = stand.auteur == aanvraag.persoon().nr;
    pagina.wanneer = datumEnTijd(stand.wanneer);
    pagina.geschiedenis = false;
    for (const auto& [naam, label] : labels) {
        pagina.hun.voegToe(naam, stand.inhoud.tekst(naam));
        pagina.velden.push_back({label, pagina.mijn.tekst(naam), stand.inhoud.tekst(naam)});
    }
    pagina.tekstveld = "tekst";
    pagina.samen = samengevoegd(versies.oud.tekst("tekst"), stand.inhoud.tekst("tekst"),
                                pagina.mijn.tekst("tekst"));
    pagina.vast.emplace_back("versie", std::to_string(stand.versie));
    Raam raam = aanvraag.raam(pagina.wat + ": twee versies");
    zetWaarvan(raam, versies.organisatie, versies.onderzoek);
    if (!stand.inhoud.tekst("weg").empty())
        raam.waarschuwing = "Dit punt is ingetrokken. Slaat u het op, dan komt het terug.";
    raam.breed = true;
    Antwoord uit = aanvraag.pagina(raam, pagina);
    uit.status = 409;
    return uit;
}

}  // namespace maatlat::web
