// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eigen_account.h"

#include <set>

#include "support/proefmensen.h"
#include "toetsing/mensen/inloginstellingen.h"
#include "toetsing/mensen/totp.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

const std::string kNieuw = "regenjas molen trein stoel";

class EigenAccountTest : public test::MensenTest {
  protected:
    Aanmelding aanmelding_ = logIn(inspecteur_).aanmelding;

    std::string wijzig(const std::string& oud, const std::string& nieuw,
                       const std::string& herhaling) {
        return test::veldfoutenBij([&] {
            aanmelding_ = wijzigWachtwoord(werkplek_, aanmelding_, {oud, nieuw, herhaling});
        });
    }
    std::string code(const std::string& geheim) {
        return totpCode(geheim, totpStap(seconden(moment_)));
    }
    std::string zetCodeAan() {
        const std::string geheim = beginTweedeFactor(werkplek_, aanmelding_, kWachtwoord);
        bevestigTweedeFactor(werkplek_, handeling(inspecteur_), code(geheim));
        return geheim;
    }
};

TEST_F(EigenAccountTest, NieuwWachtwoordLogtAlleenOveralEldersUit) {
    const std::string elders = logIn(inspecteur_).aanmelding.token;
    const std::string oud = aanmelding_.token;
    EXPECT_EQ(wijzig(kWachtwoord, kNieuw, kNieuw), "");
    EXPECT_NE(aanmelding_.token, oud) << "the own login goes on under another token";
    EXPECT_TRUE(isBinnen(aanmelding_.token));
    EXPECT_FALSE(isBinnen(oud));
    EXPECT_FALSE(isBinnen(elders));
    EXPECT_THAT(test::veldfoutenBij([&] { logIn(inspecteur_); }), HasSubstr("klopt niet"));
    EXPECT_EQ(test::veldfoutenBij([&] {
                  meldAan(werkplek_, {inspecteur_.email, kNieuw, kAdres, ""});
              }),
              "");
    EXPECT_THAT(logboektekst(), HasSubstr("persoon 2|wachtwoord gewijzigd|persoon 2||\n"));
}

TEST_F(EigenAccountTest, TweeKeerHetzelfdeFormulierIsGoed) {
    EXPECT_EQ(wijzig(kWachtwoord, kNieuw, kNieuw), "");
    EXPECT_EQ(wijzig(kWachtwoord, kNieuw, kNieuw), "");
    EXPECT_THAT(wijzig(kWachtwoord, "heel ander wachtwoord x", "heel ander wachtwoord x"),
                HasSubstr("oud: "));
}

TEST_F(EigenAccountTest, VraagtHetOudeEnTweeKeerHetNieuwe) {
    EXPECT_THAT(wijzig("", kNieuw, kNieuw), HasSubstr("oud: Vul"));
    EXPECT_THAT(wijzig("fout", kNieuw, kNieuw), HasSubstr("oud: Dit is niet"));
    EXPECT_THAT(wijzig(kWachtwoord, "kort", "kort"), HasSubstr("nieuw: "));
    EXPECT_THAT(wijzig(kWachtwoord, kNieuw, "anders"), HasSubstr("herhaling: "));
    EXPECT_EQ(test::veldfoutenBij([&] { logIn(inspecteur_); }), "") << "nothing changed";
}

TEST_F(EigenAccountTest, WieHetOudeRaadtMoetWachten) {
    for (int i = 0; i < 5; ++i)
        EXPECT_THAT(wijzig("fout", kNieuw, kNieuw), HasSubstr("Dit is niet"));
    EXPECT_THAT(wijzig(kWachtwoord, kNieuw, kNieuw), HasSubstr("Wacht"));
}

TEST_F(EigenAccountTest, SessiesStaanErMetDezeErbij) {
    wacht(120);
    const Aanmelding ander = logIn(inspecteur_).aanmelding;
    logIn(beheerder_);
    const auto regels = eigenSessies(werkplek_, aanmelding_);
    ASSERT_EQ(regels.size(), 2U);
    EXPECT_FALSE(regels[0].deze);
    EXPECT_TRUE(regels[1].deze);
    wacht(59 * 60);
    ASSERT_EQ(eigenSessies(werkplek_, ander).size(), 1U) << "the other is over";
}

