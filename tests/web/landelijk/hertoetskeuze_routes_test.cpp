// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/organisatie_store.h"
#include "store/opvolging/opvolgdag_store.h"
#include "store/opvolging/opvolging_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "support/routeverwachting.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kRoutesHertoetskeuze{
    {"GET",
     "/onderzoek/{onderzoek}/hertoetskeuze",
     {Actie::onderzoekWijzigen},
     false,
     {"?regel=onvoldoende&criterium=1.1", "?regel=maatregel-te-laat", "?regel=laagste&aantal=1"}},
    {"POST", "/onderzoek/{onderzoek}/hertoetskeuze", {Actie::onderzoekWijzigen}},
};

class HertoetskeuzeRoutes : public testing::Test, protected test::Hertoetsproef {
  protected:
    std::string keuzepad(const std::string& erachter = "") {
        return "/onderzoek/" + proef.onderzoek + "/hertoetskeuze" + erachter;
    }
    std::string lees(const std::string& erachter = "") {
        return proef.vraag(proef.coordinator, keuzepad(erachter)).inhoud;
    }
    Antwoord openDeze(const std::vector<std::int64_t>& toetsen,
                      const std::string& streef = "22-5-2027") {
        test::Proefopstelling::Velden velden{
            {"regel", "laagste"}, {"aantal", "2"}, {"streef", streef}};
        for (const std::int64_t een : toetsen)
            velden.emplace_back("toets", std::to_string(een));
        return proef.stuur(proef.coordinator, keuzepad(), velden);
    }
    int hertoetsen() {
        return proef.database().lees([&](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT count(*) FROM hertoets");
            vraag.stap();
            return vraag.klein(0);
        });
    }
    /// So many overgenomen toetsen, with everything voldoende but these verwachtingen.
    std::vector<std::int64_t> neemOver(const std::string& naam, int aantal,
                                       const std::vector<std::string>& onvoldoende) {
        std::vector<std::int64_t> uit;
        for (int i = 1; i <= aantal; ++i) {
            const std::string organisatie = naam + " " + std::to_string(i);
            proef.database().schrijf("test", [&](Transactie& transactie) {
                organisatieStore::bewaar(transactie, {{organisatie, {}}});
                uit.push_back(toetskopStore::open(transactie, proef.onderzoek, organisatie));
            });
            test::beoordeelAlles(proef, uit.back(), "voldoende");
            for (const std::string& code : onvoldoende)
                zet(uit.back(), Veldsoort::score, code, "onvoldoende");
            proef.database().schrijf("test", [&](Transactie& transactie) {
                test::zetStatus(test::in(transactie, uit.back()), Toetsstatus::overgenomen, 0);
            });
        }
        return uit;
    }
    void zetStap(Opvolgzet zet, Opvolgstap van, Opvolgstap naar) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            opvolgingStore::doe(test::in(transactie, proef.toets), {zet, van, naar}, {},
                                Opvolging{naar, "", "", proef.vtManagement.nr, 0, 0},
                                proef.inspecteurB.nr);
        });
    }
    std::string vak(std::int64_t toets) { return "id=\"toets-" + std::to_string(toets) + "\""; }
};

TEST_F(HertoetskeuzeRoutes, TeltAlleenWatVaststaat) {
    EXPECT_THAT(lees(), HasSubstr("nog geen toets van dit onderzoek vast"));
    stelEersteVast();
    const std::string lijst = lees("?regel=laagste&aantal=1");
    EXPECT_THAT(lijst, AllOf(HasSubstr("In de lijst: één organisatie."), HasSubstr("Utrecht"),
                             HasSubstr("20 van de 24"), HasSubstr(vak(proef.toets)),
                             HasSubstr("staat er 1 vast"), Not(HasSubstr("Midden-Brabant"))));
    EXPECT_THAT(lees("?regel=laagste&aantal=7"), HasSubstr("Er werd om 7 gevraagd"));
    EXPECT_THAT(lees("?regel=laagste&aantal=0"), HasSubstr("van 1 tot en met 10.000"));
    EXPECT_EQ(proef.vraag(proef.coordinator, keuzepad("?regel=bestaat-niet")).status, 404);
}

