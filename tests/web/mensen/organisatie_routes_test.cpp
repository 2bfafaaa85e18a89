// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>

#include "rules/onderzoek/levensloop.h"
#include "store/mensen/identiteit_store.h"
#include "store/motor/vraag.h"
#include "store/onderzoek/organisatieleven_store.h"
#include "support/proefopstelling.h"
#include "toetsing/mensen/links.h"
#include "toetsing/mensen/organisatieinlog.h"
#include "toetsing/mensen/personen.h"
#include "toetsing/mensen/totp.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/moment.h"
#include "toetsing/tellingen.h"
#include "web/onderbroken.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
using Velden = test::Proefopstelling::Velden;

const std::string kIss = "@https://inloggen.voorbeeld.nl";

/// Somebody at the organisation.
Inlogbewering er(const std::string& sub, const std::string& email = "",
                 const std::string& groepen = "") {
    return {sub + kIss, "Naam van " + sub, email, groepen};
}
const Inlogbewering kNiemand{};

class OrganisatieRoutes : public testing::Test {
  protected:
    OrganisatieRoutes() { stelIn({}); }

    void stelIn(std::optional<Aanmeldregels> regels) {
        stelOrganisatieinlogIn(proef_.werkplek(),
                               {true, "/oidc/terug?logout=x", std::move(regels)});
    }

    Antwoord get(const std::string& pad, const Inlogbewering& als, const std::string& token = "") {
        Verzoek verzoek;
        verzoek.methode = "GET";
        verzoek.pad = pad.substr(0, pad.find('?'));
        if (verzoek.pad != pad) verzoek.query = leesParen(pad.substr(verzoek.pad.size() + 1), 10);
        verzoek.sessietoken = token;
        verzoek.inlog = als;
        return proef_.doe(verzoek);
    }
    Antwoord post(const std::string& pad, const Inlogbewering& als, Velden velden = {},
                  const std::string& token = "", bool vanOns = true) {
        Verzoek verzoek = proef_.formulier(proef_.gast, pad, std::move(velden));
        verzoek.sessietoken = token;
        verzoek.inlog = als;
        verzoek.eigenHerkomst = vanOns;
        return proef_.doe(verzoek);
    }
    Antwoord logIn(const Inlogbewering& als, Velden velden = {}) {
        return post("/inloggen/via-organisatie", als, std::move(velden));
    }
    /// Past the pages: this person logs in with this identity.
    void koppel(const Persoon& wie, const Inlogbewering& als) {
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            identiteitStore::koppel(transactie, wie.nr, als.identiteit, false);
        });
    }
    std::string link(const Persoon& wie, Linksoort soort = Linksoort::herstel) {
        return proef_.database().schrijf("test", [&](Transactie& transactie) {
            return "/link/" + maakLink(transactie, wie.nr, soort);
        });
    }
    Persoon lees(std::int64_t nr) {
        return proef_.database().lees(
            [&](Sessie& sessie) { return *persoonStore::lees(sessie, nr); });
    }
    std::int64_t wieHeeft(const Inlogbewering& als) {
        return proef_.database().lees([&](Sessie& sessie) {
            const auto bij = identiteitStore::vind(sessie, als.identiteit);
            return bij ? bij->persoon : 0;
        });
    }
    /// What the newest line of this event says that is.
    std::string gelogd(const std::string& wat) {
        return proef_.database().lees([&](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT nieuw FROM logboek WHERE wat = ? ORDER BY nr DESC");
            vraag.bind(wat);
            return vraag.stap() ? vraag.tekst(0) : std::string();
        });
    }
    std::string logboek() { return proef_.vraag(proef_.beheerder, "/beheer/logboek").inhoud; }

    test::Proefopstelling proef_;
    const Inlogbewering a_ = er("a");
    const Inlogbewering b_ = er("b");
};

