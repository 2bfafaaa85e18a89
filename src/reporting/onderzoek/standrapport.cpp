// SPDX-License-Identifier: EUPL-1.2
#include "reporting/onderzoek/standrapport.h"

#include "domain/fouten.h"
#include "reporting/bestandsnaam.h"
#include "reporting/onderzoek/standdelen.h"
#include "reporting/rapport/landelijk_rapport.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Where the ranking leads to: the reports in the application. A file links to nothing of it.
std::map<std::string, std::string> rapportpaden(const Onderzoeksstand& stand, Rapportdoel doel) {
    std::map<std::string, std::string> uit;
    if (doel == Rapportdoel::bestand) return uit;
    for (const auto& [organisatie, plek] : stand.plekken)
        if (plek.leesbaar) uit[organisatie] = "/toets/" + std::to_string(plek.toets) + "/rapport";
    return uit;
}

/// What the application knows of after the scores: how far each toets is on its way, and since
/// when. Of scores that were taken over it knows nothing.
Daarna hoeVerDeToetsenZijn(const Onderzoeksstand& tellen) {
    Daarna uit;
    for (const auto& [organisatie, plek] : tellen.plekken) {
        if (!isHierBevroren(plek.status)) continue;
        const std::string status = std::string(naam(plek.status)) + ".";
        uit.verhalen.push_back(
            {organisatie,
             {plek.sinds.empty()
                  ? Daarna::Stap{"Nu", status}
                  : Daarna::Stap{"Sinds " + datumInWoorden(dagVan(plek.sinds)), status}}});
    }
    if (uit.verhalen.empty()) return uit;
    uit.kop = "Hoe ver de toetsen zijn";
    uit.alineas = {"Zo ver zijn de toetsen die in dit rapport meetellen, op " +
                   datumEnTijd(tellen.moment) + "."};
    return uit;
}

}  // namespace

Rapportbestand standrapport(const Onderzoeksstand& stand, const Sjablonen& sjablonen,
                            const std::string& basis, Rapportdoel doel) {
    const Onderzoeksstand tellen = stand.watVaststaat();
    // Of nobody it cannot be said what all of them do.
    if (tellen.plekken.empty())
        throw NietNu(
            "Er staat nog geen toets van dit onderzoek vast. Het landelijk rapport is er zodra de "
            "eerste toets is vastgesteld.");
    const Standbeoordeling van(tellen);
    const bool vast = tellen.plekken.size() == stand.plekken.size();
    Colofonstof stof;
    const std::string moment = datumEnTijd(stand.moment);
    stof.vast = {"Vastgesteld",
                 vast ? "elke toets staat vast; dit rapport is daaruit gemaakt op " + moment
                      : "nog niet elke toets; dit is de stand van " + moment};
    LandelijkePagina pagina = landelijkRapport(van.beoordeling(), rapportpaden(tellen, doel), stof);
    if (pagina.daarna.kop.empty()) pagina.daarna = hoeVerDeToetsenZijn(tellen);
    Toepassingsdeel& deel = pagina.kop.toepassing.emplace();
    if (doel == Rapportdoel::scherm) {
        deel.verwijzingen = {{"Terug naar het onderzoek", basis},
                             {"Dit rapport downloaden", basis + "/rapport?als=bestand"}};
        if (!tellen.ronde.uitspraken.uitspraken.empty())
            deel.verwijzingen.push_back(
                {"De narekening downloaden (CSV)", basis + "/rapport?als=narekening"});
    }
    if (!vast) {
        deel.merk = "CONCEPT";
        deel.toelichting = voortgangszin(stand) +
                           " Alleen wat vaststaat telt mee. Dit is de stand van " +
                           datumEnTijd(stand.moment) + ".";
    }
    return {sjablonen.bestandsnaam((vast ? "" : "concept-") +
                                   landelijkeBestandsnaam(stand.ronde.onderzoek)),
            sjablonen.vul(pagina)};
}

Rapportbestand standrapport(const Onderzoeksstand& tellen, const Sjablonen& sjablonen,
                            Rapportdoel doel, const Standuitgave& uitgave) {
    const Standbeoordeling van(tellen);
    Colofonstof stof;
    stof.vast = {"Vastgesteld", uitgave.vast};
    LandelijkePagina pagina = landelijkRapport(van.beoordeling(), rapportpaden(tellen, doel), stof);
    if (pagina.daarna.kop.empty()) pagina.daarna = hoeVerDeToetsenZijn(tellen);
    Toepassingsdeel& deel = pagina.kop.toepassing.emplace();
    if (doel == Rapportdoel::scherm) deel.verwijzingen = uitgave.verwijzingen;
    deel.merk = uitgave.merk;
    deel.toelichting = uitgave.toelichting;
    return {
        sjablonen.bestandsnaam(uitgave.voorNaam + landelijkeBestandsnaam(tellen.ronde.onderzoek)),
        sjablonen.vul(pagina)};
}

}  // namespace maatlat
