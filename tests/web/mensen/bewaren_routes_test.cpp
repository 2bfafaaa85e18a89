// SPDX-License-Identifier: EUPL-1.2
// How long things are kept, and whether the clock by which they go can be believed.
#include <regex>

#include "support/database_hulp.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/opruimklok.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtBewaren{
    {"GET", "/beheer/bewaartermijn", {Actie::personenBeheren}},
    {"POST", "/beheer/bewaartermijn", {Actie::personenBeheren}},
    {"GET", "/beheer/klok", {Actie::personenBeheren}},
    {"POST", "/beheer/klok", {Actie::personenBeheren}},
};

class BewarenRoutes : public testing::Test {
  protected:
    Antwoord vraag(const std::string& pad) { return proef_.vraag(proef_.beheerder, pad); }
    Antwoord stuur(const std::string& pad, const Velden& velden) {
        return proef_.stuur(proef_.beheerder, pad, velden);
    }
    static Velden termijnen(const std::string& dossiers, const std::string& bijlagen = "30") {
        return {{"dossiers", dossiers},
                {"bijlagen", bijlagen},
                {"concepten", "30"},
                {"formulieren", "7"},
                {"accounts", "12"}};
    }
    bool geloofd() { return Opruimklok::vraag(proef_.werkplek()).has_value(); }

    /// The moment that the page of the clock showed.
    static std::string gezien(const Antwoord& pagina) {
        std::smatch gevonden;
        static const std::regex kVeld("name=\"gezien\" value=\"([^\"]+)\"");
        return std::regex_search(pagina.inhoud, gevonden, kVeld) ? gevonden[1].str() : "";
    }

    test::Proefopstelling proef_;
};

TEST_F(BewarenRoutes, StaanOpEenPaginaMetHunGrenzen) {
    EXPECT_THAT(vraag("/beheer/bewaartermijn").inhoud,
                AllOf(HasSubstr("value=\"12\""), HasSubstr("value=\"30\""),
                      HasSubstr("1 tot en met 60"), HasSubstr("Ingetrokken bijlagen, in dagen"),
                      HasSubstr("Een naam in een rapport"), HasSubstr("href=\"/beheer/klok\"")));
    for (const char* fout : {"0", "61", "", "een jaar"})
        EXPECT_EQ(stuur("/beheer/bewaartermijn", termijnen(fout)).status, 422) << fout;
    const Antwoord fout = stuur("/beheer/bewaartermijn", termijnen("6", "366"));
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("value=\"366\""), HasSubstr("value=\"6\"")));
    EXPECT_EQ(stuur("/beheer/bewaartermijn", termijnen("6", "14")).status, 303);
    EXPECT_THAT(vraag("/beheer/bewaartermijn").inhoud,
                AllOf(HasSubstr("value=\"6\""), HasSubstr("value=\"14\"")));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/beheer/bewaartermijn").status, 404);
    const auto regels = [&](const std::string& naam) {
        return test::getal(
            proef_.database(),
            "SELECT count(*) FROM logboek WHERE sleutel = 'bewaartermijn-" + naam + "'");
    };
    EXPECT_EQ(regels("dossiers"), 1);
    EXPECT_EQ(regels("concepten"), 0) << "it was not changed";
}

TEST_F(BewarenRoutes, EenKlokDieGewoonLooptWordtGeloofd) {
    EXPECT_TRUE(geloofd());
    for (const char* dan :
         {"2026-12-20T09:30:00.000Z", "2027-01-18T09:30:00.000Z", "2027-01-18T09:25:00.000Z"}) {
        proef_.moment = dan;
        EXPECT_TRUE(geloofd()) << dan;
    }
    EXPECT_THAT(vraag("/").inhoud, Not(HasSubstr("De klok van deze computer is gesprongen")));
    EXPECT_THAT(vraag("/beheer/klok").inhoud, HasSubstr("U hoeft niets te doen"));
}

TEST_F(BewarenRoutes, EenKlokDieSpringtWachtOpDeBeheerder) {
    EXPECT_TRUE(geloofd());
    proef_.moment = "2030-01-01T12:00:00.000Z";
    EXPECT_FALSE(geloofd());
    EXPECT_THAT(vraag("/").inhoud, AllOf(HasSubstr("De klok van deze computer is gesprongen"),
                                         HasSubstr("href=\"/beheer/klok\"")));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, "/").inhoud, Not(HasSubstr("gesprongen")));
    EXPECT_EQ(stuur("/beheer/bewaartermijn", termijnen("6")).status, 303) << "all else goes on";
    proef_.moment = "2030-01-01T13:00:00.000Z";
    EXPECT_FALSE(geloofd()) << "what was logged since does not make the clock right";

    const Antwoord pagina = vraag("/beheer/klok");
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("1 januari 2030 om 14:00"), HasSubstr("22 november 2026 om 10:30"),
                      HasSubstr("Klopt de klok?"), HasSubstr("Dat kan niet terug")));
    EXPECT_EQ(proef_.stuur(proef_.inspecteurA, "/beheer/klok", {{"gezien", gezien(pagina)}}).status,
              404);
    EXPECT_EQ(stuur("/beheer/klok", {{"gezien", "2026-11-22T09:30:00.000Z"}}).status, 409)
        << "that is not what the clock says";
    EXPECT_EQ(stuur("/beheer/klok", {{"gezien", "straks"}}).status, 409);
    EXPECT_FALSE(geloofd());
    EXPECT_EQ(stuur("/beheer/klok", {{"gezien", gezien(pagina)}}).naarPad,
              "/beheer/klok?gelukt=klok");
    EXPECT_TRUE(geloofd());
    EXPECT_EQ(test::getal(proef_.database(),
                          "SELECT count(*) FROM logboek WHERE wat = 'klok van de computer "
                          "bevestigd'"),
              1);
}

TEST_F(BewarenRoutes, EenKlokDieTerugspringtWachtOok) {
    EXPECT_TRUE(geloofd());
    proef_.moment = "2026-11-22T09:00:00.000Z";
    EXPECT_FALSE(geloofd());
    proef_.moment = "2026-11-22T10:00:00.000Z";
    EXPECT_TRUE(geloofd()) << "set right, nobody has to say so";
}

TEST_F(BewarenRoutes, EenKapotteInstellingWistNietsTeVroeg) {
    proef_.database().schrijf("test", [](Transactie& transactie) {
        Vraag(transactie, "INSERT INTO instelling VALUES ('bewaartermijn-bijlagen', '-5')")
            .voerUit();
    });
    EXPECT_EQ(proef_.database().lees(
                  [](Sessie& sessie) { return bewaartermijn(sessie, Bewaarsoort::bijlagen); }),
              1);
}

}  // namespace
}  // namespace maatlat::web
