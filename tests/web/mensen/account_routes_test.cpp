// SPDX-License-Identifier: EUPL-1.2
#include <iterator>
#include <regex>

#include "store/toets/veld_store.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "toetsing/mensen/eerste_keer.h"
#include "toetsing/mensen/totp.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/moment.h"
#include "web/http/adrescode.h"
#include "web/onderbroken.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const test::Routeverwachtingen kVerwachtAccount{
    {"GET", "/inloggen", {}, false, {"?naar=/toets/1"}},
    {"POST", "/inloggen"},
    {"GET", "/inloggen/organisatie"},
    {"POST", "/inloggen/via-organisatie"},
    {"GET", "/inloggen/uitgelogd"},
    {"GET", "/inloggen/code"},
    {"POST", "/inloggen/code"},
    {"POST", "/uitloggen"},
    {"POST", "/uitloggen/overal", {Actie::eigenAccount}},
    {"POST", "/uitloggen/sessie", {Actie::eigenAccount}},
    {"POST", "/account/verleng", {Actie::eigenAccount}},
    {"POST", "/account/verder", {Actie::eigenAccount}},
    {"GET", "/account/herstelcodes", {Actie::eigenAccount}},
    {"POST", "/account/herstelcodes", {Actie::eigenAccount}},
    {"GET", "/eerste-keer"},
    {"POST", "/eerste-keer"},
    {"GET", "/link/{token}"},
    {"POST", "/link/{token}"},
    {"POST", "/link/{token}/koppel"},
    {"GET", "/account", {Actie::eigenAccount}},
    {"GET", "/account/wachtwoord", {Actie::eigenAccount}},
    {"POST", "/account/wachtwoord", {Actie::eigenAccount}},
    {"GET", "/account/code", {Actie::eigenAccount}},
    {"POST", "/account/code/begin", {Actie::eigenAccount}},
    {"POST", "/account/code", {Actie::eigenAccount}},
    {"GET", "/account/code/uit", {Actie::eigenAccount}},
    {"POST", "/account/code/uit", {Actie::eigenAccount}},
};

const std::string kWachtwoord = "vier losse woorden zeggen";
const std::string kGeheim = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

class AccountRoutes : public testing::Test {
  protected:
    AccountRoutes() {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            persoonStore::zetWachtwoord(transactie, wie_.nr, wachtwoordHash(kWachtwoord));
        });
    }

    void zetCodeAan() {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            persoonStore::zetTotp(transactie, wie_.nr,
                                  Codekluis(proef_.database().geheimen()).sluit(wie_.nr, kGeheim),
                                  true);
        });
    }
    std::string codeVanNu() { return totpCode(kGeheim, totpStap(seconden(proef_.moment))); }

    /// A post of somebody with this cookie, or with none.
    Antwoord post(const std::string& pad, Velden velden, const std::string& token = "") {
        Verzoek verzoek = proef_.formulier(proef_.gast, pad, std::move(velden));
        verzoek.sessietoken = token;
        return proef_.doe(verzoek);
    }
    Antwoord get(const std::string& pad, const std::string& token) {
        Verzoek verzoek;
        verzoek.methode = "GET";
        verzoek.pad = pad.substr(0, pad.find('?'));
        if (verzoek.pad != pad) verzoek.query = leesParen(pad.substr(verzoek.pad.size() + 1), 10);
        verzoek.sessietoken = token;
        return proef_.doe(verzoek);
    }
    Antwoord logIn(Velden erbij = {}) {
        erbij.emplace_back("email", wie_.email);
        erbij.emplace_back("wachtwoord", kWachtwoord);
        return post("/inloggen", std::move(erbij));
    }

    test::Proefopstelling proef_;
    Persoon wie_ = proef_.inspecteurA;
};

TEST_F(AccountRoutes, InloggenGaatNaarWaarMenWilde) {
    const Antwoord pagina = proef_.vraag(proef_.gast, "/inloggen?naar=/toets/1");
    EXPECT_EQ(pagina.status, 200);
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("current-password"), HasSubstr("value=\"/toets/1\"")));
    const Antwoord binnen = logIn({{"naar", "/toets/1"}});
    EXPECT_EQ(binnen.naarPad, "/toets/1");
    ASSERT_TRUE(binnen.sessietoken);
    EXPECT_EQ(get("/account", *binnen.sessietoken).status, 200);
    EXPECT_EQ(get("/inloggen", *binnen.sessietoken).naarPad, "/");
}

