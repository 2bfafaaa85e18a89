// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/onderzoeksstand.h"

#include <algorithm>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/toetskop_store.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/nahertoetsen.h"
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

Onderzoeksstand leesStand(const Toetseninzage& alle, const std::string& onderzoekId,
                          Standinhoud inhoud) {
    const auto onderzoek = onderzoekStore::lees(alle, onderzoekId);
    if (!onderzoek || onderzoek->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
    Onderzoeksstand uit;
    uit.ronde = inhoud == Standinhoud::teksten
                    ? leesRonde(alle.ronde(onderzoekId))
                    : rondeMetScores(alle.werkplek(), alle.ronde(onderzoekId), *onderzoek);
    for (const auto& [kop, leesbaar, inCorrectie] : alle.landelijk(onderzoekId))
        uit.plekken[kop.organisatie] = {kop.nr, kop.status, leesbaar, inCorrectie, kop.sinds};
    uit.zonderAnderen =
        toetskopStore::aantallen(alle, onderzoekId).toetsen > static_cast<int>(uit.plekken.size());
    uit.soort = onderzoek->soort;
    uit.hertoetsen =
        hertoetsenNa(alle, onderzoekId, uit.ronde.kader.codesPerPositie(), rondetoegang(alle));
    uit.ronde.hertoetsen = vasteHertoetsen(uit.hertoetsen);
    uit.moment = alle.werkplek().nu();
    return uit;
}

Onderzoeksstand leesStand(Werkplek& werkplek, const Persoon& persoon,
                          const std::string& onderzoekId, Standinhoud inhoud) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        return leesStand(alle, onderzoekId, inhoud);
    });
}

}  // namespace maatlat
