// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/personen.h"

#include "support/proefmensen.h"
#include "toetsing/mensen/links.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

const Persoonsgegevens kColl{"Inspecteur B", "Inspecteur-B@voorbeeld.nl", {Rol::inspecteur}, ""};

class PersonenTest : public test::MensenTest {
  protected:
    Uitgereikt nodig(const Persoonsgegevens& gegevens) {
        return nodigUit(werkplek_, handeling(beheerder_), gegevens);
    }
    int versie(std::int64_t nr) { return persoonbeeld(werkplek_, beheerder_, nr).versie; }
    void wijzig(std::int64_t nr, const Persoonsgegevens& gegevens) {
        wijzigPersoon(werkplek_, handeling(beheerder_), nr, versie(nr), gegevens);
    }
    void blokkeer(std::int64_t nr, bool dicht) {
        zetGeblokkeerd(werkplek_, handeling(beheerder_), nr, versie(nr), dicht);
    }
    Persoonsgegevens gegevens(const Persoon& wie) {
        return {wie.naam, wie.email, wie.rollen, wie.organisatie};
    }
};

TEST_F(PersonenTest, UitnodigingGeeftEenLinkDieEenKeerWerkt) {
    const Uitgereikt link = nodig(kColl);
    const Persoon nieuweling = lees(link.persoon);
    EXPECT_EQ(nieuweling.email, "inspecteur-b@voorbeeld.nl");
    EXPECT_EQ(nieuweling.rollen, std::set{Rol::inspecteur});
    EXPECT_THAT(test::veldfoutenBij([&] { logIn(nieuweling); }), HasSubstr("klopt niet"));

    ASSERT_TRUE(linkstand(werkplek_, link.token));
    gebruikLink(werkplek_, link.token, kWachtwoord, kWachtwoord);
    EXPECT_TRUE(isBinnen(logIn(nieuweling).aanmelding.token));
    EXPECT_FALSE(linkstand(werkplek_, link.token));
    EXPECT_THROW(gebruikLink(werkplek_, link.token, kWachtwoord, kWachtwoord), NietNu);
}

TEST_F(PersonenTest, UitnodigingVervaltNaZevenDagen) {
    const Uitgereikt link = nodig(kColl);
    wacht(7 * 24 * 3600 - 1);
    EXPECT_TRUE(linkstand(werkplek_, link.token));
    wacht(1);
    EXPECT_FALSE(linkstand(werkplek_, link.token));
    EXPECT_FALSE(linkstand(werkplek_, ""));
}

TEST_F(PersonenTest, ZelfdePostTweeKeerIsEenPersoonEnToontDeLinkNietWeer) {
    const Handeling post = handeling(beheerder_);
    const Uitgereikt eerste = nodigUit(werkplek_, post, kColl);
    const Uitgereikt weer = nodigUit(werkplek_, post, kColl);
    EXPECT_EQ(weer.persoon, eerste.persoon);
    EXPECT_EQ(weer.token, "");
    EXPECT_TRUE(linkstand(werkplek_, eerste.token));
    EXPECT_EQ(personen(werkplek_, beheerder_, 1).personen.size(), 3U);
}

TEST_F(PersonenTest, ZegtBijElkVeldWatErMisIs) {
    EXPECT_THAT(test::veldfoutenBij([&] {
                    nodig({" ", "geen adres", {}, ""});
                }),
                testing::AllOf(HasSubstr("naam: "), HasSubstr("email: "), HasSubstr("rol: ")));
    for (const char* adres : {"a", "@b.nl", "a@", "a@b@c.nl", "a b@c.nl", "a@b.nl,c@d.nl", "<a@b>"})
        EXPECT_THAT(test::veldfoutenBij([&] {
                        nodig({"Naam", adres, {Rol::inspecteur}, ""});
                    }),
                    HasSubstr("email: "))
            << adres;
    EXPECT_THAT(test::veldfoutenBij([&] {
                    nodig({"Naam", beheerder_.email, {Rol::inspecteur}, ""});
                }),
                HasSubstr("email: Dit e-mailadres is al"));
    EXPECT_THAT(test::veldfoutenBij([&] {
                    nodig({"Naam", "vt@voorbeeld.nl", {Rol::vtManagement}, ""});
                }),
                HasSubstr("organisatie: "));
    EXPECT_THAT(test::veldfoutenBij([&] {
                    nodig({"Naam", "vt@voorbeeld.nl", {Rol::vtManagement}, "Atlantis"});
                }),
                HasSubstr("organisatie: "));
}

