// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/startwaarde.h"

#include <algorithm>

#include "hash/pseudonimiseer.h"

namespace maatlat {

namespace {

/// More than this nobody throws; a text that somebody pasted is no throw.
constexpr std::size_t kMeesteWorpen = 200;

bool magTussenWorpen(char teken) {
    return teken == ' ' || teken == ',' || teken == '-' || teken == '\t' || teken == '\r' ||
           teken == '\n';
}

/// `van` says whose throws they are: both errors may stand under each other, above the form.
std::string leesWorp(Veldcontrole& controle, const std::string& veld, const std::string& van,
                     const std::string& getypt) {
    std::string worp = getypt;
    std::erase_if(worp, magTussenWorpen);
    if (worp.empty()) {
        controle.fout(veld, van + ": vul ze in, bijvoorbeeld 4 1 6 3 3 2 5 1 6 2.");
        return {};
    }
    if (!std::ranges::all_of(worp, [](char een) { return een >= '1' && een <= '6'; })) {
        controle.fout(veld, van + ": er staat iets anders bij dan de cijfers 1 tot en met 6.");
        return {};
    }
    if (worp.size() < kMinsteWorpen || worp.size() > kMeesteWorpen)
        controle.fout(veld, van + ": dit zijn er " + std::to_string(worp.size()) +
                                ". Gooi minstens " + std::to_string(kMinsteWorpen) +
                                " en hoogstens " + std::to_string(kMeesteWorpen) + " keer.");
    else if (worp.find_first_not_of(worp.front()) == std::string::npos)
        controle.fout(veld, van + ": ze zijn allemaal gelijk. Gooi opnieuw en vul in wat u gooit.");
    return worp;
}

}  // namespace

std::string maakStartwaarde(Veldcontrole& controle, Herkomst herkomst,
                            const std::string& worpInspectie, const std::string& worpOrganisatie) {
    if (herkomst == Herkomst::computer) return "computer:" + nieuweSleutel();
    const std::string een = leesWorp(controle, "worp_inspectie", "Uw worpen", worpInspectie);
    const std::string ander =
        leesWorp(controle, "worp_organisatie", "Worpen van de organisatie", worpOrganisatie);
    return "dobbelstenen:" + een + "-" + ander;
}

}  // namespace maatlat
