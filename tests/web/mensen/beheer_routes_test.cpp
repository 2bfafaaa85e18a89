// SPDX-License-Identifier: EUPL-1.2
#include <regex>

#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "web/mensen/beheer_personen.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtBeheer{
    {"GET", "/beheer/personen", {Actie::personenBeheren}},
    {"GET", "/beheer/personen/nieuw", {Actie::personenBeheren}},
    {"POST", "/beheer/personen/nieuw", {Actie::personenBeheren}},
    {"GET", "/beheer/personen/{persoon}", {Actie::personenBeheren}},
    {"POST", "/beheer/personen/{persoon}", {Actie::personenBeheren}},
    {"GET", "/beheer/personen/{persoon}/link", {Actie::personenBeheren}},
    {"POST", "/beheer/personen/{persoon}/link", {Actie::personenBeheren}},
    {"GET", "/beheer/rollen", {Actie::personenBeheren}},
    {"POST", "/beheer/rollen", {Actie::personenBeheren}},
    {"GET", "/beheer/inloggen", {Actie::personenBeheren}},
    {"POST", "/beheer/inloggen", {Actie::personenBeheren}},
    {"GET", "/beheer/personen/{persoon}/blokkade", {Actie::personenBeheren}},
    {"POST", "/beheer/personen/{persoon}/blokkade", {Actie::personenBeheren}},
    {"GET", "/beheer/logboek", {Actie::logboekLezen}},
};

const Velden kNieuw{{"naam", "Inspecteur D"},
                    {"email", "inspecteur-d@voorbeeld.nl"},
                    {"rol", "inspecteur"},
                    {"organisatie", ""}};
const std::string kNieuwWachtwoord = "vier losse woorden zeggen";

class BeheerRoutes : public testing::Test {
  protected:
    Antwoord vraag(const std::string& pad) { return proef_.vraag(proef_.beheerder, pad); }
    Antwoord stuur(const std::string& pad, const Velden& velden) {
        return proef_.stuur(proef_.beheerder, pad, velden);
    }
    std::string padVan(const Persoon& wie) { return persoonpad(wie.nr); }

    /// The path of the link that a page shows; empty when it shows none.
    static std::string linkOp(const Antwoord& pagina) {
        std::smatch gevonden;
        static const std::regex kLink("<code>[^<]*(/link/[A-Za-z0-9_-]+)</code>");
        return std::regex_search(pagina.inhoud, gevonden, kLink) ? gevonden[1].str() : "";
    }

    test::Proefopstelling proef_;
};

TEST_F(BeheerRoutes, LijstToontIedereenMetRolEnToestand) {
    EXPECT_THAT(vraag("/beheer/personen").inhoud,
                AllOf(HasSubstr("Inspecteur A"), HasSubstr("landelijk coördinator"),
                      HasSubstr("VT-management (Utrecht)"), HasSubstr("Niet ingelogd"),
                      HasSubstr("Ingelogd, laatst gebruikt op 22 november 2026 om 10:30")));
}

TEST_F(BeheerRoutes, UitnodigenToontEenKeerEenLinkWaarmeeIemandBinnenkomt) {
    EXPECT_EQ(vraag("/beheer/personen/nieuw").status, 200);
    Verzoek verzoek = proef_.formulier(proef_.beheerder, "/beheer/personen/nieuw", kNieuw, "een");
    verzoek.oorsprong = "https://maatlat.voorbeeld.nl";
    const Antwoord pagina = proef_.doe(verzoek);
    const std::string link = linkOp(pagina);
    ASSERT_NE(link, "");
    EXPECT_THAT(pagina.inhoud, HasSubstr("https://maatlat.voorbeeld.nl" + link));
    const Antwoord weer = proef_.doe(verzoek);
    EXPECT_EQ(linkOp(weer), "");
    EXPECT_THAT(weer.inhoud, HasSubstr("al een keer getoond"));

    EXPECT_THAT(proef_.vraag(proef_.gast, link).inhoud,
                AllOf(HasSubstr("Inspecteur D"), HasSubstr("new-password")));
    const Antwoord fout =
        proef_.stuur(proef_.gast, link, {{"wachtwoord", "kort"}, {"herhaling", ""}});
    EXPECT_EQ(fout.status, 422);
    const Velden velden{{"wachtwoord", kNieuwWachtwoord}, {"herhaling", kNieuwWachtwoord}};
    EXPECT_EQ(proef_.stuur(proef_.gast, link, velden).naarPad, "/inloggen?gelukt=wachtwoord");
    EXPECT_EQ(proef_.vraag(proef_.gast, link).status, 404);
    EXPECT_THAT(proef_.stuur(proef_.gast, link, velden).inhoud, HasSubstr("werkt niet meer"));
    EXPECT_EQ(proef_
                  .stuur(proef_.gast, "/inloggen",
                         {{"email", "inspecteur-d@voorbeeld.nl"}, {"wachtwoord", kNieuwWachtwoord}})
                  .naarPad,
              "/");
}

