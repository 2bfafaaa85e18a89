// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <utility>

#include "store/toets/rapport_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/bevriezing.h"

namespace maatlat {

Nabevriezing bevriesOudeRapporten(Werkplek& werkplek, const Rapportmaker& maker) {
    const std::string kWie = "maatlat";  // how this stands in the log
    Nabevriezing uit;
    const auto nummers = werkplek.database().lees(
        [](Sessie& sessie) { return NamensProgramma::zonderRapport(sessie); });
    for (const std::int64_t nr : nummers) {
        const auto bevriesHier = [&](const Toetsschrijving& toets) {
            const Toetsinzage inzage = NamensProgramma::inzage(werkplek, toets, nr);
            const auto laatste = toetskopStore::vaststellingen(toets).back();
            if (!isOnveranderd(toets, leesToetsinhoud(inzage), laatste))
                return "De toets van " + inzage.kop().organisatie + " (" +
                       inzage.kop().onderzoekNaam +
                       ") is niet meer zoals hij is vastgesteld. Daarom is zijn rapport niet "
                       "bevroren.";
            rapportStore::bewaar(
                toets, laatste.editie,
                maker.maak(inzage, {inzage.kop().status, laatste.editie, laatste.wanneer,
                                    toets.wanneer(), laatste.sha256}));
            return std::string();
        };
        std::string waarom = NamensProgramma::schrijf(werkplek, kWie, nr, bevriesHier);
        if (waarom.empty())
            ++uit.bevroren;
        else
            uit.overgeslagen.push_back(std::move(waarom));
    }
    return uit;
}

}  // namespace maatlat