TEST_F(PersonenTest, OrganisatieHoortAlleenBijVtManagement) {
    EXPECT_EQ(
        lees(nodig({"V", "v@voorbeeld.nl", {Rol::vtManagement}, "Drenthe"}).persoon).organisatie,
        "Drenthe");
    EXPECT_THAT(test::veldfoutenBij([&] {
                    nodig({"I", "i@voorbeeld.nl", {Rol::inspecteur}, "Drenthe"});
                }),
                HasSubstr("organisatie: Een organisatie hoort alleen bij VT-management"));
}

TEST_F(PersonenTest, AndereRolLogtUitMaarAndereNaamNiet) {
    const std::string token = logIn(inspecteur_).aanmelding.token;
    Persoonsgegevens anders = gegevens(inspecteur_);
    anders.naam = "Inspecteur Z";
    wijzig(inspecteur_.nr, anders);
    EXPECT_TRUE(isBinnen(token));
    anders.rollen = {Rol::inspecteur, Rol::coordinator};
    wijzig(inspecteur_.nr, anders);
    EXPECT_FALSE(isBinnen(token));
    EXPECT_EQ(lees(inspecteur_.nr).naam, "Inspecteur Z");
    EXPECT_THAT(logboektekst(),
                HasSubstr("persoon 1|persoon gewijzigd|persoon 2|inspecteur|inspecteur, landelijk "
                          "coördinator\n"));
    EXPECT_THAT(logboektekst(), testing::Not(HasSubstr("Inspecteur Z")));
}

TEST_F(PersonenTest, WeigertEenWijzigingVanEenOudeVersie) {
    const int oud = versie(inspecteur_.nr);
    wijzig(inspecteur_.nr, {"Ander", inspecteur_.email, {Rol::inspecteur}, ""});
    try {
        wijzigPersoon(werkplek_, handeling(beheerder_), inspecteur_.nr, oud, gegevens(inspecteur_));
        FAIL() << "no conflict";
    } catch (const Versieconflict& wat) {
        EXPECT_EQ(wat.stand().versie, oud + 1);
        EXPECT_EQ(wat.stand().inhoud.tekst("naam"), "Ander");
    }
    EXPECT_EQ(lees(inspecteur_.nr).naam, "Ander");
}

TEST_F(PersonenTest, DeLaatsteBeheerderBlijft) {
    EXPECT_THAT(test::veldfoutenBij([&] {
                    wijzig(beheerder_.nr, {"B", beheerder_.email, {Rol::inspecteur}, ""});
                }),
                HasSubstr("rol: Dit is de laatste beheerder"));
    EXPECT_THROW(blokkeer(beheerder_.nr, true), NietNu);
    const std::int64_t tweede = nodig({"C", "c@voorbeeld.nl", {Rol::beheerder}, ""}).persoon;
    EXPECT_THROW(blokkeer(beheerder_.nr, true), NietNu) << "who has no password cannot log in";
    EXPECT_FALSE(lees(beheerder_.nr).geblokkeerd);
    database_.schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetWachtwoord(transactie, tweede, "hash");
    });
    blokkeer(beheerder_.nr, true);
    EXPECT_TRUE(lees(beheerder_.nr).geblokkeerd);
}

