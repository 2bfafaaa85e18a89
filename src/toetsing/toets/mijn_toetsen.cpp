// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/mijn_toetsen.h"

#include <algorithm>

#include "store/spoor/geschiedenis_store.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"

namespace maatlat {

namespace {

/// More changes than this are "more than 200": what matters is that there are many.
constexpr int kMeesteWijzigingen = 201;

Aanzet aanzetVan(const Persoon& persoon, const Toetskop& kop, const Doelwit& doelwit) {
    if (kop.status == Toetsstatus::lopend) return Aanzet::team;
    if (kop.status != Toetsstatus::voorgelegd) return Aanzet::niemand;
    return mag(persoon, Actie::toetsVaststellen, doelwit) ? Aanzet::u : Aanzet::collega;
}

MijnToets regel(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon, const Toetskop& kop,
                const Doelwit& wat) {
    MijnToets uit;
    uit.kop = kop;
    uit.beoordeeld = toetskopStore::aantalBeoordeeld(sessie, kop.nr);
    uit.verwachtingen = werkplek.kader(sessie, kop.kaderHash)->aantalBeoordeeld();
    uit.aanzet = aanzetVan(persoon, kop, wat);
    // Who never said "seen" has seen nothing yet.
    const std::string gezien = toetskopStore::laatsteBezoek(sessie, kop.nr, persoon.nr);
    if (kop.gewijzigd <= gezien) return uit;
    for (const auto& een : geschiedenisStore::vanAnderenSinds(sessie, kop.nr, gezien, persoon.nr,
                                                              kMeesteWijzigingen)) {
        ++uit.gewijzigd;
        uit.laatsteWijziging = std::max(uit.laatsteWijziging, een.wanneer);
    }
    return uit;
}

void zetOpVolgorde(std::vector<MijnToets>& toetsen) {
    const Collatie collatie;
    std::stable_sort(toetsen.begin(), toetsen.end(), [&](const MijnToets& a, const MijnToets& b) {
        const bool klaarA = a.aanzet == Aanzet::niemand;
        const bool klaarB = b.aanzet == Aanzet::niemand;
        if (klaarA != klaarB) return klaarB;
        return collatie(a.kop.organisatie, b.kop.organisatie);
    });
}

}  // namespace

MijnOverzicht mijnToetsen(Werkplek& werkplek, const Persoon& persoon) {
    return werkplek.database().lees([&](Sessie& sessie) {
        MijnOverzicht uit;
        for (const Toetskop& kop : toetskopStore::alle(sessie)) {
            if (kop.status == Toetsstatus::overgenomen) continue;
            const Doelwit wat = doelwit(sessie, persoon, kop);
            const bool vanMij = wat.inTeam || wat.eigenOrganisatie || wat.inTeamVanOrganisatie;
            if (!vanMij || !mag(persoon, Actie::toetsLezen, wat)) continue;
            auto& lijst = kop.soort != Toetssoort::zelfevaluatie ? uit.toetsen
                          : wat.eigenOrganisatie                 ? uit.zelfevaluaties
                                                                 : uit.ingediend;
            lijst.push_back(regel(werkplek, sessie, persoon, kop, wat));
        }
        zetOpVolgorde(uit.toetsen);
        std::reverse(uit.zelfevaluaties.begin(), uit.zelfevaluaties.end());
        std::reverse(uit.ingediend.begin(), uit.ingediend.end());
        return uit;
    });
}

}  // namespace maatlat
