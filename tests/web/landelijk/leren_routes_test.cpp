// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <vector>

#include "store/onderzoek/document_store.h"
#include "store/onderzoek_store.h"
#include "support/landelijk/lerenproef.h"
#include "support/routeverwachting.h"
#include "support/traject/publicatieproef.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

// Who sees the place of an organisation hangs on the organisation: the tests below walk that.
const test::Routeverwachtingen kVerwachtLeren{
    {"GET",
     "/good-practices",
     {Actie::publicatiesLezen},
     false,
     {"?waar=1.1.1", "?waar=1", "?woorden=zq", "?pagina=2"}},
    {"GET", "/uw-plaats"},
    {"GET", "/organisatie/{nr}/plaats"},
};

class LerenRoutesTest : public test::Lerenproef {};

TEST_F(LerenRoutesTest, ZettenDeGoodPracticesVan2015BijHunVerwachtingen) {
    leesRonde2015();
    const std::string alles = pagina(proef_.vtElders, "/good-practices");
    EXPECT_THAT(alles,
                AllOf(HasSubstr("23 good practices"), HasSubstr("1 tot en met 20 van 23"),
                      HasSubstr("Landelijk rapport De kwaliteit van Veilig Thuis - Stap 1 (2016), "
                                "paragraaf 3.1"),
                      HasSubstr("geplaatst door Maatlat: het rapport noemt alleen het thema")));
    const std::string hier = pagina(proef_.vtElders, "/good-practices?waar=1.2.2");
    // 16 of the 26 meet it, says the table of 2015.
    EXPECT_THAT(hier, AllOf(HasSubstr("Zestien toetsen"), HasSubstr("Eén good practice"),
                            HasSubstr("specifieke kennis over mishandeling"), HasSubstr("Twente"),
                            Not(HasSubstr("crisisdienst"))));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=1.2"),
                AllOf(HasSubstr("specifieke kennis over mishandeling"),
                      HasSubstr("forensisch arts"), Not(HasSubstr("crisisdienst"))));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=2"),
                AllOf(HasSubstr("Zes good practices"), HasSubstr("signaalkaart")));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?woorden=crisisteam+FRIESLAND"),
                AllOf(HasSubstr("Eén good practice"), HasSubstr("crisisdienst")));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?woorden=bestaatniet"),
                HasSubstr("Geen enkele good practice past bij wat u zoekt."));
    EXPECT_EQ(proef_.vraag(proef_.vtElders, "/good-practices?waar=9.9.9").status, 422);
    EXPECT_EQ(proef_.vraag(proef_.vtElders, "/good-practices?kader=abc").status, 404);
    EXPECT_EQ(proef_.vraag(proef_.beheerder, "/good-practices").status, 404);
}

TEST_F(LerenRoutesTest, TonenWatEenTeamSchreefPasAlsHetIsVastgesteld) {
    practice(proef_.toets, "1", "Zo lukt 1.1.2 bij ons. zqwoord");
    for (const Persoon* wie : {&proef_.inspecteurA, &proef_.coordinator, &proef_.vtManagement})
        EXPECT_THAT(pagina(*wie, "/good-practices"), Not(HasSubstr("zqwoord"))) << wie->naam;
    zet(proef_.toets, Toetsstatus::vastgesteld);
    for (const Persoon* wie : {&proef_.inspecteurA, &proef_.coordinator, &proef_.vtManagement})
        EXPECT_THAT(pagina(*wie, "/good-practices?waar=1.1.2"),
                    AllOf(HasSubstr("zqwoord"), HasSubstr("Bij 1.1.2, zoals de tekst zelf zegt.")))
            << wie->naam;
    // Another team, another organisation: it is not published.
    for (const Persoon* wie : {&proef_.inspecteurElders, &proef_.vtElders})
        EXPECT_THAT(pagina(*wie, "/good-practices"), Not(HasSubstr("zqwoord"))) << wie->naam;
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices?waar=1.1.1"),
                Not(HasSubstr("zqwoord")));
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices?waar=1.1&woorden=ZQwoord"),
                HasSubstr("zqwoord"));
    EXPECT_THAT(pagina(proef_.inspecteurA, "/good-practices?woorden=zq%25rd"),
                Not(HasSubstr("zqwoord")))
        << "a sign is no pattern";
    zet(proef_.toets, Toetsstatus::verwerking);  // a correction opened it
    for (const Persoon* wie : {&proef_.inspecteurA, &proef_.coordinator, &proef_.vtManagement})
        EXPECT_THAT(pagina(*wie, "/good-practices"), Not(HasSubstr("zqwoord"))) << wie->naam;
}

TEST_F(LerenRoutesTest, KiezenOpEenCodeEnNietOpEenDieErOpLijkt) {
    practice(proef_.toets, "1", "Alleen 11.1.1 en 1.1.10. zqlang");
    practice(proef_.andereToets, "1", "Hier 1.1.10, en ook 1.1.1. zqkort");
    zet(proef_.toets, Toetsstatus::vastgesteld);
    zet(proef_.andereToets, Toetsstatus::vastgesteld);
    EXPECT_THAT(pagina(proef_.coordinator, "/good-practices?waar=1.1.1"),
                AllOf(HasSubstr("zqkort"), Not(HasSubstr("zqlang"))));
}