TEST_F(OrganisatieRoutes, WieGekoppeldIsKomtErinEnGaatWaarMenWilde) {
    koppel(proef_.inspecteurA, a_);
    const Antwoord vraag = get("/inloggen/organisatie?naar=/toets/1", a_);
    EXPECT_THAT(vraag.inhoud,
                AllOf(HasSubstr("ingelogd als Naam van a"), HasSubstr("value=\"/toets/1\"")));
    EXPECT_FALSE(vraag.sessietoken) << "nobody is logged in by looking at a page";
    const Antwoord binnen = logIn(a_, {{"naar", "/toets/1"}});
    EXPECT_EQ(binnen.naarPad, "/toets/1");
    ASSERT_TRUE(binnen.sessietoken);
    EXPECT_THAT(get("/account", a_, *binnen.sessietoken).inhoud,
                HasSubstr(proef_.inspecteurA.email));
    EXPECT_EQ(gelogd("ingelogd"), "via de organisatie");
}

TEST_F(OrganisatieRoutes, EenBladzijdeVanEenAnderLogtNiemandIn) {
    koppel(proef_.inspecteurA, a_);
    const Antwoord vreemd = post("/inloggen/via-organisatie", a_, {}, "", false);
    EXPECT_EQ(vreemd.status, 403);
    EXPECT_FALSE(vreemd.sessietoken);
    const std::string pad = link(proef_.inspecteurB);
    EXPECT_EQ(post(pad + "/koppel", b_, {}, "", false).status, 403);
    EXPECT_EQ(wieHeeft(b_), 0);
}

TEST_F(OrganisatieRoutes, GaatNaHetInloggenNooitNaarEenAndereSite) {
    koppel(proef_.inspecteurA, a_);
    for (const std::string weg :
         {"//kwaad.voorbeeld", "https://kwaad.voorbeeld", "/\\kwaad", "kwaad"}) {
        EXPECT_EQ(logIn(a_, {{"naar", weg}}).naarPad, "/") << weg;
        EXPECT_THAT(get("/inloggen/organisatie?naar=" + weg, a_).inhoud, Not(HasSubstr("kwaad")));
        EXPECT_THAT(get("/inloggen?naar=" + weg, kNiemand).inhoud,
                    HasSubstr("href=\"/inloggen/organisatie\""));
    }
}

TEST_F(OrganisatieRoutes, ElkVerzoekMoetVanDezelfdeInlogZijn) {
    koppel(proef_.inspecteurA, a_);
    koppel(proef_.inspecteurB, b_);
    for (const Inlogbewering& anders : {b_, kNiemand}) {
        const std::string token = *logIn(a_).sessietoken;
        EXPECT_EQ(get("/account", a_, token).status, 200);
        const Antwoord met = get("/account", anders, token);
        EXPECT_EQ(met.status, 303);
        EXPECT_EQ(met.naarPad, "/inloggen?naar=%2Faccount");
        EXPECT_EQ(get("/account", a_, token).status, 303) << "it ended, and does not come back";
    }
    EXPECT_THAT(logboek(), HasSubstr("uitgelogd: de inlog bij de organisatie is voorbij"));
}

TEST_F(OrganisatieRoutes, EenFormulierNaHetEindeGaatNietVerloren) {
    koppel(proef_.inspecteurA, a_);
    const std::string token = *logIn(a_).sessietoken;
    const Antwoord uit =
        post(proef_.toetspad("/bron/nieuw"), kNiemand, {{"titel", "Een lang jaarplan"}}, token);
    EXPECT_EQ(uit.status, 401);
    EXPECT_THAT(uit.inhoud,
                AllOf(HasSubstr("action=\"/inloggen/via-organisatie\""),
                      HasSubstr("Een%20lang%20jaarplan"), HasSubstr("target=\"_blank\"")));
    const std::string bewaard =
        codeer(Onderbroken{proef_.toetspad("/bron/nieuw"), {{"titel", "Een lang jaarplan"}}});
    const Antwoord nogNiet = logIn(kNiemand, {{"bewaard", bewaard}});
    EXPECT_THAT(nogNiet.inhoud, AllOf(HasSubstr("nog niet ingelogd bij uw organisatie"),
                                      HasSubstr("Een%20lang%20jaarplan")));
    EXPECT_THAT(logIn(a_, {{"bewaard", bewaard}}).inhoud,
                AllOf(HasSubstr("Nog niet opgeslagen"), HasSubstr("Een lang jaarplan")));
}

