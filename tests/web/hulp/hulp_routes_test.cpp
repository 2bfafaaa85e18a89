// SPDX-License-Identifier: EUPL-1.2
// The manual in the application: for everybody, also who is not logged in.
#include <filesystem>

#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "support/werkmap.h"
#include "web/hulp/handleidingmap.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;
using web::Antwoord;

const test::Routeverwachtingen kVerwachtHulp{
    {"GET", "/hulp"},
    {"GET", "/hulp/zoek", {}, false, {"?vraag=reservekopie"}},
    {"GET", "/hulp/afdrukken"},
    {"GET", "/hulp/{deel}"},
    {"GET", "/hulp/beelden/{versie}/{naam}"},
};

TEST(Hulp, IsErVoorIedereenOokWieNietIsIngelogd) {
    test::Proefopstelling proef;
    for (const Persoon& wie :
         {proef.gast, proef.inspecteurA, proef.vtManagement, proef.beheerder}) {
        const Antwoord lijst = proef.vraag(wie, "/hulp");
        EXPECT_EQ(lijst.status, 200);
        EXPECT_THAT(lijst.inhoud, HasSubstr("<a href=\"/hulp/beheerder\">Voor de beheerder</a>"));
        EXPECT_THAT(proef.vraag(wie, "/hulp/beheerder").inhoud,
                    HasSubstr("<h2 id=\"terugzetten-oefenen\">Terugzetten oefenen</h2>"));
    }
    EXPECT_THAT(proef.vraag(proef.gast, "/hulp").inhoud, Not(HasSubstr("/hulp/wie-leest-wat")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/hulp").inhoud, HasSubstr("/hulp/wie-leest-wat"));
    EXPECT_EQ(proef.vraag(proef.gast, "/hulp/geen-deel").status, 404);
    EXPECT_EQ(proef.vraag(proef.gast, "/hulp/..").status, 404);
}

TEST(Hulp, StaatInHetMenuEnBovenElkePaginaMetHaarEigenStuk) {
    test::Proefopstelling proef;
    const std::string toets = proef.vraag(proef.inspecteurA, proef.toetspad()).inhoud;
    EXPECT_THAT(toets, HasSubstr("<a href=\"/hulp\">Hulp</a>"));
    EXPECT_THAT(toets, HasSubstr("href=\"/hulp/inspecteur#de-toets-in-een-oogopslag\""));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/criterium/1.1")).inhoud,
                HasSubstr("href=\"/hulp/inspecteur#een-score-geven\""));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/bron/nieuw")).inhoud,
                HasSubstr("href=\"/hulp/inspecteur#een-bron-vastleggen\""));
    EXPECT_THAT(proef.vraag(proef.gast, "/inloggen").inhoud,
                HasSubstr("href=\"/hulp/eerste-keer#inloggen\""));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, "/geen-pagina").inhoud,
                HasSubstr("href=\"/hulp/wat-te-doen-als#een-pagina-meldt-een-fout\""));
}

