// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eigen_account.h"

#include "support/proefmensen.h"
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
            wijzigWachtwoord(werkplek_, aanmelding_, {oud, nieuw, herhaling});
        });
    }
    std::string code(const std::string& geheim) {
        return totpCode(geheim, totpStap(seconden(moment_)));
    }
    std::string zetCodeAan() {
        beginTweedeFactor(werkplek_, handeling(inspecteur_));
        const std::string geheim = *wachtendGeheim(werkplek_, inspecteur_);
        bevestigTweedeFactor(werkplek_, handeling(inspecteur_), code(geheim));
        return geheim;
    }
};

TEST_F(EigenAccountTest, NieuwWachtwoordLogtAlleenOveralEldersUit) {
    const std::string elders = logIn(inspecteur_).aanmelding.token;
    EXPECT_EQ(wijzig(kWachtwoord, kNieuw, kNieuw), "");
    EXPECT_TRUE(isBinnen(aanmelding_.token));
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
    beginTweedeFactor(werkplek_, handeling(inspecteur_));
    const auto geheim = wachtendGeheim(werkplek_, inspecteur_);
    ASSERT_TRUE(geheim);
    beginTweedeFactor(werkplek_, handeling(inspecteur_));
    EXPECT_EQ(wachtendGeheim(werkplek_, inspecteur_), geheim) << "the scanned one stays good";
    EXPECT_THAT(test::veldfoutenBij(
                    [&] { bevestigTweedeFactor(werkplek_, handeling(inspecteur_), "123"); }),
                HasSubstr("code: "));
    EXPECT_FALSE(lees(inspecteur_.nr).tweedeFactor);
    bevestigTweedeFactor(werkplek_, handeling(inspecteur_), code(*geheim));
    EXPECT_TRUE(lees(inspecteur_.nr).tweedeFactor);
    EXPECT_FALSE(wachtendGeheim(werkplek_, inspecteur_)) << "it is not shown any more";
    EXPECT_THROW(beginTweedeFactor(werkplek_, handeling(inspecteur_)), NietNu);
    EXPECT_THROW(bevestigTweedeFactor(werkplek_, handeling(inspecteur_), code(*geheim)), NietNu);
    EXPECT_THAT(logboektekst(), HasSubstr("inloggen met code aangezet"));
    EXPECT_THAT(logboektekst(), testing::Not(HasSubstr(*geheim)));
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
    EXPECT_EQ(geheimen(inspecteur_).totpGeheim, "");
    EXPECT_EQ(zetUit(kWachtwoord, code(geheim)), "") << "the same form twice";
    EXPECT_FALSE(logIn(inspecteur_).codeNodig);
}

}  // namespace
}  // namespace maatlat
