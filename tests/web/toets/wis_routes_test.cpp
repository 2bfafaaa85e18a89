// SPDX-License-Identifier: EUPL-1.2
#include <string>
#include <utility>

#include "domain/fouten.h"
#include "store/motor/vraag.h"
#include "support/database_hulp.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/mensen/logboekcontrole.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

const test::Routeverwachtingen kVerwachtWissen{
    {"GET", "/toets/{toets}/geschiedenis/{soort}/{code}/{nr}/wissen", {Actie::toetsLezen}, true},
    {"POST", "/toets/{toets}/geschiedenis/{soort}/{code}/{nr}/wissen", {Actie::tekstWissen}, true},
};

class WisRoutes : public testing::Test {
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
    Antwoord kies(const Persoon& wie, const std::string& keuze, const std::string& reden = {}) {
        return proef.stuur(wie, wissen, {{"keuze", keuze}, {"reden", reden}});
    }
    int rijen(const std::string& waar) {
        return test::getal(proef.database(), "SELECT count(*) FROM " + waar);
    }
    std::string pagina(const Persoon& wie) { return proef.vraag(wie, pad).inhoud; }

    Proefopstelling proef;
    std::string pad = proef.toetspad("/geschiedenis/motivering/1.1.2");
    std::string wissen = pad + "/1/wissen";
};

TEST_F(WisRoutes, TweeMensenWissenEenOudeTekst) {
    veld(proef.inspecteurA, "Een verklikker.", 0);
    veld(proef.inspecteurA, "Iets anders.", 1);
    EXPECT_THAT(pagina(proef.inspecteurA), HasSubstr("Laat deze tekst wissen"));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, wissen).inhoud,
                AllOf(HasSubstr("Een verklikker."), HasSubstr("In reservekopieën")));

    EXPECT_EQ(kies(proef.inspecteurA, "vragen").status, 422) << "without a reason";
    EXPECT_EQ(kies(proef.inspecteurA, "vragen", "Per ongeluk.").naarPad, pad + "?gelukt=gevraagd");
    EXPECT_THAT(pagina(proef.inspecteurB),
                AllOf(HasSubstr("Bekijk dit verzoek"), HasSubstr("Inspecteur A vroeg op"),
                      HasSubstr("Per ongeluk.")));
    EXPECT_EQ(kies(proef.inspecteurA, "wissen").status, 409) << "not by who asked";
    EXPECT_EQ(rijen("geschiedenis WHERE inhoud LIKE '%verklikker%'"), 1);

    EXPECT_EQ(kies(proef.inspecteurB, "wissen").naarPad, pad + "?gelukt=gewist");
    EXPECT_THAT(pagina(proef.inspecteurA),
                AllOf(HasSubstr("Inspecteur B wiste hem op"), HasSubstr("Per ongeluk."),
                      Not(HasSubstr("verklikker")), Not(HasSubstr("Zet versie 1 terug"))));
    EXPECT_EQ(rijen("geschiedenis WHERE inhoud LIKE '%verklikker%'"), 0);
    EXPECT_EQ(rijen("geschiedenis WHERE versie = 1 AND inhoud = '' AND length(zegel) = 64"), 1);
    EXPECT_EQ(rijen("logboek WHERE wat = 'wissen van een oude tekst gevraagd'"), 1);
    EXPECT_EQ(rijen("logboek WHERE wat = 'oude tekst gewist'"), 1);
    EXPECT_THAT(keurLogboek(proef.werkplek()).afwijkingen, IsEmpty());
    EXPECT_EQ(proef.stuur(proef.inspecteurA, pad, {{"naar", "1"}, {"versie", "2"}}).status, 422);
}

TEST_F(WisRoutes, DeNieuwsteVersieGaatNietZolangZijErStaat) {
    veld(proef.inspecteurA, "Staat er nu.", 0);
    EXPECT_THAT(pagina(proef.inspecteurA), Not(HasSubstr("Laat deze tekst wissen")));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, wissen).inhoud,
                HasSubstr("Deze tekst staat nu nog in de toets. Wijzig hem daar eerst."));
    EXPECT_EQ(kies(proef.inspecteurA, "vragen", "Per ongeluk.").status, 422);
    EXPECT_EQ(rijen("wissing"), 0);
}

TEST_F(WisRoutes, EenVerzoekKanWordenAfgewezenOfIngetrokken) {
    veld(proef.inspecteurA, "Een verklikker.", 0);
    veld(proef.inspecteurA, "Iets anders.", 1);
    for (const Persoon* wie : {&proef.inspecteurA, &proef.inspecteurB}) {
        EXPECT_EQ(kies(proef.inspecteurA, "vragen", "Per ongeluk.").status, 303);
        EXPECT_EQ(kies(*wie, "afwijzen").naarPad, pad + "?gelukt=niet-gewist");
        EXPECT_EQ(rijen("wissing"), 0);
    }
    EXPECT_EQ(rijen("logboek WHERE wat = 'wissen van een oude tekst niet gedaan'"), 2);
    EXPECT_EQ(kies(proef.inspecteurB, "wissen").status, 409) << "nobody asks any more";
    EXPECT_EQ(rijen("geschiedenis WHERE inhoud LIKE '%verklikker%'"), 1);
}

