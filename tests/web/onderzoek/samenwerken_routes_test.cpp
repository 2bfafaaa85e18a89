// SPDX-License-Identifier: EUPL-1.2
#include <regex>
#include <string>

#include "domain/gebeurtenis.h"
#include "store/bronnen/concept_store.h"
#include "store/mensen/link_store.h"
#include "store/onderzoek/samenwerking_store.h"
#include "store/spoor/logboeklijst.h"
#include "store/toets/toewijzing_store.h"
#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/proefsleutel.h"
#include "support/routeverwachting.h"
#include "support/traject/vaststelproef.h"
#include "toetsing/mensen/links.h"

namespace maatlat {
namespace {

using test::Proefopstelling;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtSamenwerken{
    {"GET", "/toets/{toets}/samenwerken", {Actie::samenwerkingLezen}, true},
    {"POST", "/toets/{toets}/samenwerken/noemen", {Actie::samenwerkingRegelen}, true},
    {"POST", "/toets/{toets}/samenwerken/uitnodigen", {Actie::samenwerkingRegelen}, true},
    {"POST", "/toets/{toets}/samenwerken/opnieuw", {Actie::samenwerkingRegelen}, true},
    {"POST", "/toets/{toets}/samenwerken/beeindigen", {Actie::samenwerkingRegelen}, true},
    {"POST", "/toets/{toets}/samenwerken/overdragen", {Actie::samenwerkingRegelen}, true},
};

class Samenwerken : public testing::Test {
  protected:
    Samenwerken() {
        tweede = proef.nieuw("Tweede van het management", "vt-a2", {Rol::vtManagement},
                             Proefopstelling::kOrganisatie);
        medewerker = proef.nieuw("Medewerker A", "medewerker-a", {Rol::vtMedewerker},
                                 Proefopstelling::kOrganisatie);
        const std::string kader = test::kop(proef, proef.toets).kaderHash;
        const std::string waar =
            proef.stuur(proef.vtManagement, "/zelfevaluatie", {{"kader", kader + ":gepubliceerd"}})
                .naarPad;
        pad = waar.substr(0, waar.find('?'));
        nr = std::stoll(pad.substr(7));
    }

    web::Antwoord stuur(const std::string& wat, Proefopstelling::Velden velden) {
        return proef.stuur(proef.vtManagement, pad + "/samenwerken/" + wat, std::move(velden));
    }
    web::Antwoord noem(const Persoon& wie, const std::string& taak) {
        return stuur("noemen", {{"collega", std::to_string(wie.nr)}, {"taak", taak}});
    }
    std::string pagina() { return proef.vraag(proef.vtManagement, pad + "/samenwerken").inhoud; }
    web::Antwoord typ(const Persoon& wie, const std::string& sleutel, const std::string& waarde,
                      int versie = 0) {
        return proef.stuur(
            wie, pad + "/veld",
            {{"sleutel", sleutel}, {"versie", std::to_string(versie)}, {"waarde", waarde}});
    }
    web::Antwoord wijsToe(const Persoon& wie, const std::string& code, const Persoon& aan) {
        return proef.stuur(
            wie, pad + "/tabel",
            {{"doe", "toewijzen"}, {"regel", code}, {"aan", std::to_string(aan.nr)}});
    }
    std::map<std::string, Toewijzing> toegewezen() {
        return proef.database().lees(
            [&](Sessie& sessie) { return toewijzingStore::alle(test::in(sessie, nr)); });
    }
    void blokkeer(const Persoon& wie) {
        proef.database().schrijf("test", [&](Transactie& transactie) {
            Persoon dicht = *persoonStore::lees(transactie, wie.nr);
            dicht.geblokkeerd = true;
            persoonStore::wijzig(transactie, dicht, persoonStore::versie(transactie, wie.nr));
        });
    }