TEST_F(BeheerRoutes, FoutenHoudenWatErIsIngevuld) {
    const Antwoord pagina = stuur("/beheer/personen/nieuw", {{"naam", "Inspecteur <D>"},
                                                             {"email", "geen adres"},
                                                             {"rol", "vt-management"},
                                                             {"rol", "inspecteur"},
                                                             {"organisatie", ""}});
    EXPECT_EQ(pagina.status, 422);
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("value=\"Inspecteur &lt;D&gt;\""), HasSubstr("geen adres"),
                      HasSubstr("value=\"vt-management\" checked"),
                      HasSubstr("value=\"inspecteur\" checked"), HasSubstr("href=\"#email\""),
                      HasSubstr("href=\"#organisatie\"")));
}

TEST_F(BeheerRoutes, WijzigenEnEenWijzigingVanEenAnder) {
    const std::string pad = padVan(proef_.inspecteurB);
    EXPECT_THAT(vraag(pad).inhoud, HasSubstr("name=\"versie\" value=\"1\""));
    Velden velden = kNieuw;
    velden.emplace_back("versie", "1");
    EXPECT_EQ(stuur(pad, velden).naarPad, pad + "?gelukt=opgeslagen");
    EXPECT_THAT(vraag(pad + "?gelukt=opgeslagen").inhoud, HasSubstr("opgeslagen"));

    velden[0].second = "Mijn versie";
    const Antwoord conflict = stuur(pad, velden);
    EXPECT_EQ(conflict.status, 422);
    EXPECT_THAT(conflict.inhoud, AllOf(HasSubstr("Iemand anders"), HasSubstr("Inspecteur D"),
                                       HasSubstr("value=\"Mijn versie\""),
                                       HasSubstr("name=\"versie\" value=\"2\"")));
    velden.back().second = "2";
    EXPECT_EQ(stuur(pad, velden).status, 303);
}

TEST_F(BeheerRoutes, BlokkerenEnOpheffen) {
    const std::string pad = padVan(proef_.inspecteurA);
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/account").status, 200);
    EXPECT_THAT(vraag(pad + "/blokkade").inhoud, HasSubstr("name=\"blokkeren\" value=\"ja\""));
    EXPECT_EQ(stuur(pad + "/blokkade", {{"versie", "1"}, {"blokkeren", "ja"}}).naarPad,
              pad + "?gelukt=geblokkeerd");
    EXPECT_THAT(vraag(pad).inhoud, AllOf(HasSubstr("Geblokkeerd"), Not(HasSubstr(pad + "/link"))));
    EXPECT_EQ(proef_.vraag(proef_.inspecteurA, "/account").status, 303);
    EXPECT_EQ(stuur(pad + "/blokkade", {{"versie", "1"}, {"blokkeren", "nee"}}).status, 409);
    EXPECT_EQ(stuur(pad + "/blokkade", {{"versie", "2"}, {"blokkeren", "nee"}}).status, 303);
}

TEST_F(BeheerRoutes, HerstellinkVraagtOfDeCodeUitMoet) {
    const std::string pad = padVan(proef_.inspecteurA) + "/link";
    EXPECT_THAT(vraag(pad).inhoud, AllOf(HasSubstr("24 uur"), Not(HasSubstr("zonder-code"))));
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetTotp(
            transactie, proef_.inspecteurA.nr,
            Codekluis(proef_.database().geheimen()).sluit(proef_.inspecteurA.nr, "ABCDEFGH"), true);
    });
    EXPECT_THAT(vraag(pad).inhoud, HasSubstr("zonder-code"));
    const std::string link = linkOp(stuur(pad, {{"zonder-code", "ja"}}));
    EXPECT_THAT(proef_.vraag(proef_.gast, link).inhoud, HasSubstr("gaat hierna uit"));
}

