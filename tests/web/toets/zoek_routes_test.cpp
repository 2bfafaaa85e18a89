// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
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

const test::Routeverwachtingen kVerwachtZoek{
    {"GET", "/toets/{toets}/bevindingen", {Actie::toetsLezen}, true, {"?woorden=zq"}},
};

class ZoekRoutes : public testing::Test {
  protected:
    /// 120 bevindingen: every third about a café, the first ten of inspecteur B.
    ZoekRoutes() {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            Bron bron;
            bron.soort = Bronsoort::dossier;
            bron.pseudoniem = "D-01";
            bronStore::bewaar(test::in(transactie, proef_.toets), bron, proef_.inspecteurA.nr);
            for (int i = 1; i <= 120; ++i) {
                Bevinding een;
                een.bron = 1;
                een.tekst = test::tekst((i % 3 == 0 ? "In het **Café** " : "Op kantoor ") +
                                        std::to_string(i));
                if (i % 2 == 0) een.verwachtingen = {"1.1.2"};
                const Persoon& wie = i <= 10 ? proef_.inspecteurB : proef_.inspecteurA;
                bevindingStore::bewaar(test::in(transactie, proef_.toets), een, wie.nr);
            }
        });
    }

    std::string zoek(const std::string& query) {
        return proef_.vraag(proef_.inspecteurA, proef_.toetspad("/bevindingen") + query).inhoud;
    }

    test::Proefopstelling proef_;
};

TEST_F(ZoekRoutes, TonenVijftigPerPagina) {
    const std::string eerste = zoek("");
    EXPECT_THAT(eerste, AllOf(HasSubstr("120 bevindingen"), HasSubstr("1 tot en met 50 van 120"),
                              HasSubstr("id=\"bevinding-120\""), HasSubstr("id=\"bevinding-71\""),
                              Not(HasSubstr("id=\"bevinding-70\"")), Not(HasSubstr("rel=\"prev\"")),
                              HasSubstr("rel=\"next\"")));
    EXPECT_THAT(zoek("?pagina=3"), AllOf(HasSubstr("id=\"bevinding-1\""), HasSubstr("rel=\"prev\""),
                                         Not(HasSubstr("rel=\"next\""))));
    EXPECT_THAT(zoek("?pagina=99"), HasSubstr("101 tot en met 120 van 120"));
    for (const char* geen :
         {"?pagina=-1", "?pagina=0", "?pagina=twee", "?pagina=99999999999999999999"})
        EXPECT_THAT(zoek(geen), HasSubstr("1 tot en met 50 van 120")) << geen;
    EXPECT_THAT(zoek("?pagina=9999999999999"), HasSubstr("101 tot en met 120 van 120"));
}

TEST_F(ZoekRoutes, TellenWatErIsGevonden) {
    EXPECT_THAT(zoek("?woorden=nergensgeschreven"),
                AllOf(HasSubstr("0 van 120 bevindingen"), HasSubstr("Geen enkele bevinding past")));
    EXPECT_THAT(zoek("?woorden=CAFE"),
                AllOf(HasSubstr("40 van 120 bevindingen"), HasSubstr("value=\"CAFE\""),
                      HasSubstr("<strong>Café</strong>")));
    EXPECT_THAT(zoek("?woorden=cafe&zonder=ja"), HasSubstr("20 van 120 bevindingen"));
    EXPECT_THAT(zoek("?bronsoort=interview"), HasSubstr("0 van 120 bevindingen"));
    EXPECT_THAT(zoek("?auteur=" + std::to_string(proef_.inspecteurB.nr)),
                AllOf(HasSubstr("10 van 120 bevindingen"), HasSubstr("Inspecteur B")));
}

TEST_F(ZoekRoutes, HoudenDeFiltersInDeVerwijzingen) {
    EXPECT_THAT(zoek("?woorden=op+kantoor&bron=1&pagina=1"),
                HasSubstr("/bevindingen?woorden=op%20kantoor&amp;bron=1&amp;pagina=2\""));
}

TEST_F(ZoekRoutes, KunnenTegenVreemdeVragen) {
    EXPECT_THAT(zoek("?bron=x&richting=links&auteur=-2"), HasSubstr("120 bevindingen"));
    EXPECT_THAT(zoek("?woorden=%22%3E%3Cscript%3E"),
                AllOf(HasSubstr("0 van 120"), Not(HasSubstr("\"><script>"))));
}

TEST_F(ZoekRoutes, BestaanNietVoorEenAnder) {
    const std::string pad = proef_.toetspad("/bevindingen");
    EXPECT_EQ(proef_.vraag(proef_.inspecteurElders, pad).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.beheerder, pad).status, 404);
    EXPECT_THAT(proef_.vraag(proef_.coordinator, pad).inhoud,
                AllOf(HasSubstr("120 bevindingen"), Not(HasSubstr("Bevinding toevoegen"))));
}

}  // namespace
}  // namespace maatlat::web