TEST(Hulp, ZoektMetWatErOokWordtGetypt) {
    test::Proefopstelling proef;
    const auto zoek = [&](const std::string& vraag) {
        return proef.vraag(proef.gast, "/hulp/zoek?vraag=" + vraag);
    };
    const Antwoord gevonden = zoek("TERUGZETTEN+oefenen");
    EXPECT_THAT(gevonden.inhoud,
                HasSubstr("<h3><a href=\"/hulp/beheerder#terugzetten-oefenen\">"
                          "<mark>Terugzetten</mark> <mark>oefenen</mark></a></h3>"));
    EXPECT_THAT(zoek("qqqq").inhoud, HasSubstr("Niets gevonden"));
    EXPECT_THAT(zoek("qqqq").inhoud, HasSubstr("Zoek met één woord"));
    EXPECT_THAT(zoek("").inhoud, Not(HasSubstr("gevonden")));
    const std::string script = zoek("%3Cscript%3E").inhoud;
    EXPECT_THAT(script, HasSubstr("value=\"&lt;script&gt;\""));
    for (const std::string& vreemd : {std::string(7'000, 'a'), std::string("%E2%82%AC%F0%9F%98%80"),
                                      std::string("%01%02"), std::string("%22%27%26%3B")})
        EXPECT_EQ(zoek(vreemd).status, 200) << vreemd.substr(0, 20);
    EXPECT_EQ(proef.vraag(proef.gast, "/hulp/zoek?anders=x").status, 400);
}

TEST(Hulp, StaatHelemaalOpEenPaginaMetAnkersDieMaarEenKeerVoorkomen) {
    test::Proefopstelling proef;
    const std::string boek = proef.vraag(proef.gast, "/hulp/afdrukken").inhoud;
    EXPECT_THAT(boek, HasSubstr("<h3 id=\"beheerder-terugzetten-oefenen\">"));
    EXPECT_THAT(boek, HasSubstr("<h3 id=\"eerste-keer-inloggen\">"));
    EXPECT_THAT(boek, Not(HasSubstr("href=\"/hulp/beheerder#")));
    std::set<std::string> gezien;
    for (auto plaats = boek.find(" id=\""); plaats != std::string::npos;
         plaats = boek.find(" id=\"", plaats + 1)) {
        const auto van = plaats + 5;
        EXPECT_TRUE(gezien.insert(boek.substr(van, boek.find('"', van) - van)).second)
            << boek.substr(van, 60);
    }
}

/// A folder with one part and one picture of 4 × 2.
class Handleidingmap : public testing::Test {
  protected:
    Handleidingmap() {
        std::filesystem::create_directory(map_.map() / "beelden");
        map_.schrijf("beelden/s.png",
                     std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x04\0\0\0\x02", 24));
        map_.schrijf("inspecteur.md", "# Toetsen\n\n![Knoppen](beelden/s.png)\n");
        map_.schrijf("kapot.md", "\xff\xfe");
    }
    test::Werkmap map_;
};

TEST_F(Handleidingmap, WordtGelezenEnGeeftBeeldenEenAdresVanHunInhoud) {
    const auto eerst = web::leesHandleiding(map_.map());
    ASSERT_NE(eerst->deel("inspecteur"), nullptr);
    EXPECT_EQ(eerst->beelden.at("s.png").breedte, 4);
    EXPECT_THAT(eerst->beeldpad, testing::MatchesRegex("/hulp/beelden/[0-9a-f]+/"));
    map_.schrijf("beelden/s.png", "anders");
    EXPECT_NE(web::leesHandleiding(map_.map())->beeldpad, eerst->beeldpad);
}

TEST_F(Handleidingmap, IsLeegAlsErGeenIsEnDanZegtDePaginaDat) {
    EXPECT_TRUE(web::leesHandleiding(map_.pad("weg"))->delen.empty());
    test::Proefopstelling proef(web::alleRoutes(), ":memory:", nullptr);
    for (const char* pad : {"/hulp", "/hulp/inspecteur", "/hulp/afdrukken"}) {
        const Antwoord antwoord = proef.vraag(proef.gast, pad);
        EXPECT_EQ(antwoord.status, 200) << pad;
        EXPECT_THAT(antwoord.inhoud, HasSubstr("De handleiding is niet geïnstalleerd.")) << pad;
    }
    EXPECT_THAT(proef.vraag(proef.gast, "/hulp/zoek?vraag=score").inhoud,
                HasSubstr("Niets gevonden"));
}

TEST_F(Handleidingmap, GeeftAlleenBeeldenDieErZijn) {
    const auto handleiding = web::leesHandleiding(map_.map());
    test::Proefopstelling proef(web::alleRoutes(), ":memory:", handleiding);
    const Antwoord beeld = proef.vraag(proef.gast, handleiding->beeldpad + "s.png");
    EXPECT_EQ(beeld.soort, "image/png");
    EXPECT_EQ(beeld.inhoud, handleiding->beelden.at("s.png").inhoud);
    EXPECT_TRUE(beeld.magBewaardWorden);
    EXPECT_FALSE(proef.vraag(proef.gast, "/hulp/beelden/oud/s.png").magBewaardWorden);
    for (const char* pad : {"t.png", "..%2Finspecteur.md", "inspecteur.md"})
        EXPECT_EQ(proef.vraag(proef.gast, handleiding->beeldpad + pad).status, 404) << pad;
    EXPECT_THAT(proef.vraag(proef.gast, "/hulp/inspecteur").inhoud,
                HasSubstr("<img src=\"" + handleiding->beeldpad +
                          "s.png\" alt=\"Knoppen\" width=\"4\" height=\"2\""));
}

}  // namespace
}  // namespace maatlat