TEST_F(AccountRoutes, DeInlogpaginaZegtWaaromMenErIs) {
    EXPECT_THAT(proef_.vraag(proef_.gast, "/inloggen").inhoud, Not(HasSubstr("class=\"warning\"")));
    EXPECT_THAT(proef_.vraag(proef_.gast, "/inloggen?naar=/toets/1").inhoud,
                HasSubstr("U bent niet ingelogd."));
    EXPECT_THAT(get("/inloggen?naar=/toets/1", "een oude sessie").inhoud,
                HasSubstr("U was ingelogd, maar dat is afgelopen."));
    const std::string uit = get("/inloggen?gelukt=uit", "een oude sessie").inhoud;
    EXPECT_THAT(uit, AllOf(HasSubstr("U bent uitgelogd."), Not(HasSubstr("afgelopen"))));
    const Antwoord link = proef_.vraag(proef_.gast, "/link/bestaat-niet");
    EXPECT_EQ(link.status, 404);
    EXPECT_THAT(link.inhoud, AllOf(HasSubstr("Deze link werkt niet meer: hij is al gebruikt, of"),
                                   HasSubstr("current-password")));
    zetCodeAan();
    const Antwoord half = logIn({});
    EXPECT_THAT(get("/inloggen", *half.sessietoken).inhoud, Not(HasSubstr("afgelopen")));
}

TEST_F(AccountRoutes, GaatNooitNaarEenAndereSite) {
    for (const char* elders : {"https://elders.nl", "//elders.nl", "/\\elders.nl", "javascript:1",
                               "/a\r\nSet-Cookie: x", "elders"})
        EXPECT_EQ(logIn({{"naar", elders}}).naarPad, "/") << elders;
}

TEST_F(AccountRoutes, FoutWachtwoordHoudtHetAdresMaarNietHetWachtwoord) {
    const Antwoord pagina =
        post("/inloggen",
             {{"email", wie_.email}, {"wachtwoord", "geheime poging"}, {"naar", "/toets/1"}});
    EXPECT_EQ(pagina.status, 422);
    EXPECT_FALSE(pagina.sessietoken);
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("Fout: "), HasSubstr(wie_.email), HasSubstr("/toets/1"),
                      HasSubstr("klopt niet"), Not(HasSubstr("geheime poging"))));
}

TEST_F(AccountRoutes, MetCodeInTweeStappen) {
    zetCodeAan();
    const Antwoord eerste = logIn({{"naar", "/toets/1"}});
    EXPECT_EQ(eerste.naarPad, "/inloggen/code?naar=%2Ftoets%2F1");
    ASSERT_TRUE(eerste.sessietoken);
    EXPECT_EQ(get("/account", *eerste.sessietoken).naarPad, "/inloggen?naar=%2Faccount");
    EXPECT_THAT(get("/inloggen/code", *eerste.sessietoken).inhoud, HasSubstr("one-time-code"));
    EXPECT_EQ(get("/inloggen/code", "ander").naarPad, "/inloggen");

    EXPECT_EQ(post("/inloggen/code", {{"code", "1"}}, *eerste.sessietoken).status, 422);
    const Antwoord binnen =
        post("/inloggen/code", {{"code", codeVanNu()}, {"naar", "/toets/1"}}, *eerste.sessietoken);
    EXPECT_EQ(binnen.naarPad, "/toets/1");
    EXPECT_EQ(get("/account", *binnen.sessietoken).status, 200);
}

TEST_F(AccountRoutes, UitloggenNeemtHetKoekjeWeg) {
    const std::string token = *logIn().sessietoken;
    const Antwoord uit = post("/uitloggen", {}, token);
    EXPECT_EQ(uit.naarPad, "/inloggen?gelukt=uit");
    EXPECT_EQ(uit.sessietoken, "");
    EXPECT_NE(get("/account", token).status, 200);
    EXPECT_EQ(post("/uitloggen", {}, token).naarPad, "/inloggen?gelukt=uit");
}