    Proefopstelling proef;
    Persoon tweede;
    Persoon medewerker;
    std::string pad;
    std::int64_t nr = 0;
};

TEST_F(Samenwerken, WieOpentIsVerantwoordelijkEnAlleenDieDientIn) {
    EXPECT_THAT(pagina(), HasSubstr("U bent verantwoordelijk voor deze zelfevaluatie."));
    const std::string ander = proef.vraag(tweede, pad + "/samenwerken").inhoud;
    EXPECT_THAT(ander, AllOf(HasSubstr("Management A is verantwoordelijk"),
                             Not(HasSubstr("Nodig uit")), Not(HasSubstr("Draag over"))));
    EXPECT_EQ(proef.vraag(tweede, pad + "/indienen").status, 404);
    EXPECT_THAT(proef.vraag(tweede, pad).inhoud, Not(HasSubstr(pad + "/indienen")));
    EXPECT_EQ(typ(tweede, "motivering/1.1.1", "Dat bleek.").status, 303);

    EXPECT_EQ(stuur("overdragen", {{"nieuwe", std::to_string(tweede.nr)}}).status, 303);
    EXPECT_EQ(proef.vraag(tweede, pad + "/indienen").status, 200);
    EXPECT_EQ(proef.vraag(proef.vtManagement, pad + "/indienen").status, 404);
    EXPECT_THAT(proef.vraag(tweede, pad + "/samenwerken").inhoud,
                AllOf(HasSubstr("was verantwoordelijk"), HasSubstr("Management A")));
}

TEST_F(Samenwerken, WieVerantwoordelijkIsEnWegGaatLaatHetAanHetManagement) {
    blokkeer(proef.vtManagement);
    const std::string html = proef.vraag(tweede, pad + "/samenwerken").inhoud;
    EXPECT_THAT(html, HasSubstr("Niemand is nu verantwoordelijk"));
    EXPECT_EQ(proef.vraag(tweede, pad + "/indienen").status, 200);
    EXPECT_EQ(
        proef
            .stuur(tweede, pad + "/samenwerken/overdragen", {{"nieuwe", std::to_string(tweede.nr)}})
            .status,
        303);
    EXPECT_THAT(proef.vraag(tweede, pad + "/samenwerken").inhoud,
                HasSubstr("U bent verantwoordelijk"));
}

TEST_F(Samenwerken, EenMeewerkerVultInEnDientNietIn) {
    EXPECT_EQ(proef.vraag(medewerker, pad).status, 404);
    EXPECT_EQ(noem(medewerker, "meewerken").naarPad, pad + "/samenwerken?gelukt=collega-genoemd");
    EXPECT_EQ(proef.vraag(medewerker, pad).status, 200);
    EXPECT_THAT(
        proef.vraag(medewerker, "/").inhoud,
        AllOf(HasSubstr("Zelfevaluaties waaraan u meewerkt"), HasSubstr("href=\"" + pad + "\"")));
    EXPECT_EQ(typ(medewerker, "score/1.1.1", "voldoende").status, 303);
    EXPECT_EQ(proef.vraag(medewerker, pad + "/indienen").status, 404);
    EXPECT_EQ(proef.stuur(medewerker, pad + "/indienen", {{"versie", "9"}, {"zeker", "ja"}}).status,
              404);
    for (const char* elders : {"/zelfevaluatie", "/zelfevaluatie/jaren", "/publicaties",
                               "/onderzoeken", "/wederhoor", "/beheer/personen"})
        EXPECT_NE(proef.vraag(medewerker, elders).status, 200) << elders;
    EXPECT_EQ(proef.vraag(medewerker, proef.toetspad()).status, 404);
    EXPECT_THAT(proef.vraag(medewerker, pad + "/samenwerken").inhoud,
                AllOf(HasSubstr("Medewerker A"), Not(HasSubstr("Laat stoppen"))));
    EXPECT_EQ(proef
                  .stuur(medewerker, pad + "/samenwerken/noemen",
                         {{"collega", "1"}, {"taak", "meewerken"}})
                  .status,
              404);
}

TEST_F(Samenwerken, EenMeelezerWijzigtNiets) {
    noem(medewerker, "meelezen");
    EXPECT_EQ(proef.vraag(medewerker, pad + "/criterium/1.1").status, 200);
    EXPECT_EQ(typ(medewerker, "score/1.1.1", "voldoende").status, 404);
    EXPECT_EQ(proef
                  .stuur(medewerker, pad + "/opmerkingen",
                         {{"plek", "score/1.1.1"}, {"tekst", "Klopt dit?"}})
                  .status,
              404);
    EXPECT_THAT(proef.vraag(medewerker, pad + "/criterium/1.1").inhoud,
                Not(HasSubstr("<button type=\"submit\" form=\"velden\"")));
}

TEST_F(Samenwerken, WieErNietBijKanWordtGeweigerd) {
    const Persoon elders =
        proef.nieuw("Elders", "elders", {Rol::vtMedewerker}, Proefopstelling::kAndere);
    for (const Persoon& wie : {elders, proef.inspecteurA, proef.vtElders, proef.coordinator}) {
        const auto antwoord = noem(wie, "meewerken");
        EXPECT_EQ(antwoord.status, 422) << wie.naam;
        EXPECT_THAT(antwoord.inhoud,
                    AllOf(HasSubstr("Kies een collega uit de lijst."), Not(HasSubstr(wie.naam))));
        EXPECT_EQ(proef.vraag(wie, pad).status, 404);
    }
    EXPECT_THAT(noem(tweede, "meewerken").inhoud,
                HasSubstr("hoort bij het management van uw organisatie, en kan al meewerken"));
    EXPECT_EQ(noem(medewerker, "anders").status, 422);
    EXPECT_EQ(noem(medewerker, "meelezen").status, 303);
    const auto dubbel = noem(medewerker, "meelezen");
    EXPECT_EQ(dubbel.status, 422);
    EXPECT_THAT(dubbel.inhoud, HasSubstr("Medewerker A leest mee. Dat stond er al"));
    EXPECT_EQ(noem(medewerker, "meewerken").status, 303);
    blokkeer(medewerker);
    EXPECT_THAT(noem(medewerker, "meelezen").inhoud, HasSubstr("is geblokkeerd"));
    EXPECT_EQ(stuur("overdragen", {{"nieuwe", std::to_string(proef.vtElders.nr)}}).status, 422);
    const auto zelf = stuur("beeindigen", {{"collega", std::to_string(proef.vtManagement.nr)}});
    EXPECT_EQ(zelf.status, 409);
    EXPECT_THAT(zelf.inhoud, HasSubstr("Draag de zelfevaluatie eerst over"));
}

TEST_F(Samenwerken, WieStoptLaatZijnWerkStaanEnZijnVerwachtingenVrij) {
    noem(medewerker, "meewerken");
    EXPECT_EQ(wijsToe(proef.vtManagement, "1.1.1", medewerker).status, 303);
    EXPECT_EQ(wijsToe(medewerker, "1.1.2", proef.vtManagement).status, 303);
    typ(medewerker, "motivering/1.1.1", "Dat zag ik in het jaarplan.");
    proef.stuurStil(medewerker, pad + "/concept",
                    {{"sleutel", "motivering/1.1.2"}, {"versie", "0"}, {"waarde", "Nog niet af"}});
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Eén verwachting is aan deze collega toegewezen."),
                                HasSubstr("Eén tekst is nog niet opgeslagen.")));
    const auto gestopt = stuur("beeindigen", {{"collega", std::to_string(medewerker.nr)}});
    EXPECT_EQ(gestopt.naarPad, pad + "/samenwerken?gelukt=collega-gestopt-vrij");
    EXPECT_THAT(proef.vraag(proef.vtManagement, gestopt.naarPad).inhoud,
                HasSubstr("De verwachtingen van deze collega zijn vrij"));
    EXPECT_EQ(toegewezen().size(), 1U);
    EXPECT_TRUE(toegewezen().contains("1.1.2"));
    EXPECT_EQ(proef.vraag(medewerker, pad).status, 404);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/criterium/1.1").inhoud,
                HasSubstr("Dat zag ik in het jaarplan."));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/geschiedenis/motivering/1.1.1").inhoud,
                HasSubstr("Medewerker A"));
    EXPECT_EQ(stuur("beeindigen", {{"collega", std::to_string(medewerker.nr)}}).status, 409);
    // Named again, the draft is still there.
    noem(medewerker, "meewerken");
    EXPECT_THAT(proef.vraag(medewerker, pad + "/criterium/1.1").inhoud, HasSubstr("Nog niet af"));
}