TEST_F(OrganisatieRoutes, EenUitnodigingKoppeltEenKeer) {
    const std::string pad = link(proef_.inspecteurA);
    EXPECT_THAT(get(pad, kNiemand).inhoud, HasSubstr("/inloggen/organisatie?naar=%2Flink%2F"));
    EXPECT_EQ(get("/inloggen/organisatie?naar=" + pad, a_).naarPad, pad);
    EXPECT_THAT(get(pad, a_).inhoud, HasSubstr("Koppelen en verder naar Maatlat"));
    const Antwoord binnen = post(pad + "/koppel", a_);
    EXPECT_EQ(binnen.naarPad, "/");
    EXPECT_EQ(get("/account", a_, *binnen.sessietoken).status, 200);
    EXPECT_EQ(wieHeeft(a_), proef_.inspecteurA.nr);
    const Antwoord nogEens = post(pad + "/koppel", b_);
    EXPECT_EQ(nogEens.status, 403);
    EXPECT_THAT(nogEens.inhoud, HasSubstr("Deze link werkt niet meer"));
    EXPECT_EQ(wieHeeft(b_), 0);
}

TEST_F(OrganisatieRoutes, EenLinkIsNietVoorWieEenAnderAdresHeeft) {
    const std::string pad = link(proef_.inspecteurA);
    const Antwoord ander = post(pad + "/koppel", er("b", "iemand-anders@voorbeeld.nl"));
    EXPECT_EQ(ander.status, 403);
    EXPECT_THAT(ander.inhoud, HasSubstr("voor een ander e-mailadres"));
    EXPECT_EQ(wieHeeft(b_), 0);
    EXPECT_EQ(post(pad + "/koppel", er("a", "Inspecteur-A@voorbeeld.nl")).naarPad, "/");
}

TEST_F(OrganisatieRoutes, EenInlogIsVanEenAccount) {
    koppel(proef_.inspecteurB, b_);
    const Antwoord uit = post(link(proef_.inspecteurA) + "/koppel", b_);
    EXPECT_EQ(uit.status, 403);
    EXPECT_THAT(uit.inhoud, HasSubstr("hoort al bij een ander account"));
    EXPECT_EQ(wieHeeft(b_), proef_.inspecteurB.nr);
    EXPECT_EQ(post(link(proef_.inspecteurA) + "/koppel", kNiemand).status, 403);
}

TEST_F(OrganisatieRoutes, EenNieuweInlogVervangtDeOude) {
    koppel(proef_.inspecteurA, a_);
    const std::string token = *logIn(a_).sessietoken;
    EXPECT_EQ(post(link(proef_.inspecteurA) + "/koppel", b_).naarPad, "/");
    EXPECT_EQ(logIn(a_).status, 403);
    EXPECT_EQ(get("/account", a_, token).status, 303);
    EXPECT_THAT(
        proef_.vraag(proef_.beheerder, "/beheer/personen/" + std::to_string(proef_.inspecteurA.nr))
            .inhoud,
        HasSubstr("Inlog bij de organisatie"));
}

TEST_F(OrganisatieRoutes, DeBeheerderBeeindigtEenInlogMeteen) {
    koppel(proef_.inspecteurA, a_);
    const std::string pad = "/beheer/personen/" + std::to_string(proef_.inspecteurA.nr) + "/link";
    EXPECT_THAT(proef_.vraag(proef_.beheerder, pad).inhoud, HasSubstr("werkt ook die inlog"));
    proef_.stuur(proef_.beheerder, pad, {});
    EXPECT_EQ(logIn(a_).status, 303) << "until the link is used";
    proef_.stuur(proef_.beheerder, pad, {{"wachtwoord-weg", "ja"}});
    EXPECT_EQ(logIn(a_).status, 403);
}