TEST_F(AccountRoutes, WatGetyptWasKomtNaHetInloggenTerug) {
    const std::string tekst = "Eerste regel\n<b>\"tweede\"</b> & derde";
    const Velden velden{{"sleutel", "motivering/1.1.1"}, {"versie", "0"}, {"waarde", tekst}};
    const Antwoord pagina = post(proef_.toetspad("/veld"), velden, "een token dat voorbij is");
    EXPECT_EQ(pagina.status, 401);
    EXPECT_THAT(pagina.inhoud,
                AllOf(HasSubstr("nog niet opgeslagen"), HasSubstr("name=\"bewaard\"")));

    const std::string bewaard = codeer({proef_.toetspad("/veld"), velden});
    EXPECT_THAT(pagina.inhoud, HasSubstr(bewaard.substr(0, 20)));
    const Antwoord terug = logIn({{"bewaard", bewaard}});
    ASSERT_TRUE(terug.sessietoken);
    EXPECT_EQ(terug.status, 200);
    EXPECT_THAT(terug.inhoud,
                AllOf(HasSubstr("Uw tekst is er nog"), HasSubstr("Alsnog opslaan"),
                      HasSubstr("action=\"" + proef_.toetspad("/veld") + "\""),
                      HasSubstr("value=\"Eerste regel\n&lt;b&gt;&quot;tweede&quot;&lt;/b&gt; &amp; "
                                "derde\"")));
}

TEST_F(AccountRoutes, WatGetyptWasGaatOokDoorDeTweedeStap) {
    zetCodeAan();
    const std::string bewaard = codeer({proef_.toetspad("/veld"), {{"waarde", "mijn tekst"}}});
    const Antwoord stap = logIn({{"bewaard", bewaard}});
    EXPECT_THAT(stap.inhoud, AllOf(HasSubstr("Code invullen"), HasSubstr("waarde=mijn%20tekst")));
    ASSERT_TRUE(stap.sessietoken);
    const Antwoord fout =
        post("/inloggen/code", {{"code", "1"}, {"bewaard", bewaard}}, *stap.sessietoken);
    EXPECT_THAT(fout.inhoud, HasSubstr("waarde=mijn%20tekst"));
    const Antwoord terug =
        post("/inloggen/code", {{"code", codeVanNu()}, {"bewaard", bewaard}}, *stap.sessietoken);
    EXPECT_THAT(terug.inhoud, HasSubstr("mijn tekst"));
}

TEST_F(AccountRoutes, EersteKeerBestaatAlleenZonderMensen) {
    EXPECT_EQ(proef_.vraag(proef_.gast, "/eerste-keer").status, 404);
    EXPECT_EQ(post("/eerste-keer", {{"code", "x"}}).status, 404);
}

TEST_F(AccountRoutes, EigenAccountToontGegevensEnSessies) {
    const Antwoord pagina = proef_.vraag(wie_, "/account");
    EXPECT_THAT(pagina.inhoud, AllOf(HasSubstr(wie_.email), HasSubstr("inspecteur"),
                                     HasSubstr("(hier)"), HasSubstr("Dit staat uit")));
    EXPECT_EQ(proef_.vraag(proef_.gast, "/account").naarPad, "/inloggen?naar=%2Faccount");
}

TEST_F(AccountRoutes, WachtwoordWijzigen) {
    const std::string nieuw = "regenjas molen trein stoel";
    EXPECT_EQ(proef_.vraag(wie_, "/account/wachtwoord").status, 200);
    const Antwoord fout = proef_.stuur(wie_, "/account/wachtwoord",
                                       {{"oud", "fout"}, {"nieuw", nieuw}, {"herhaling", nieuw}});
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("id=\"oud-fout\""), Not(HasSubstr(nieuw))));
    EXPECT_EQ(proef_
                  .stuur(wie_, "/account/wachtwoord",
                         {{"oud", kWachtwoord}, {"nieuw", nieuw}, {"herhaling", nieuw}})
                  .naarPad,
              "/account?gelukt=wachtwoord");
    EXPECT_EQ(logIn().status, 422);
}

