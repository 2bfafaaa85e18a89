// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/accounts_opruimen.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "domain/gebeurtenis.h"
#include "store/mensen/aanmelding_store.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/logwaarde.h"
#include "store/spoor/handeling_store.h"
#include "store/spoor/opruimlijst_store.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/moment.h"

namespace maatlat {

namespace {

const std::string kOpruimer = "bewaartermijn";  ///< how this stands in the log

}  // namespace

int ruimAccountsOp(Werkplek& werkplek, const Opruimmoment& moment) {
    return werkplek.database().schrijf(kOpruimer, [&](Transactie& transactie) {
        std::set<std::string> weg;
        for (const std::int64_t nr : persoonStore::geblokkeerden(transactie))
            weg.insert(std::to_string(nr));
        const std::string grens = wegVanVoor(transactie, moment, Bewaarsoort::accounts);
        int gewist = 0;
        for (const auto& een :
             opruimlijstStore::alle(transactie, opruimlijstStore::Soort::persoon)) {
            const bool nogWeg = weg.erase(een.sleutel) > 0;
            if (!een.gewist.empty()) continue;
            if (!nogWeg) {
                opruimlijstStore::vergeet(transactie, opruimlijstStore::Soort::persoon,
                                          een.sleutel);
            } else if (een.sinds < grens) {
                persoonStore::wisGegevens(transactie, moment, std::stoll(een.sleutel));
                opruimlijstStore::zetGewist(transactie, moment, opruimlijstStore::Soort::persoon,
                                            een.sleutel);
                transactie.log(Gebeurtenis::accountsGewist, "persoon " + een.sleutel, {},
                               Logwaarde::eigenWoorden("geblokkeerd sinds " + een.sinds));
                ++gewist;
            }
        }
        for (const std::string& nieuw : weg)
            opruimlijstStore::noteer(transactie, opruimlijstStore::Soort::persoon, nieuw);
        return gewist;
    });
}

int ruimAanmeldingenOp(Werkplek& werkplek, const Opruimmoment& moment) {
    return werkplek.database().schrijf(kOpruimer, [&](Transactie& transactie) {
        const int aanmeldingen = aanmeldingStore::ruimOp(
            transactie, moment, later(moment.nu(), -kAanmeldingLangst - kAanmeldingBekend),
            later(moment.nu(), -kAanmeldingStil - kAanmeldingBekend));
        const int posten = handelingStore::ruimOp(
            transactie, moment, wegVanVoor(transactie, moment, Bewaarsoort::formulieren));
        if (aanmeldingen + posten > 0)
            transactie.log(
                Gebeurtenis::postenGewist, "bewaartermijn", {},
                Logwaarde::eigenWoorden(
                    "aanmeldingen: " +  // architectuur: as in older lines of the log
                    std::to_string(aanmeldingen) + ", formulieren: " + std::to_string(posten)));
        return aanmeldingen + posten;
    });
}

}  // namespace maatlat
