// SPDX-License-Identifier: EUPL-1.2
#include "reporting/bestandsnaam.h"

#include <array>
#include <set>
#include <utility>

#include "taal/tekst.h"

namespace maatlat {

namespace {

/// The letters with an accent that occur in Dutch names, as plain letters.
std::string zonderAccenten(std::string tekst) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 19> kLetters{{{"á", "a"},
                                                                                      {"à", "a"},
                                                                                      {"â", "a"},
                                                                                      {"ä", "a"},
                                                                                      {"ç", "c"},
                                                                                      {"é", "e"},
                                                                                      {"è", "e"},
                                                                                      {"ê", "e"},
                                                                                      {"ë", "e"},
                                                                                      {"í", "i"},
                                                                                      {"î", "i"},
                                                                                      {"ï", "i"},
                                                                                      {"ñ", "n"},
                                                                                      {"ó", "o"},
                                                                                      {"ô", "o"},
                                                                                      {"ö", "o"},
                                                                                      {"ú", "u"},
                                                                                      {"û", "u"},
                                                                                      {"ü", "u"}}};
    for (const auto& [met, zonder] : kLetters)
        for (auto waar = tekst.find(met); waar != std::string::npos; waar = tekst.find(met))
            tekst.replace(waar, met.size(), zonder);
    return tekst;
}

}  // namespace

std::string slug(std::string_view tekst) {
    std::string uit;
    for (const char teken : zonderAccenten(kleineLetters(nfc(tekst)))) {
        const bool gewoon = (teken >= 'a' && teken <= 'z') || (teken >= '0' && teken <= '9');
        if (gewoon)
            uit += teken;
        else if (!uit.empty() && uit.back() != '-')
            uit += '-';
    }
    while (uit.ends_with('-'))
        uit.pop_back();
    return uit.empty() ? "organisatie" : uit;
}

std::string landelijkeBestandsnaam(const Onderzoek& onderzoek) {
    return "landelijk-rapport-" + slug(onderzoek.id) + ".html";
}

std::map<std::string, std::string> organisatieBestandsnamen(const std::vector<Toets>& toetsen) {
    std::map<std::string, std::string> namen;
    std::set<std::string> gebruikt;
    for (const Toets& een : toetsen) {
        const std::string stam = "veilig-thuis-" + slug(een.organisatie);
        std::string naam = stam;
        for (int nummer = 2; !gebruikt.insert(naam).second; ++nummer)
            naam = stam + "-" + std::to_string(nummer);
        namen[een.organisatie] = naam + ".html";
    }
    return namen;
}

}  // namespace maatlat
