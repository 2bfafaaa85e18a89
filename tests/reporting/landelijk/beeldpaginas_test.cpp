// SPDX-License-Identifier: EUPL-1.2
// The pages of the country as a whole, on a round with an incomplete organisation, a gap in the
// rules and nvt.
#include "reporting/landelijk/beeldpaginas.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/kleine_ronde.h"
#include "support/landelijk/beeldproef.h"
#include "support/sjabloon_controle.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

/// "Zee" may be opened; "Berg & Dal" still runs.
class BeeldpaginasTest : public testing::Test {
  protected:
    BeeldpaginasTest() {
        stand_.ronde = test::kleineRonde();
        stand_.plekken = {{"Berg & Dal", {11, Toetsstatus::lopend, false}},
                          {"Gat", {12, Toetsstatus::overgenomen, false, false, "2024-01-31"}},
                          {"Half", {13, Toetsstatus::vastgesteld, false, false, "2026-11-01"}},
                          {"Zee", {14, Toetsstatus::gepubliceerd, true, false, "2026-03-22"}}};
    }
    std::vector<std::string> organisaties(Beeldvraag vraag) const {
        std::vector<std::string> uit;
        for (const BeeldPagina::Rij& een : test::proefbeeld(stand_, std::move(vraag)).rijen)
            uit.push_back(een.organisatie.naam);
        return uit;
    }

    Onderzoeksstand stand_;
};

TEST_F(BeeldpaginasTest, TonenAlleenWatVaststaatMetOuderdomEnMogelijkeRang) {
    const BeeldPagina pagina = test::proefbeeld(stand_);
    std::vector<std::string> rijen;
    for (const BeeldPagina::Rij& een : pagina.rijen)
        rijen.push_back(een.rang + " " + een.organisatie.naam + " " + een.organisatie.pad + " " +
                        een.dag + " " + een.oud);
    EXPECT_THAT(rijen, ElementsAre("1 Gat  31-1-2024 2 jaar", "1 Zee /toets/14 22-3-2026 8 maanden",
                                   "1–3 Half  1-11-2026 "))
        << "what runs is nowhere; equals share a rank; the incomplete one has a range";
    EXPECT_THAT(pagina.zonderRang, ElementsAre("Half: plaats 1 tot en met 3 nog mogelijk."));
    EXPECT_THAT(pagina.zin, HasSubstr("2 organisaties voldoen samen aan 100%"));
    EXPECT_FALSE(pagina.loopt);
}

TEST_F(BeeldpaginasTest, ZettenDeMoeilijksteVerwachtingVoorop) {
    stand_.plekken["Berg & Dal"].status = Toetsstatus::vastgesteld;
    const BeeldPagina pagina = test::proefbeeld(stand_);
    const auto& rijen = pagina.perVerwachting.rijen;
    ASSERT_EQ(rijen.size(), 4u);
    EXPECT_EQ(rijen[0].code, "C") << "one of two";
    EXPECT_EQ(rijen[0].aandeel, "50%");
    std::vector<std::string> groepen;
    for (const Standtabel::Groep& een : rijen[0].groepen)
        groepen.push_back(een.kop + ": " + een.namen + een.meerPad);
    EXPECT_THAT(groepen, ElementsAre("Voldoen niet (1): Berg & Dal", "Voldoen (1): Zee",
                                     "Niet van toepassing (1): Gat"));
    EXPECT_EQ(rijen[0].pad, "/onderzoek/proef/verwachting/C");
    const Standtabel::Rij& vak = pagina.perCriterium.rijen[0];
    EXPECT_EQ(vak.voldoende, 1);
    EXPECT_EQ(vak.onvoldoende, 1);
    EXPECT_EQ(vak.aandeel, "50%");
    EXPECT_EQ(pagina.perCriterium.rijen[1].aandeel, "–") << "no rule, so nothing was judged";
}

TEST_F(BeeldpaginasTest, VolgenHetFilterMetAlleAantallen) {
    stand_.plekken["Berg & Dal"].status = Toetsstatus::vastgesteld;
    Beeldvraag vraag;
    vraag.filter.oordeel = Oordeel::onvoldoende;
    const BeeldPagina pagina = test::proefbeeld(stand_, vraag);
    ASSERT_EQ(pagina.rijen.size(), 1u);
    EXPECT_EQ(pagina.rijen[0].organisatie.naam, "Berg & Dal");
    EXPECT_THAT(pagina.filter.aan,
                ElementsAre("Alleen organisaties met onvoldoende op een criterium."));
    EXPECT_EQ(pagina.filter.hoeveel, "U ziet 1 van de vier organisaties.");
    EXPECT_EQ(pagina.filter.leegPad, "/onderzoek/proef");
    EXPECT_EQ(pagina.perVerwachting.rijen[0].voldoende + pagina.perVerwachting.rijen[0].onvoldoende,
              1);
    EXPECT_EQ(pagina.meenemen[0].pad, "/onderzoek/proef/tabel?oordeel=onvoldoende&als=xlsx");
}