TEST_F(AccountRoutes, CodeInstellenEnUitzetten) {
    EXPECT_THAT(proef_.vraag(wie_, "/account/code").inhoud,
                AllOf(HasSubstr("action=\"/account/code/begin\""), Not(HasSubstr("<svg"))));
    EXPECT_EQ(proef_.stuur(wie_, "/account/code/begin", {{"wachtwoord", "fout"}}).status, 422);
    EXPECT_THAT(proef_.stuur(wie_, "/account/code/begin", {{"wachtwoord", kWachtwoord}}).inhoud,
                AllOf(HasSubstr("<path d=\"M4 4h1v1h-1z"), HasSubstr("viewBox=\"0 0 ")));
    const Antwoord fout = proef_.stuur(wie_, "/account/code", {{"code", "1"}});
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, HasSubstr("<path d=\"M4 4h1v1h-1z")) << "the same, to try again";
    EXPECT_THAT(proef_.vraag(wie_, "/account/code").inhoud, Not(HasSubstr("<svg")));

    zetCodeAan();
    EXPECT_EQ(proef_.vraag(wie_, "/account/code").naarPad, "/account");
    EXPECT_EQ(proef_.vraag(wie_, "/account/code/uit").status, 200);
    const Velden velden{{"wachtwoord", kWachtwoord}, {"code", codeVanNu()}};
    EXPECT_EQ(proef_.stuur(wie_, "/account/code/uit", velden).naarPad, "/account?gelukt=uit");
    EXPECT_EQ(proef_.vraag(wie_, "/account/code/uit").naarPad, "/account");
}

TEST_F(AccountRoutes, OveralUitloggen) {
    const std::string elders = *logIn().sessietoken;
    EXPECT_EQ(proef_.stuur(wie_, "/uitloggen/overal", {}).naarPad, "/inloggen?gelukt=overal");
    EXPECT_NE(get("/account", elders).status, 200);
}

TEST_F(AccountRoutes, EenAanmeldingApartUitloggen) {
    const std::string elders = *logIn().sessietoken;
    const Antwoord pagina = get("/account", elders);
    std::smatch gevonden;
    static const std::regex kHier("\\(hier\\)[^]*?name=\"sessie\" value=\"([0-9a-f]{16})\"");
    ASSERT_TRUE(std::regex_search(pagina.inhoud, gevonden, kHier));
    EXPECT_EQ(proef_.stuur(wie_, "/uitloggen/sessie", {{"sessie", gevonden[1].str()}}).naarPad,
              "/account?gelukt=sessie");
    EXPECT_NE(get("/account", elders).status, 200);
    EXPECT_EQ(proef_.vraag(wie_, "/account").status, 200);
}

TEST_F(AccountRoutes, EenNieuwWachtwoordGeeftEenAnderKoekje) {
    const std::string nieuw = "regenjas molen trein stoel";
    const std::string oud = proef_.sessietoken(wie_);
    const Antwoord uit =
        proef_.stuur(wie_, "/account/wachtwoord",
                     {{"oud", kWachtwoord}, {"nieuw", nieuw}, {"herhaling", nieuw}});
    ASSERT_TRUE(uit.sessietoken);
    EXPECT_NE(uit.apparaat, "");
    EXPECT_EQ(get("/account", *uit.sessietoken).status, 200);
    EXPECT_NE(get("/account", oud).status, 200);
}

TEST_F(AccountRoutes, TienMinutenVoorHetEindeZegtElkePaginaDat) {
    const std::string token = *logIn().sessietoken;
    const auto pagina = [&] { return get("/account", token).inhoud; };
    for (int i = 0; i < 14; ++i) {
        EXPECT_THAT(pagina(), Not(HasSubstr("data-sessie-einde"))) << i;
        proef_.moment = later(proef_.moment, 50 * 60);
    }
    EXPECT_THAT(pagina(), HasSubstr("data-sessie=\"3600 1200 3600\"")) << "for the script";
    proef_.moment = later(proef_.moment, 10 * 60 + 30);
    EXPECT_THAT(pagina(),
                AllOf(HasSubstr("over 9 minuten uitgelogd: twaalf uur"),
                      HasSubstr("data-sessie-einde"), HasSubstr("action=\"/uitloggen\">")));
    proef_.moment = later(proef_.moment, 9 * 60);
    EXPECT_THAT(pagina(), HasSubstr("over 1 minuut uitgelogd"));
    EXPECT_EQ(post("/uitloggen", {}, token).naarPad, "/inloggen?gelukt=uit");
}