TEST_F(BeheerRoutes, LogboekZegtOfHetKloptZonderInhoud) {
    proef_.database().schrijf("persoon 1", [](Transactie& transactie) {
        transactie.log(Gebeurtenis::veldGewijzigd, "toets 1 motivering/1.1.1",
                       Logwaarde::eigenWoorden("wat er was"),
                       Logwaarde::eigenWoorden("wat er werd"));
    });
    EXPECT_THAT(vraag("/beheer/logboek").inhoud,
                AllOf(HasSubstr("Die regels kloppen"), HasSubstr("motivering bij 1.1.1, toets "),
                      Not(HasSubstr("wat er was")), Not(HasSubstr("wat er werd")),
                      Not(HasSubstr("@voorbeeld"))));
}

TEST_F(BeheerRoutes, LogboekEnPersonenKomenPerVijftig) {
    for (int i = 100; i < 160; ++i)
        proef_.nieuw("Zomaar " + std::to_string(i), "z-" + std::to_string(i), {Rol::inspecteur});
    const std::string personen = vraag("/beheer/personen").inhoud;
    EXPECT_THAT(personen, AllOf(HasSubstr("1 tot en met 50 van 67"), HasSubstr("Beheerder"),
                                HasSubstr("Zomaar 142"), Not(HasSubstr("Zomaar 143"))));
    EXPECT_THAT(vraag("/beheer/personen?pagina=2").inhoud,
                AllOf(HasSubstr("51 tot en met 67 van 67"), HasSubstr("Zomaar 143"),
                      HasSubstr("Zomaar 159"), Not(HasSubstr("Zomaar 142"))));
    EXPECT_THAT(vraag("/beheer/logboek").inhoud,
                AllOf(HasSubstr("1 tot en met 50 van "), HasSubstr("Nagekeken tot en met regel ")));
    EXPECT_THAT(vraag("/beheer/logboek?pagina=2").inhoud, HasSubstr("51 tot en met "));
}

TEST_F(BeheerRoutes, HetHeleLogboekWordtNagekekenAlsErOmGevraagdIs) {
    for (int i = 0; i < 60; ++i)
        proef_.database().schrijf("persoon 1", [](Transactie& transactie) {
            transactie.log(Gebeurtenis::uitgelogd, "y");
        });
    const std::string heel = "/beheer/logboek?nakijken=alles";
    EXPECT_THAT(vraag("/beheer/logboek").inhoud, HasSubstr("href=\"" + heel + "\""));
    EXPECT_THAT(
        vraag(heel).inhoud,
        AllOf(HasSubstr(
                  "Ook de geschiedenis van de toetsen, wat is vastgesteld en wie wat las klopten"),
              Not(HasSubstr("Kijk alles nu na"))));
    proef_.database().schrijf("knoeier", [](Transactie& transactie) {
        Vraag(transactie, "DROP TRIGGER logboek_vast_bij_wijzigen").voerUit();
        Vraag(transactie, "UPDATE logboek SET wie = 'x' WHERE nr = 5").voerUit();
    });
    EXPECT_THAT(vraag(heel).inhoud, HasSubstr("Regel 5 van het logboek is buiten Maatlat om"));
    EXPECT_THAT(vraag("/beheer/logboek?pagina=9").inhoud, HasSubstr("Regel 5 van het logboek"));
}

TEST_F(BeheerRoutes, EenRolVoorUzelfWachtEnStaatBijDeCoordinatoren) {
    const std::string pad = padVan(proef_.beheerder);
    EXPECT_THAT(vraag(pad).inhoud, HasSubstr("Een rol die u uzelf geeft, geldt niet meteen"));
    const Velden velden{{"naam", "Beheerder"}, {"email", "beheerder@voorbeeld.nl"},
                        {"rol", "beheerder"},  {"rol", "inspecteur"},
                        {"organisatie", ""},   {"versie", "1"}};
    EXPECT_EQ(stuur(pad, velden).naarPad, "/beheer/rollen?gelukt=gevraagd");
    const Antwoord pagina = vraag("/beheer/rollen?gelukt=gevraagd");
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("wacht op bevestiging"), HasSubstr("Trek in"),
                      HasSubstr("vanaf 23 november 2026"), Not(HasSubstr("Bevestig<"))));
    EXPECT_THAT(proef_.vraag(proef_.coordinator, "/").inhoud,
                HasSubstr("Beheerder vroeg als beheerder de rol inspecteur voor zichzelf"));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, "/").inhoud, Not(HasSubstr("voor zichzelf")));
    EXPECT_EQ(stuur("/beheer/rollen", {{"verzoek", "1"}, {"keuze", "bevestigen"}}).status, 409);
    const Persoon tweede = proef_.nieuw("Tweede", "tweede", {Rol::beheerder});
    EXPECT_THAT(proef_.vraag(tweede, "/").inhoud, HasSubstr("Beslis bij Personen"));
    EXPECT_EQ(
        proef_.stuur(tweede, "/beheer/rollen", {{"verzoek", "1"}, {"keuze", "bevestigen"}}).naarPad,
        "/beheer/rollen?gelukt=besloten");
    EXPECT_THAT(proef_.vraag(proef_.coordinator, "/").inhoud, HasSubstr("Tweede bevestigde dit"));
    EXPECT_EQ(stuur("/beheer/rollen", {{"verzoek", "1"}, {"keuze", "x"}}).status, 422);
}