TEST_F(BeeldpaginasTest, SorterenOpElkeKolomEnTerug) {
    const auto op = [](const std::string& kolom, bool af) {
        Beeldvraag vraag;
        vraag.op = kolom;
        vraag.af = af;
        return vraag;
    };
    EXPECT_THAT(organisaties(op("organisatie", true)), ElementsAre("Zee", "Half", "Gat"));
    EXPECT_THAT(organisaties(op("dag", false)), ElementsAre("Gat", "Zee", "Half"));
    EXPECT_THAT(organisaties(op("voldoende", true)), ElementsAre("Zee", "Gat", "Half"))
        << "4, 2 and 2: equals stay in the order of the ranking";
    EXPECT_THAT(organisaties(op("vak", false)), ElementsAre("Zee", "Gat", "Half"));
    EXPECT_THAT(organisaties(op("B", false)), ElementsAre("Zee", "Gat", "Half"));
    const BeeldPagina pagina = test::proefbeeld(stand_, op("dag", false));
    for (const Sorteerkop& een : pagina.koppen) {
        EXPECT_EQ(een.richting, een.tekst == "Oordeel van" ? "ascending" : "") << een.tekst;
        if (een.tekst == "Oordeel van") {
            EXPECT_EQ(een.pad, "/onderzoek/proef?op=dag&richting=af#ranglijst");
        }
    }
}

TEST_F(BeeldpaginasTest, GevenElkeScoreEenCelMetEenWegErheen) {
    const TabelPagina pagina = test::proeftabel(stand_);
    std::vector<std::string> rijen;
    for (const TabelPagina::Rij& een : pagina.rijen) {
        std::string rij = een.organisatie.naam + ":";
        for (const TabelPagina::Cel& cel : een.cellen)
            rij += " " + cel.score.teken;
        rijen.push_back(rij + " = " + std::to_string(een.som));
    }
    EXPECT_THAT(rijen,
                ElementsAre("Gat: + nvt nvt + = 2", "Zee: + + + + = 4", "Half: + ? + ? = 2"));
    EXPECT_EQ(pagina.rijen[1].cellen[2].pad, "/toets/14/criterium/vak");
    EXPECT_EQ(pagina.rijen[0].cellen[2].pad, "/onderzoek/proef/verwachting/C")
        << "the toets itself may not be opened";
    EXPECT_EQ(pagina.kolommen[0].voldoende, 2);
    EXPECT_EQ(pagina.totaal, 6) << "who counts: Half is not judged whole";
    EXPECT_TRUE(pagina.kolommen[0].begin);
    EXPECT_FALSE(pagina.kolommen[1].begin);
    EXPECT_TRUE(pagina.kolommen[3].begin);
}

TEST_F(BeeldpaginasTest, NemenDezelfdeTabelMee) {
    const Beeldselectie van(test::beeldrondeVan(stand_), {});
    const Meeneemtabel tabel = meeneemtabel(van, "Proefronde", "2026-11-22T09:30:00.000Z");
    ASSERT_EQ(tabel.rijen.size(), 3u);
    for (const auto& rij : tabel.rijen)
        EXPECT_EQ(rij.size(), tabel.kop.size());
    EXPECT_EQ(std::get<int>(tabel.rijen[1][0]), 1);
    EXPECT_EQ(std::get<std::string>(tabel.rijen[2][0]), "1–3");
    EXPECT_THAT(tabel.herkomst, testing::Contains(HasSubstr("Toetsen die nog lopen, staan er")));
    EXPECT_THAT(tabel.herkomst, testing::Contains("Gemaakt op 22 november 2026 om 10:30"));
    EXPECT_THAT(tabel.herkomst, testing::Contains("Filter: geen"));
}