TEST_F(OrganisatieRoutes, HetzelfdeEmailadresOpentNiets) {
    koppel(proef_.inspecteurA, a_);
    for (const bool metRegels : {false, true}) {
        if (metRegels) stelIn(Aanmeldregels{{"toezicht", Rol::inspecteur, ""}});
        const Antwoord uit = logIn(er("c", proef_.inspecteurA.email, "toezicht"));
        EXPECT_EQ(uit.status, 403);
        EXPECT_FALSE(uit.sessietoken);
        EXPECT_THAT(uit.inhoud, HasSubstr(metRegels ? "al een account met uw e-mailadres"
                                                    : "hoort geen account in Maatlat"));
        EXPECT_EQ(wieHeeft(er("c")), 0);
    }
    EXPECT_THAT(logboek(), Not(HasSubstr("inloggen.voorbeeld.nl"))) << "the log names nobody";
}

TEST_F(OrganisatieRoutes, WieGeblokkeerdIsLeestDat) {
    koppel(proef_.inspecteurA, a_);
    const std::string token = *logIn(a_).sessietoken;
    zetGeblokkeerd(proef_.werkplek(), proef_.handeling(proef_.beheerder), proef_.inspecteurA.nr,
                   persoonbeeld(proef_.werkplek(), proef_.beheerder, proef_.inspecteurA.nr).versie,
                   true);
    EXPECT_EQ(get("/account", a_, token).status, 303);
    const Antwoord uit = logIn(a_);
    EXPECT_EQ(uit.status, 403);
    EXPECT_THAT(uit.inhoud, HasSubstr("Uw account in Maatlat is geblokkeerd."));
}

TEST_F(OrganisatieRoutes, WieUitlogtGaatDoorNaarDeOrganisatie) {
    koppel(proef_.inspecteurA, a_);
    const std::string token = *logIn(a_).sessietoken;
    const Antwoord uit = post("/uitloggen", a_, {}, token);
    EXPECT_EQ(uit.naarPad, "/inloggen/uitgelogd");
    EXPECT_EQ(uit.sessietoken, "");
    EXPECT_EQ(get("/account", a_, token).status, 303);
    const Antwoord weg = get("/inloggen/uitgelogd", a_);
    EXPECT_EQ(weg.vanzelfNaar, "/oidc/terug?logout=x");
    EXPECT_THAT(weg.inhoud, HasSubstr("href=\"/oidc/terug?logout=x\""));
    EXPECT_THAT(get("/inloggen?gelukt=organisatie", kNiemand).inhoud,
                HasSubstr("bij Maatlat en bij uw organisatie"));
    EXPECT_EQ(proef_.stuur(proef_.inspecteurB, "/uitloggen", {}).naarPad, "/inloggen?gelukt=uit");
}

TEST_F(OrganisatieRoutes, DeGrenzenVanEenInlogBlijven) {
    koppel(proef_.inspecteurA, a_);
    const std::string token = *logIn(a_).sessietoken;
    proef_.moment = later(proef_.moment, kAanmeldingStil);
    EXPECT_EQ(get("/account", a_, token).status, 303);
}

TEST_F(OrganisatieRoutes, DeCodeVanMaatlatWordtAlleenGevraagdAlsDeBeheerderDatKiest) {
    const std::string geheim = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    koppel(proef_.inspecteurA, a_);
    koppel(proef_.inspecteurB, b_);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetTotp(
            transactie, proef_.inspecteurA.nr,
            Codekluis(proef_.database().geheimen()).sluit(proef_.inspecteurA.nr, geheim), true);
    });
    proef_.stuur(proef_.beheerder, "/beheer/inloggen",
                 {{"rol", "inspecteur"}, {"wachtwoord", "inspecteur"}});
    EXPECT_EQ(logIn(a_).naarPad, "/");
    EXPECT_EQ(logIn(b_).naarPad, "/") << "a code is obligatory, with a password";
    proef_.stuur(proef_.beheerder, "/beheer/inloggen",
                 {{"rol", "inspecteur"}, {"wachtwoord", "inspecteur"}, {"ook-code", "ja"}});
    const Antwoord half = logIn(a_);
    EXPECT_EQ(half.naarPad, "/inloggen/code");
    EXPECT_EQ(get("/account", a_, *half.sessietoken).status, 303);
    const Antwoord binnen =
        post("/inloggen/code", a_, {{"code", totpCode(geheim, totpStap(seconden(proef_.moment)))}},
             *half.sessietoken);
    EXPECT_EQ(get("/account", a_, *binnen.sessietoken).status, 200);
    EXPECT_EQ(get("/account", b_, *binnen.sessietoken).status, 303) << "it is still of a";
    EXPECT_THAT(logIn(b_).inhoud, HasSubstr("inloggen met een code verplicht"));
}

