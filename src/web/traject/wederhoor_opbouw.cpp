// SPDX-License-Identifier: EUPL-1.2
#include "web/traject/wederhoor_opbouw.h"

#include "domain/toets/veld.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat::web {

std::string wederhoorpad(std::int64_t toets, const std::string& erachter) {
    return "/wederhoor/" + std::to_string(toets) + erachter;
}

std::string passagenaam(const std::string& sleutel) {
    const auto streep = sleutel.find('/');
    if (streep == std::string::npos) return sleutel;
    const std::string soort = sleutel.substr(0, streep), code = sleutel.substr(streep + 1);
    if (soort == "oordeel") return "Oordeel over criterium " + code;
    if (soort == "score") return "Score op verwachting " + code;
    const auto veld = veldsoortMetNaam(soort);
    return veld ? omschrijving(Veldsleutel{*veld, code}) : sleutel;
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

}  // namespace maatlat::web