TEST_F(PersonenTest, BlokkerenLogtUitEnNeemtDeLinkWeg) {
    const std::string token = logIn(inspecteur_).aanmelding.token;
    const Uitgereikt link = geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {});
    blokkeer(inspecteur_.nr, true);
    EXPECT_FALSE(isBinnen(token));
    EXPECT_FALSE(linkstand(werkplek_, link.token));
    EXPECT_THROW(geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {}), NietNu);
    blokkeer(inspecteur_.nr, false);
    EXPECT_TRUE(isBinnen(logIn(inspecteur_).aanmelding.token));
    EXPECT_FALSE(linkstand(werkplek_, link.token));
}

TEST_F(PersonenTest, HerstellinkLogtUitEnLaatDeCodeStaanTenzijGevraagd) {
    database_.schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetTotp(transactie, inspecteur_.nr, dicht(inspecteur_, "ABCDEFGH"), true);
    });
    const std::string beheertoken = logIn(beheerder_).aanmelding.token;
    const Uitgereikt eerste = geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {});
    wacht(24 * 3600 - 1);
    EXPECT_TRUE(linkstand(werkplek_, eerste.token));
    gebruikLink(werkplek_, eerste.token, "heel ander wachtwoord", "heel ander wachtwoord");
    EXPECT_TRUE(lees(inspecteur_.nr).tweedeFactor);

    const Uitgereikt oud = geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {true});
    const Uitgereikt nieuw_ =
        geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {true});
    EXPECT_FALSE(linkstand(werkplek_, oud.token)) << "a new one takes its place";
    EXPECT_TRUE(lees(inspecteur_.nr).tweedeFactor) << "until the link is used";
    gebruikLink(werkplek_, nieuw_.token, "nog een ander wachtwoord", "nog een ander wachtwoord");
    EXPECT_FALSE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_TRUE(geheimen(inspecteur_).totpGeheim.leeg());
}

TEST_F(PersonenTest, HerstellinkLogtOveralUitEnVervaltNaEenDag) {
    const std::string sessie = logIn(inspecteur_).aanmelding.token;
    const Uitgereikt link = geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {});
    EXPECT_FALSE(isBinnen(sessie));
    const std::string daarna = logIn(inspecteur_).aanmelding.token;  // with the old password
    EXPECT_THAT(test::veldfoutenBij([&] { gebruikLink(werkplek_, link.token, "kort", "kort"); }),
                HasSubstr("wachtwoord: "));
    EXPECT_TRUE(isBinnen(daarna));
    gebruikLink(werkplek_, link.token, kWachtwoord, kWachtwoord);
    EXPECT_FALSE(isBinnen(daarna));
    EXPECT_THAT(logboektekst(), testing::Not(HasSubstr(link.token)));

    const Uitgereikt ander = geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {});
    wacht(24 * 3600);
    EXPECT_THROW(gebruikLink(werkplek_, ander.token, kWachtwoord, kWachtwoord), NietNu);
}

TEST_F(PersonenTest, EenGestolenWachtwoordKanMeteenEindigen) {
    const std::string sessie = logIn(inspecteur_).aanmelding.token;
    const Uitgereikt link =
        geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {false, true});
    EXPECT_FALSE(isBinnen(sessie));
    EXPECT_THAT(test::veldfoutenBij([&] { logIn(inspecteur_); }), HasSubstr("klopt niet"));
    EXPECT_THAT(test::veldfoutenBij([&] {
                    meldAan(werkplek_,
                            {inspecteur_.email, std::string(persoonStore::kBeeindigd), kAdres, ""});
                }),
                HasSubstr("klopt niet"));
    const auto beeld = persoonbeeld(werkplek_, beheerder_, inspecteur_.nr);
    EXPECT_TRUE(beeld.zonderWachtwoord);
    EXPECT_FALSE(beeld.uitgenodigd) << "no invitation: it works for a day";
    EXPECT_EQ(beeld.linkTot, later(moment_, 24 * 3600));
    EXPECT_THAT(logboektekst(), HasSubstr("persoon 1|wachtwoord beëindigd"));
    const std::string koekje =
        gebruikLink(werkplek_, link.token, "heel ander wachtwoord", "heel ander wachtwoord");
    EXPECT_NE(koekje, "");
    EXPECT_EQ(test::veldfoutenBij([&] {
                  meldAan(werkplek_, {inspecteur_.email, "heel ander wachtwoord", kAdres, ""});
              }),
              "");
    EXPECT_THROW(geefNieuweLink(werkplek_, handeling(beheerder_), beheerder_.nr, {false, true}),
                 NietNu)
        << "the last beheerder";
    EXPECT_TRUE(isBinnen(logIn(beheerder_).aanmelding.token));
}

