// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/mijn_toetsen.h"

#include <algorithm>

#include "store/spoor/geschiedenis_store.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

/// More changes than this are "more than 200": what matters is that there are many.
constexpr int kMeesteWijzigingen = 201;

Aanzet aanzetVan(const Toetsinzage& inzage) {
    const Toetsstatus status = inzage.kop().status;
    if (status == Toetsstatus::lopend) return Aanzet::team;
    if (status != Toetsstatus::voorgelegd) return Aanzet::niemand;
    return inzage.mag(Actie::toetsVaststellen) ? Aanzet::u : Aanzet::collega;
}

MijnToets regel(const Toetsinzage& inzage) {
    const std::int64_t persoon = inzage.persoon().nr;
    MijnToets uit;
    uit.kop = inzage.kop();
    uit.beoordeeld = toetskopStore::aantalBeoordeeld(inzage);
    uit.verwachtingen = inzage.kader()->aantalBeoordeeld();
    uit.aanzet = aanzetVan(inzage);
    // Who never said "seen" has seen nothing yet.
    const std::string gezien = toetskopStore::laatsteBezoek(inzage, persoon);
    if (uit.kop.gewijzigd <= gezien) return uit;
    for (const auto& een :
         geschiedenisStore::vanAnderenSinds(inzage, gezien, persoon, kMeesteWijzigingen)) {
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

MijnOverzicht mijnToetsen(const Toetseninzage& alle) {
    MijnOverzicht uit;
    alle.elk([&](const Toetsinzage& inzage) {
        const Doelwit& wat = inzage.doelwit();
        const bool vanMij = wat.inTeam || wat.eigenOrganisatie || wat.inTeamVanOrganisatie;
        if (!vanMij || wat.status == Toetsstatus::overgenomen) return;
        auto& lijst = wat.soort != Toetssoort::zelfevaluatie ? uit.toetsen
                      : wat.eigenOrganisatie                 ? uit.zelfevaluaties
                                                             : uit.ingediend;
        lijst.push_back(regel(inzage));
    });
    zetOpVolgorde(uit.toetsen);
    std::reverse(uit.zelfevaluaties.begin(), uit.zelfevaluaties.end());
    std::reverse(uit.ingediend.begin(), uit.ingediend.end());
    return uit;
}

MijnOverzicht mijnToetsen(Werkplek& werkplek, const Persoon& persoon) {
    return inzienAlle(werkplek, persoon,
                      [](const Toetseninzage& alle) { return mijnToetsen(alle); });
}

}  // namespace maatlat
