// SPDX-License-Identifier: EUPL-1.2
#include "web/formulierpoging.h"

#include <map>
#include <string>
#include <vector>

#include "taal/zin.h"
#include "toetsing/privacy/privacywacht.h"

namespace maatlat::web {

std::vector<Veldfouten::Fout> privacyfouten(const Privacymelding& melding) {
    // One message for each field: what to do is the same for all that stands in it.
    std::vector<std::string> velden;
    std::map<std::string, std::vector<std::string>> perVeld;
    for (const Privacyvondst& een : melding.vondsten()) {
        auto& vondsten = perVeld[een.veld];
        if (vondsten.empty()) velden.push_back(een.veld);
        vondsten.push_back(std::string(naam(een.soort)) + " (\"" + een.fragment + "\")");
    }
    std::vector<Veldfouten::Fout> uit;
    for (const std::string& veld : velden) {
        const auto& vondsten = perVeld[veld];
        uit.push_back({veld, "Hier staat mogelijk " + opsomming(vondsten) + ". Haal " +
                                 (vondsten.size() == 1 ? "dat" : "ze") +
                                 " weg, of geef een reden om de tekst zo te laten staan."});
    }
    return uit;
}

std::string intussenzin(const Versieconflict::Stand& stand, std::int64_t persoon) {
    return stand.auteur == persoon ? "U hebt dit zelf intussen gewijzigd in een ander tabblad."
                                   : "Iemand anders heeft dit intussen gewijzigd.";
}

}  // namespace maatlat::web
