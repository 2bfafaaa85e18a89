// SPDX-License-Identifier: EUPL-1.2
#include "rules/steekproef/formulierdeel.h"

#include <set>
#include <string>

namespace maatlat {

namespace {

/// This question and all that it leans on.
void voegToe(const Dossierformulier& formulier, const std::string& code,
             std::set<std::string>& uit) {
    const Dossiervraag* vraag = formulier.vraag(code);
    if (vraag == nullptr || !uit.insert(code).second) return;
    if (vraag->geldtAls) voegToe(formulier, vraag->geldtAls->vraag, uit);
    if (vraag->nietVoor) voegToe(formulier, *vraag->nietVoor, uit);
    if (vraag->termijn) {
        voegToe(formulier, vraag->termijn->van, uit);
        voegToe(formulier, vraag->termijn->tot, uit);
    }
}

}  // namespace

Dossierformulier deelVoor(const Dossierformulier& formulier, std::string_view verwachting) {
    std::set<std::string> nodig;
    for (const Dossiervraag& een : formulier.vragen)
        if (een.verwachting == verwachting) voegToe(formulier, een.code, nodig);
    Dossierformulier uit = formulier;
    std::erase_if(uit.vragen, [&](const Dossiervraag& een) { return !nodig.contains(een.code); });
    // What it only leans on is asked, but does not count here.
    for (Dossiervraag& een : uit.vragen)
        if (een.verwachting != verwachting) een.verwachting.clear();
    return uit;
}

}  // namespace maatlat
