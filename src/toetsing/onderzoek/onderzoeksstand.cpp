// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/onderzoeksstand.h"

#include <algorithm>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/onderzoek/ronde_uit_toetsen.h"

namespace maatlat {

int Onderzoeksstand::aantalVast() const {
    return static_cast<int>(std::count_if(plekken.begin(), plekken.end(), [](const auto& een) {
        return staatVast(een.second.status);
    }));
}

Onderzoeksstand Onderzoeksstand::watVaststaat() const {
    Onderzoeksstand uit = *this;
    std::erase_if(uit.plekken, [](const auto& een) { return !staatVast(een.second.status); });
    std::erase_if(uit.ronde.toetsen,
                  [&](const Toets& een) { return !uit.plekken.contains(een.organisatie); });
    return uit;
}

const Toets* Onderzoeksstand::metNummer(std::int64_t toets) const {
    for (const auto& [organisatie, plek] : plekken)
        if (plek.toets == toets) return ronde.toets(organisatie);
    return nullptr;
}

Onderzoeksstand leesStand(Werkplek& werkplek, const Persoon& persoon,
                          const std::string& onderzoekId, Standinhoud inhoud) {
    eisMag(persoon, Actie::landelijkBeeld);
    return werkplek.database().lees([&](Sessie& sessie) {
        const auto onderzoek = onderzoekStore::lees(sessie, onderzoekId);
        if (!onderzoek || onderzoek->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        Onderzoeksstand uit;
        uit.ronde = inhoud == Standinhoud::teksten ? leesRonde(sessie, onderzoekId)
                                                   : rondeMetScores(werkplek, sessie, *onderzoek);
        for (const Toetskop& kop : toetskopStore::vanOnderzoek(sessie, onderzoekId)) {
            const bool leesbaar = mag(persoon, Actie::toetsLezen, doelwit(sessie, persoon, kop));
            if (leesbaar || staatVast(kop.status))
                uit.plekken[kop.organisatie] = {kop.nr, kop.status, leesbaar};
        }
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