TEST_F(Samenwerken, VanWieGeblokkeerdIsZijnDeVerwachtingenVrij) {
    noem(medewerker, "meewerken");
    wijsToe(proef.vtManagement, "1.1.1", medewerker);
    blokkeer(medewerker);
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Medewerker A is geblokkeerd"),
                                HasSubstr("Eén verwachting is vrij: verdeel die opnieuw.")));
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad).inhoud, HasSubstr("(is geblokkeerd)"));
    EXPECT_EQ(wijsToe(proef.vtManagement, "1.1.2", medewerker).status, 422);
}

TEST_F(Samenwerken, EenUitnodigingGeeftEenAccountVoorDezeZelfevaluatieAlleen) {
    const auto antwoord = stuur("uitnodigen", {{"naam", "Nieuwe Collega"},
                                               {"email", "Nieuw@voorbeeld.nl"},
                                               {"nieuwe-taak", "meewerken"}});
    ASSERT_EQ(antwoord.status, 200) << antwoord.inhoud;
    std::smatch link;
    ASSERT_TRUE(std::regex_search(antwoord.inhoud, link, std::regex("/link/([A-Za-z0-9_-]+)")));
    const auto stand = linkstand(proef.werkplek(), link[1]);
    ASSERT_TRUE(stand);
    EXPECT_EQ(stand->soort, Linksoort::uitnodiging);
    EXPECT_EQ(stand->persoon.rollen, std::set<Rol>{Rol::vtMedewerker});
    EXPECT_EQ(stand->persoon.organisatie, Proefopstelling::kOrganisatie);
    EXPECT_EQ(proef.vraag(stand->persoon, pad).status, 200);
    EXPECT_EQ(proef.vraag(stand->persoon, proef.toetspad()).status, 404);
    EXPECT_THAT(pagina(), HasSubstr("heeft nog geen wachtwoord gekozen"));
    // The beheerder sees the account, and the log says who made it.
    EXPECT_THAT(proef.vraag(proef.beheerder, "/beheer/personen").inhoud,
                AllOf(HasSubstr("Nieuwe Collega"), HasSubstr("VT-medewerker")));
    EXPECT_THAT(proef.vraag(proef.beheerder, "/beheer/logboek").inhoud,
                HasSubstr("Collega uitgenodigd door VT-management"));
    // Another link, as long as there is no password; then only the beheerder makes one.
    const Proefopstelling::Velden wie{{"collega", std::to_string(stand->persoon.nr)}};
    EXPECT_EQ(stuur("opnieuw", wie).status, 200);
    EXPECT_FALSE(linkstand(proef.werkplek(), link[1]));
    proef.database().schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetWachtwoord(transactie, stand->persoon.nr, "gekozen");
    });
    EXPECT_EQ(stuur("opnieuw", wie).status, 409);
    EXPECT_EQ(stuur("opnieuw", {{"collega", std::to_string(medewerker.nr)}}).status, 404);
}

