// SPDX-License-Identifier: EUPL-1.2
#include "pages/steekproef/steekproefregels.h"

#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::string kolomkop(Lijstdatum datum) {
    switch (datum) {
        case Lijstdatum::melding:
            return "Datum van de melding";
        case Lijstdatum::triage:
            return "Datum van de triage";
        case Lijstdatum::start:
            return "Start van het onderzoek";
        case Lijstdatum::afsluiting:
            return "Datum van afsluiting";
    }
    return {};
}

std::string periode(const Populatiebeschrijving::Datumkolom& kolom, std::int64_t aantal) {
    if (kolom.ingevuld == 0) return "Bij geen enkel dossier ingevuld";
    std::string uit = datumInWoorden(kolom.eerste);
    if (kolom.laatste != kolom.eerste) uit += " tot en met " + datumInWoorden(kolom.laatste);
    const std::int64_t leeg = aantal - kolom.ingevuld;
    if (leeg > 0) uit += ". Bij " + zoveelDossiers(leeg) + " niet ingevuld";
    return uit;
}

std::string groottes(const std::vector<Populatiegroep>& groepen) {
    std::vector<std::string> delen;
    for (const Populatiegroep& een : groepen)
        delen.push_back(een.naam + " (" + getalMetPunten(een.aantal) + ")");
    return metHoofdletter(opsomming(delen));
}

}  // namespace

std::string getalMetPunten(std::int64_t getal) {
    std::string uit = std::to_string(getal);
    if (uit.size() < 5) return uit;
    for (std::size_t plaats = uit.size(); plaats > 3;) {
        plaats -= 3;
        uit.insert(plaats, ".");
    }
    return uit;
}

std::string zoveelDossiers(std::int64_t aantal) {
    return getalMetPunten(aantal) + (aantal == 1 ? " dossier" : " dossiers");
}

std::string inViertallen(std::string_view hexadecimaal) {
    std::string uit;
    for (std::size_t i = 0; i < hexadecimaal.size(); i += 4)
        uit += (i == 0 ? "" : " ") + std::string(hexadecimaal.substr(i, 4));
    return uit;
}

std::string momentMetSeconden(const std::string& moment) {
    constexpr std::size_t kSeconden = 17;  // in "2026-11-22T09:30:07.000Z"; the same in every zone
    if (moment.size() < kSeconden + 2) return datumEnTijd(moment);
    return datumEnTijd(moment) + ":" + moment.substr(kSeconden, 2);
}

std::string verdelingInWoorden(Groepkolom kolom) {
    return kolom == Groepkolom::geen ? "in één keer uit de hele lijst"
                                     : "per " + std::string(naam(kolom));
}

std::vector<Samenvattingsrij> populatieregels(const Populatiebeschrijving& populatie) {
    std::vector<Samenvattingsrij> uit{{"Aantal", zoveelDossiers(populatie.aantal)}};
    for (const auto& een : populatie.datums)
        uit.push_back({kolomkop(een.datum), periode(een, populatie.aantal)});
    if (!populatie.soorten.empty()) uit.push_back({"Soort", groottes(populatie.soorten)});
    if (!populatie.gemeenten.empty()) uit.push_back({"Gemeente", groottes(populatie.gemeenten)});
    if (!populatie.genegeerd.empty())
        uit.push_back(
            {"Niet gelezen", (populatie.genegeerd.size() == 1 ? "De kolom " : "De kolommen ") +
                                 opsomming(populatie.genegeerd)});
    return uit;
}

std::vector<Samenvattingsrij> planregels(const Dossiersteekproef& steekproef,
                                         const std::string& formulier) {
    std::vector<int> trek;
    for (const Populatiegroep& een : steekproef.groepen)
        trek.push_back(een.trek);
    std::vector<Samenvattingsrij> uit{
        {"Hoeveel", getalMetPunten(steekproef.aantalTeTrekken()) + " van de " +
                        zoveelDossiers(steekproef.populatie.aantal)},
        {"Hoe", metHoofdletter(verdelingInWoorden(steekproef.kolom))}};
    if (steekproef.kolom != Groepkolom::geen)
        uit.push_back({"Verdeling", groepenInWoorden(steekproef.groepen, trek)});
    if (!formulier.empty()) uit.push_back({"Dossierformulier", formulier});
    uit.push_back({"Tweede lezer", steekproef.dubbelPercentage == 0
                                       ? "Nee"
                                       : "Bij " + std::to_string(steekproef.dubbelPercentage) +
                                             "% van de dossiers"});
    uit.push_back({"Peildatum", datumInWoorden(steekproef.peildatum)});
    return uit;
}

std::string groepenInWoorden(const std::vector<Populatiegroep>& groepen,
                             const std::vector<int>& trek) {
    std::vector<std::string> delen;
    for (std::size_t i = 0; i < groepen.size() && i < trek.size(); ++i)
        delen.push_back(groepen[i].naam + " (" + std::to_string(trek[i]) + " van " +
                        getalMetPunten(groepen[i].aantal) + ")");
    return metHoofdletter(opsomming(delen));
}

}  // namespace maatlat
