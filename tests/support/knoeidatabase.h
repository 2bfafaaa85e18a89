// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "store/bronnen/record_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/traject/vaststelproef.h"

namespace maatlat::test {

/// A database with a frozen toets, one with bronnen and bevindingen, old versions, and one that was
/// erased; closed, so that it can be copied and changed. With the pages, as only they make a toets
/// that has everything.
inline void maakKnoeidatabase(const std::string& pad) {
    Proefopstelling proef(web::alleRoutes(), pad);
    const auto veld = [&](const std::string& waarde, int versie) {
        proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                    {{"sleutel", "motivering/1.1.2"},
                     {"waarde", waarde},
                     {"versie", std::to_string(versie)}});
    };
    veld("Eerst.", 0);
    veld("Daarna.", 1);
    veld("Ten slotte.", 2);
    const std::string wissen = proef.toetspad("/geschiedenis/motivering/1.1.2/1/wissen");
    proef.stuur(proef.inspecteurA, wissen, {{"keuze", "vragen"}, {"reden", "Per ongeluk."}});
    proef.stuur(proef.inspecteurB, wissen, {{"keuze", "wissen"}});
    proef.database().schrijf("persoon 1", [&](Transactie& transactie) {
        Bron bron;
        bron.titel = "Jaarplan";
        bron.documentsoort = "beleid";
        recordStore::bewaar(in(transactie, proef.toets), bron, proef.inspecteurA.nr);
        Bevinding een;
        een.bron = 1;
        een.tekst = "Er is beleid.";
        een.verwachtingen = {"1.1.1", "1.1.2"};
        recordStore::bewaar(in(transactie, proef.toets), een, proef.inspecteurA.nr);
    });
    stelVast(proef, proef.andereToets, "voldoende");
}

}  // namespace maatlat::test
