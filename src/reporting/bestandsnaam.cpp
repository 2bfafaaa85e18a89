// SPDX-License-Identifier: EUPL-1.2
#include "reporting/bestandsnaam.h"

#include <algorithm>
#include <set>

#include "taal/slug.h"

namespace maatlat {

std::string landelijkeBestandsnaam(const Onderzoek& onderzoek) {
    return "landelijk-rapport-" + slug(onderzoek.id, "onderzoek") + ".html";
}

std::string ranglijstbestandsnaam(const Onderzoek& onderzoek) {
    return "ranglijst-" + slug(onderzoek.id, "onderzoek") + ".csv";
}

std::map<std::string, std::string> organisatieBestandsnamen(const std::vector<Toets>& toetsen) {
    std::map<std::string, std::string> namen;
    std::set<std::string> gebruikt;
    for (const Toets& een : toetsen) {
        const std::string stam = "veilig-thuis-" + slug(een.organisatie, "organisatie");
        std::string naam = stam;
        for (int nummer = 2; !gebruikt.insert(naam).second; ++nummer)
            naam = stam + "-" + std::to_string(nummer);
        namen[een.organisatie] = naam + ".html";
    }
    return namen;
}

std::string toetsBestandsnaam(const Ronde& ronde, const std::string& organisatie) {
    std::vector<Toets> alle;
    for (const Organisatie& een : ronde.organisaties)
        alle.push_back({een.naam, {}});
    if (std::ranges::find(alle, organisatie, &Toets::organisatie) == alle.end())
        alle.push_back({organisatie, {}});
    const std::string naam = organisatieBestandsnamen(alle).at(organisatie);
    return naam.substr(0, naam.rfind('.')) + "-" + slug(ronde.onderzoek.id, "onderzoek") + ".html";
}

}  // namespace maatlat