TEST_F(OrganisatieRoutes, WieGeenWachtwoordMagHebbenKomtErNietMeeIn) {
    const std::string wachtwoord = "vier losse woorden zeggen";
    for (const Persoon* een : {&proef_.inspecteurA, &proef_.beheerder})
        proef_.database().schrijf("test", [&](Transactie& transactie) {
            persoonStore::zetWachtwoord(transactie, een->nr, wachtwoordHash(wachtwoord));
        });
    const auto met = [&](const Persoon& wie) {
        return post("/inloggen", kNiemand, {{"email", wie.email}, {"wachtwoord", wachtwoord}});
    };
    const std::string token = *met(proef_.inspecteurA).sessietoken;
    proef_.stuur(proef_.beheerder, "/beheer/inloggen", {{"wachtwoord", "coordinator"}});
    EXPECT_THAT(met(proef_.inspecteurA).inhoud, HasSubstr("Log in via uw organisatie."));
    EXPECT_EQ(get("/account", kNiemand, token).status, 303) << "nor go on with one";
    EXPECT_EQ(met(proef_.beheerder).naarPad, "/");
    const std::string pad = link(proef_.inspecteurA);
    EXPECT_THAT(get(pad + "?met=wachtwoord", kNiemand).inhoud, Not(HasSubstr("new-password")));
    post(pad, kNiemand,
         {{"wachtwoord", "drie andere woorden hier"}, {"herhaling", "drie andere woorden hier"}});
    EXPECT_THAT(get(pad, kNiemand).inhoud, HasSubstr("Koppel uw account")) << "it was not used";
    EXPECT_THAT(get(link(proef_.coordinator) + "?met=wachtwoord", kNiemand).inhoud,
                HasSubstr("new-password"));
}

TEST_F(OrganisatieRoutes, ZonderDeOptieIsErNiets) {
    koppel(proef_.inspecteurA, a_);
    const std::string token = *logIn(a_).sessietoken;
    proef_.werkplek().geheugen<Organisatieinlog>() = {};
    EXPECT_EQ(get("/inloggen/organisatie", a_).status, 404);
    EXPECT_EQ(get("/inloggen/uitgelogd", a_).status, 404);
    EXPECT_EQ(logIn(a_).status, 404);
    EXPECT_EQ(post(link(proef_.inspecteurA) + "/koppel", a_).status, 404);
    EXPECT_THAT(get("/inloggen", kNiemand).inhoud, Not(HasSubstr("organisatie")));
    EXPECT_EQ(get("/account", kNiemand, token).status, 303) << "who came that way is out";
}

TEST_F(OrganisatieRoutes, EenRegelMaaktEenAccountMetPreciesDieRol) {
    stelIn(Aanmeldregels{{"toezicht", Rol::inspecteur, ""},
                         {"vt", Rol::vtManagement, proef_.kOrganisatie}});
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "anders")).status, 403);
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht|vt")).status, 403) << "they clash";
    EXPECT_EQ(logIn(er("n", "", "toezicht")).status, 403) << "without an address";
    EXPECT_EQ(wieHeeft(er("n")), 0);

    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "anders| toezicht")).naarPad, "/");
    const Persoon gemaakt = lees(wieHeeft(er("n")));
    EXPECT_EQ(gemaakt.email, "nieuw@voorbeeld.nl");
    EXPECT_EQ(gemaakt.rollen, std::set<Rol>{Rol::inspecteur});
    EXPECT_THAT(logboek(), HasSubstr("rollen volgens een aanmeldregel"));
    EXPECT_EQ(gelogd("rollen volgens een aanmeldregel"), "inspecteur; regel 1");

    EXPECT_EQ(logIn(er("v", "vt@voorbeeld.nl", "vt")).naarPad, "/");
    EXPECT_EQ(lees(wieHeeft(er("v"))).organisatie, proef_.kOrganisatie);
}

