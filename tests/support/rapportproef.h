// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <string>

#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"

namespace maatlat::test {

/// A toets of which the report is asked for.
class Rapportproef : public testing::Test {
  protected:
    /// A field of the toets as inspecteur A saves it, past the pages.
    void veld(Veldsoort soort, const std::string& code, const std::string& waarde,
              std::int64_t toets = 0) {
        if (toets == 0) toets = proef_.toets;
        const Veldsleutel sleutel{soort, code};
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            const int versie = veldStore::lees(in(transactie, toets), sleutel.tekst()).versie;
            veldStore::bewaar(in(transactie, toets), sleutel, tekst(waarde), versie,
                              proef_.inspecteurA.nr);
        });
    }

    void zetStatus(Toetsstatus status, std::int64_t toets = 0) {
        if (toets == 0) toets = proef_.toets;
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            const bool ligtVoor = status == Toetsstatus::vaststelling;
            test::zetStatus(in(transactie, toets), status, ligtVoor ? proef_.inspecteurA.nr : 0);
        });
    }

    std::string anderRapport() const {
        return "/toets/" + std::to_string(proef_.andereToets) + "/rapport";
    }

    std::string rapport(const std::string& erachter = "") {
        const web::Antwoord antwoord =
            proef_.vraag(proef_.inspecteurA, proef_.toetspad("/rapport" + erachter));
        EXPECT_EQ(antwoord.status, 200);
        return antwoord.inhoud;
    }

    Proefopstelling proef_;
};

}  // namespace maatlat::test
