// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "domain/tekst.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/proeftekst.h"
#include "support/routeverwachting.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/onderzoek/zelfevaluatie.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtLandelijk{
    {"GET", "/onderzoek/{onderzoek}/verwachting/{code}", {Actie::landelijkBeeld}},
    {"GET",
     "/onderzoek/{onderzoek}/vergelijk",
     {Actie::landelijkBeeld},
     false,
     {"?a={toets}&b=3", "?a={toets}&b=4", "?a={toets}", "?a={toets}&b=3&c=4&d=5"}},
    {"GET", "/onderzoek/{onderzoek}/good-practices", {Actie::landelijkBeeld}, false, {"?pagina=2"}},
    {"GET",
     "/onderzoek/{onderzoek}/rapport",
     {Actie::landelijkBeeld},
     false,
     {"?als=bestand", "?als=narekening"}},
};

class LandelijkRoutesTest : public testing::Test {
  protected:
    LandelijkRoutesTest() : basis_("/onderzoek/" + proef_.onderzoek) {
        score(proef_.toets, "1.1.1", "voldoende");
        score(proef_.andereToets, "1.1.1", "onvoldoende");
    }

    void veld(std::int64_t toets, const Veldsleutel& sleutel, const Tekst& waarde) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            veldStore::bewaar(test::in(transactie, toets), sleutel, waarde, 0,
                              proef_.inspecteurA.nr);
        });
    }
    void score(std::int64_t toets, const std::string& code, const Tekst& waarde) {
        veld(toets, {Veldsoort::score, code}, waarde);
    }
    void practice(std::int64_t toets, const std::string& thema, const std::string& woorden) {
        veld(toets, {Veldsoort::goodPractice, thema}, test::tekst(woorden));
    }

    Antwoord vraag(const Persoon& wie, const std::string& erachter = "") {
        return proef_.vraag(wie, basis_ + erachter);
    }
    std::string pagina(const Persoon& wie, const std::string& erachter = "") {
        const Antwoord antwoord = vraag(wie, erachter);
        EXPECT_EQ(antwoord.status, 200) << erachter;
        return antwoord.inhoud;
    }
    std::string verwijzing(std::int64_t toets) const {
        return "<a href=\"/toets/" + std::to_string(toets) + "\">";
    }

    test::Proefopstelling proef_;
    std::string basis_;
};

TEST_F(LandelijkRoutesTest, TonenEenWijzigingMeteen) {
    // Both toetsen can still change: they are shown, and count nowhere.
    const std::string voldoende = ": voldoende <span";
    EXPECT_THAT(
        pagina(proef_.coordinator, "/verwachting/1.1.2"),
        AllOf(HasSubstr("Er is nog geen organisatie die meetelt."), Not(HasSubstr(voldoende))));
    score(proef_.toets, "1.1.2", "voldoende");
    EXPECT_THAT(pagina(proef_.coordinator, "/verwachting/1.1.2"), HasSubstr(voldoende));
}

TEST_F(LandelijkRoutesTest, BestaanAlleenVoorWieHetLandOverziet) {
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef_.toets), Toetsstatus::vastgesteld, 0);
    });
    for (const char* erachter : {"", "/tabel", "/verwachting/1.1.1", "/vergelijk",
                                 "/good-practices", "/rapport", "/rapport?als=bestand"}) {
        for (const Persoon* wie : {&proef_.vtManagement, &proef_.beheerder})
            EXPECT_EQ(vraag(*wie, erachter).status, 404) << wie->naam << erachter;
        for (const Persoon* wie : {&proef_.coordinator, &proef_.inspecteurElders})
            EXPECT_EQ(vraag(*wie, erachter).status, 200) << wie->naam << erachter;
    }
}

TEST_F(LandelijkRoutesTest, MakenGeenRapportVanWatNogKanWijzigen) {
    const Antwoord nog = vraag(proef_.coordinator, "/rapport");
    EXPECT_EQ(nog.status, 409);
    EXPECT_THAT(nog.inhoud, HasSubstr("Er staat nog geen toets van dit onderzoek vast."));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef_.toets), Toetsstatus::vastgesteld, 0);
    });
    const std::string rapport = pagina(proef_.coordinator, "/rapport");
    EXPECT_THAT(rapport, HasSubstr("Utrecht"));
    EXPECT_THAT(rapport, Not(HasSubstr("Midden-Brabant"))) << "that one can still change";
    EXPECT_THAT(rapport, HasSubstr("Alleen wat vaststaat telt mee."));
}