TEST_F(PersonenTest, WieMetEenLinkKwamIsOpDitApparaatGeenVreemde) {
    const Uitgereikt link = geefNieuweLink(werkplek_, handeling(beheerder_), inspecteur_.nr, {});
    for (int i = 0; i < 30; ++i)
        test::veldfoutenBij([&] { meldAan(werkplek_, {inspecteur_.email, "fout", kAdres, ""}); });
    const std::string koekje = gebruikLink(werkplek_, link.token, kWachtwoord, kWachtwoord);
    EXPECT_THAT(test::veldfoutenBij([&] { logIn(inspecteur_); }), HasSubstr("Wacht"));
    EXPECT_EQ(test::veldfoutenBij([&] {
                  meldAan(werkplek_, {inspecteur_.email, kWachtwoord, kAdres, "", koekje});
              }),
              "");
}

TEST_F(PersonenTest, WieBijEenOrganisatieHoortHoudtGeenToezicht) {
    for (const Rol rol : {Rol::inspecteur, Rol::coordinator, Rol::beheerder})
        EXPECT_THAT(test::veldfoutenBij([&] {
                        nodig({"V", "v@voorbeeld.nl", {Rol::vtManagement, rol}, "Drenthe"});
                    }),
                    HasSubstr("rol: Wie bij een organisatie hoort"));
}

TEST_F(PersonenTest, LijstZegtWieErIs) {
    logIn(inspecteur_);
    nodig(kColl);
    const auto lijst = personen(werkplek_, beheerder_, 1).personen;
    ASSERT_EQ(lijst.size(), 3U);
    EXPECT_EQ(lijst[1].persoon.naam, "Inspecteur A");
    EXPECT_EQ(lijst[1].actief, moment_);
    EXPECT_TRUE(lijst[2].uitgenodigd);
    const std::string toen = moment_;
    wacht(3600);
    EXPECT_EQ(personen(werkplek_, beheerder_, 1).personen[1].actief, "");
    EXPECT_EQ(persoonbeeld(werkplek_, beheerder_, inspecteur_.nr).ingelogd, toen);
}

TEST_F(PersonenTest, AlleenDeBeheerderEnOnbekendBestaatNiet) {
    const Handeling van = handeling(inspecteur_);
    EXPECT_THROW(personen(werkplek_, inspecteur_, 1), Onvindbaar);
    EXPECT_THROW(persoonbeeld(werkplek_, inspecteur_, 1), Onvindbaar);
    EXPECT_THROW(organisatiekeuzes(werkplek_, inspecteur_), Onvindbaar);
    EXPECT_THROW(nodigUit(werkplek_, van, kColl), Onvindbaar);
    EXPECT_THROW(geefNieuweLink(werkplek_, van, 1, {}), Onvindbaar);
    EXPECT_THROW(wijzigPersoon(werkplek_, van, 1, 1, kColl), Onvindbaar);
    EXPECT_THROW(zetGeblokkeerd(werkplek_, van, 1, 1, true), Onvindbaar);
    EXPECT_THROW(persoonbeeld(werkplek_, beheerder_, 99), Onvindbaar);
    EXPECT_THROW(geefNieuweLink(werkplek_, handeling(beheerder_), 99, {}), Onvindbaar);
}

}  // namespace
}  // namespace maatlat
