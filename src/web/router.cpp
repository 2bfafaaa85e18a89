// SPDX-License-Identifier: EUPL-1.2
#include "web/router.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "web/eenmalig.h"
#include "web/http/verzoek.h"

namespace maatlat::web {

namespace {

/// The parts of "/a/b" are "a" and "b"; of "/" there is one, and it is empty.
std::vector<std::string> inStukken(std::string_view pad) {
    std::vector<std::string> uit;
    if (!pad.starts_with('/')) return uit;
    pad.remove_prefix(1);
    for (;;) {
        const auto einde = pad.find('/');
        uit.emplace_back(pad.substr(0, einde));
        if (einde == std::string_view::npos) return uit;
        pad.remove_prefix(einde + 1);
    }
}

bool isVrij(const std::string& stuk) {
    return stuk.starts_with('{');
}

/// Sorts a named segment before one that takes any, and makes equal what nothing can tell apart.
std::vector<std::string> rangschikking(const std::vector<std::string>& stukken) {
    std::vector<std::string> uit = stukken;
    for (std::string& stuk : uit)
        if (isVrij(stuk)) stuk = "\x7f";
    return uit;
}

bool past(const std::vector<std::string>& patroon, const std::vector<std::string>& pad) {
    return std::equal(patroon.begin(), patroon.end(), pad.begin(), pad.end(),
                      [](const std::string& stuk, const std::string& waarde) {
                          return isVrij(stuk) ? !waarde.empty() : stuk == waarde;
                      });
}

const Veldregel* regelVan(const Route& route, std::string_view naam) {
    for (const Veldregel& een : route.velden)
        if (een.begin ? naam.starts_with(een.naam) : een.naam == naam) return &een;
    return nullptr;
}

constexpr std::string_view kOnbekend = "unknown field";
constexpr std::string_view kDubbel = "field more than once";

}  // namespace

Router::Router(Routes routes) {
    for (Route& een : routes) {
        auto stukken = inStukken(een.patroon);
        if (stukken.empty() || (een.methode != "GET" && een.methode != "POST"))
            throw std::logic_error("unsound route " + std::string(een.patroon));
        regels_.push_back({std::move(stukken), std::move(een)});
    }
    const auto plaats = [](const Rij& een) {
        return std::pair(rangschikking(een.stukken), een.route.methode);
    };
    std::ranges::sort(regels_, {}, plaats);
    const auto dubbel = std::ranges::adjacent_find(regels_, {}, plaats);
    if (dubbel != regels_.end())
        throw std::logic_error("route stands there twice: " + std::string(dubbel->route.patroon));
}

Router::Treffer Router::vind(std::string_view methode, std::string_view pad) const {
    Treffer uit;
    const std::vector<std::string> gevraagd = inStukken(pad);
    for (const Rij& een : regels_) {
        if (!past(een.stukken, gevraagd)) continue;
        if (een.route.methode != methode) {
            uit.andereMethode = true;
            continue;
        }
        uit.route = &een.route;
        uit.andereMethode = false;
        for (std::size_t i = 0; i < gevraagd.size(); ++i)
            if (const std::string& stuk = een.stukken[i]; isVrij(stuk))
                uit.delen.emplace(stuk.substr(1, stuk.size() - 2), gevraagd[i]);
        return uit;
    }
    return uit;
}

std::string_view veldenfout(const Route& route, const Verzoek& verzoek) {
    const bool post = verzoek.methode == "POST";
    if (post && !verzoek.query.empty()) return kOnbekend;
    std::set<std::string_view> gezien;
    for (const auto& [naam, waarde] : post ? verzoek.velden : verzoek.query) {
        const bool vanElkePost =
            post && (naam == "zegel" || naam == "handeling" || naam == kFormulierveld);
        const Veldregel* regel = regelVan(route, naam);
        if (!vanElkePost && (!regel || regel->bestand)) return kOnbekend;
        const bool vaker = regel && regel->vaker;
        if (!gezien.insert(naam).second && !vaker) return kDubbel;
    }
    for (const Upload& een : verzoek.uploads) {
        const Veldregel* regel = regelVan(route, een.veld);
        if (!regel || !regel->bestand) return kOnbekend;
        if (!gezien.insert(een.veld).second && !regel->vaker) return kDubbel;
    }
    return {};
}

}  // namespace maatlat::web
