// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/teruggave.h"

#include "domain/vastlegging.h"
#include "store/motor/versiezegel.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/traject/traject_store.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

std::optional<Teruggave> laatsteTeruggave(const Toetslezing& inzage) {
    for (const trajectStore::Gedaan& een : trajectStore::gedaan(inzage)) {
        if (een.van == een.naar && een.zet != Zet::geefTerug) continue;
        if (een.reden.empty() && een.zet != Zet::geefTerug) return std::nullopt;
        return Teruggave{een.zet, een.reden, persoonsnaam(inzage, een.persoon), een.wanneer};
    }
    // From before there was a way to publication.
    const auto versies = geschiedenisStore::versies(inzage, kTeruggavesleutel, 1);
    if (versies.empty()) return std::nullopt;
    const Oudeversie& laatste = versies.front();
    const auto inhoud = Vastlegging::lees(laatste.inhoud);
    return Teruggave{Zet::geefTerug, inhoud ? inhoud->tekst("reden") : "",
                     persoonsnaam(inzage, laatste.auteur), laatste.wanneer};
}

}  // namespace maatlat