TEST_F(LandelijkRoutesTest, KennenNietWatErNietIs) {
    EXPECT_EQ(proef_.vraag(proef_.coordinator, "/onderzoek/onbekend").status, 404);
    EXPECT_EQ(vraag(proef_.coordinator, "/verwachting/9.9.9").status, 404);
    EXPECT_EQ(vraag(proef_.coordinator, "/verwachting/1.1").status, 404);
    EXPECT_EQ(vraag(proef_.coordinator, "/vergelijk?a=1&b=77").status, 404);
    EXPECT_EQ(vraag(proef_.coordinator, "/vergelijk?a=x&b=1").status / 100, 4);
}

TEST_F(LandelijkRoutesTest, TonenGeenZelfevaluatie) {
    const Onderzoekkeuzes keuzes = onderzoekkeuzes(proef_.werkplek(), proef_.coordinator);
    const std::int64_t nr =
        openZelfevaluatie(proef_.werkplek(), proef_.handeling(proef_.vtManagement),
                          keuzes.kaders.front().hash, keuzes.kaders.front().regelsets.front().naam);
    const auto kop = proef_.database().lees(
        [&](Sessie& sessie) { return toetskopStore::lees(test::kSleutel, sessie, nr); });
    ASSERT_TRUE(kop);
    for (const char* erachter : {"", "/good-practices"})
        EXPECT_EQ(
            proef_.vraag(proef_.coordinator, "/onderzoek/" + kop->onderzoekId + erachter).status,
            404);
}

TEST_F(LandelijkRoutesTest, VergelijkenTweeToetsenVanDitOnderzoek) {
    const std::string a = std::to_string(proef_.toets), b = std::to_string(proef_.andereToets);
    const std::string html = pagina(proef_.coordinator, "/vergelijk?a=" + a + "&b=" + b);
    EXPECT_THAT(html, HasSubstr("<b>alleen Utrecht voldoet</b>"));
    EXPECT_THAT(html, HasSubstr("Zij verschillen op 1 van de 24 verwachtingen."));
    const Antwoord zelfde = vraag(proef_.coordinator, "/vergelijk?a=" + a + "&b=" + a);
    EXPECT_EQ(zelfde.status, 422);
    EXPECT_THAT(zelfde.inhoud, HasSubstr("Kies twee verschillende organisaties."));
    EXPECT_THAT(pagina(proef_.coordinator, "/vergelijk"), Not(HasSubstr("<table")));
}

TEST_F(LandelijkRoutesTest, ZettenEenOrganisatieAlleenNaastHetLand) {
    const std::string a = std::to_string(proef_.toets);
    const std::string html = pagina(proef_.coordinator, "/vergelijk?a=" + a);
    EXPECT_THAT(html, HasSubstr("Utrecht naast de mediaan"));
    // Nothing stands vast: there is no middle yet, and what runs makes none.
    EXPECT_THAT(html, AllOf(HasSubstr("nog geen"), Not(HasSubstr("boven de mediaan"))));
    EXPECT_EQ(vraag(proef_.coordinator, "/vergelijk?a=" + a + "&b=0&c=" + a).status, 422);
    EXPECT_EQ(vraag(proef_.coordinator, "/vergelijk?a=" + a + "&d=99").status, 404);
}

TEST_F(LandelijkRoutesTest, ZettenErTekstenBijVanWatMagWordenGelezen) {
    veld(proef_.toets, {Veldsoort::onderbouwing, "1.1"}, test::tekst("Er is een rooster."));
    veld(proef_.andereToets, {Veldsoort::verbeterpunt, "1.1.1"},
         test::tekst("Regel een achterwacht."));
    const std::string beide =
        "/vergelijk?a=" + std::to_string(proef_.toets) + "&b=" + std::to_string(proef_.andereToets);
    EXPECT_THAT(pagina(proef_.coordinator, beide),
                AllOf(HasSubstr("Er is een rooster."), HasSubstr("Regel een achterwacht."),
                      HasSubstr("/toets/" + std::to_string(proef_.toets) + "/criterium/1.1\"")));
    // It stands vast now, so its scores are there; its texts are of its own team.
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef_.andereToets), Toetsstatus::vastgesteld, 0);
    });
    EXPECT_THAT(pagina(proef_.inspecteurA, beide),
                AllOf(HasSubstr("Er is een rooster."), Not(HasSubstr("Regel een achterwacht."))));
}

