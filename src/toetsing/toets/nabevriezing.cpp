// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "store/spoor/logboeklijst.h"
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
            const std::string deToets = "De toets van " + inzage.kop().organisatie + " (" +
                                        inzage.kop().onderzoekNaam + ")";
            if (const auto eerder = logboek::eerste(inzage, Gebeurtenis::rapportBevroren,
                                                    rapportStore::inLogboek(nr, laatste.editie)))
                return deToets + " had al een bevroren rapport, met kenmerk " + eerder->nieuw +
                       ", maar dat is uit de database verdwenen. Er komt geen nieuw voor in de "
                       "plaats. Zet een reservekopie terug.";
            if (!isOnveranderd(toets, leesToetsinhoud(inzage), laatste))
                return deToets +
                       " is niet meer zoals hij is vastgesteld. Daarom is zijn rapport niet "
                       "bevroren.";
            rapportStore::bewaar(toets, laatste.editie,
                                 maker.maak(inzage, {inzage.kop().status,
                                                     laatste.editie,
                                                     laatste.wanneer,
                                                     toets.wanneer(),
                                                     laatste.sha256,
                                                     {}}));
            return std::string();
        };
        std::string waarom;
        try {
            waarom = NamensProgramma::schrijf(werkplek, kWie, nr, bevriesHier);
        } catch (const Opslagfout&) {
            throw;  // not about this toets
        } catch (const Gebruikersfout& fout) {
            // One toets that cannot be read must not keep the others, and the program, waiting.
            waarom =
                "Het rapport van toets " + std::to_string(nr) + " is niet bevroren. " + fout.what();
        }
        if (waarom.empty())
            ++uit.bevroren;
        else
            uit.overgeslagen.push_back(std::move(waarom));
    }
    return uit;
}

}  // namespace maatlat