TEST_F(AccountRoutes, VerlengenVerzetHetEindeDoorStilte) {
    const std::string token = proef_.sessietoken(wie_);
    proef_.moment = later(proef_.moment, 55 * 60);
    EXPECT_EQ(proef_.stuur(wie_, "/account/verleng", {}).naarPad, "/account?gelukt=verlengd");
    proef_.moment = later(proef_.moment, 55 * 60);
    EXPECT_EQ(proef_.stuurStil(wie_, "/account/verleng", {}).status, 200);
    EXPECT_THAT(get("/account?gelukt=verlengd", token).inhoud, HasSubstr("data-sessie=\"3600 "));
    EXPECT_THAT(proef_.vraag(wie_, "/account?gelukt=verlengd").inhoud,
                HasSubstr("blijft ingelogd"));
}

/// The page that a role asks for, whatever is asked.
class VerplichteCode : public AccountRoutes {
  protected:
    VerplichteCode() {
        EXPECT_EQ(
            proef_.stuur(proef_.beheerder, "/beheer/inloggen", {{"rol", "inspecteur"}}).naarPad,
            "/beheer/inloggen?gelukt=opgeslagen");
    }
    /// The secret that the page shows, to be typed over.
    static std::string geheimOp(const Antwoord& pagina) {
        std::smatch gevonden;
        static const std::regex kTekst("<code>([A-Z2-7 ]{39})</code>");
        if (!std::regex_search(pagina.inhoud, gevonden, kTekst)) return "";
        std::string uit = gevonden[1].str();
        std::erase(uit, ' ');
        return uit;
    }
    static std::string zegelOp(const Antwoord& pagina) {
        std::smatch gevonden;
        static const std::regex kZegel("data-zegel=\"([^\"]+)\"");
        return std::regex_search(pagina.inhoud, gevonden, kZegel) ? gevonden[1].str() : "";
    }
    Antwoord postMetZegel(const std::string& pad, Velden velden, const std::string& token,
                          const std::string& zegel) {
        velden.emplace_back("zegel", zegel);
        velden.emplace_back("handeling", "h" + std::to_string(++teller_));
        Verzoek verzoek;
        verzoek.methode = "POST";
        verzoek.pad = pad;
        verzoek.velden = std::move(velden);
        verzoek.sessietoken = token;
        verzoek.eigenHerkomst = true;
        return proef_.doe(verzoek);
    }
    int teller_ = 0;
};

TEST_F(VerplichteCode, NietsAndersGaatVoor) {
    EXPECT_THAT(proef_.vraag(proef_.beheerder, "/beheer/inloggen").inhoud,
                HasSubstr("value=\"inspecteur\" checked"));
    for (const Route& route : alleRoutes()) {
        if (route.voor != Voor::ingelogd || route.methode != "GET") continue;
        if (route.patroon.find('{') != std::string_view::npos) continue;
        EXPECT_TRUE(
            proef_.vraag(wie_, std::string(route.patroon)).naarPad.starts_with("/account/code"))
            << route.patroon;
    }
    EXPECT_EQ(proef_.vraag(wie_, proef_.toetspad("?x=1")).status, 400);
    EXPECT_EQ(proef_.vraag(wie_, proef_.toetspad()).naarPad,
              "/account/code?naar=" + codeerParameter(proef_.toetspad()));
    EXPECT_THAT(proef_.vraag(wie_, "/account/code?naar=/toets/1").inhoud,
                AllOf(HasSubstr("verplicht"), HasSubstr("value=\"/toets/1\"")));
    EXPECT_EQ(proef_.stuurStil(wie_, proef_.toetspad("/veld"), {{"sleutel", "x"}, {"waarde", "y"}})
                  .status,
              403);
    EXPECT_EQ(proef_.vraag(proef_.coordinator, "/onderzoeken").status, 200) << "not for this role";
    EXPECT_EQ(proef_.stuur(wie_, "/uitloggen/overal", {}).status, 303);
}

