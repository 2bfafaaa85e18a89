// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/kandidaten.h"

#include <algorithm>
#include <functional>

#include "store/landelijk/tweede_score_store.h"
#include "store/mensen/persoon_store.h"
#include "taal/collatie.h"

namespace maatlat {

namespace {

/// What the person alone tells; the history is long, so this goes first.
std::string algemeenBezwaar(const Persoon& persoon, Rol rol) {
    if (persoon.geblokkeerd) return persoon.naam + " is geblokkeerd";
    if (!persoon.heeft(rol))
        return persoon.naam + " heeft de rol " + std::string(naam(rol)) + " niet";
    if (!rolbezwaar(persoon).empty()) return persoon.naam + " heeft rollen die botsen";
    return {};
}

/// Who scores it a second time may know no score of it before that was handed in.
std::string bezwaarVanTweedeScores(const Toetsinzage& inzage, const Persoon& persoon) {
    const auto nu = tweedeScoreStore::beoordelaar(inzage);
    if (!nu || nu->persoon != persoon.nr || !nu->ingediend.empty()) return {};
    return persoon.naam +
           " geeft de tweede scores van deze toets, en mag die van het team nog "
           "niet zien";
}

}  // namespace

Hoedanigheid hoedanigheidVan(Taak taak) {
    switch (taak) {
        case Taak::collega:
            return Hoedanigheid::collega;
        case Taak::tweedeLezer:
            return Hoedanigheid::tweedeLezer;
        case Taak::vaststeller:
            return Hoedanigheid::vaststeller;
        case Taak::ontvanger:
            return Hoedanigheid::ontvanger;
        case Taak::verantwoordelijke:
            return Hoedanigheid::verantwoordelijke;
    }
    return Hoedanigheid::coordinator;
}

bool kanAls(const Toetsinzage& inzage, const Persoon& persoon, Taak taak) {
    return waaromNietAls(inzage, persoon, taak).empty();
}

std::string waaromNietInTeam(const Toetsinzage& inzage, const Persoon& persoon) {
    const std::string algemeen = algemeenBezwaar(persoon, Rol::inspecteur);
    if (!algemeen.empty()) return algemeen;
    if (inzage.betrokkenheidVan(persoon).werkteErbij)
        return persoon.naam + " werkte bij deze organisatie";
    return bezwaarVanTweedeScores(inzage, persoon);
}

std::string waaromNietAls(const Toetsinzage& inzage, const Persoon& persoon, Taak taak) {
    const bool vanOrganisatie = taak == Taak::ontvanger || taak == Taak::verantwoordelijke;
    const std::string algemeen =
        algemeenBezwaar(persoon, vanOrganisatie ? Rol::vtManagement : Rol::inspecteur);
    if (!algemeen.empty()) return algemeen;
    if (const std::string bezwaar = bezwaarVanTweedeScores(inzage, persoon); !bezwaar.empty())
        return bezwaar;
    Betrokkenheid wie = inzage.alleBetrokkenheidVan(persoon);
    wie.taken |= 1U << static_cast<unsigned>(taak);
    if (is(hoedanigheidVan(taak), wie)) return {};
    if (vanOrganisatie) return persoon.naam + " werkt niet voor deze organisatie";
    if (wie.werkteErbij) return persoon.naam + " werkte bij deze organisatie";
    if (taak == Taak::collega) return persoon.naam + " schreef zelf mee aan deze toets";
    if (taak == Taak::tweedeLezer)
        return persoon.naam +
               (wie.bezocht ? " was bij een bezoek of interview" : " besliste zelf over een punt");
    return persoon.naam + (wie.voorlegger
                               ? " legde de toets zelf voor"
                               : " schreef mee aan deze toets, net als wie hem voorlegde");
}

std::vector<Persoon> kandidaten(const Toetsinzage& inzage, Taak taak) {
    std::vector<Persoon> uit = persoonStore::alle(inzage);
    std::erase_if(uit, [&](const Persoon& een) { return !kanAls(inzage, een, taak); });
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

}  // namespace maatlat