TEST_F(WisRoutes, DeRedenGaatDoorDePrivacywacht) {
    veld(proef.inspecteurA, "Een verklikker.", 0);
    veld(proef.inspecteurA, "Iets anders.", 1);
    const Antwoord fout = kies(proef.inspecteurA, "vragen", "Het nummer 06-12345678 stond erin.");
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("06-12345678 stond erin"));
    EXPECT_EQ(rijen("wissing"), 0);
}

TEST_F(WisRoutes, NietInEenVastgesteldeToets) {
    veld(proef.inspecteurA, "Een verklikker.", 0);
    veld(proef.inspecteurA, "Iets anders.", 1);
    test::stelVast(proef, proef.toets, "voldoende");
    EXPECT_THAT(pagina(proef.inspecteurA), AllOf(HasSubstr("daarvoor is een nieuwe editie nodig"),
                                                 Not(HasSubstr("Laat deze tekst wissen"))));
    EXPECT_THAT(proef.vraag(proef.inspecteurA, wissen).inhoud,
                HasSubstr("daarvoor is een nieuwe editie nodig"));
    EXPECT_EQ(kies(proef.inspecteurA, "vragen", "Per ongeluk.").status, 409);
}

/// What somebody was typing on that text holds it too; what was typed on a later one does not.
TEST_F(WisRoutes, ConceptenOpDieTekstGaanMee) {
    veld(proef.inspecteurA, "Een verklikker.", 0);
    const auto typ = [&](const Persoon& wie, const std::string& waarde, int versie) {
        proef.stuur(wie, proef.toetspad("/concept"),
                    {{"sleutel", "motivering/1.1.2"},
                     {"waarde", waarde},
                     {"versie", std::to_string(versie)}});
    };
    typ(proef.inspecteurB, "Een verklikker, en meer.", 1);
    veld(proef.inspecteurA, "Iets anders.", 1);
    typ(proef.inspecteurA, "Iets anders, en meer.", 2);
    ASSERT_EQ(rijen("concept"), 2);
    kies(proef.inspecteurA, "vragen", "Per ongeluk.");
    kies(proef.inspecteurB, "wissen");
    EXPECT_EQ(rijen("concept"), 1);
    EXPECT_EQ(rijen("concept WHERE inhoud LIKE '%verklikker%'"), 0);
}

/// Also from the file, and from what stands beside it.
TEST(WisBestand, WatIsGewistStaatInGeenBestandMeer) {
    test::Databasemap map;
    Proefopstelling proef(alleRoutes(), map.pad());
    for (const auto& [waarde, versie] : {std::pair("Een verklikker.", "0"), {"Iets anders.", "1"}})
        proef.stuur(proef.inspecteurA, proef.toetspad("/veld"),
                    {{"sleutel", "motivering/1.1.2"}, {"waarde", waarde}, {"versie", versie}});
    const auto ergens = [&] {
        std::string alles;
        for (const std::string& bestand : map.bestanden())
            alles += test::inhoud(map.pad(bestand));
        return alles.find("verklikker") != std::string::npos;
    };
    EXPECT_TRUE(proef.database().leegWal());
    EXPECT_TRUE(ergens());
    const std::string wissen = proef.toetspad("/geschiedenis/motivering/1.1.2/1/wissen");
    proef.stuur(proef.inspecteurA, wissen, {{"keuze", "vragen"}, {"reden", "Per ongeluk."}});
    proef.stuur(proef.inspecteurB, wissen, {{"keuze", "wissen"}});
    EXPECT_FALSE(ergens());
}

/// The triggers let through nothing but this.
TEST_F(WisRoutes, BuitenTweeMensenOmVerandertEenOudeVersieNiet) {
    veld(proef.inspecteurA, "Een verklikker.", 0);
    veld(proef.inspecteurA, "Iets anders.", 1);
    const auto geweigerd = [&](const std::string& sql) {
        try {
            proef.database().schrijf("test", [&](Transactie& t) { Vraag(t, sql).voerUit(); });
        } catch (const std::exception&) {
            return true;
        }
        return false;
    };
    const std::string leeg = "UPDATE geschiedenis SET inhoud = '' WHERE versie = 1";
    EXPECT_TRUE(geweigerd(leeg));
    kies(proef.inspecteurA, "vragen", "Per ongeluk.");
    EXPECT_TRUE(geweigerd(leeg)) << "asked is not agreed";
    kies(proef.inspecteurB, "wissen");
    EXPECT_TRUE(geweigerd("UPDATE geschiedenis SET inhoud = 'waarde=x' WHERE versie = 1"));
    EXPECT_TRUE(geweigerd("UPDATE geschiedenis SET inhoud = '', persoon = 9 WHERE versie = 1"));
    EXPECT_TRUE(geweigerd("UPDATE wissing SET reden = 'anders'"));
    EXPECT_TRUE(geweigerd("DELETE FROM wissing"));
}

}  // namespace
}  // namespace maatlat::web