TEST_F(EigenAccountTest, CodeGaatPasAanNaEenGoedeCode) {
    EXPECT_FALSE(wachtendGeheim(werkplek_, inspecteur_));
    EXPECT_THAT(test::veldfoutenBij([&] { beginTweedeFactor(werkplek_, aanmelding_, "fout"); }),
                HasSubstr("wachtwoord: "));
    EXPECT_FALSE(wachtendGeheim(werkplek_, inspecteur_)) << "an open screen is not enough";
    const std::string eerste = beginTweedeFactor(werkplek_, aanmelding_, kWachtwoord);
    EXPECT_EQ(wachtendGeheim(werkplek_, inspecteur_), eerste);
    const std::string geheim = beginTweedeFactor(werkplek_, aanmelding_, kWachtwoord);
    EXPECT_NE(geheim, eerste) << "a fresh one each time";
    const auto bevestig = [&](const std::string& met) {
        return test::veldfoutenBij(
            [&] { bevestigTweedeFactor(werkplek_, handeling(inspecteur_), met); });
    };
    EXPECT_THAT(bevestig("123"), HasSubstr("code: "));
    EXPECT_THAT(bevestig(code(eerste)), HasSubstr("code: ")) << "the one of before is gone";
    EXPECT_FALSE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_EQ(bevestig(code(geheim)), "");
    EXPECT_TRUE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_FALSE(wachtendGeheim(werkplek_, inspecteur_)) << "it is not shown any more";
    EXPECT_THROW(beginTweedeFactor(werkplek_, aanmelding_, kWachtwoord), NietNu);
    EXPECT_THROW(bevestigTweedeFactor(werkplek_, handeling(inspecteur_), code(geheim)), NietNu);
    EXPECT_THAT(logboektekst(), HasSubstr("inloggen met code aangezet"));
    EXPECT_THAT(logboektekst(), testing::Not(HasSubstr(geheim)));
}

TEST_F(EigenAccountTest, EenOnafGeheimVervaltNaEenKwartier) {
    const std::string geheim = beginTweedeFactor(werkplek_, aanmelding_, kWachtwoord);
    wacht(15 * 60);
    EXPECT_FALSE(wachtendGeheim(werkplek_, inspecteur_));
    EXPECT_THROW(bevestigTweedeFactor(werkplek_, handeling(inspecteur_), code(geheim)), NietNu);
}

TEST_F(EigenAccountTest, TienHerstelcodesDieElkEenKeerWerken) {
    beginTweedeFactor(werkplek_, aanmelding_, kWachtwoord);
    const Handeling post = handeling(inspecteur_);
    const std::string nu = code(*wachtendGeheim(werkplek_, inspecteur_));
    const Herstelcodes codes = bevestigTweedeFactor(werkplek_, post, nu);
    ASSERT_EQ(codes.size(), 10U);
    EXPECT_EQ(std::set<std::string>(codes.begin(), codes.end()).size(), 10U);
    EXPECT_TRUE(bevestigTweedeFactor(werkplek_, post, nu).empty()) << "shown once";
    EXPECT_EQ(herstelcodesOver(werkplek_, inspecteur_), 10);

    const auto inloggenMet = [&](const std::string& met) {
        const std::string stap = logIn(inspecteur_).aanmelding.token;
        return test::veldfoutenBij([&] { voerCodeIn(werkplek_, stap, {"", kAdres, "", met}); });
    };
    EXPECT_EQ(inloggenMet(codes[0]), "");
    EXPECT_THAT(inloggenMet(codes[0]), HasSubstr("herstelcode: Deze herstelcode klopt niet"));
    EXPECT_EQ(inloggenMet("  " + codes[1] + " "), "") << "with spaces, as people type";
    EXPECT_EQ(herstelcodesOver(werkplek_, inspecteur_), 8);
    EXPECT_THAT(logboektekst(), HasSubstr("herstelcode gebruikt"));
    EXPECT_THAT(logboektekst(), testing::Not(HasSubstr(codes[2])));

    EXPECT_THAT(
        test::veldfoutenBij([&] { vernieuwHerstelcodes(werkplek_, aanmelding_, {"fout"}); }),
        HasSubstr("wachtwoord: "));
    const Herstelcodes nieuwe = vernieuwHerstelcodes(werkplek_, aanmelding_, {kWachtwoord});
    EXPECT_EQ(nieuwe.size(), 10U);
    EXPECT_THAT(inloggenMet(codes[3]), HasSubstr("klopt niet"));
    EXPECT_EQ(inloggenMet(nieuwe[3]), "");
}

