// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/passages.h"

#include <algorithm>

#include "domain/traject/verantwoordingsblad.h"
#include "domain/vastlegging.h"
#include "rules/traject/verschillen.h"

namespace maatlat {

namespace {

/// The name of what holds the text of such a line; empty: the line is about another place.
std::string_view tekstveldVan(const Vastlegging& regel, const std::string& sleutel) {
    const auto& [soort, wat] = regel.paren().front();
    if (soort == "veld" && wat == sleutel) return "waarde";
    if (soort == "verwachting" && "score/" + wat == sleutel) return "score";
    if (soort == "criterium" && "oordeel/" + wat == sleutel) return "oordeel";
    return {};
}

}  // namespace

std::string passageUit(std::string_view bevroren, const std::string& sleutel) {
    std::string_view rest = bevrorenDelen(bevroren).toets;
    while (!rest.empty()) {
        const auto einde = std::min(rest.find('\n'), rest.size());
        const auto regel = Vastlegging::lees(rest.substr(0, einde));
        if (regel && !regel->paren().empty())
            if (const auto veld = tekstveldVan(*regel, sleutel); !veld.empty())
                return regel->tekst(veld);
        rest.remove_prefix(std::min(einde + 1, rest.size()));
    }
    return {};
}

std::string waarVan(const Wederhoorpunt& punt) {
    Verschil verschil;
    verschil.soort = punt.plaats.starts_with("score/")     ? Verschilsoort::score
                     : punt.plaats.starts_with("oordeel/") ? Verschilsoort::oordeel
                                                           : Verschilsoort::zin;
    verschil.sleutel = punt.plaats;
    return omschrijving(verschil);
}

}  // namespace maatlat