TEST_F(Samenwerken, EenUitnodigingZegtWatErNietKlopt) {
    const auto probeer = [&](const std::string& naam, const std::string& email) {
        return stuur("uitnodigen", {{"naam", naam}, {"email", email}, {"nieuwe-taak", "meelezen"}});
    };
    EXPECT_THAT(probeer("", "").inhoud,
                AllOf(HasSubstr("Vul een naam in."), HasSubstr("Vul het e-mailadres in.")));
    EXPECT_THAT(probeer("Naam", "geen adres").inhoud, HasSubstr("Dit is geen e-mailadres."));
    const auto bekend = probeer("Medewerker A", "medewerker-a@voorbeeld.nl");
    EXPECT_EQ(bekend.status, 422);
    EXPECT_THAT(bekend.inhoud, HasSubstr("heeft al een account met dit e-mailadres"));
    for (const Persoon& wie : {proef.inspecteurA, proef.vtElders}) {
        const auto vreemd = probeer("Iemand", wie.email);
        EXPECT_THAT(vreemd.inhoud,
                    AllOf(HasSubstr("Met dit e-mailadres kunt u geen account maken."),
                          Not(HasSubstr(wie.naam))));
        EXPECT_THAT(vreemd.inhoud, HasSubstr("value=\"Iemand\""));  // nothing typed is lost
    }
}

