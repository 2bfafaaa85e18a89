// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/onderzoeksstand.h"

#include <algorithm>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"

namespace maatlat {

namespace {

bool staatVast(Toetsstatus status) {
    return status == Toetsstatus::vastgesteld || status == Toetsstatus::overgenomen;
}

}  // namespace

int Onderzoeksstand::aantalVast() const {
    return static_cast<int>(std::count_if(plekken.begin(), plekken.end(), [](const auto& een) {
        return staatVast(een.second.status);
    }));
}

const Toets* Onderzoeksstand::metNummer(std::int64_t toets) const {
    for (const auto& [organisatie, plek] : plekken)
        if (plek.toets == toets) return ronde.toets(organisatie);
    return nullptr;
}

Onderzoeksstand leesStand(Werkplek& werkplek, const Persoon& persoon,
                          const std::string& onderzoekId, Standinhoud inhoud) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        const auto onderzoek = onderzoekStore::lees(alle, onderzoekId);
        if (!onderzoek || onderzoek->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        Onderzoeksstand uit;
        uit.ronde = inhoud == Standinhoud::teksten
                        ? leesRonde(alle.ronde(onderzoekId))
                        : rondeMetScores(werkplek, alle.ronde(onderzoekId), *onderzoek);
        for (const auto& [kop, leesbaar] : alle.landelijk(onderzoekId))
            uit.plekken[kop.organisatie] = {kop.nr, kop.status, leesbaar};
        // What others are still working on is not for who may not read it.
        const auto weg = std::erase_if(uit.ronde.toetsen, [&](const Toets& een) {
            return !uit.plekken.contains(een.organisatie);
        });
        uit.zonderAnderen = weg > 0;
        uit.moment = werkplek.nu();
        return uit;
    });
}

}  // namespace maatlat