TEST_F(OrganisatieRoutes, WatEenRegelNietMeerGeeftIsWegEnWatDeBeheerderGafBlijft) {
    stelIn(Aanmeldregels{{"toezicht", Rol::inspecteur, ""}, {"land", Rol::coordinator, ""}});
    const auto als = [](const std::string& groepen) {
        return er("n", "nieuw@voorbeeld.nl", groepen);
    };
    EXPECT_EQ(logIn(als("toezicht|land")).naarPad, "/");
    const std::int64_t nr = wieHeeft(er("n"));
    EXPECT_EQ(lees(nr).rollen, (std::set{Rol::inspecteur, Rol::coordinator}));
    const std::string token = *logIn(als("toezicht")).sessietoken;
    EXPECT_EQ(lees(nr).rollen, std::set{Rol::inspecteur});
    const Antwoord weg = logIn(als(""));
    EXPECT_EQ(weg.status, 403);
    EXPECT_THAT(weg.inhoud, HasSubstr("geen toegang meer tot Maatlat"));
    EXPECT_TRUE(lees(nr).rollen.empty());
    EXPECT_EQ(get("/account", als(""), token).status, 303);

    wijzigPersoon(proef_.werkplek(), proef_.handeling(proef_.beheerder), nr,
                  persoonbeeld(proef_.werkplek(), proef_.beheerder, nr).versie,
                  {"Nieuw", "nieuw@voorbeeld.nl", {Rol::coordinator}, ""});
    EXPECT_EQ(logIn(als("")).naarPad, "/");
    EXPECT_EQ(logIn(als("land")).naarPad, "/");
    EXPECT_EQ(logIn(als("")).naarPad, "/") << "it is of the beheerder, not of the rule";
    EXPECT_EQ(lees(nr).rollen, std::set{Rol::coordinator});
}

TEST_F(OrganisatieRoutes, EenRegelRaaktNietAanWieIsUitgenodigd) {
    koppel(proef_.inspecteurA, a_);
    stelIn(Aanmeldregels{{"land", Rol::coordinator, ""}});
    EXPECT_EQ(logIn(er("a", "", "land")).naarPad, "/");
    EXPECT_EQ(logIn(er("a", "", "")).naarPad, "/");
    EXPECT_EQ(lees(proef_.inspecteurA.nr).rollen, std::set{Rol::inspecteur});
}

TEST_F(OrganisatieRoutes, EenRegelOverEenOnbekendeOrganisatieDoetNiets) {
    const Aanmeldregels regels{{"vt", Rol::vtManagement, "Bestaat niet"},
                               {"toezicht", Rol::inspecteur, ""}};
    EXPECT_THAT(
        stelOrganisatieinlogIn(proef_.werkplek(), {true, "", regels}),
        testing::ElementsAre(AllOf(HasSubstr("aanmeldregel 1"), HasSubstr("Bestaat niet"))));
    EXPECT_EQ(logIn(er("v", "vt@voorbeeld.nl", "vt")).status, 403);
    EXPECT_EQ(gelogd("inloggen mislukt"), "via de organisatie: regel 1 (organisatie onbekend)");
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht")).naarPad, "/");
}

