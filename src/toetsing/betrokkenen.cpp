// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/betrokkenen.h"

#include <string>

#include "domain/bronnen/bron.h"
#include "domain/toets/recordsleutel.h"
#include "store/bronnen/bron_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/traject/traject_store.h"

namespace maatlat {

namespace {

template <class Welke>
bool typteIn(const Toetslezing& toets, std::int64_t persoon, Welke welke) {
    return geschiedenisStore::heeftGetypt(toets, persoon, [&](const std::string& sleutel) {
        const auto record = leesRecordsleutel(sleutel);
        return record && welke(*record);
    });
}

}  // namespace

bool isAuteur(const Toetslezing& toets, std::int64_t persoon) {
    return typteIn(toets, persoon, [](const Recordsleutel& record) {
        return record.soort == Recordsoort::veld || record.soort == Recordsoort::bevinding ||
               record.soort == Recordsoort::dossier;
    });
}

bool wasErbij(const Toetslezing& toets, std::int64_t persoon) {
    if (trajectStore::wasBijBezoek(toets, persoon)) return true;
    if (trajectStore::kentBezoekers(toets)) return false;
    return typteIn(toets, persoon, [&](const Recordsleutel& record) {
        if (record.soort != Recordsoort::bron) return false;
        const auto bron = bronStore::lees(toets, record.nr);
        return bron && bron->soort == Bronsoort::interview;
    });
}

}  // namespace maatlat
