// SPDX-License-Identifier: EUPL-1.2
// Somebody with the database changes one value of what follows a toets; "maatlat controleer" must
// say so. With the pages, as only they make it as it really comes about.
#include "toetsing/opvolging/opvolgcontrole.h"

#include <string>
#include <vector>

#include "store/motor/vraag.h"
#include "store/opvolging/toezicht_store.h"
#include "store/steekproef/steekproef_store.h"
#include "support/opvolging/hertoetsproef.h"
#include "support/opvolging/opvolgsteekproefproef.h"
#include "support/opvolging/voortgangproef.h"
#include "toetsing/onderzoek/organisaties.h"
#include "toetsing/opvolging/toezicht.h"
#include "toetsing/toetsvondsten.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

void knoei(test::Proefopstelling& proef, const std::string& tabel, const std::string& sql) {
    proef.database().schrijf("knoeier", [&](Transactie& transactie) {
        for (const std::string wat : {"wijzigen", "verwijderen"})
            Vraag(transactie, "DROP TRIGGER IF EXISTS " + tabel + "_vast_bij_" + wat).voerUit();
        Vraag(transactie, sql).voerUit();
    });
}

std::vector<std::string> opvolgvondsten(test::Proefopstelling& proef) {
    return keurElkeToets(proef.werkplek(), opvolgfouten);
}

std::vector<std::string> toezichtvondsten(test::Proefopstelling& proef) {
    return proef.database().lees([&](Sessie& sessie) {
        return toezichtStore::afwijkingen(sessie, *proef.database().logboeksleutel());
    });
}

TEST(Opvolgcontrole, NoemtEenBestandBijEenMeldingDatIsVeranderd) {
    for (const char* sql :
         {"UPDATE voortgangbewijs SET sha256 = replace(hex(zeroblob(32)), '0', 'a')",
          "UPDATE voortgangbewijs SET ingetrokken = 'Per ongeluk.'",
          "DELETE FROM voortgangbewijs"}) {
        test::Voortgangproef van;
        van.begin();
        ASSERT_EQ(van.meldMetBewijs("1", "Het rooster van maart.").status, 303);
        EXPECT_THAT(opvolgvondsten(van.proef), IsEmpty());
        knoei(van.proef, "voortgangbewijs", sql);
        EXPECT_THAT(opvolgvondsten(van.proef),
                    ElementsAre(HasSubstr("De bestanden bij een melding over de voortgang")))
            << sql;
    }
}

TEST(Opvolgcontrole, NoemtEenHertoetsDieIsVeranderd) {
    for (const char* sql :
         {"UPDATE hertoets SET streef = '2030-01-01'", "UPDATE hertoets SET dag = '2020-01-01'",
          "UPDATE hertoets SET van = toets - 1"}) {
        test::Hertoetsproef van;
        van.open();
        EXPECT_THAT(opvolgvondsten(van.proef), IsEmpty());
        knoei(van.proef, "hertoets", sql);
        EXPECT_THAT(opvolgvondsten(van.proef),
                    ElementsAre(HasSubstr("Van welke toets dit een hertoets is")))
            << sql;
    }
    test::Hertoetsproef van;
    van.open();
    knoei(van.proef, "hertoets_score",
          "UPDATE hertoets_score SET score = 'voldoende' WHERE verwachting = '1.1.1'");
    EXPECT_THAT(opvolgvondsten(van.proef), ElementsAre(HasSubstr("wat daar de scores waren")));
}

TEST(Opvolgcontrole, NoemtEenSteekproefWaarvanHetDoelOfHetGebruikIsVeranderd) {
    test::Opvolgsteekproefproef van;
    van.beginMetFormulier();
    ASSERT_EQ(van.begin(van.proef.inspecteurA,
                        {{"maatregel", "1"}, {"verwachting", "1.1.1"}, {"omvang", "3"}},
                        test::Opvolgsteekproefproef::lijst(12))
                  .status,
              303);
    van.proef.database().schrijf("test", [&](Transactie& transactie) {
        steekproefStore::zetGebruikt(test::in(transactie, van.proef.toets), 1, "verificatie/1",
                                     van.proef.inspecteurA.nr);
    });
    ASSERT_THAT(opvolgvondsten(van.proef), IsEmpty());
    const std::string elders = std::to_string(van.proef.inspecteurB.nr);
    const std::string hier = std::to_string(van.proef.inspecteurA.nr);
    const std::string doel = "steekproef_doel", gebruik = "steekproef_gebruik";
    struct Geval {
        std::string tabel, wordt, was;
    };
    for (const Geval& een :
         {Geval{doel, "maatregel = 2", "maatregel = 1"}, Geval{doel, "audit = 1", "audit = 0"},
          Geval{doel, "omvang = 12", "omvang = 3"},
          Geval{doel, "verwachting = '1.1.2'", "verwachting = '1.1.1'"},
          Geval{doel, "soort = 'eigen audit'", "soort = 'verificatie'"},
          Geval{gebruik, "waarvoor = 'verificatie/2'", "waarvoor = 'verificatie/1'"},
          Geval{gebruik, "persoon = " + elders, "persoon = " + hier}}) {
        knoei(van.proef, een.tabel, "UPDATE " + een.tabel + " SET " + een.wordt);
        EXPECT_THAT(opvolgvondsten(van.proef),
                    ElementsAre(HasSubstr(een.tabel == doel ? "Waarvoor een steekproef is"
                                                            : "Waarvoor de uitkomst van een")))
            << een.wordt;
        knoei(van.proef, een.tabel, "UPDATE " + een.tabel + " SET " + een.was);
        EXPECT_THAT(opvolgvondsten(van.proef), IsEmpty());
    }
    knoei(van.proef, gebruik, "DELETE FROM steekproef_gebruik");
    EXPECT_THAT(opvolgvondsten(van.proef), ElementsAre(HasSubstr("Waarvoor de uitkomst van een")));
    knoei(van.proef, doel, "DELETE FROM steekproef_doel");
    EXPECT_THAT(opvolgvondsten(van.proef),
                ElementsAre(HasSubstr("Waarvoor een steekproef is"), testing::_));
}