TEST_F(OrganisatieRoutes, EenRegelKentEenOrganisatieOokBijHaarOudeNaam) {
    const Aanmeldregels regels{{"vt", Rol::vtManagement, proef_.kOrganisatie}};
    stelIn(regels);
    EXPECT_EQ(logIn(er("v", "vt@voorbeeld.nl", "vt")).naarPad, "/");
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        for (const Organisatieleven& een : organisatielevenStore::alle(transactie)) {
            if (een.naam != proef_.kOrganisatie) continue;
            Levensperiode nieuw;
            nieuw.waarde = "Nieuwe naam";
            nieuw.van = "2026-01-01";
            organisatielevenStore::zetPerioden(transactie, een, Levenssoort::naam,
                                               pasIn(een.van(Levenssoort::naam), nieuw).perioden);
        }
    });
    EXPECT_TRUE(stelOrganisatieinlogIn(proef_.werkplek(), {true, "", regels}).empty());
    EXPECT_EQ(logIn(er("v", "vt@voorbeeld.nl", "vt")).naarPad, "/");
    EXPECT_EQ(logIn(er("w", "vt2@voorbeeld.nl", "vt")).naarPad, "/");
    EXPECT_EQ(lees(wieHeeft(er("w"))).organisatie, "Nieuwe naam");
}

TEST_F(OrganisatieRoutes, EenLinkIsNietVoorWieZonderAdresKomt) {
    stelOrganisatieinlogIn(proef_.werkplek(), {true, "", std::nullopt, true});
    const std::string pad = link(proef_.inspecteurA);
    const Antwoord uit = post(pad + "/koppel", a_);
    EXPECT_EQ(uit.status, 403);
    EXPECT_THAT(uit.inhoud, HasSubstr("gaf geen e-mailadres door"));
    EXPECT_EQ(wieHeeft(a_), 0);
    EXPECT_EQ(post(pad + "/koppel", er("a", proef_.inspecteurA.email)).naarPad, "/")
        << "the link was not used up";
}

TEST_F(OrganisatieRoutes, WieZonderWachtwoordDeTelefoonKwijtIsKrijgtEenLinkDieDeCodeUitzet) {
    koppel(proef_.inspecteurA, a_);
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetTotp(transactie, proef_.inspecteurA.nr,
                              Codekluis(proef_.database().geheimen())
                                  .sluit(proef_.inspecteurA.nr, "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
                              true);
    });
    proef_.stuur(proef_.beheerder, "/beheer/inloggen",
                 {{"wachtwoord", "inspecteur"}, {"ook-code", "ja"}});
    EXPECT_EQ(logIn(a_).naarPad, "/inloggen/code");
    const std::string uitgereikt =
        proef_
            .stuur(proef_.beheerder,
                   "/beheer/personen/" + std::to_string(proef_.inspecteurA.nr) + "/link",
                   {{"zonder-code", "ja"}})
            .inhoud;
    EXPECT_THAT(uitgereikt, HasSubstr("24 uur lang"));
    const auto begin = uitgereikt.find("/link/");
    const std::string pad =
        uitgereikt.substr(begin, uitgereikt.find_first_of("<\" \n", begin) - begin);
    EXPECT_EQ(post(pad + "/koppel", a_).naarPad, "/") << "no code is asked any more";
    EXPECT_FALSE(lees(proef_.inspecteurA.nr).tweedeFactor);
}

TEST_F(OrganisatieRoutes, EenBeeindigdWachtwoordIsGeenWachtwoord) {
    proef_.database().schrijf("test", [&](Transactie& transactie) {
        persoonStore::beeindigWachtwoord(transactie, proef_.inspecteurA.nr);
    });
    const std::string persoon = "/beheer/personen/" + std::to_string(proef_.inspecteurA.nr);
    EXPECT_THAT(proef_.vraag(proef_.beheerder, persoon).inhoud, HasSubstr("is beëindigd"));
    koppel(proef_.inspecteurA, a_);
    EXPECT_THAT(proef_.vraag(proef_.beheerder, persoon).inhoud, Not(HasSubstr("is beëindigd")));
    const std::string token = *logIn(a_).sessietoken;
    const auto begin = [&] {
        Verzoek verzoek = proef_.formulier(proef_.gast, "/account/code/begin", {});
        verzoek.velden = {{"wachtwoord", ""},
                          {"zegel", wieIs(proef_.werkplek(), token, a_.identiteit)->zegel}};
        verzoek.sessietoken = token;
        verzoek.inlog = a_;
        return proef_.doe(verzoek).inhoud;
    };
    EXPECT_THAT(begin(), HasSubstr("name=\"code\"")) << "the secret is shown";
    proef_.moment = later(proef_.moment, 11 * 60);
    EXPECT_THAT(begin(), HasSubstr("al langer dan tien minuten ingelogd"));
}

