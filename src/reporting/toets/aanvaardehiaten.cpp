// SPDX-License-Identifier: EUPL-1.2
#include "reporting/toets/aanvaardehiaten.h"

#include <algorithm>
#include <optional>

#include "taal/zin.h"
#include "toetsing/toets/hiaten.h"

namespace maatlat {

namespace {

/// What has one kind and one reason.
struct Groep {
    Hiaatsoort soort{};
    std::string reden;
    std::vector<std::string> over;
};

/// A reason as a sentence: with a sign at its end.
std::string alsZin(const std::string& reden) {
    const bool af =
        reden.empty() || std::string_view(".!?").find(reden.back()) != std::string::npos;
    return af ? reden : reden + ".";
}

}  // namespace

std::vector<std::string> aanvaardeHiaten(const Verantwoordingsblad& blad) {
    std::vector<std::string> uit;
    std::vector<Groep> groepen;
    for (const Verantwoordingsblad::Hiaat& een : blad.hiaten) {
        const std::optional<Hiaatsoort> soort = hiaatsoortMetNaam(een.soort);
        if (!soort) {
            uit.push_back(een.naam);
            continue;
        }
        auto plek = std::ranges::find_if(groepen, [&](const Groep& van) {
            return van.soort == *soort && van.reden == een.reden;
        });
        if (plek == groepen.end()) plek = groepen.insert(groepen.end(), {*soort, een.reden, {}});
        plek->over.push_back(waarover(*soort, een.code));
    }
    for (const Groep& een : groepen)
        uit.push_back(std::string(inRapport(een.soort)) + ": " + opsomming(een.over) +
                      ". Reden: " + alsZin(een.reden));
    return uit;
}

}  // namespace maatlat
