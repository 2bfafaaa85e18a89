// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/getypte_datum.h"
#include "reporting/landelijk/beeldpaginas.h"
#include "rules/traject/traject.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string aanZetInWoorden(const Toetskop& kop) {
    std::vector<std::string> wie;
    if (const auto stap = stapVan(kop.status))
        for (const Hoedanigheid een : aanZet(*stap))
            wie.emplace_back(naam(een));
    return ofStreepje(opsomming(wie));
}

}  // namespace

std::string beeldquery(const Beeldvraag& vraag,
                       const std::function<std::string(const std::string&)>& codeer) {
    std::string uit;
    const auto veld = [&](const char* naam, const std::string& waarde) {
        if (waarde.empty()) return;
        uit += (uit.empty() ? "" : "&") + std::string(naam) + "=" + codeer(waarde);
    };
    const Beeldfilter& filter = vraag.filter;
    veld("thema", filter.thema);
    if (filter.oordeel) veld("oordeel", std::string(naam(*filter.oordeel)));
    veld("verwachting", filter.verwachting);
    if (!filter.verwachting.empty()) veld("score", std::string(naam(filter.score)));
    if (filter.soort) veld("soort", std::string(naam(*filter.soort)));
    veld("van", filter.van);
    veld("tot", filter.tot);
    veld("op", vraag.op);
    if (vraag.af) veld("richting", "af");
    veld("kaart", vraag.kaart);
    return uit;
}

std::string Beeldplaats::adres(const std::string& erachter, const Beeldvraag& vraag,
                               const std::string& erbij) const {
    std::string query = vast;
    for (const std::string& deel : {beeldquery(vraag, codeer), erbij})
        if (!deel.empty()) query += (query.empty() ? "" : "&") + deel;
    return basis + erachter + (query.empty() ? "" : "?" + query);
}

Filterdeel filterdeel(const Beeldselectie& van, const Beeldplaats& plaats,
                      const std::string& erachter) {
    const Beeldvraag& vraag = van.vraag();
    const Beeldfilter& filter = vraag.filter;
    const Toetsingskader& kader = van.geheel().ronde.kader;
    Filterdeel uit;
    uit.pad = plaats.basis + erachter;
    uit.themas = {{"", "Alle thema’s", filter.thema.empty()}};
    for (const Thema& een : kader.themas)
        uit.themas.push_back({een.code, een.code + " " + een.naam, een.code == filter.thema});
    uit.oordelen = {{"", "Elk oordeel", !filter.oordeel}};
    for (const Oordeel een : kOordelen)
        uit.oordelen.push_back({std::string(naam(een)), metHoofdletter(std::string(naam(een))),
                                filter.oordeel == een});
    uit.verwachtingen = {{"", "Geen keuze", filter.verwachting.empty()}};
    for (const Verwachting* een : kader.beoordeelde())
        uit.verwachtingen.push_back({een->code, een->code + " " + eersteWoorden(een->tekst),
                                     een->code == filter.verwachting});
    for (const auto& [score, label] :
         {std::pair(Score::onvoldoende, "Onvoldoende"), std::pair(Score::voldoende, "Voldoende"),
          std::pair(Score::nvt, "Niet van toepassing")})
        uit.scores.push_back({std::string(naam(score)), label, filter.score == score});
    if (plaats.onderzoek.empty())
        uit.soorten = {{"", "Elke soort", !filter.soort},
                       {"inspectie", "Inspectie", filter.soort == Toetssoort::inspectie},
                       {"hertoets", "Hertoets", filter.soort == Toetssoort::hertoets}};
    uit.van = zoalsGetypt(filter.van);
    uit.tot = zoalsGetypt(filter.tot);
    if (!vraag.op.empty()) uit.verder.push_back({"op", vraag.op});
    if (vraag.af) uit.verder.push_back({"richting", "af"});
    if (const auto is = plaats.vast.find('='); is != std::string::npos)
        uit.verder.push_back({plaats.vast.substr(0, is), plaats.vast.substr(is + 1)});
    for (const std::string& een : filterInWoorden(filter, kader))
        uit.aan.push_back(metHoofdletter(een) + ".");
    if (!uit.aan.empty())
        uit.hoeveel = "U ziet " + std::to_string(van.aantal()) + " van de " +
                      hoeveel(static_cast<int>(van.geheel().plekken.size()), kOrganisatie) + ".";
    Beeldvraag leeg;
    leeg.op = vraag.op;
    leeg.af = vraag.af;
    uit.leegPad = plaats.adres(erachter, leeg);
    return uit;
}

std::optional<BeeldPagina::Loopdeel> loopdeel(const Lopendeel& van, const std::string& basis) {
    if (van.bladen.totaal() == 0) return std::nullopt;
    BeeldPagina::Loopdeel uit;
    const int totaal = van.bladen.totaal();
    uit.zin = (totaal == 1 ? "Er loopt nog één toets"
                           : "Er lopen nog " + hoeveel(totaal, {"toets", "toetsen"})) +
              (van.telaat == 0   ? ". Geen is over zijn termijn."
               : van.telaat == 1 ? ", waarvan één over zijn termijn."
                                 : ", waarvan " + telwoord(van.telaat) + " over hun termijn.");
    for (const Toetskop& kop : van.toetsen)
        uit.toetsen.push_back(
            {{kop.organisatie, "/toets/" + std::to_string(kop.nr), std::string(naam(kop.status))},
             ofStreepje(zoalsGetypt(dagVan(kop.sinds))),
             aanZetInWoorden(kop),
             ofStreepje(zoalsGetypt(kop.tot)),
             isTeLaat(kop, van.vandaag)});
    uit.bladeren = bladerbalk("Wat nog loopt", van.bladen, basis + "?loopt=");
    uit.wachtlijst = basis + "/wachtlijst";
    return uit;
}

}  // namespace maatlat
