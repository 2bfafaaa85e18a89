// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/mijn_toetsen.h"

#include <algorithm>

#include "store/spoor/gezien_store.h"
#include "store/toetskop_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/toewijzingen.h"
#include "toetsing/traject/kandidaten.h"

namespace maatlat {

namespace {

/// More changes than this are "more than 200": what matters is that there are many.
constexpr int kMeesteWijzigingen = 201;

/// In which statuses a toets waits for whom, as rules/traject/traject.h says.
toetslijstStore::Wachten wachten() {
    toetslijstStore::Wachten uit;
    for (const Trajectstap stap : kTrajectstappen) {
        if (stap == Trajectstap::lopend) continue;  // nobody was asked for anything
        const std::int64_t stand = Leesrecht::stand(Toetssoort::inspectie, statusBij(stap));
        for (const Hoedanigheid als : aanZet(stap)) {
            if (als == Hoedanigheid::maker || als == Hoedanigheid::vaststeller) uit.team |= stand;
            for (const Taak taak : kTaken)
                if (hoedanigheidVan(taak) == als)
                    uit.taken[static_cast<std::size_t>(taak)] |= stand;
        }
    }
    return uit;
}

MijnToets regel(const Toetsinzage& inzage) {
    const std::int64_t persoon = inzage.persoon().nr;
    MijnToets uit;
    uit.kop = inzage.kop();
    uit.beoordeeld = toetskopStore::aantalBeoordeeld(inzage);
    uit.verwachtingen = inzage.kader()->aantalBeoordeeld();
    uit.stand = toetsstand(inzage);
    if (inzage.mag(Actie::toetsLezen)) uit.stand.terug = laatsteTeruggave(inzage);
    if (openVoorWijziging(uit.kop.status))
        for (const Werkdeel& een : verdeling(inzage))
            if (een.persoon == persoon) {
                uit.toegewezen = een.aantal;
                uit.toegewezenOpen = een.open;
            }
    if (uit.kop.versie == gezienStore::stand(inzage, persoon).toetsversie) return uit;
    const auto nieuw = gezienStore::telOngezien(inzage, persoon, kMeesteWijzigingen);
    uit.gewijzigd = nieuw.aantal;
    uit.laatsteWijziging = nieuw.laatste;
    return uit;
}

}  // namespace

Toetsenblad mijnToetsen(const Toetseninzage& alle, Lijst lijst, int blad) {
    const Leesrecht recht = alle.recht();
    Toetsenblad uit{{}, Bladen(toetslijstStore::aantal(recht, lijst), blad, kBlokkenPerBlad)};
    const auto nummers = toetslijstStore::nummers(recht, lijst, uit.bladen, wachten());
    if (lijst == Lijst::bijOrganisatie || lijst == Lijst::vastgesteldeRapporten)
        // What the toets itself holds is not theirs to see.
        alle.elkBetrokken(nummers, [&](const Toetsinzage& inzage) {
            MijnToets& een = uit.toetsen.emplace_back();
            een.kop = inzage.kop();
            een.stand = toetsstand(inzage);
        });
    else
        alle.elkMet(nummers,
                    [&](const Toetsinzage& inzage) { uit.toetsen.push_back(regel(inzage)); });
    return uit;
}

Toetsenblad watStokt(Werkplek& werkplek, const Persoon& persoon, int blad) {
    return inzienAlle(werkplek, persoon, Actie::teamWijzigen, [&](const Toetseninzage& alle) {
        const Leesrecht recht = alle.recht();
        const int totaal = std::max(1, toetslijstStore::aantal(recht, Lijst::onderweg));
        const std::string vandaag = dagVan(werkplek.nu());
        std::vector<std::int64_t> stokt;
        alle.elkMet(
            toetslijstStore::nummers(recht, Lijst::onderweg, Bladen(totaal, 1, totaal)),
            [&](const Toetsinzage& inzage) {
                // Whether somebody can go on takes far more than whether it is late.
                if (isTeLaat(inzage.kop(), vandaag) || !toetsstand(inzage).niemandKan.empty())
                    stokt.push_back(inzage.nr());
            });
        Toetsenblad uit{{}, Bladen(static_cast<int>(stokt.size()), blad, kBlokkenPerBlad)};
        const auto begin = stokt.begin();
        alle.elkMet({begin + uit.bladen.ervoor(), begin + uit.bladen.tot()},
                    [&](const Toetsinzage& inzage) { uit.toetsen.push_back(regel(inzage)); });
        return uit;
    });
}

Toetsenblad mijnToetsen(Werkplek& werkplek, const Persoon& persoon, Lijst lijst, int blad) {
    return inzienAlle(werkplek, persoon,
                      [&](const Toetseninzage& alle) { return mijnToetsen(alle, lijst, blad); });
}

}  // namespace maatlat