TEST_F(LandelijkRoutesTest, ZettenGoodPracticesBijElkaarPerThema) {
    EXPECT_THAT(pagina(proef_.coordinator),
                HasSubstr("<a href=\"" + basis_ +
                          "/good-practices\">Good practices van dit onderzoek</a>"));
    EXPECT_THAT(pagina(proef_.coordinator, "/good-practices"),
                AllOf(HasSubstr("Er is nog geen good practice opgeschreven"),
                      HasSubstr("Inleiding en good practices"), Not(HasSubstr("<h2")),
                      Not(HasSubstr("/rapport"))));
    practice(proef_.toets, "2", "Een **vast** gezicht.");
    practice(proef_.toets, "1", "Elke dag overleg.");
    practice(proef_.andereToets, "1", "Altijd met twee.");
    const std::string van = pagina(proef_.coordinator, "/good-practices");
    EXPECT_THAT(van, HasSubstr("Er zijn drie good practices."));
    EXPECT_THAT(van, Not(HasSubstr("uit toetsen van andere teams")));
    std::size_t plaats = 0;
    for (const std::string& stuk :
         {std::string("Thema 1: "), verwijzing(proef_.andereToets) + "Midden-Brabant</a>",
          std::string("(lopend)"), std::string("<p>Altijd met twee.</p>"),
          verwijzing(proef_.toets) + "Utrecht</a>", std::string("Elke dag overleg."),
          std::string("Thema 2: "), verwijzing(proef_.toets) + "Utrecht</a>",
          std::string("<p>Een <strong>vast</strong> gezicht.</p>")}) {
        plaats = van.find(stuk, plaats);
        ASSERT_NE(plaats, std::string::npos) << stuk << " comes too early, or not";
    }
    practice(proef_.toets, "3", "");  // filled in and cleared
    EXPECT_THAT(pagina(proef_.coordinator, "/good-practices"), Not(HasSubstr("Thema 3")));
}

TEST_F(LandelijkRoutesTest, LatenVanGoodPracticesAlleenZienWatIemandMagLezen) {
    practice(proef_.toets, "1", "Van het eigen team.");
    practice(proef_.andereToets, "1", "Van een ander team.");
    for (const Toetsstatus status : {Toetsstatus::lopend, Toetsstatus::vastgesteld}) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            test::zetStatus(test::in(transactie, proef_.andereToets), status, 0);
        });
        EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices"),
                    AllOf(HasSubstr("Van het eigen team."), HasSubstr("Er is één good practice."),
                          HasSubstr("uit toetsen van andere teams"),
                          Not(HasSubstr("Van een ander team.")), Not(HasSubstr("Midden-Brabant"))));
        EXPECT_THAT(pagina(proef_.inspecteurElders, "/good-practices"),
                    AllOf(HasSubstr("Er is nog geen good practice"), Not(HasSubstr("Van "))));
    }
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, proef_.andereToets), Toetsstatus::overgenomen, 0);
    });
    EXPECT_THAT(pagina(proef_.inspecteurElders, "/good-practices"),
                AllOf(HasSubstr("Van een ander team."), HasSubstr("(overgenomen)"),
                      Not(HasSubstr("Van het eigen team."))));
}