class Toezichtcontrole : public testing::Test {
  protected:
    void SetUp() override {
        const std::int64_t utrecht =
            organisatienummer(proef.werkplek(), test::Proefopstelling::kOrganisatie);
        const auto antwoord = proef.stuur(
            proef.inspecteurA, "/organisatie/" + std::to_string(utrecht) + "/toezicht/uitkomst",
            {{"versie", "0"},
             {"dag", "20-5-2016"},
             {"voldoende", "18"},
             {"onvoldoende", "6"},
             {"van", "24"},
             {"bron", "Bericht van de inspectie."}});
        ASSERT_EQ(antwoord.status, 303) << antwoord.inhoud.substr(0, 3000);
        ASSERT_THAT(toezichtvondsten(proef), IsEmpty());
    }

    test::Proefopstelling proef;
};

TEST_F(Toezichtcontrole, NoemtElkVeldDatAndersIs) {
    for (const char* sql :
         {"UPDATE toezichtfeit SET voldoende = 23",
          "UPDATE toezichtfeit SET onvoldoende = NULL, voldoende = 18",
          "UPDATE toezichtfeit SET bron = 'Een ander bericht.'",
          "UPDATE toezichtfeit SET dag = '2016-05-21'",
          "UPDATE toezichtfeit SET uit_bericht = 1 - uit_bericht",
          "UPDATE toezichtfeit SET regime = 'geen'", "UPDATE toezichtfeit SET achteraf = 0",
          "UPDATE toezichtfeit SET wanneer = '2020-01-01T00:00:00.000Z'"}) {
        proef.database().schrijf("knoeier", [&](Transactie& transactie) {
            Vraag(transactie, "DROP TRIGGER IF EXISTS toezichtfeit_vast_bij_wijzigen").voerUit();
            Vraag(transactie, "DROP TABLE IF EXISTS eerst").voerUit();
            Vraag(transactie, "CREATE TABLE eerst AS SELECT * FROM toezichtfeit").voerUit();
            Vraag(transactie, sql).voerUit();
        });
        EXPECT_THAT(toezichtvondsten(proef),
                    testing::Contains(AllOf(HasSubstr("niet wat volgens het logboek"),
                                            Not(HasSubstr("bericht")))))
            << sql;
        proef.database().schrijf("knoeier", [&](Transactie& transactie) {
            Vraag(transactie, "DROP TRIGGER IF EXISTS toezichtfeit_vast_bij_verwijderen").voerUit();
            Vraag(transactie, "DELETE FROM toezichtfeit").voerUit();
            Vraag(transactie, "INSERT INTO toezichtfeit SELECT * FROM eerst").voerUit();
        });
        EXPECT_THAT(toezichtvondsten(proef), IsEmpty());
    }
}

TEST_F(Toezichtcontrole, NoemtWatIsWeggehaald) {
    knoei(proef, "toezichtfeit", "DELETE FROM toezichtfeit");
    EXPECT_THAT(toezichtvondsten(proef), ElementsAre(HasSubstr("ontbreekt volgens het logboek")));
}

TEST_F(Toezichtcontrole, NoemtWatErbijIsGezet) {
    knoei(
        proef, "toezichtfeit",
        "INSERT INTO toezichtfeit SELECT nr + 1, versie, organisatie, periode, soort, stand, dag, "
        "tot, motivering, aan_te_tonen, ritme, grond, uitkomst, bron, voldoende, "
        "voldoende_hoogstens, onvoldoende, van, toets, regime, bekendgemaakt, gepubliceerd, "
        "vindplaats, achteraf, uit_bericht, reden, persoon, wanneer FROM toezichtfeit");
    EXPECT_THAT(toezichtvondsten(proef),
                ElementsAre(HasSubstr("niet wat volgens het logboek is vastgelegd")));
}

}  // namespace
}  // namespace maatlat
