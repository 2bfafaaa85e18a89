// SPDX-License-Identifier: EUPL-1.2
// What people, browsers and broken programs really send, on the pages of a toets: a page in Dutch
// each time, and nothing that was typed is lost.

#include "store/motor/vraag.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::HasSubstr;
using testing::Not;

class VreemdeInvoer : public testing::Test {
  protected:
    Proefopstelling proef;

    web::Antwoord bewaar(const std::string& tekst, Proefopstelling::Velden erbij = {}) {
        Proefopstelling::Velden velden{
            {"sleutel", "onderbouwing/1.1"}, {"waarde", tekst}, {"versie", "0"}};
        velden.insert(velden.end(), erbij.begin(), erbij.end());
        return proef.stuur(proef.inspecteurA, proef.toetspad("/veld"), velden);
    }

    std::string bewaard() {
        return proef.database().lees([&](Sessie& sessie) {
            return veldStore::lees(test::in(sessie, proef.toets), "onderbouwing/1.1").waarde;
        });
    }
};

TEST_F(VreemdeInvoer, EenVolleSchijfLaatDeTekstOpDePaginaStaan) {
    // The database may grow by no page: what a full disk is to SQLite.
    const auto begrens = [&](const std::string& grootte) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Vraag(transactie, "PRAGMA max_page_count = " + grootte).voerUit();
        });
    };
    begrens("1");  // SQLite makes of it as many as there are
    const std::string tekst = "De norm is gehaald. " + std::string(15'000, 'x');
    const auto antwoord = bewaar(tekst);
    EXPECT_EQ(antwoord.status, 507);
    EXPECT_THAT(antwoord.inhoud, HasSubstr(tekst));
    EXPECT_THAT(antwoord.inhoud, Not(HasSubstr("SQL")));
    EXPECT_EQ(bewaard(), "");
    begrens("1000000");
    EXPECT_EQ(bewaar(tekst).status, 303);
    EXPECT_EQ(bewaard(), tekst);
}

TEST_F(VreemdeInvoer, EenMegabyteInEenVeldKomtTerugMetWatTeDoen) {
    std::string tekst;
    while (tekst.size() < 1'000'000)
        tekst += "Een lange zin die iemand plakte. ";
    const auto antwoord = bewaar(tekst);
    EXPECT_EQ(antwoord.status, 422);
    EXPECT_THAT(antwoord.inhoud, HasSubstr("Maak de tekst korter."));
    EXPECT_THAT(antwoord.inhoud, HasSubstr(tekst));
}

TEST_F(VreemdeInvoer, EmojiEnVreemdSchriftBlijvenZoalsZeZijn) {
    const std::string tekst = "Prima \U0001F44D\U0001F3FD, المقابلة, 訪問, e\u0301e\u0301n.";
    EXPECT_EQ(bewaar(tekst).status, 303);
    EXPECT_THAT(proef.vraag(proef.inspecteurA, proef.toetspad("/criterium/1.1")).inhoud,
                HasSubstr("Prima \U0001F44D\U0001F3FD, المقابلة, 訪問"));
}

TEST_F(VreemdeInvoer, OpmaakVanEenKwaadwillendeWordtTekst) {
    EXPECT_EQ(bewaar("<script>alert(1)</script> [klik](javascript:alert(1))").status, 303);
    const auto pagina = proef.vraag(proef.inspecteurB, proef.toetspad("/criterium/1.1"));
    EXPECT_THAT(pagina.inhoud, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(pagina.inhoud, Not(HasSubstr("href=\"javascript")));
    const auto rapport = proef.vraag(proef.inspecteurB, proef.toetspad("/rapport"));
    EXPECT_THAT(rapport.inhoud, Not(HasSubstr("<script>alert")));
    EXPECT_THAT(rapport.inhoud, Not(HasSubstr("href=\"javascript")));
}

TEST_F(VreemdeInvoer, OnbekendeDubbeleEnMisvormdeVeldenWordenGeweigerd) {
    EXPECT_EQ(bewaar("x", {{"onbekend", "1"}}).status, 400);
    EXPECT_EQ(bewaar("x", {{"waarde", "y"}}).status, 400);
    for (const char* versie : {"-1", "een", "99999999999999999999", "1.5", ""}) {
        const auto antwoord =
            proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                        {{"sleutel", "onderbouwing/1.1"}, {"waarde", "x"}, {"versie", versie}});
        EXPECT_GE(antwoord.status, 303) << versie;
        EXPECT_LT(antwoord.status, 500) << versie;
    }
    for (const char* sleutel : {"", "onderbouwing", "onderbouwing/9.9", "oordeel/1.1",
                                "score/1.1.1/../1.1.2", "persoon/1"}) {
        const auto antwoord = proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                                          {{"sleutel", sleutel}, {"waarde", "x"}, {"versie", "0"}});
        EXPECT_EQ(antwoord.status, 404) << sleutel;
    }
    EXPECT_EQ(bewaard(), "");
}

TEST_F(VreemdeInvoer, PaginasDieNietBestaanZeggenDat) {
    for (const std::string& pad :
         {std::string("/toets/0"), std::string("/toets/-1"),
          std::string("/toets/9999999999999999999"), std::string("/toets/x"),
          std::string("/toets/77"), proef.toetspad("/criterium/9.9"), proef.toetspad("/bron/77"),
          proef.toetspad("/bevinding/0"), proef.toetspad("/veld/score/9.9.9"),
          proef.toetspad("/geschiedenis/bron/77"), proef.toetspad("/bijlage/1"),
          std::string("/onderzoek/bestaat-niet")}) {
        const auto antwoord = proef.vraag(proef.inspecteurA, pad);
        EXPECT_EQ(antwoord.status, 404) << pad;
        EXPECT_THAT(antwoord.inhoud, HasSubstr("Deze pagina bestaat niet, of is niet voor u."));
    }
}

}  // namespace
}  // namespace maatlat
