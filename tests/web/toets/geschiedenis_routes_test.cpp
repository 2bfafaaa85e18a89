// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Proefopstelling;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtGeschiedenis{
    {"GET", "/toets/{toets}/geschiedenis/{soort}/{code}", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/geschiedenis/{soort}/{code}", {Actie::toetsInvullen}, true},
};

class GeschiedenisRoutes : public testing::Test {
  protected:
    void veld(const Persoon& wie, const std::string& waarde, int versie) {
        ASSERT_EQ(proef
                      .stuur(wie, proef.toetspad("/veld"),
                             {{"sleutel", "motivering/1.1.2"},
                              {"waarde", waarde},
                              {"versie", std::to_string(versie)}})
                      .status,
                  303);
    }
    Antwoord terug(const std::string& naar, const std::string& versie) {
        return proef.stuur(proef.inspecteurA, pad, {{"naar", naar}, {"versie", versie}});
    }

    Proefopstelling proef;
    std::string pad = proef.toetspad("/geschiedenis/motivering/1.1.2");
};

TEST_F(GeschiedenisRoutes, ToontElkeVersieMetWieEnHetVerschil) {
    veld(proef.inspecteurA, "Het is goed geregeld.", 0);
    veld(proef.inspecteurB, "Het is slecht geregeld.", 1);
    const Antwoord pagina = proef.vraag(proef.inspecteurA, pad);
    EXPECT_EQ(pagina.status, 200);
    EXPECT_THAT(pagina.inhoud, HasSubstr("Geschiedenis: Motivering bij 1.1.2"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Versie 2: deze staat er nu"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Inspecteur B, 22 november 2026 om 10:30"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("weg: </span>goed"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("erbij: </span>slecht"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("Zet versie 1 terug"));
    EXPECT_THAT(pagina.inhoud, Not(HasSubstr("Zet versie 2 terug")));
    EXPECT_THAT(proef.vraag(proef.coordinator, pad).inhoud, Not(HasSubstr("Zet versie 1 terug")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/geschiedenis/score/1.1.2")).inhoud,
                HasSubstr("nog nooit opgeslagen"));
}

TEST_F(GeschiedenisRoutes, TerugzettenGeeftEenNieuweVersieBovenop) {
    veld(proef.inspecteurA, "Eerst.", 0);
    veld(proef.inspecteurB, "Daarna.", 1);
    EXPECT_EQ(terug("1", "2").naarPad, pad + "?gelukt=terug");
    const std::string pagina = proef.vraag(proef.inspecteurA, pad).inhoud;
    EXPECT_THAT(pagina, HasSubstr("Versie 3: deze staat er nu"));
    EXPECT_THAT(pagina, HasSubstr("Zet versie 2 terug"));
    EXPECT_THAT(proef.vraag(proef.inspecteurB, proef.toetspad("/criterium/1.1")).inhoud,
                HasSubstr("Eerst.</textarea>"));
}

TEST_F(GeschiedenisRoutes, TerugzettenTegenEenOudeVersieDoetNiets) {
    veld(proef.inspecteurA, "Eerst.", 0);
    veld(proef.inspecteurB, "Daarna.", 1);
    veld(proef.inspecteurB, "Nog later.", 2);
    const Antwoord fout = terug("1", "2");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("Er is niets teruggezet."));
    EXPECT_THAT(fout.inhoud, HasSubstr("Versie 3: deze staat er nu"));
    EXPECT_EQ(terug("7", "3").status, 404);
    EXPECT_EQ(proef.stuur(proef.coordinator, pad, {{"naar", "1"}, {"versie", "3"}}).status, 404);
}

TEST_F(GeschiedenisRoutes, EenLegeMotiveringKomtNietTerugBijOnvoldoende) {
    veld(proef.inspecteurA, "Eerst.", 0);
    veld(proef.inspecteurA, "", 1);
    veld(proef.inspecteurA, "Weer.", 2);
    proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                {{"sleutel", "score/1.1.2"}, {"waarde", "onvoldoende"}, {"versie", "0"}});
    const Antwoord fout = terug("2", "3");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("Bij de score onvoldoende hoort een motivering."));
}

TEST_F(GeschiedenisRoutes, EenBevindingToontHaarVelden) {
    const std::int64_t nr = proef.database().schrijf("test", [&](Transactie& transactie) {
        Bron bron;
        bron.titel = "Jaarplan";
        bron.documentsoort = "beleid";
        const auto bewaard =
            bronStore::bewaar(test::in(transactie, proef.toets), bron, proef.inspecteurA.nr);
        Bevinding een;
        een.bron = bewaard.nr;
        een.tekst = "Wat er stond.";
        een.verwachtingen = {"1.1.1", "1.1.2"};
        een = bevindingStore::bewaar(test::in(transactie, proef.toets), een, proef.inspecteurA.nr);
        een.richting = Richting::voldoende;
        return bevindingStore::bewaar(test::in(transactie, proef.toets), een, proef.inspecteurA.nr)
            .nr;
    });
    const std::string waar = proef.toetspad("/geschiedenis/bevinding/" + std::to_string(nr));
    const Antwoord pagina = proef.vraag(proef.inspecteurA, waar);
    EXPECT_THAT(pagina.inhoud, HasSubstr("<h3>Richting</h3>"));
    EXPECT_THAT(pagina.inhoud, HasSubstr("1.1.1, 1.1.2"));
    EXPECT_EQ(proef.stuur(proef.inspecteurA, waar, {{"naar", "1"}, {"versie", "2"}}).status, 303);
    const auto nu = proef.database().lees(
        [&](Sessie& sessie) { return *bevindingStore::lees(test::in(sessie, proef.toets), nr); });
    EXPECT_EQ(nu.richting, Richting::neutraal);
    EXPECT_EQ(nu.versie, 3);
    EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad("/geschiedenis/bron/1")).status, 200);
    for (const char* geen : {"/geschiedenis/bron/2", "/geschiedenis/bron/01", "/geschiedenis/x/1",
                             "/geschiedenis/bevinding/-1"})
        EXPECT_EQ(proef.vraag(proef.inspecteurA, proef.toetspad(geen)).status, 404) << geen;
}

