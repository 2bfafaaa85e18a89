// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "store/toets/veld_store.h"
#include "store/traject/bevroren_concept_store.h"
#include "store/traject/opmerking_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/traject/vaststelproef.h"

namespace maatlat::test {

/// A toets of which every verwachting has a score and 1.1.1 a motivering, in an onderzoek with a
/// collegiale toets and wederhoor. A and B are its authors; `collega` is of no team.
class Collegiaalproef : public testing::Test {
  protected:
    Proefopstelling proef;
    Persoon collega = proef.inspecteurElders;

    Collegiaalproef() {
        kiesStappen(volledigTraject());
        beoordeelAlles(proef, proef.toets, "voldoende");
        veld("motivering/1.1.1", "De lijn is open. Er is bijv. Een arts. Klaar.");
        veld("onderbouwing/1.1", "Het is goed.", proef.inspecteurB);
    }

    std::string pad(const std::string& erachter = "") const {
        return proef.toetspad("/collegiale-toets" + erachter);
    }
    std::string opmerkingpad(const std::string& erachter) const {
        return proef.toetspad("/opmerking" + erachter);
    }

    void kiesStappen(const Trajectinstelling& instelling) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const int versie = trajectinstellingStore::lees(transactie, proef.onderzoek).versie;
            trajectinstellingStore::bewaar(transactie, proef.onderzoek, instelling, versie,
                                           proef.coordinator.nr);
        });
    }

    /// Past the pages, whatever the status is.
    void veld(const std::string& sleutel, const std::string& waarde, const Persoon& wie) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            const auto streep = sleutel.find('/');
            const Veldsleutel welk{*veldsoortMetNaam(sleutel.substr(0, streep)),
                                   sleutel.substr(streep + 1)};
            const int versie = veldStore::lees(in(transactie, proef.toets), sleutel).versie;
            veldStore::bewaar(in(transactie, proef.toets), welk, tekst(waarde), versie, wie.nr);
        });
    }
    void veld(const std::string& sleutel, const std::string& waarde) {
        veld(sleutel, waarde, proef.inspecteurA);
    }

    Toetsstatus status() { return kop(proef, proef.toets).status; }

    web::Antwoord kies(const Persoon& wie, const std::string& keuze,
                       Proefopstelling::Velden velden = {}) {
        velden.emplace_back("versie", std::to_string(kop(proef, proef.toets).versie));
        velden.emplace_back("keuze", keuze);
        return proef.stuur(wie, pad(), velden);
    }
    web::Antwoord vraagCollega(const Persoon& wie) {
        return kies(proef.inspecteurA, "vragen", {{"collega", std::to_string(wie.nr)}});
    }
    void vraag() { ASSERT_EQ(vraagCollega(collega).status, 303); }
    void keurGoed() { ASSERT_EQ(kies(collega, "goedkeuren", {{"gelezen", "ja"}}).status, 303); }

    web::Antwoord merkOp(const std::string& plek, const std::string& woorden,
                         const std::string& zin = "0") {
        return proef.stuur(collega, opmerkingpad("/nieuw"),
                           {{"versie", "0"}, {"plek", plek}, {"zin", zin}, {"tekst", woorden}});
    }
    std::vector<Conceptopmerking> opmerkingen() {
        return proef.database().lees(
            [&](Sessie& sessie) { return opmerkingStore::alle(in(sessie, proef.toets)); });
    }
    std::string lees(const Persoon& wie, const std::string& waar) {
        return proef.vraag(wie, waar).inhoud;
    }
};

}  // namespace maatlat::test