TEST_F(OrganisatieRoutes, RollenDoorEenRegelBlijvenDatMetEenAndereInlog) {
    stelIn(Aanmeldregels{{"toezicht", Rol::inspecteur, ""}});
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht")).naarPad, "/");
    const Persoon wie = lees(wieHeeft(er("n")));
    EXPECT_EQ(post(link(wie) + "/koppel", er("m", wie.email, "toezicht")).naarPad, "/");
    EXPECT_EQ(logIn(er("m", wie.email, "")).status, 403);
    EXPECT_TRUE(lees(wie.nr).rollen.empty());
}

TEST_F(OrganisatieRoutes, ZonderRegelsOfGroepenGaatErGeenRolWeg) {
    const Aanmeldregels regels{{"toezicht", Rol::inspecteur, ""}};
    stelIn(regels);
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht")).naarPad, "/");
    const std::int64_t nr = wieHeeft(er("n"));
    stelIn(std::nullopt);
    EXPECT_THAT(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht")).inhoud, HasSubstr("staan uit"));
    stelIn(regels);
    Inlogbewering zonder = er("n", "nieuw@voorbeeld.nl");
    zonder.groepen = std::nullopt;
    EXPECT_THAT(logIn(zonder).inhoud, HasSubstr("niet door in welke groepen"));
    EXPECT_EQ(lees(nr).rollen, std::set{Rol::inspecteur});
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht")).naarPad, "/");
}

TEST_F(OrganisatieRoutes, EenRegelDieBotstMetEenEigenRolGeeftNiets) {
    stelIn(Aanmeldregels{{"toezicht", Rol::inspecteur, ""},
                         {"vt", Rol::vtManagement, proef_.kOrganisatie}});
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "toezicht")).naarPad, "/");
    const std::int64_t nr = wieHeeft(er("n"));
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "")).status, 403);
    wijzigPersoon(proef_.werkplek(), proef_.handeling(proef_.beheerder), nr,
                  persoonbeeld(proef_.werkplek(), proef_.beheerder, nr).versie,
                  {"Nieuw", "nieuw@voorbeeld.nl", {Rol::coordinator}, ""});
    EXPECT_EQ(logIn(er("n", "nieuw@voorbeeld.nl", "vt")).naarPad, "/");
    EXPECT_EQ(lees(nr).rollen, std::set{Rol::coordinator});
    EXPECT_EQ(gelogd("rollen volgens een aanmeldregel"), "geen rol; de regels botsen: regel 2");
}

TEST_F(OrganisatieRoutes, WieNogIngelogdIsLeestNietDatHijUitIs) {
    koppel(proef_.inspecteurA, a_);
    const Antwoord uit = get("/inloggen/uitgelogd", a_, *logIn(a_).sessietoken);
    EXPECT_THAT(uit.inhoud, AllOf(HasSubstr("nog ingelogd"), Not(HasSubstr("U bent uitgelogd"))));
    EXPECT_EQ(uit.vanzelfNaar, "");
}

TEST_F(OrganisatieRoutes, WieSteedsTerugkomtVultHetLogboekNiet) {
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(logIn(er("x")).status, 403);
    const int regels = proef_.database().lees([](Sessie& sessie) {
        Vraag vraag(sessie, "SELECT count(*) FROM logboek WHERE wat = 'inloggen mislukt'");
        vraag.stap();
        return static_cast<int>(vraag.getal(0));
    });
    EXPECT_THAT(regels, AllOf(testing::Gt(0), testing::Lt(10)));
    EXPECT_EQ(tellingen(proef_.werkplek()).organisatieFout.stand(), 20);
}

}  // namespace
}  // namespace maatlat::web
