// SPDX-License-Identifier: EUPL-1.2
#include "web/opvolging/opvolgsteekproef_opbouw.h"

#include <algorithm>
#include <utility>

#include "taal/tijd.h"
#include "web/opvolging/voortgang_opbouw.h"
#include "web/steekproef/steekproefraam.h"

namespace maatlat::web {

namespace {

using P = VoortgangPagina;

/// How far it is, for who may read it.
std::vector<std::string> regels(const Steekproefgrond& van) {
    std::vector<std::string> uit;
    if (van.getrokken > 0)
        uit.push_back("Getrokken op een lijst van " + std::to_string(van.populatie) +
                      " dossiers: " + std::to_string(van.getrokken) +
                      ". Gelezen: " + std::to_string(van.gelezen) + ".");
    if (!van.beletsel.empty()) uit.push_back(van.beletsel);
    // Once used, the figures stand where they were frozen.
    if (!van.cijfers.empty() && van.doel.gebruikt.empty()) uit.push_back(van.cijfers);
    return uit;
}

P::Bericht verificatiesteekproef(const Voortgangsbeeld& beeld, const Steekproefgrond& van) {
    const std::string nr = std::to_string(van.nr);
    P::Bericht uit;
    uit.kop =
        "Steekproef " + nr + " van de inspectie, over " + van.doel.verwachting + ": " + van.naam;
    uit.regels = regels(van);
    uit.regels.push_back(
        "Begonnen op " + datumEnTijd(van.doel.sinds) +
        (van.doel.gebruikt.empty()
             ? ". De organisatie leest de uitkomst als die in een verificatie staat."
             : ". De uitkomst staat bij een verificatie."));
    uit.acties.push_back({"Naar steekproef " + nr, steekproefpad(beeld.kop.nr, van.nr)});
    if (beeld.magVerifieren && van.beletsel.empty() && van.doel.gebruikt.empty())
        uit.acties.push_back(
            {"Verifieer uit steekproef " + nr,
             voortgangpad(beeld.kop.nr, "/maatregel/" + std::to_string(van.doel.maatregel) +
                                            "/verificatie?steekproef=" + nr)});
    return uit;
}

std::string auditstand(const Steekproefgrond& van) {
    if (!van.doel.gebruikt.empty()) return "Ingediend";
    return van.beletsel.empty() ? "Klaar om in te dienen" : "Nog niet klaar";
}

P::Blok auditsteekproef(const Voortgangsbeeld& beeld, const Steekproefgrond& van) {
    const std::string nr = std::to_string(van.nr);
    P::Blok uit;
    uit.anker = "steekproef-" + nr;
    uit.kop = "Steekproef " + nr + " voor een eigen audit: " + van.naam;
    uit.staat = auditstand(van);
    uit.klaar = !van.doel.gebruikt.empty();
    uit.feiten.emplace_back("Over", van.doel.verwachting);
    if (van.doel.audit != 0)
        uit.feiten.emplace_back("Voor", "eigen audit " + std::to_string(van.doel.audit));
    if (van.doel.maatregel != 0)
        uit.feiten.emplace_back("Bij", "maatregel " + std::to_string(van.doel.maatregel));
    uit.feiten.emplace_back("Begonnen op", datumEnTijd(van.doel.sinds));
    std::string stand;
    for (const std::string& zin : regels(van))
        stand += (stand.empty() ? "" : " ") + zin;
    uit.feiten.emplace_back("Stand", stand);
    if (!beeld.sleutelzin.empty()) uit.feiten.emplace_back("Let op", beeld.sleutelzin);
    uit.acties.push_back({"Naar steekproef " + nr, steekproefpad(beeld.kop.nr, van.nr)});
    if (beeld.magAuditDoen && van.beletsel.empty() && van.doel.gebruikt.empty())
        uit.acties.push_back({"Dien de uitkomst van steekproef " + nr + " in",
                              voortgangpad(beeld.kop.nr, "/audit?steekproef=" + nr)});
    return uit;
}

}  // namespace

void voegSteekproevenToe(VoortgangPagina& pagina, const Voortgangsbeeld& beeld) {
    for (const Steekproefgrond& een : beeld.steekproeven) {
        if (een.doel.soort == Doelsoort::eigenAudit) {
            pagina.audits.push_back(auditsteekproef(beeld, een));
            continue;
        }
        const auto bij = std::ranges::find(
            pagina.maatregelen, "maatregel-" + std::to_string(een.doel.maatregel), &P::Blok::anker);
        if (bij != pagina.maatregelen.end())
            bij->berichten.insert(bij->berichten.begin(), verificatiesteekproef(beeld, een));
    }
}

Keuzelijst steekproefkeuze(const Aanvraag& aanvraag, const Voortgangsbeeld& beeld,
                           std::int64_t maatregel, const Poging& poging) {
    Keuzelijst uit{{.naam = "steekproef",
                    .label = "Op welke steekproef in Maatlat rust dit?",
                    .hint = "De cijfers komen vast te staan bij de verificatie. De organisatie "
                            "leest ze ook.",
                    .fout = foutVan(poging.fouten, "steekproef")},
                   {{"0", "Geen, of een andere steekproef"}}};
    for (const Steekproefgrond& een : beeld.steekproeven)
        if (een.doel.soort == Doelsoort::verificatie && een.doel.maatregel == maatregel &&
            een.beletsel.empty() && een.doel.gebruikt.empty())
            uit.opties.push_back({std::to_string(een.nr),
                                  "Steekproef " + std::to_string(een.nr) + ": " + een.naam,
                                  een.nr == aanvraag.getal("steekproef")});
    return uit;
}

}  // namespace maatlat::web