TEST_F(Samenwerken, NaHetIndienenKomtErNiemandMeerBij) {
    noem(medewerker, "meewerken");
    test::beoordeelAlles(proef, nr, "voldoende");
    const std::string versie = std::to_string(test::kop(proef, nr).versie);
    ASSERT_EQ(proef
                  .stuur(proef.vtManagement, pad + "/indienen",
                         test::metHiaten({{"versie", versie}, {"zeker", "ja"}}))
                  .status,
              303);
    EXPECT_EQ(noem(medewerker, "meelezen").status, 409);
    EXPECT_EQ(proef.vraag(medewerker, pad).status, 200);
    EXPECT_EQ(stuur("beeindigen", {{"collega", std::to_string(medewerker.nr)}}).status, 303);
    EXPECT_EQ(proef.vraag(medewerker, pad).status, 404);
}

/// Remarks and the division are of the organisation, also when it was handed in.
TEST_F(Samenwerken, OpmerkingenEnVerdelingLeestDeInspectieNooit) {
    noem(medewerker, "meewerken");
    EXPECT_EQ(proef
                  .stuur(medewerker, pad + "/opmerkingen",
                         {{"plek", "motivering/1.1.1"}, {"tekst", "Onder ons: dit is zwak."}})
                  .status,
              303);
    wijsToe(proef.vtManagement, "1.1.1", medewerker);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/opmerkingen").inhoud,
                HasSubstr("Onder ons: dit is zwak."));
    test::beoordeelAlles(proef, nr, "voldoende");
    proef.database().schrijf("test", [&](Transactie& transactie) {
        test::zetStatus(test::in(transactie, nr), Toetsstatus::ingediend, 0);
    });
    for (const Persoon& wie : {proef.inspecteurA, proef.coordinator})
        for (const char* waar : {"", "/tabel", "/opmerkingen", "/criterium/1.1", "/wijzigingen",
                                 "/geschiedenis/veldopmerking/1", "/geschiedenis/toewijzing/1.1.1",
                                 "/rapport", "/samenwerken"}) {
            const auto antwoord = proef.vraag(wie, pad + waar);
            EXPECT_THAT(antwoord.inhoud,
                        AllOf(Not(HasSubstr("Onder ons")), Not(HasSubstr("Medewerker A"))))
                << wie.naam << " " << waar;
            EXPECT_LT(antwoord.status, 500) << waar;
        }
    EXPECT_EQ(proef.vraag(proef.inspecteurA, pad).status, 200);
    EXPECT_THAT(proef.vraag(proef.vtManagement, pad + "/opmerkingen").inhoud,
                HasSubstr("Onder ons: dit is zwak."));
}

/// What was so is kept, and the database refuses to change it.
TEST_F(Samenwerken, BlijftBewaardWieWatDeed) {
    noem(medewerker, "meelezen");
    noem(medewerker, "meewerken");
    stuur("beeindigen", {{"collega", std::to_string(medewerker.nr)}});
    const auto alle = proef.database().lees(
        [&](Sessie& sessie) { return samenwerkingStore::collegas(test::in(sessie, nr)); });
    ASSERT_EQ(alle.size(), 2U);
    for (const Collega& een : alle)
        EXPECT_FALSE(een.tot.empty());
    for (const char* sql :
         {"DELETE FROM zelfevaluatie_collega", "UPDATE zelfevaluatie_collega SET tot = ''",
          "DELETE FROM zelfevaluatie_verantwoordelijke",
          "UPDATE zelfevaluatie_verantwoordelijke SET persoon = 1"})
        EXPECT_ANY_THROW(proef.database().schrijf("test", [&](Transactie& transactie) {
            Vraag(transactie, sql).bind().voerUit();
        })) << sql;
    EXPECT_THAT(pagina(), AllOf(HasSubstr("las mee"), HasSubstr("werkte mee")));
}

}  // namespace
}  // namespace maatlat