TEST_F(EigenAccountTest, EenAanmeldingKanApartWorden) {
    const std::string elders = logIn(inspecteur_).aanmelding.token;
    const std::string derde = logIn(inspecteur_).aanmelding.token;
    const std::string vanAnder = logIn(beheerder_).aanmelding.token;
    std::string kenmerk;
    for (const Sessierij& een : eigenSessies(werkplek_, {inspecteur_, elders, ""}))
        if (een.deze) kenmerk = een.kenmerk;
    EXPECT_FALSE(isBinnen(kenmerk)) << "it opens nothing";
    meldSessieAf(werkplek_, {beheerder_, vanAnder, ""}, kenmerk);
    EXPECT_TRUE(isBinnen(elders)) << "of somebody else";
    meldSessieAf(werkplek_, aanmelding_, kenmerk);
    meldSessieAf(werkplek_, aanmelding_, kenmerk);
    EXPECT_FALSE(isBinnen(elders));
    EXPECT_TRUE(isBinnen(derde));
    EXPECT_TRUE(isBinnen(aanmelding_.token));
}

TEST_F(EigenAccountTest, VerplichteCodeGaatNietUit) {
    const std::string geheim = zetCodeAan();
    EXPECT_FALSE(wieIs(werkplek_, aanmelding_.token)->moetCodeInstellen);
    zetInlogkeuzes(werkplek_, handeling(beheerder_), {Rol::inspecteur});
    EXPECT_EQ(codeVerplichtVoor(werkplek_, beheerder_), std::set{Rol::inspecteur});
    wacht(30);
    EXPECT_THROW(zetTweedeFactorUit(werkplek_, aanmelding_, kWachtwoord, code(geheim)), NietNu);
    EXPECT_TRUE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_FALSE(logIn(beheerder_).aanmelding.moetCodeInstellen);
    const Persoon tweede = nieuw("Inspecteur B", "b@voorbeeld.nl", {Rol::inspecteur});
    const Aanmelding zonder = logIn(tweede).aanmelding;
    EXPECT_TRUE(zonder.moetCodeInstellen);
    EXPECT_TRUE(wieIs(werkplek_, zonder.token)->moetCodeInstellen);
    EXPECT_THROW(zetInlogkeuzes(werkplek_, handeling(inspecteur_), {}), Onvindbaar);
}

TEST_F(EigenAccountTest, ZegtHoeLangDeAanmeldingNogDuurt) {
    wacht(50 * 60);
    auto nu = wieIs(werkplek_, aanmelding_.token);
    EXPECT_EQ(nu->nogStil, kAanmeldingStil) << "this very request moved it";
    EXPECT_EQ(nu->nogLangst, kAanmeldingLangst - 50 * 60);
    wacht(30);
    nu = wieIs(werkplek_, aanmelding_.token);
    EXPECT_EQ(nu->nogStil, kAanmeldingStil - 30);
}

TEST_F(EigenAccountTest, CodeGaatUitMetWachtwoordEnCode) {
    const std::string geheim = zetCodeAan();
    const auto zetUit = [&](const std::string& wachtwoord, const std::string& dezeCode) {
        return test::veldfoutenBij(
            [&] { zetTweedeFactorUit(werkplek_, aanmelding_, wachtwoord, dezeCode); });
    };
    EXPECT_THAT(zetUit(kWachtwoord, code(geheim)), HasSubstr("al gebruikt"));
    wacht(30);
    EXPECT_THAT(zetUit("fout", code(geheim)), HasSubstr("wachtwoord: "));
    EXPECT_THAT(zetUit(kWachtwoord, "000"), HasSubstr("code: "));
    EXPECT_TRUE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_EQ(zetUit(kWachtwoord, code(geheim)), "");
    EXPECT_FALSE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_TRUE(geheimen(inspecteur_).totpGeheim.leeg());
    EXPECT_EQ(herstelcodesOver(werkplek_, inspecteur_), 0);
    EXPECT_EQ(zetUit(kWachtwoord, code(geheim)), "") << "the same form twice";
    EXPECT_FALSE(logIn(inspecteur_).codeNodig);
}

}  // namespace
}  // namespace maatlat
