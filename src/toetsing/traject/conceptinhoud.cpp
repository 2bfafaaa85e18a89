// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/conceptinhoud.h"

#include <algorithm>
#include <utility>

#include "taal/volzin.h"
#include "toetsing/recordnaam.h"
#include "toetsing/toets/bevriezing.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

namespace {

/// The keys of what a kader can have, in the order of the report.
std::vector<std::string> passagesleutels(const Toetsingskader& kader) {
    std::vector<std::string> uit{"inleiding/toets"};
    for (const Thema& thema : kader.themas) {
        for (const Criterium& criterium : thema.criteria) {
            for (const char* soort : {"oordeel/", "onderbouwing/", "aandachtspunt/"})
                uit.push_back(soort + criterium.code);
            for (const Verwachting& een : criterium.verwachtingen)
                for (const char* soort : {"score/", "motivering/", "verbeterpunt/"})
                    uit.push_back(soort + een.code);
        }
        uit.push_back("good-practice/" + thema.code);
    }
    return uit;
}

bool isWoord(const std::string& sleutel) {
    return sleutel.starts_with("score/") || sleutel.starts_with("oordeel/");
}

}  // namespace

void elkeRegel(std::string_view inhoud, const Inhoudsregel& doe) {
    while (!inhoud.empty()) {
        const auto einde = std::min(inhoud.find('\n'), inhoud.size());
        const auto regel = Vastlegging::lees(inhoud.substr(0, einde));
        inhoud.remove_prefix(std::min(einde + 1, inhoud.size()));
        if (regel && !regel->paren().empty())
            doe(regel->paren().front().first, regel->paren().front().second, *regel);
    }
}

std::map<std::string, std::string> conceptinhoud(std::string_view inhoud) {
    std::map<std::string, std::string> uit;
    elkeRegel(inhoud,
              [&](const std::string& soort, const std::string& code, const Vastlegging& regel) {
                  if (soort == "verwachting") uit["score/" + code] = regel.tekst("score");
                  if (soort == "criterium") uit["oordeel/" + code] = regel.tekst("oordeel");
                  // The score of a field stands with its verwachting.
                  if (soort == "veld" && !code.starts_with("score/"))
                      uit[code] = regel.tekst("waarde");
              });
    std::erase_if(uit, [](const auto& een) { return een.second.empty(); });
    return uit;
}

std::vector<Passage> passages(std::string_view inhoud, const Toetsingskader& kader) {
    const auto staat = conceptinhoud(inhoud);
    std::vector<Passage> uit;
    for (const std::string& sleutel : passagesleutels(kader)) {
        const auto plek = staat.find(sleutel);
        if (plek == staat.end()) continue;
        Passage een{sleutel, passagenaam(sleutel), plek->second, {}};
        if (!isWoord(sleutel))
            for (const Stuk& zin : volzinnen(een.tekst))
                een.zinnen.emplace_back(zin.in(een.tekst));
        uit.push_back(std::move(een));
    }
    return uit;
}

std::string passagenaam(const std::string& sleutel) {
    if (sleutel.empty()) return "Het concept als geheel";
    return omschrijving(Verschil{
        .soort = sleutel.starts_with("oordeel/") ? Verschilsoort::oordeel : Verschilsoort::zin,
        .sleutel = sleutel});
}

std::vector<Verschil> rapportverschillen(std::string_view was, std::string_view wordt) {
    std::vector<Verschil> uit = verschillen(was, wordt);
    // Of a talk the report shows counts, and of a visit its kind and day. How the organisation is
    // called by now changes nothing in what was found there.
    std::erase_if(uit, [](const Verschil& een) {
        if (een.soort == Verschilsoort::kader) return een.deel == "organisatie";
        if (een.sleutel.starts_with("bezoek/"))
            return !een.deel.empty() && een.deel != "soort" && een.deel != "datum";
        return een.sleutel.starts_with("interview/");
    });
    return uit;
}

std::vector<Verschil> verschillenSinds(const Toetsinzage& inzage, std::string_view inhoud) {
    return rapportverschillen(inhoud, bevrorenInhoud(inzage, leesToetsinhoud(inzage)));
}

}  // namespace maatlat
