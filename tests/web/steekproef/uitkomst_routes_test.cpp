// SPDX-License-Identifier: EUPL-1.2
#include "support/dossierproef.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Dossierproef;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtUitkomst{
    {"GET", "/onderzoek/{onderzoek}/lezers", {Actie::landelijkBeeld}},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/uitkomsten", {Actie::toetsLezen}, true},
    {"GET", "/toets/{toets}/steekproef/{steekproef}/lezers", {Actie::toetsLezen}, true},
};

class UitkomstRoutes : public testing::Test {
  protected:
    std::string vraag(const std::string& pad) { return proef.proef.vraag(a, pad).inhoud; }

    void leesAlles() {
        for (std::size_t i = 0; i < proef.dossiers.size(); ++i)
            proef.lees(a, i, {{"antwoord-plan", i == 2 ? "nee" : "ja"}});
    }

    Dossierproef proef;
    const Persoon& a = proef.proef.inspecteurA;
    const Persoon& b = proef.proef.inspecteurB;
};

TEST_F(UitkomstRoutes, SchattenNietZolangErNogTeLezenIs) {
    proef.lees(a, 1);
    EXPECT_THAT(vraag(proef.pad("/uitkomsten")),
                AllOf(HasSubstr("1 van de 4"), HasSubstr("Nog niet alle getrokken dossiers"),
                      HasSubstr("nog geen schatting"), Not(HasSubstr("In één beeld")),
                      Not(HasSubstr("class=\"zekerheid"))));
}

TEST_F(UitkomstRoutes, TonenPerVraagWatDeDossiersZeggenEnHoeZekerDatIs) {
    leesAlles();
    const std::string pagina = vraag(proef.pad("/uitkomsten"));
    EXPECT_THAT(pagina, AllOf(HasSubstr("In 3 van de 4 dossiers: er staat een veiligheidsplan."),
                              HasSubstr("id=\"vraag-plan\""), HasSubstr("norm 80%"),
                              HasSubstr("class=\"zekerheid niet-te-zeggen\""),
                              HasSubstr("class=\"zekerheid zonder-norm\""),
                              HasSubstr(proef.proef.toetspad("/criterium/2.1#score-2.1.1"))));
}

TEST_F(UitkomstRoutes, LeidenVanHetCriteriumNaarDeUitkomsten) {
    leesAlles();
    EXPECT_THAT(
        vraag(proef.proef.toetspad("/criterium/2.1")),
        AllOf(HasSubstr(proef.pad("/uitkomsten#vraag-plan")),
              HasSubstr("class=\"zekerheid niet-te-zeggen\""), Not(HasSubstr("/bevinding/1000"))));
    EXPECT_THAT(vraag(proef.proef.toetspad("/bronnen")),
                AllOf(HasSubstr(proef.pad("/uitkomsten")), HasSubstr("Onderzoeken 2026"),
                      Not(HasSubstr("/bron/1000")), Not(HasSubstr("/interview/1000"))));
    EXPECT_THAT(vraag(proef.proef.toetspad("/bevindingen")),
                AllOf(HasSubstr(proef.pad("/uitkomsten")), HasSubstr("berekend uit"),
                      Not(HasSubstr("/bevinding/1000"))));
}

TEST_F(UitkomstRoutes, NoemenWatDeLezersNogMoetenBespreken) {
    EXPECT_THAT(vraag(proef.pad("/lezers")), HasSubstr("geen van de 1"));
    proef.lees(a, 0);
    proef.lees(b, 0, {{"antwoord-plan", "nee"}});
    EXPECT_THAT(
        vraag(proef.pad("/lezers")),
        AllOf(HasSubstr("1 van de 1"), HasSubstr(proef.pad("/overleg/" + proef.dossiers[0])),
              HasSubstr("te weinig dossiers")));
}

TEST_F(UitkomstRoutes, VergelijkenLezersOverAlleToetsenVoorDeCoordinator) {
    const std::string pad = "/onderzoek/" + proef.proef.onderzoek + "/lezers";
    const Persoon& coordinator = proef.proef.coordinator;
    EXPECT_THAT(proef.proef.vraag(coordinator, pad).inhoud, HasSubstr("In geen enkele toets"));
    proef.lees(a, 0);
    proef.lees(b, 0, {{"antwoord-plan", "nee"}});
    const std::string pagina = proef.proef.vraag(coordinator, pad).inhoud;
    EXPECT_THAT(pagina, AllOf(HasSubstr("één toets"), Not(HasSubstr(proef.dossiers[0]))));
    EXPECT_LT(pagina.find("Er staat een veiligheidsplan"),
              pagina.find("Er is met een kind gesproken"));
    EXPECT_THAT(proef.proef.vraag(coordinator, "/onderzoek/" + proef.proef.onderzoek).inhoud,
                HasSubstr(pad));
}

}  // namespace
}  // namespace maatlat::web