TEST_F(GeschiedenisRoutes, VeelVersiesKomenPerPagina) {
    for (int i = 0; i < 45; ++i)
        veld(proef.inspecteurA, "Versie nummer " + std::to_string(i), i);
    const auto blad = [&](const std::string& welk) {
        return proef.vraag(proef.inspecteurA, pad + welk).inhoud;
    };
    const std::string eerste = blad("");
    EXPECT_THAT(eerste, HasSubstr("Versie 45: deze staat er nu"));
    EXPECT_THAT(eerste, HasSubstr("id=\"versie-36\""));
    EXPECT_THAT(eerste, Not(HasSubstr("id=\"versie-35\"")));
    EXPECT_THAT(eerste, HasSubstr("1 tot en met 10 van 45"));
    EXPECT_THAT(eerste, HasSubstr(pad + "?pagina=2\""));
    // The last one of a page is shown beside what stood before it, on the next page.
    EXPECT_THAT(eerste, HasSubstr("weg: </span>34"));
    const std::string laatste = blad("?pagina=5");
    EXPECT_THAT(laatste, HasSubstr("id=\"versie-1\""));
    EXPECT_THAT(laatste, HasSubstr("id=\"versie-5\""));
    EXPECT_THAT(laatste, Not(HasSubstr("id=\"versie-6\"")));
    EXPECT_THAT(laatste, HasSubstr("Zet versie 5 terug"));
    EXPECT_THAT(laatste, Not(HasSubstr("rel=\"next\"")));
    EXPECT_THAT(laatste, Not(HasSubstr("deze staat er nu")));
}

}  // namespace
}  // namespace maatlat::web