TEST_F(HertoetskeuzeRoutes, ZegtPerRegelWaarom) {
    stelEersteVast();
    EXPECT_THAT(lees("?regel=onvoldoende&criterium=1.1"), HasSubstr("Onvoldoende op 1.1."));
    EXPECT_THAT(lees("?regel=onvoldoende&criterium=1.2"),
                AllOf(HasSubstr("Net erbuiten"), HasSubstr("Niet onvoldoende op 1.2.")));
    EXPECT_THAT(lees("?regel=maatregel-te-laat"), HasSubstr("Geen enkele maatregel"));
    proef.database().schrijf("test", [&](Transactie& transactie) {
        opvolgdagStore::vervang(test::in(transactie, proef.toets),
                                {{"maatregel/1", "2026-11-01", "maatregel 1"}});
    });
    EXPECT_THAT(lees("?regel=maatregel-te-laat"), HasSubstr("Geen enkele maatregel"))
        << "the plan is still being made";
    zetStap(Opvolgzet::dienPlanIn, Opvolgstap::planMaken, Opvolgstap::planIngediend);
    EXPECT_THAT(lees("?regel=maatregel-te-laat"), HasSubstr("Geen enkele maatregel"))
        << "nobody judged the plan";
    zetStap(Opvolgzet::stemIn, Opvolgstap::planVoorgelegd, Opvolgstap::uitvoering);
    EXPECT_THAT(lees("?regel=maatregel-te-laat"),
                HasSubstr("De laatste dag van een maatregel was 1 november 2026."));
}

TEST_F(HertoetskeuzeRoutes, OpentAlleGekozenHertoetsenOfGeenEen) {
    stelEersteVast();
    EXPECT_THAT(openDeze({}).inhoud, HasSubstr("Zet een vinkje bij elke organisatie"));
    EXPECT_EQ(openDeze({proef.toets}, "gisteren").status, 422);
    EXPECT_EQ(openDeze({proef.toets, proef.andereToets}).status, 422);
    EXPECT_THAT(
        openDeze({proef.toets, proef.andereToets}, "3-6-2027").inhoud,
        AllOf(HasSubstr("Midden-Brabant: "), HasSubstr("geen enkele hertoets geopend"),
              HasSubstr("3-6-2027"), testing::ContainsRegex(vak(proef.toets) + "[^>]* checked")));
    EXPECT_EQ(hertoetsen(), 0);
    ASSERT_EQ(openDeze({proef.toets}).status, 303);
    EXPECT_EQ(hertoetsen(), 1);
    const std::string daarna = lees("?regel=laagste&aantal=1");
    EXPECT_THAT(daarna, AllOf(HasSubstr("loopt al een hertoets"), HasSubstr("Naar die hertoets"),
                              HasSubstr("kan niet"), Not(HasSubstr(vak(proef.toets)))));
    EXPECT_EQ(openDeze({proef.toets}).status, 422);
    EXPECT_EQ(hertoetsen(), 1);
}

/// The first page is full with those that are in: the second has none of them.
TEST_F(HertoetskeuzeRoutes, DeTweedeBladzijdeKentDeGrensEnHoudtHaarVinkjes) {
    neemOver("Laag", 50, {"1.1.1", "1.1.2", "1.1.3", "1.1.4"});
    const auto hoger = neemOver("Hoger", 3, {"3.2.1", "3.2.2"});
    const std::string vraag = "?regel=laagste&aantal=50";
    EXPECT_THAT(lees(vraag), AllOf(HasSubstr("op alle pagina&#39;s samen"),
                                   HasSubstr("pagina 1 van 2"), Not(HasSubstr("Hoger 1"))));
    EXPECT_THAT(lees(vraag + "&pagina=2"),
                AllOf(HasSubstr("Dat is 2 meer dan de hoogste in de lijst."),
                      HasSubstr("pagina 2 van 2"), Not(HasSubstr("Laag 1"))));
    const auto stuur = [&](const std::string& streef) {
        return proef.stuur(proef.coordinator, keuzepad(),
                           {{"regel", "laagste"},
                            {"aantal", "50"},
                            {"pagina", "2"},
                            {"streef", streef},
                            {"toets", std::to_string(hoger[1])}});
    };
    EXPECT_THAT(stuur("gisteren").inhoud,
                AllOf(HasSubstr("pagina 2 van 2"), HasSubstr("gisteren"),
                      testing::ContainsRegex(vak(hoger[1]) + "[^>]* checked"),
                      Not(testing::ContainsRegex(vak(hoger[0]) + "[^>]* checked"))));
    const Antwoord goed = stuur("22-5-2027");
    EXPECT_EQ(goed.status, 303);
    EXPECT_THAT(goed.naarPad, AllOf(HasSubstr("aantal=50"), HasSubstr("pagina=2")));
    EXPECT_EQ(hertoetsen(), 1);
}

}  // namespace
}  // namespace maatlat::web
