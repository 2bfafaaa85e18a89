// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/vastlegger.h"

#include <algorithm>

#include "store/spoor/geschiedenis_store.h"

namespace maatlat::vastlegger {

namespace {

/// What stands in `van` and not in `ander`, for people: the text itself when there is but one
/// thing, else a line for each.
std::string verschillen(const Vastlegging& van, const Vastlegging& ander) {
    const auto& anders = ander.paren();
    if (van.paren().size() <= 1 && anders.size() <= 1)
        return van.paren().empty() ? "" : van.paren().front().second;
    std::string uit;
    for (const auto& paar : van.paren())
        if (std::find(anders.begin(), anders.end(), paar) == anders.end())
            uit += paar.first + ": " + paar.second + "\n";
    return uit;
}

}  // namespace

void eisVersie(const Versieconflict::Stand& was, int versie) {
    if (was.versie != versie) throw Versieconflict(was);
}

int legVast(const Toetsschrijving& toets, const Wijziging& wijziging) {
    const int versie = wijziging.was.versie + 1;
    geschiedenisStore::legVersieVast(toets, wijziging.sleutel, versie, wijziging.wordt,
                                     wijziging.persoon);
    toets.log(wijziging.wat, "toets " + std::to_string(toets.nr()) + " " + wijziging.sleutel,
              verschillen(wijziging.was.inhoud, wijziging.wordt),
              verschillen(wijziging.wordt, wijziging.was.inhoud));
    return versie;
}

}  // namespace maatlat::vastlegger