TEST_F(BeheerRoutes, BotsendeRollenStaanBijDeBeheerder) {
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "INSERT INTO persoon_rol VALUES (?, 'inspecteur')")
            .bind(proef_.vtManagement.nr)
            .voerUit();
    });
    EXPECT_THAT(vraag("/").inhoud, HasSubstr("De rollen van Management A botsen"));
    EXPECT_THAT(vraag("/beheer/personen").inhoud, HasSubstr("De rollen van Management A botsen"));
    EXPECT_THAT(vraag(padVan(proef_.vtManagement)).inhoud, HasSubstr("de rollen van deze persoon"));
    EXPECT_THAT(proef_.vraag(proef_.vtManagement, "/").inhoud, HasSubstr("Uw rollen botsen"));
    EXPECT_EQ(proef_.vraag(proef_.vtManagement, proef_.toetspad()).status, 404);
    EXPECT_EQ(proef_.vraag(proef_.vtManagement, "/zelfevaluatie").status, 404);
}

TEST_F(BeheerRoutes, EenLinkKanHetOudeWachtwoordBeeindigen) {
    const std::string pad = padVan(proef_.inspecteurA);
    EXPECT_THAT(vraag(pad + "/link").inhoud, HasSubstr("name=\"wachtwoord-weg\""));
    EXPECT_NE(linkOp(stuur(pad + "/link", {{"wachtwoord-weg", "ja"}})), "");
    EXPECT_THAT(vraag(pad).inhoud, HasSubstr("Het wachtwoord is beëindigd"));
}

TEST_F(BeheerRoutes, WieBijEenOrganisatieWerkteKomtNietInHaarTeam) {
    const Persoon vroeger = proef_.nieuw("Vroeger VT", "vroeger", {Rol::vtManagement},
                                         test::Proefopstelling::kOrganisatie);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        Persoon wordt = vroeger;
        wordt.rollen = {Rol::inspecteur};
        wordt.organisatie = "";
        persoonStore::wijzig(transactie, wordt, 1);
    });
    const std::string teams = "/onderzoek/" + proef_.onderzoek + "/team";
    const auto lid = [&](std::int64_t toets) {
        return std::to_string(toets) + "-" + std::to_string(vroeger.nr);
    };
    const std::string rooster = proef_.vraag(proef_.coordinator, teams).inhoud;
    EXPECT_THAT(rooster, Not(HasSubstr("value=\"" + lid(proef_.toets) + "\"")));
    EXPECT_THAT(rooster, HasSubstr("value=\"" + lid(proef_.andereToets) + "\""));
    EXPECT_EQ(proef_
                  .stuur(proef_.coordinator, teams,
                         {{"was", std::to_string(proef_.toets) + ":" +
                                      std::to_string(proef_.inspecteurA.nr) + "," +
                                      std::to_string(proef_.inspecteurB.nr)},
                          {"lid", lid(proef_.toets)}})
                  .status,
              422);
}

TEST_F(BeheerRoutes, BestaatNietVoorAnderen) {
    const std::string een = padVan(proef_.beheerder);
    for (const Persoon& wie : {proef_.inspecteurA, proef_.coordinator, proef_.vtManagement}) {
        for (const std::string& pad :
             {std::string("/beheer/personen"), een, een + "/link", een + "/blokkade",
              std::string("/beheer/personen/nieuw"), std::string("/beheer/logboek")})
            EXPECT_EQ(proef_.vraag(wie, pad).status, 404) << pad;
        EXPECT_EQ(proef_.stuur(wie, "/beheer/personen/nieuw", kNieuw).status, 404);
        EXPECT_EQ(proef_.stuur(wie, een, kNieuw).status, 404);
        EXPECT_EQ(proef_.stuur(wie, een + "/link", {}).status, 404);
        EXPECT_EQ(proef_.stuur(wie, een + "/blokkade", {{"blokkeren", "ja"}}).status, 404);
    }
    EXPECT_EQ(vraag("/beheer/personen/999").status, 404);
    EXPECT_EQ(vraag("/beheer/personen/x").status, 404);
}

}  // namespace
}  // namespace maatlat::web