TEST_F(VerplichteCode, WatGetyptWasOverleeftVerlopenInloggenEnInstellen) {
    const Velden getypt{{"sleutel", "motivering/1.1.1"}, {"versie", "0"}, {"waarde", "mijn tekst"}};
    const std::string bewaard = codeer({proef_.toetspad("/veld"), getypt});
    const Antwoord binnen = logIn({{"bewaard", bewaard}});
    ASSERT_TRUE(binnen.sessietoken);
    EXPECT_THAT(binnen.inhoud, AllOf(HasSubstr("verplicht"), HasSubstr("name=\"bewaard\""),
                                     HasSubstr("mijn%20tekst")));
    const std::string& token = *binnen.sessietoken;
    const std::string zegel = zegelOp(binnen);
    EXPECT_EQ(postMetZegel("/account/code/begin", {{"wachtwoord", "fout"}, {"bewaard", bewaard}},
                           token, zegel)
                  .status,
              422);
    const Antwoord begonnen = postMetZegel(
        "/account/code/begin", {{"wachtwoord", kWachtwoord}, {"bewaard", bewaard}}, token, zegel);
    EXPECT_THAT(begonnen.inhoud, HasSubstr("mijn%20tekst"));
    const std::string code = totpCode(geheimOp(begonnen), totpStap(seconden(proef_.moment)));
    const Antwoord klaar =
        postMetZegel("/account/code", {{"code", code}, {"bewaard", bewaard}}, token, zegel);
    EXPECT_THAT(klaar.inhoud, AllOf(HasSubstr("herstelcodes"), HasSubstr("mijn%20tekst"),
                                    HasSubstr("action=\"/account/verder\"")));
    EXPECT_THAT(postMetZegel("/account/verder", {{"bewaard", bewaard}}, token, zegel).inhoud,
                AllOf(HasSubstr("Alsnog opslaan"), HasSubstr("mijn tekst")));
    EXPECT_EQ(get(proef_.toetspad(), token).status, 200);
}

TEST_F(VerplichteCode, EenFormulierVanVoorDePlichtKomtTerug) {
    const Antwoord uit = proef_.stuur(
        wie_, proef_.toetspad("/veld"),
        {{"sleutel", "motivering/1.1.1"}, {"versie", "0"}, {"waarde", "dit was ik aan het typen"}});
    EXPECT_EQ(uit.status, 403);
    EXPECT_THAT(uit.inhoud, AllOf(HasSubstr("/account/code/begin"), HasSubstr("name=\"bewaard\""),
                                  HasSubstr("dit%20was%20ik")));
}

TEST_F(VerplichteCode, HerstelcodesStaanErEenKeer) {
    const Antwoord begonnen =
        proef_.stuur(wie_, "/account/code/begin", {{"wachtwoord", kWachtwoord}});
    const std::string code = totpCode(geheimOp(begonnen), totpStap(seconden(proef_.moment)));
    const Antwoord klaar = proef_.stuur(wie_, "/account/code", {{"code", code}}, "een-post");
    static const std::regex kCode("<li><code>([a-z0-9]{4}(-[a-z0-9]{4}){3})</code></li>");
    const auto aantal = [](const Antwoord& pagina) {
        return std::distance(
            std::sregex_iterator(pagina.inhoud.begin(), pagina.inhoud.end(), kCode),
            std::sregex_iterator());
    };
    EXPECT_EQ(aantal(klaar), 10);
    const Antwoord weer = proef_.stuur(wie_, "/account/code", {{"code", code}}, "een-post");
    EXPECT_EQ(aantal(weer), 0);
    EXPECT_THAT(weer.inhoud, HasSubstr("al een keer getoond"));
    EXPECT_THAT(proef_.vraag(wie_, "/account").inhoud, HasSubstr("nog tien herstelcodes"));
    EXPECT_EQ(aantal(proef_.stuur(wie_, "/account/herstelcodes", {{"wachtwoord", kWachtwoord}})),
              10);
    EXPECT_EQ(proef_.stuur(wie_, "/account/herstelcodes", {{"wachtwoord", "fout"}}).status, 422);

    std::smatch een;
    ASSERT_TRUE(std::regex_search(klaar.inhoud, een, kCode));
    const std::string oude = een[1].str();
    const std::string stap = *logIn().sessietoken;
    EXPECT_THAT(get("/inloggen/code", stap).inhoud, HasSubstr("name=\"herstelcode\""));
    EXPECT_EQ(post("/inloggen/code", {{"code", ""}, {"herstelcode", oude}}, stap).status, 422)
        << "of before the new ones";
}

