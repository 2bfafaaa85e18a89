// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/landelijk/vergelijkteksten.h"

#include "domain/toets/toetskop.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/gepubliceerde_tekst.h"

namespace maatlat {

namespace {

void voegToe(Vergelijkteksten& uit, const Toetsinzage& inzage, const std::string& sleutel,
             const std::string& tekst) {
    if (tekst.empty()) return;
    const auto wat = leesVeldsleutel(sleutel, *inzage.kader());
    if (!wat) return;
    if (wat->soort == Veldsoort::onderbouwing || wat->soort == Veldsoort::verbeterpunt)
        uit[{inzage.nr(), wat->code}] = tekst;
}

}  // namespace

Vergelijkteksten vergelijkteksten(Werkplek& werkplek, const Persoon& persoon,
                                  const std::vector<std::int64_t>& toetsen) {
    return inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        Vergelijkteksten uit;
        alle.elkMet(toetsen, [&](const Toetsinzage& inzage) {
            inzage.noteer(Inzagesoort::rapport);
            if (inzage.kop().status == Toetsstatus::overgenomen)
                for (const auto& [sleutel, tekst] : gepubliceerdeTekst(inzage))
                    voegToe(uit, inzage, sleutel, tekst);
            else
                for (const Veld& een : veldStore::alle(inzage))
                    voegToe(uit, inzage, een.sleutel, een.waarde.str());
        });
        return uit;
    });
}

}  // namespace maatlat