TEST_F(LerenRoutesTest, TonenVanWatIsGepubliceerdNietWatWerdWeggelaten) {
    test::Publicatieproef van(proef_);
    practice(proef_.toets, "1", "Met zqopen en zqweg.");
    van.totVersie();
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices"), Not(HasSubstr("zqopen")));
    van.besluit("2026-11-22");
    proef_.moment = "2026-12-20T09:30:00.000Z";
    van.publiceer();
    EXPECT_THAT(
        pagina(proef_.vtElders, "/good-practices"),
        AllOf(HasSubstr("zqopen"), HasSubstr("/publicaties/"), HasSubstr("Eén good practice")));
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=1.1.1"), HasSubstr("Eén toets"));
    van.rechter("geschorst", "2026-12-20");
    // Nor is it counted any more.
    for (const char* vraag : {"", "?woorden=zqopen", "?waar=1.1"})
        EXPECT_THAT(pagina(proef_.vtElders, std::string("/good-practices") + vraag),
                    AllOf(Not(HasSubstr("Met zqopen")), HasSubstr("Geen good practices")))
            << vraag;
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices?waar=1.1.1"),
                AllOf(HasSubstr("Er is geen vastgestelde toets"), Not(HasSubstr("Eén toets"))));
    EXPECT_THAT(pagina(proef_.vtManagement, "/good-practices"), HasSubstr("zqopen"))
        << "its own people have the adopted report";
}

TEST_F(LerenRoutesTest, ZoekenNietInEenRapportWaaruitIetsIsWeggelaten) {
    test::Publicatieproef van(proef_);
    practice(proef_.toets, "1", "Met zqopen en zqweg.");
    test::stelVast(proef_, proef_.toets, "voldoende");
    van.kiesRegime();
    van.markeer("zqweg");
    van.maakVersie();
    van.besluit("2026-11-22");
    proef_.moment = "2026-12-20T09:30:00.000Z";
    van.publiceer();
    for (const char* vraag : {"", "?woorden=zqweg", "?woorden=zqopen"})
        EXPECT_THAT(pagina(proef_.vtElders, std::string("/good-practices") + vraag),
                    Not(HasSubstr("Met zqopen")))
            << vraag;
    EXPECT_THAT(pagina(proef_.vtManagement, "/good-practices"), HasSubstr("zqweg"))
        << "its own people have the adopted report";
}

TEST_F(LerenRoutesTest, LezenGoodPracticesOpnieuwAlsEenTekstVerdwijnt) {
    leesRonde2015();
    for (int keer = 0; keer < 2; ++keer)
        EXPECT_THAT(pagina(proef_.vtElders, "/good-practices"), HasSubstr("23 good practices"));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        for (const BewaardOnderzoek& een : onderzoekStore::alle(transactie)) {
            auto documenten = documentStore::alle(transactie, een.onderzoek.id);
            std::erase_if(documenten, [](const Document& document) {
                return document.soort == Documentsoort::landelijk;
            });
            documentStore::bewaar(transactie, een.onderzoek.id, documenten);
        }
    });
    EXPECT_THAT(pagina(proef_.vtElders, "/good-practices"),
                AllOf(Not(HasSubstr("23 good practices")), HasSubstr("Een interventieteam")));
}

TEST_F(LerenRoutesTest, BladerenDoorWatOpWoordenIsGevonden) {
    const auto toetsen = open(test::kTwaalf);
    for (std::size_t i = 0; i < toetsen.size(); ++i) {
        practice(toetsen[i], "1", "Met zqblad: eerste" + std::to_string(i) + "x.");
        practice(toetsen[i], "2", "Met zqblad: tweede" + std::to_string(i) + "x.");
        practice(toetsen[i], "3", "Zonder dat woord.");
        zet(toetsen[i], Toetsstatus::vastgesteld);
    }
    const std::string een = inhoud(proef_.coordinator, "/good-practices?woorden=zqblad");
    const std::string twee = inhoud(proef_.coordinator, "/good-practices?woorden=zqblad&pagina=2");
    EXPECT_THAT(een, AllOf(HasSubstr("24 good practices"), HasSubstr("1 tot en met 20 van 24")));
    EXPECT_THAT(twee, HasSubstr("21 tot en met 24 van 24"));
    for (std::size_t i = 0; i < toetsen.size(); ++i)
        for (const char* deel : {"eerste", "tweede"}) {
            const std::string zin = deel + std::to_string(i) + "x";
            EXPECT_NE(een.find(zin) == std::string::npos, twee.find(zin) == std::string::npos)
                << zin << ": on one page, and on one only";
        }
    EXPECT_THAT(inhoud(proef_.coordinator, "/good-practices?woorden=zqblad&pagina=99"),
                HasSubstr("21 tot en met 24 van 24"));
}

}  // namespace
}  // namespace maatlat::web