TEST(Onderbroken, GaatHeenEnTerugMaarAlleenNaarEenFormulierVanOns) {
    const Onderbroken heen{"/toets/5/veld", {{"pad", "x"}, {"waarde", "a=b&c\n%"}, {"vink", "1"}}};
    const auto terug = leesOnderbroken(codeer(heen));
    ASSERT_TRUE(terug);
    EXPECT_EQ(terug->pad, heen.pad);
    EXPECT_EQ(terug->velden, heen.velden);
    for (const char* pad : {"https://elders.nl", "//elders.nl/toets/5/veld", "/bestaat-niet", "",
                            "/inloggen", "/uitloggen", "/account/wachtwoord", "/link/x"})
        EXPECT_FALSE(leesOnderbroken(codeer({pad, {}}))) << pad;
    EXPECT_FALSE(leesOnderbroken("niet van ons %"));
    EXPECT_FALSE(leesOnderbroken(""));
}

TEST(Onderbroken, HoudtGeenTekensVanDeOudePaginaEnGeenGeheimen) {
    Verzoek verzoek;
    verzoek.methode = "POST";
    verzoek.pad = "/toets/5/veld";
    verzoek.velden = {{"zegel", "z"}, {"handeling", "h"}, {"waarde", "w"}};
    ASSERT_TRUE(onderbrokenVan(verzoek));
    EXPECT_EQ(onderbrokenVan(verzoek)->velden, (Velden{{"waarde", "w"}}));
    verzoek.pad = "/account/wachtwoord";
    EXPECT_FALSE(onderbrokenVan(verzoek));
    verzoek.pad = "/toets/5";
    verzoek.methode = "GET";
    EXPECT_FALSE(onderbrokenVan(verzoek));
}

/// Without anybody, as on the first visit.
TEST(EersteKeer, MaaktDeBeheerderEnLeidtNaarInloggen) {
    const Klok klok = [] { return std::string("2026-11-22T09:30:00.000Z"); };
    Database database = Database::openSchrijven(":memory:", klok);
    Werkplek werkplek(database, klok, "bijlagen", "sleutels", {});
    const Sjablonen sjablonen(std::filesystem::path(MAATLAT_SOURCE_DIR) / "templates");
    Toepassing toepassing({werkplek, sjablonen, {}}, accountRoutes());
    Spoor spoor;
    Verzoek verzoek;
    verzoek.methode = "GET";
    verzoek.pad = "/inloggen";
    EXPECT_EQ(toepassing.behandel(verzoek, spoor).naarPad, "/eerste-keer");
    verzoek.pad = "/eerste-keer";
    EXPECT_THAT(toepassing.behandel(verzoek, spoor).inhoud,
                AllOf(HasSubstr("Code uit de terminal"), Not(HasSubstr(eersteKeerCode(werkplek)))));
    verzoek.methode = "POST";
    verzoek.eigenHerkomst = true;
    verzoek.velden = {{"code", "fout"},
                      {"naam", "Beheerder"},
                      {"email", "beheerder@voorbeeld.nl"},
                      {"wachtwoord", kWachtwoord},
                      {"herhaling", kWachtwoord}};
    const Antwoord fout = toepassing.behandel(verzoek, spoor);
    EXPECT_EQ(fout.status, 422);
    EXPECT_THAT(fout.inhoud, AllOf(HasSubstr("value=\"Beheerder\""), Not(HasSubstr(kWachtwoord))));
    verzoek.velden[0].second = eersteKeerCode(werkplek);
    EXPECT_EQ(toepassing.behandel(verzoek, spoor).naarPad, "/inloggen?gelukt=wachtwoord");
    EXPECT_EQ(toepassing.behandel(verzoek, spoor).status, 404);
}

}  // namespace
}  // namespace maatlat::web