TEST_F(BeeldpaginasTest, VerdelenVeelOrganisatiesOverBladen) {
    Ronde ronde = test::kleineRonde();
    const Scorerij scores = ronde.toetsen.back().scores;
    ronde.toetsen.clear();
    for (int i = 1000; i < 2000; ++i)
        ronde.toetsen.push_back({"Org " + std::to_string(i), scores});
    Beeldvraag vraag;
    vraag.blad = 2;
    const Beeldselectie van(test::beeldrondeVan(ronde), vraag);
    const BeeldPagina pagina = beeldpagina(van, test::proefplaats(), {});
    EXPECT_EQ(pagina.rijen.size(), 50u);
    EXPECT_EQ(pagina.rijen[0].organisatie.naam, "Org 1050");
    EXPECT_EQ(pagina.bladeren.waar, "51 tot en met 100 van 1000");
    EXPECT_EQ(pagina.perVerwachting.rijen[0].voldoende, 1000);
    const Standtabel::Groep& groep = pagina.perVerwachting.rijen[0].groepen[0];
    EXPECT_EQ(groep.kop, "Voldoen (1000)");
    EXPECT_THAT(groep.namen, Not(HasSubstr("Org 1030")));
    EXPECT_EQ(groep.meerPad, "/onderzoek/proef?verwachting=A&score=voldoende");
    EXPECT_EQ(tabelpagina(van, test::proefplaats()).rijen.size(), 50u);
}

TEST_F(BeeldpaginasTest, VerliezenOpDeKaartNiemand) {
    Tegelkaart kaart;
    kaart.bron = "de proef";
    kaart.tegels = {{"Zee", "Zee", 1, 2}, {"Elders", "Els", 2, 1}};
    const BeeldPagina pagina =
        beeldpagina(Beeldselectie(test::beeldrondeVan(stand_), {}), test::proefplaats(), kaart);
    ASSERT_TRUE(pagina.kaart);
    ASSERT_EQ(pagina.kaart->tegels.size(), 1u);
    EXPECT_EQ(pagina.kaart->tegels[0].oordeel.teken, "V");
    ASSERT_EQ(pagina.kaart->naast.size(), 2u);
    EXPECT_EQ(pagina.kaart->naast[0].organisatie, "Gat");
    EXPECT_EQ(pagina.kaart->criterium, "vak: Het vakmanschap is op orde.");
}

TEST_F(BeeldpaginasTest, TellenDeOuderdomInMaandenEnDaarnaInJaren) {
    EXPECT_EQ(hoeOud("2026-11-01", "2026-11-22"), "");
    EXPECT_EQ(hoeOud("2026-10-22", "2026-11-22"), "1 maand");
    EXPECT_EQ(hoeOud("2026-10-23", "2026-11-22"), "");
    EXPECT_EQ(hoeOud("2025-11-22", "2026-11-22"), "12 maanden");
    EXPECT_EQ(hoeOud("2015-12-31", "2026-11-22"), "10 jaar");
    EXPECT_EQ(hoeOud("", "2026-11-22"), "");
}

TEST_F(BeeldpaginasTest, ZeggenVanWatLooptWieErTeLaatIs) {
    Lopendeel van;
    EXPECT_FALSE(loopdeel(van, "/onderzoek/proef"));
    Toetskop kop;
    kop.nr = 11;
    kop.organisatie = "Berg & Dal";
    kop.status = Toetsstatus::collegialeToets;
    kop.sinds = "2026-11-01T09:30:00.000Z";
    kop.tot = "2026-11-15";
    van.toetsen = {kop};
    van.bladen = Bladen(1, 1, kRegelsPerBlad);
    van.telaat = 1;
    van.vandaag = "2026-11-22";
    const auto deel = loopdeel(van, "/onderzoek/proef");
    ASSERT_TRUE(deel);
    EXPECT_EQ(deel->zin, "Er loopt nog één toets, waarvan één over zijn termijn.");
    EXPECT_TRUE(deel->toetsen[0].telaat);
    EXPECT_EQ(deel->toetsen[0].sinds, "1-11-2026");
    EXPECT_EQ(deel->toetsen[0].tot, "15-11-2026");
    EXPECT_NE(deel->toetsen[0].aanZet, "–");
}

TEST_F(BeeldpaginasTest, PassenBijHunSjabloon) {
    const test::Sjabloonmap sjablonen = test::sjablonenVanMaatlat();
    const auto past = [&](const auto& pagina) {
        test::Sjablooncontrole controle(sjablonen);
        controle.controleer(pagina.kSjabloon, GevuldePagina(pagina).vulling());
        EXPECT_THAT(controle.fouten, IsEmpty()) << pagina.kSjabloon;
    };
    past(test::proefbeeld(stand_));
    past(test::proeftabel(stand_));
}

}  // namespace
}  // namespace maatlat
