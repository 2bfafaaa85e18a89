// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/bewaartermijn.h"

#include <algorithm>

#include "domain/fouten.h"
#include "domain/getypte_datum.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

constexpr int kLangsteUitstel = 24;  ///< months from today

Bewaartermijnrij bewaartermijnrij(const Toetsinzage& inzage, const Dossiersteekproef& steekproef) {
    Bewaartermijnrij uit;
    uit.kop = inzage.kop();
    uit.steekproef = steekproef.nr;
    uit.titel = steekproef.titel;
    for (const Steekproefdossier& een : steekproefStore::dossiers(inzage, steekproef.nr)) {
        const bool reserve = een.stand == Dossierstand::reserve;
        if (een.gewist) {
            uit.gewist += reserve ? 0 : 1;
            continue;
        }
        uit.dossiers += reserve ? 0 : 1;
        if (uit.eerstWeg.empty() || een.bewarenTot < uit.eerstWeg) uit.eerstWeg = een.bewarenTot;
        uit.laatstWeg = std::max(uit.laatstWeg, een.bewarenTot);
    }
    const auto inSleutel =
        aantalInSleutelbestand(inzage.werkplek().sleutels(), inzage.nr(), steekproef.nr);
    uit.sleutel = inSleutel.has_value();
    uit.heleLijst = inSleutel.value_or(-1) >= steekproef.populatie.aantal;
    return uit;
}

}  // namespace

Bewaartermijnblad leesBewaartermijnen(Werkplek& werkplek, const Persoon& persoon, int blad) {
    return inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        const Leesrecht recht = alle.recht();
        Bewaartermijnblad uit{
            {}, Bladen(steekproefStore::aantalLeesbaar(recht), blad, kBlokkenPerBlad)};
        for (const auto& plaats : steekproefStore::leesbarePlaatsen(recht, uit.bladen))
            alle.elkMet({plaats.toets}, [&](const Toetsinzage& inzage) {
                if (const auto een = steekproefStore::lees(inzage, plaats.steekproef))
                    uit.regels.push_back(bewaartermijnrij(inzage, *een));
            });
        return uit;
    });
}

void zetBewarenTot(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t steekproef, const std::string& bewarenTot) {
    handel(werkplek, handeling, toets,
           actieBij(werkplek, toets, steekproef, Steekproefdaad::wissen),
           [&](const auto& transactie) {
               eisSteekproef(transactie, steekproef);
               const std::string vandaag = dagVan(transactie.wanneer());
               const std::string uiterlijk = maandenLater(vandaag, kLangsteUitstel);
               const std::string eis =
                   "Vul een datum in van vandaag tot hoogstens twee jaar verder, bijvoorbeeld " +
                   zoalsGetypt(uiterlijk) + ".";
               Veldcontrole controle;
               const std::string dag = controle.dag("bewaren_tot", bewarenTot, eis);
               controle.eisGoed();
               if (dag < vandaag || dag > uiterlijk) throw Veldfouten("bewaren_tot", eis);
               steekproefStore::zetBewarenTot(transactie, steekproef, dag);
           });
}

}  // namespace maatlat