TEST_F(LandelijkRoutesTest, VerdelenGoodPracticesOverPaginas) {
    importeer(proef_.database(), "test",
              leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"));
    basis_ = "/onderzoek/stap1-2015";
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices"),
                AllOf(HasSubstr("Er is nog geen good practice"),
                      HasSubstr("staan in het <a href=\"" + basis_ + "/rapport\">")));
    const auto koppen = proef_.database().lees([](Sessie& sessie) {
        return toetskopStore::vanOnderzoek(test::kSleutel, sessie, "stap1-2015");
    });
    for (const Toetskop& kop : koppen)
        for (const char* thema : {"1", "2"})
            practice(kop.nr, thema, "zq" + std::to_string(kop.nr) + "-" + thema + "q");
    std::string alles;
    for (const char* blad : {"", "?pagina=2", "?pagina=3"})
        alles += pagina(proef_.inspecteurA, std::string("/good-practices") + blad);
    for (const Toetskop& kop : koppen)
        for (const char* thema : {"1", "2"}) {
            const std::string woord = "zq" + std::to_string(kop.nr) + "-" + thema + "q";
            const auto plaats = alles.find(woord);
            EXPECT_NE(plaats, std::string::npos) << woord;
            EXPECT_EQ(alles.find(woord, plaats + 1), std::string::npos) << woord << " twice";
        }
    const std::string tweede = pagina(proef_.inspecteurA, "/good-practices?pagina=2");
    EXPECT_THAT(tweede,
                AllOf(HasSubstr("Er zijn 52 good practices."), HasSubstr("21 tot en met 40 van 52"),
                      HasSubstr("good-practices?pagina=1\">Vorige"),
                      HasSubstr("good-practices?pagina=3\">Volgende"), HasSubstr("Thema 1: "),
                      HasSubstr("Thema 2: ")));
    for (const char* ver : {"?pagina=9", "?pagina=99999999999"})
        EXPECT_THAT(pagina(proef_.inspecteurA, std::string("/good-practices") + ver),
                    AllOf(HasSubstr("41 tot en met 52 van 52"), Not(HasSubstr("Volgende"))));
    for (const char* geen : {"?pagina=0", "?pagina=x"})
        EXPECT_THAT(pagina(proef_.inspecteurA, std::string("/good-practices") + geen),
                    HasSubstr("1 tot en met 20 van 52"));
}

TEST_F(LandelijkRoutesTest, GevenDeNarekeningBijHetLandelijkRapport) {
    importeer(proef_.database(), "test",
              leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"));
    EXPECT_NE(vraag(proef_.coordinator, "/rapport?als=narekening").status, 200)
        << "nothing was published about it";
    basis_ = "/onderzoek/stap1-2015";
    const std::string rapport = pagina(proef_.coordinator, "/rapport");
    EXPECT_THAT(rapport, HasSubstr(basis_ + "/rapport?als=narekening"));
    EXPECT_THAT(rapport, HasSubstr("het bestand narekening-stap1-2015.csv"));
    EXPECT_THAT(pagina(proef_.coordinator, "/rapport?als=bestand"),
                Not(HasSubstr("als=narekening")));
    const Antwoord csv = vraag(proef_.coordinator, "/rapport?als=narekening");
    EXPECT_EQ(csv.status, 200);
    EXPECT_EQ(csv.bestandsnaam, "narekening-stap1-2015.csv");
    EXPECT_EQ(std::count(csv.inhoud.begin(), csv.inhoud.end(), '\n'), 89);
}

TEST_F(LandelijkRoutesTest, GevenDeRondeVan2015ZoalsZijIsGepubliceerd) {
    importeer(proef_.database(), "test",
              leesOnderzoek(test::criteriamap() / "stap1-2015" / "onderzoek.yaml"));
    basis_ = "/onderzoek/stap1-2015";
    const std::string stand = pagina(proef_.coordinator);
    EXPECT_THAT(stand, HasSubstr("Er staan 26 toetsen vast."));
    const std::string tabel = pagina(proef_.coordinator, "/tabel");
    EXPECT_THAT(tabel, HasSubstr("De scores van 26 organisaties op 24 verwachtingen"));
    EXPECT_THAT(tabel, HasSubstr("<td class=\"som\">422</td>"));
    const Antwoord rapport = vraag(proef_.coordinator, "/rapport?als=bestand");
    EXPECT_EQ(rapport.bestandsnaam, "landelijk-rapport-stap1-2015.html");
    EXPECT_THAT(rapport.inhoud, HasSubstr("Voldoende: 2 organisaties. Matig: 23. Onvoldoende: 1."));
    EXPECT_THAT(rapport.inhoud, Not(HasSubstr("CONCEPT")));
    EXPECT_THAT(rapport.stijlbeleid, testing::StartsWith("'sha256-"));
}

}  // namespace
}  // namespace maatlat::web
