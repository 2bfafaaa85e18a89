// SPDX-License-Identifier: EUPL-1.2
#include "domain/gebeurtenis.h"
#include "store/steekproef/steekproef_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtBewaartermijn{
    {"GET", "/bewaard", {Actie::eigenAccount}},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/bewaren", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/steekproef/{steekproef}/bewaren", {Actie::dossiersWissen}, true},
};

class BewaarRoutes : public testing::Test {
  protected:
    BewaarRoutes() {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            Dossiersteekproef steekproef;
            steekproef.titel = "Onderzoeken 2026";
            steekproef.status = Steekproefstatus::getrokken;
            steekproef.vastgelegdOp = proef_.moment;
            steekproef.populatie.aantal = 40;
            steekproef.populatieHash = std::string(64, 'a');
            steekproef.groepen = {{"", 40, 1}};
            steekproefStore::bewaar(test::in(transactie, proef_.toets), steekproef,
                                    Gebeurtenis::steekproefGetrokken);
            Steekproefdossier dossier;
            dossier.pseudoniem = "AAAA-0000-0001";
            dossier.trekking = 1;
            dossier.bewarenTot = "2027-11-22";
            steekproefStore::bewaarDossier(test::in(transactie, proef_.toets), 1, dossier);
        });
    }

    std::string pad(const std::string& erachter) const {
        return proef_.toetspad("/steekproef/1" + erachter);
    }
    std::string bewarenTot() {
        return proef_.database().lees([&](Sessie& sessie) {
            return steekproefStore::dossiers(test::in(sessie, proef_.toets), 1).front().bewarenTot;
        });
    }

    test::Proefopstelling proef_;
};

TEST_F(BewaarRoutes, ZeggenTotWanneerAntwoordenBlijven) {
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, pad("/bewaren")).inhoud,
                AllOf(HasSubstr("Tot en met 22 november 2027"), HasSubstr("1 dossier"),
                      HasSubstr("value=\"22-11-2027\"")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurB, "/bewaard").inhoud,
                AllOf(HasSubstr("Onderzoeken 2026"), HasSubstr("Utrecht, Proefronde"),
                      HasSubstr("Tot en met 22 november 2027")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurElders, "/bewaard").inhoud,
                AllOf(Not(HasSubstr("Onderzoeken 2026")), HasSubstr("geen steekproeven")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, "/account").inhoud,
                HasSubstr("href=\"/bewaard\""));
}

TEST_F(BewaarRoutes, EenLangeLijstKomtPerTwintig) {
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        for (int i = 2; i <= 41; ++i) {
            Dossiersteekproef een;
            een.titel = test::tekst("Lijst " + std::to_string(i) + ".");
            een.populatieHash = std::string(64, 'a');
            // Half of them where A may not look.
            const std::int64_t toets = i % 2 == 0 ? proef_.toets : proef_.andereToets;
            steekproefStore::bewaar(test::in(transactie, toets), een,
                                    Gebeurtenis::dossierlijstIngelezen);
        }
    });
    const auto blad = [&](const Persoon& wie, const std::string& welk) {
        return proef_.vraag(wie, "/bewaard" + welk).inhoud;
    };
    EXPECT_THAT(blad(proef_.inspecteurA, ""),
                AllOf(HasSubstr("1 tot en met 20 van 21"), HasSubstr("Onderzoeken 2026"),
                      HasSubstr("Lijst 38."), Not(HasSubstr("Lijst 40.")),
                      HasSubstr("href=\"/bewaard?pagina=2\"")));
    for (const char* laatste : {"?pagina=2", "?pagina=8"})
        EXPECT_THAT(blad(proef_.inspecteurA, laatste),
                    AllOf(HasSubstr("21 tot en met 21 van 21"), HasSubstr("Lijst 40."),
                          Not(HasSubstr("Lijst 38."))))
            << laatste;
    EXPECT_THAT(blad(proef_.inspecteurA, "?pagina=-1"), HasSubstr("1 tot en met 20 van 21"));
    EXPECT_THAT(blad(proef_.coordinator, "?pagina=3"), HasSubstr("41 tot en met 41 van 41"));
    EXPECT_THAT(blad(proef_.inspecteurElders, "?pagina=2"),
                AllOf(HasSubstr("geen steekproeven"), Not(HasSubstr("tot en met"))));
}

TEST_F(BewaarRoutes, WijzigenDeLaatsteDag) {
    for (const char* fout : {"", "2026-11-21", "2029-01-01", "morgen"})
        EXPECT_EQ(proef_.stuur(proef_.inspecteurA, pad("/bewaren"), {{"bewaren_tot", fout}}).status,
                  422)
            << fout;
    EXPECT_EQ(bewarenTot(), "2027-11-22");
    EXPECT_EQ(
        proef_.stuur(proef_.inspecteurA, pad("/bewaren"), {{"bewaren_tot", "1-12-2026"}}).naarPad,
        pad("/bewaren?gelukt=bewaren"));
    EXPECT_EQ(bewarenTot(), "2026-12-01");
    EXPECT_EQ(
        proef_.stuur(proef_.inspecteurElders, pad("/bewaren"), {{"bewaren_tot", "2027-01-01"}})
            .status,
        404);
}

}  // namespace
}  // namespace maatlat::web
