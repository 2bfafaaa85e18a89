// SPDX-License-Identifier: EUPL-1.2
#include "web/traject/hiaatkeuze_opbouw.h"

#include <algorithm>
#include <utility>

#include "pages/formulier.h"
#include "taal/zin.h"

namespace maatlat::web {

namespace {

/// Two fields that come in turns, as what stands under which.
std::map<std::string, std::string> samen(const Aanvraag& aanvraag, const char* sleutel,
                                         const char* waarde) {
    const auto sleutels = aanvraag.veldenMet(sleutel);
    const auto waarden = aanvraag.veldenMet(waarde);
    std::map<std::string, std::string> uit;
    for (std::size_t i = 0; i < std::min(sleutels.size(), waarden.size()); ++i)
        uit[sleutels[i]] = waarden[i];
    return uit;
}

std::string vind(const std::map<std::string, std::string>& in, const std::string& sleutel) {
    const auto plek = in.find(sleutel);
    return plek == in.end() ? std::string() : plek->second;
}

/// A part for each kind, in order, with all that is about its gaps.
std::vector<std::pair<Hiaatkeuzedeel, std::vector<Hiaat>>> perSoort(
    const std::vector<Hiaat>& hiaten, const Hiaatkeuze& keuze,
    const std::vector<Veldfouten::Fout>& fouten) {
    std::vector<std::pair<Hiaatkeuzedeel, std::vector<Hiaat>>> uit;
    for (const Hiaat& een : aanvaardbaar(hiaten)) {
        const std::string woord(naam(een.soort));
        if (uit.empty() || uit.back().first.soort != woord) {
            Hiaatkeuzedeel& deel = uit.emplace_back().first;
            deel.soort = woord;
            deel.veld = hiaatveld(een.soort);
            deel.kop = inRapport(een.soort);
            deel.gekozen = std::ranges::find(keuze.soorten, woord) != keuze.soorten.end();
            deel.fout = foutVan(fouten, deel.veld);
        }
        uit.back().second.push_back(een);
    }
    for (auto& [deel, welke] : uit) {
        std::vector<std::string> namen;
        for (const Hiaat& een : welke)
            namen.push_back(waarover(een.soort, een.code));
        deel.waarover = "Bij " + opsomming(namen) + ".";
    }
    return uit;
}

/// "Reden: …" when all have the same, else each reason with what it is about.
std::string gegevenRedenen(const std::vector<Hiaat>& hiaten,
                           const std::map<std::string, std::string>& redenen) {
    std::vector<std::pair<std::string, std::vector<std::string>>> groepen;
    for (const Hiaat& een : hiaten) {
        const std::string reden = vind(redenen, een.tekst);
        const auto plek =
            std::ranges::find(groepen, reden, [](const auto& van) { return van.first; });
        auto& codes = plek == groepen.end()
                          ? groepen.emplace_back(reden, std::vector<std::string>()).second
                          : plek->second;
        codes.push_back(waarover(een.soort, een.code));
    }
    if (groepen.size() == 1) return "Reden: " + groepen.front().first;
    std::vector<std::string> uit;
    for (const auto& [reden, codes] : groepen)
        uit.push_back("Reden bij " + opsomming(codes) + ": " + reden);
    return alinea(uit);
}

}  // namespace

Hiaatkeuze gekozenHiaten(const Aanvraag& aanvraag) {
    return {aanvraag.veldenMet("hiaat"), samen(aanvraag, "hiaatsoort", "hiaatreden"),
            samen(aanvraag, "eigenhiaat", "eigenreden")};
}

Hiaatkeuzen hiaatkeuzen(const std::vector<Hiaat>& hiaten, const Aanvraag& aanvraag,
                        const std::vector<Veldfouten::Fout>& fouten) {
    const Hiaatkeuze keuze = gekozenHiaten(aanvraag);
    Hiaatkeuzen uit;
    uit.inleiding =
        "Vul aan wat u kunt aanvullen. Wat zo blijft, krijgt een vinkje en een reden. Eén reden "
        "geldt voor alle punten van die soort. De reden staat in het rapport, en uw naam staat "
        "erbij.";
    for (auto& [deel, welke] : perSoort(hiaten, keuze, fouten)) {
        deel.redenveld = hiaatredenveld(welke.front().soort);
        deel.reden = vind(keuze.redenen, deel.soort);
        deel.redenfout = foutVan(fouten, deel.redenveld);
        for (const Hiaat& een : welke)
            deel.eigen.push_back(
                {hiaatsleutel(een), eigenredenveld(een),
                 "Eigen reden bij " + waarover(een.soort, een.code) + " (" + deel.kop + ")",
                 vind(keuze.eigen, hiaatsleutel(een)), foutVan(fouten, eigenredenveld(een))});
        uit.delen.push_back(std::move(deel));
    }
    return uit;
}

Hiaatkeuzen hiaatkeuzenMee(const std::vector<Hiaat>& hiaten,
                           const std::map<std::string, std::string>& redenen,
                           const Aanvraag& aanvraag, const std::vector<Veldfouten::Fout>& fouten) {
    Hiaatkeuzen uit;
    uit.inleiding =
        "Wie de toets voorlegde, gaf bij elke soort een reden. Zet een vinkje als u die aanvaardt. "
        "De redenen staan in het rapport, en uw naam staat erbij. Bent u het er niet mee "
        "eens? Geef de toets dan terug.";
    for (auto& [deel, welke] : perSoort(hiaten, gekozenHiaten(aanvraag), fouten)) {
        deel.gegeven = gegevenRedenen(welke, redenen);
        uit.delen.push_back(std::move(deel));
    }
    return uit;
}

Aanvuldeel aanvuldeel(const std::vector<Hiaat>& hiaten, const std::string& waarvoor) {
    Aanvuldeel uit{waarvoor, {}};
    for (const Hiaat& een : aanTeVullen(hiaten))
        uit.regels.push_back({een.tekst, een.pad});
    return uit;
}

}  // namespace maatlat::web
