// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/aanmelden.h"

#include <sodium.h>

#include <array>

#include "store/mensen/herstelcode_store.h"
#include "support/proefmensen.h"
#include "toetsing/geheimen.h"
#include "toetsing/mensen/apparaat.h"
#include "toetsing/mensen/eigen_account.h"
#include "toetsing/mensen/herstelcodes.h"
#include "toetsing/mensen/totp.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

/// Argon2id with little memory, as an older version of the program could have kept.
std::string zwakkeHash(const std::string& wachtwoord) {
    std::array<char, crypto_pwhash_STRBYTES> uit{};
    EXPECT_EQ(crypto_pwhash_str(uit.data(), wachtwoord.data(), wachtwoord.size(),
                                crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN),
              0);
    return uit.data();
}

class AanmeldenTest : public test::MensenTest {
  protected:
    std::string poging(const std::string& email, const std::string& wachtwoord,
                       const std::string& adres = kAdres, const std::string& apparaat = "") {
        return test::veldfoutenBij([&] {
            meldAan(werkplek_, {email, wachtwoord, adres, "", apparaat});
        });
    }
    void zetCodeAan(const Persoon& wie) {
        database_.schrijf("test", [&](Transactie& transactie) {
            persoonStore::zetTotp(transactie, wie.nr, dicht(wie, geheim_), true);
        });
    }
    std::string codeVanNu() { return totpCode(geheim_, totpStap(seconden(moment_))); }

    std::string geheim_ = nieuwTotpGeheim();
};

TEST_F(AanmeldenTest, MetHetGoedeWachtwoordBentUBinnen) {
    const Inlogstap stap = logIn(inspecteur_);
    EXPECT_FALSE(stap.codeNodig);
    const auto wie = wieIs(werkplek_, stap.aanmelding.token);
    ASSERT_TRUE(wie);
    EXPECT_EQ(wie->persoon, inspecteur_);
    EXPECT_EQ(wie->zegel, stap.aanmelding.zegel);
    EXPECT_NE(wie->zegel, wie->token);
}

TEST_F(AanmeldenTest, AdresMagInHoofdlettersMetSpaties) {
    EXPECT_EQ(poging("  Inspecteur-A@Voorbeeld.NL ", kWachtwoord), "");
}

TEST_F(AanmeldenTest, ZegtNietOfHetAdresBestaat) {
    const std::string onbekend = poging("niemand@voorbeeld.nl", kWachtwoord);
    EXPECT_THAT(onbekend, HasSubstr("klopt niet"));
    EXPECT_EQ(poging(inspecteur_.email, "een ander wachtwoord"), onbekend);
    EXPECT_THAT(poging("", ""), testing::AllOf(HasSubstr("email: "), HasSubstr("wachtwoord: ")));
}

TEST_F(AanmeldenTest, WieNogGeenWachtwoordHeeftKomtErNietIn) {
    database_.schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetWachtwoord(transactie, inspecteur_.nr, "");
    });
    EXPECT_THAT(poging(inspecteur_.email, "x"), HasSubstr("klopt niet"));
}

TEST_F(AanmeldenTest, TokenIsNieuwBijElkeStapEnStaatNietInDeDatabase) {
    const std::string eerste = logIn(inspecteur_).aanmelding.token;
    const std::string tweede = logIn(inspecteur_, eerste).aanmelding.token;
    EXPECT_NE(eerste, tweede);
    EXPECT_FALSE(isBinnen(eerste)) << "the one they came with is over";
    EXPECT_TRUE(isBinnen(tweede));
    EXPECT_FALSE(isBinnen(tokenHash(tweede)));
    EXPECT_FALSE(isBinnen(""));
}

TEST_F(AanmeldenTest, EindigtNaEenUurStilteEnNaTwaalfUur) {
    const std::string stil = logIn(inspecteur_).aanmelding.token;
    wacht(59 * 60);
    EXPECT_TRUE(isBinnen(stil));
    wacht(60 * 60);
    EXPECT_FALSE(isBinnen(stil));

    const std::string bezig = logIn(inspecteur_).aanmelding.token;
    for (int i = 0; i < 23; ++i) {
        wacht(30 * 60);
        EXPECT_TRUE(isBinnen(bezig)) << i;
    }
    wacht(30 * 60);
    EXPECT_FALSE(isBinnen(bezig));
}

TEST_F(AanmeldenTest, NoteertHetGebruikHoogstensEensPerMinuut) {
    const std::string token = logIn(inspecteur_).aanmelding.token;
    wacht(59);
    isBinnen(token);
    wacht(60 * 60 - 59);
    EXPECT_FALSE(isBinnen(token)) << "the use at 59 seconds was not written down";

    const std::string ander = logIn(inspecteur_).aanmelding.token;
    wacht(60);
    isBinnen(ander);
    wacht(60 * 60 - 1);
    EXPECT_TRUE(isBinnen(ander));
}

TEST_F(AanmeldenTest, GeblokkeerdIsMeteenBuiten) {
    const std::string token = logIn(inspecteur_).aanmelding.token;
    database_.schrijf("test", [&](Transactie& transactie) {
        Persoon dicht = inspecteur_;
        dicht.geblokkeerd = true;
        persoonStore::wijzig(transactie, dicht, 1);
    });
    EXPECT_FALSE(isBinnen(token));
    EXPECT_THAT(poging(inspecteur_.email, kWachtwoord), HasSubstr("klopt niet"));
}

TEST_F(AanmeldenTest, UitloggenGeldtHierEnOveral) {
    const std::string een = logIn(inspecteur_).aanmelding.token;
    const std::string ander = logIn(inspecteur_).aanmelding.token;
    const std::string derde = logIn(inspecteur_).aanmelding.token;
    const std::string vanAnder = logIn(beheerder_).aanmelding.token;
    meldAf(werkplek_, een);
    meldAf(werkplek_, een);
    EXPECT_FALSE(isBinnen(een));
    EXPECT_TRUE(isBinnen(ander));
    meldOveralAf(werkplek_, inspecteur_);
    EXPECT_FALSE(isBinnen(ander));
    EXPECT_FALSE(isBinnen(derde));
    EXPECT_TRUE(isBinnen(vanAnder));
}

TEST_F(AanmeldenTest, MetCodeIsHetWachtwoordNietGenoeg) {
    zetCodeAan(inspecteur_);
    const Inlogstap stap = logIn(inspecteur_);
    EXPECT_TRUE(stap.codeNodig);
    EXPECT_FALSE(isBinnen(stap.aanmelding.token));
    EXPECT_TRUE(wachtOpCode(werkplek_, stap.aanmelding.token));

    const Aanmelding binnen = voerCodeIn(werkplek_, stap.aanmelding.token, {codeVanNu(), kAdres});
    EXPECT_TRUE(isBinnen(binnen.token));
    EXPECT_NE(binnen.token, stap.aanmelding.token);
    EXPECT_FALSE(wachtOpCode(werkplek_, stap.aanmelding.token));
}

TEST_F(AanmeldenTest, ElkeCodeWerktEenKeer) {
    zetCodeAan(inspecteur_);
    voerCodeIn(werkplek_, logIn(inspecteur_).aanmelding.token, {codeVanNu(), kAdres});
    const std::string weer = logIn(inspecteur_).aanmelding.token;
    EXPECT_THAT(test::veldfoutenBij([&] {
                    voerCodeIn(werkplek_, weer, {codeVanNu(), kAdres});
                }),
                HasSubstr("al gebruikt"));
    wacht(30);
    EXPECT_TRUE(isBinnen(voerCodeIn(werkplek_, weer, {codeVanNu(), kAdres}).token));
}

TEST_F(AanmeldenTest, CodeMoetKloppenEnOpTijdKomen) {
    zetCodeAan(inspecteur_);
    const std::string token = logIn(inspecteur_).aanmelding.token;
    EXPECT_THAT(test::veldfoutenBij([&] {
                    voerCodeIn(werkplek_, token, {"000000x", kAdres});
                }),
                HasSubstr("klopt niet"));
    EXPECT_THAT(test::veldfoutenBij([&] {
                    voerCodeIn(werkplek_, token, {" ", kAdres});
                }),
                HasSubstr("code: "));
    wacht(10 * 60);
    EXPECT_THROW(voerCodeIn(werkplek_, token, {codeVanNu(), kAdres}), NietNu);
    EXPECT_THROW(voerCodeIn(werkplek_, "", {codeVanNu(), kAdres}), NietNu);
}

TEST_F(AanmeldenTest, WieRaadtMoetSteedsLangerWachtenMaarNooitVoorgoed) {
    for (int i = 0; i < 5; ++i)
        EXPECT_THAT(poging(inspecteur_.email, "fout"), HasSubstr("klopt niet"));
    EXPECT_THAT(poging(inspecteur_.email, kWachtwoord), HasSubstr("Wacht 15 seconden"));
    EXPECT_EQ(poging(beheerder_.email, kWachtwoord), "") << "others are not kept out";
    wacht(15);
    EXPECT_EQ(poging(inspecteur_.email, kWachtwoord), "");
    EXPECT_EQ(poging(inspecteur_.email, kWachtwoord), "") << "a good one ends the waiting";
}

TEST_F(AanmeldenTest, WieVeelAdressenProbeertMoetOokWachten) {
    for (int i = 0; i < 20; ++i)
        EXPECT_THAT(poging("nr-" + std::to_string(i) + "@voorbeeld.nl", "fout"),
                    HasSubstr("klopt niet"));
    EXPECT_THAT(poging(inspecteur_.email, kWachtwoord), HasSubstr("Wacht"));
    EXPECT_EQ(poging(inspecteur_.email, kWachtwoord, "192.0.2.77"), "");
}

TEST_F(AanmeldenTest, WieCodesRaadtMoetWachten) {
    zetCodeAan(inspecteur_);
    const std::string token = logIn(inspecteur_).aanmelding.token;
    for (int i = 0; i < 5; ++i)
        EXPECT_THAT(test::veldfoutenBij([&] {
                        voerCodeIn(werkplek_, token, {"geen-code", kAdres});
                    }),
                    HasSubstr("klopt niet"));
    EXPECT_THAT(test::veldfoutenBij([&] {
                    voerCodeIn(werkplek_, token, {codeVanNu(), kAdres});
                }),
                HasSubstr("Wacht"));
    const std::string weer = logIn(inspecteur_).aanmelding.token;
    EXPECT_THAT(test::veldfoutenBij([&] {
                    voerCodeIn(werkplek_, weer, {codeVanNu(), kAdres});
                }),
                HasSubstr("Wacht"))
        << "the password again gives no new tries";
}

/// As it was: an account that was guessed at once a minute kept its owner out for good.
TEST_F(AanmeldenTest, WieElkeMinuutRaadtHoudtDeEigenaarNietBuiten) {
    const std::string thuis = "198.51.100.7";
    const std::string elders = "198.51.100.8";
    const std::string koekje =
        meldAan(werkplek_, {inspecteur_.email, kWachtwoord, thuis, "", ""}).aanmelding.apparaat;
    ASSERT_NE(koekje, "");
    int opApparaat = 0;
    int opNieuwApparaat = 0;
    int vanHetzelfdeAdres = 0;
    for (int minuut = 0; minuut < 24 * 60; ++minuut) {
        poging(inspecteur_.email, "fout " + std::to_string(minuut));
        if (minuut % 10 == 5) {
            opApparaat += poging(inspecteur_.email, kWachtwoord, thuis, koekje).empty();
        }
        if (minuut % 60 == 35) {
            opNieuwApparaat += poging(inspecteur_.email, kWachtwoord, elders).empty();
            vanHetzelfdeAdres += poging(inspecteur_.email, kWachtwoord, kAdres, koekje).empty();
        }
        wacht(60);
    }
    EXPECT_EQ(opApparaat, 144);
    EXPECT_EQ(opNieuwApparaat, 24);
    EXPECT_EQ(vanHetzelfdeAdres, 24) << "a known device, at the very address of who guesses";
}

/// From so many addresses that each has only free tries.
TEST_F(AanmeldenTest, WieVanOveralRaadtHoudtEenNieuwApparaatHoogstensEenKwartierBuiten) {
    const std::string koekje = logIn(inspecteur_).aanmelding.apparaat;
    int adres = 0;
    const auto val = [&](int hoeveel) {
        for (int i = 0; i < hoeveel; ++i)
            poging(inspecteur_.email, "fout", "2001:db8::" + std::to_string(++adres));
    };
    val(40);
    EXPECT_THAT(poging(inspecteur_.email, kWachtwoord, "198.51.100.8"),
                AllOf(HasSubstr("Wacht 15 minuten"), HasSubstr("een link")));
    for (int minuut = 0; minuut < 15; ++minuut) {
        wacht(60);
        val(5);
        EXPECT_EQ(poging(inspecteur_.email, kWachtwoord, kAdres, koekje), "");
    }
    EXPECT_EQ(poging(inspecteur_.email, kWachtwoord, "198.51.100.8"), "");
}

TEST_F(AanmeldenTest, WieVaakGoedInlogtIsGeenDrukte) {
    for (int i = 0; i < 60; ++i)
        ASSERT_EQ(poging(inspecteur_.email, kWachtwoord, "2001:db8::" + std::to_string(i % 3)), "")
            << i;
}

TEST_F(AanmeldenTest, GeradenOpEenBekendApparaatMoetOokWachten) {
    const std::string koekje = logIn(inspecteur_).aanmelding.apparaat;
    for (int i = 0; i < 5; ++i)
        EXPECT_THAT(poging(inspecteur_.email, "fout", kAdres, koekje), HasSubstr("klopt niet"));
    EXPECT_THAT(poging(inspecteur_.email, kWachtwoord, kAdres, koekje), HasSubstr("Wacht"));
}

TEST_F(AanmeldenTest, HetKoekjeVanEenApparaatIsGeenAanmeldingEnVanEenPersoon) {
    const std::string koekje = logIn(inspecteur_).aanmelding.apparaat;
    EXPECT_FALSE(isBinnen(koekje));
    EXPECT_THAT(koekje, Not(HasSubstr("@")));
    const auto isBekend = [&](const Persoon& wie, const std::string& met) {
        for (int i = 0; i < 6; ++i)
            poging(wie.email, "fout");
        const bool uit = poging(wie.email, kWachtwoord, kAdres, met).empty();
        wacht(3600);
        return uit;
    };
    EXPECT_TRUE(isBekend(inspecteur_, koekje));
    EXPECT_FALSE(isBekend(beheerder_, koekje)) << "of somebody else";
    std::string ander = koekje;
    ander[0] = '1';  // the number of the beheerder
    EXPECT_FALSE(isBekend(beheerder_, ander)) << "it is signed";
    EXPECT_FALSE(isBekend(inspecteur_, koekje + "x"));

    const std::string gedeeld =
        meldAan(werkplek_, {beheerder_.email, kWachtwoord, kAdres, "", koekje}).aanmelding.apparaat;
    EXPECT_TRUE(isBekend(beheerder_, gedeeld));
    EXPECT_TRUE(isBekend(inspecteur_, gedeeld)) << "two people at one desk";

    meldOveralAf(werkplek_, inspecteur_);
    EXPECT_FALSE(isBekend(inspecteur_, gedeeld)) << "forgotten everywhere";
    EXPECT_TRUE(isBekend(beheerder_, gedeeld));
    wacht(kApparaatBekend);
    EXPECT_FALSE(isBekend(beheerder_, gedeeld)) << "forgotten in the end";
}

TEST_F(AanmeldenTest, EenNieuwWachtwoordVergeetDeApparaten) {
    const Aanmelding eerst = logIn(inspecteur_).aanmelding;
    const Aanmelding nieuw_ =
        wijzigWachtwoord(werkplek_, eerst,
                         {kWachtwoord, "regenjas molen trein stoel", "regenjas molen trein stoel"});
    const auto wachtMet = [&](const std::string& koekje) {
        for (int i = 0; i < 6; ++i)
            poging(inspecteur_.email, "fout");
        return poging(inspecteur_.email, "fout", kAdres, koekje);
    };
    EXPECT_THAT(wachtMet(eerst.apparaat), HasSubstr("Wacht"));
    EXPECT_THAT(wachtMet(nieuw_.apparaat), HasSubstr("klopt niet")) << "but this one is known";
}

TEST_F(AanmeldenTest, DeKlokMaaktHetWachtenNooitLanger) {
    for (const std::int64_t sprong : {-400LL * 24 * 3600, 400LL * 24 * 3600, -3600LL, 3600LL}) {
        const std::string begin = moment_;
        for (int i = 0; i < 40; ++i) {
            poging(inspecteur_.email, "fout");
            wacht(900);
        }
        poging(inspecteur_.email, "fout");
        wacht(sprong);
        std::int64_t gewacht = 0;
        while (poging(inspecteur_.email, kWachtwoord) != "" && gewacht < 3600) {
            wacht(60);
            gewacht += 60;
        }
        EXPECT_LE(gewacht, 15 * 60) << sprong;
        moment_ = later(begin, 24 * 3600);
    }
}

TEST_F(AanmeldenTest, OnbekendeAdressenWordenNetZoGeremd) {
    for (int i = 0; i < 30; ++i) {
        const std::string adres = "192.0.2." + std::to_string(i / 8);
        EXPECT_EQ(poging("niemand@voorbeeld.nl", "fout", adres),
                  poging(inspecteur_.email, "fout", "2" + adres))
            << i;
        wacht(7);
    }
}

TEST_F(AanmeldenTest, ZonderDeSleutelIsDeCodeNietFout) {
    const std::string sleutelloos = totpCode(geheim_, totpStap(seconden(moment_)));
    // Locked by another database, whose key is not the one of this one.
    Database ander = Database::openSchrijven(":memory:", [this] { return moment_; });
    database_.schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetTotp(transactie, inspecteur_.nr,
                              Codekluis(ander.geheimen()).sluit(inspecteur_.nr, geheim_), true);
        herstelcodeStore::vervang(transactie, inspecteur_.nr,
                                  {herstelcodeHash(inspecteur_.nr, "abcd-efgh")});
    });
    const std::string token = logIn(inspecteur_).aanmelding.token;
    const auto voerIn = [&] {
        return test::veldfoutenBij([&] { voerCodeIn(werkplek_, token, {sleutelloos, kAdres}); });
    };
    EXPECT_THAT(voerIn(), AllOf(HasSubstr("ontbreekt"), HasSubstr("herstelcode"),
                                HasSubstr("beheerder"), Not(HasSubstr("klopt niet"))));
    dicht(beheerder_, "MAAKT EEN SLEUTEL");
    for (int i = 0; i < 10; ++i)
        EXPECT_THAT(voerIn(), AllOf(HasSubstr("andere sleutel"), Not(HasSubstr("klopt niet")),
                                    Not(HasSubstr("Wacht"))));
    EXPECT_TRUE(isBinnen(voerCodeIn(werkplek_, token, {"", kAdres, "", "ABCD EFGH"}).token));
}

TEST_F(AanmeldenTest, HetGeheimVanEenAnderPastNiet) {
    const auto vanAnder = dicht(beheerder_, geheim_);
    const Codekluis kluis(database_.geheimen());
    EXPECT_EQ(kluis.open(beheerder_.nr, vanAnder).geheim, geheim_);
    EXPECT_EQ(kluis.open(inspecteur_.nr, vanAnder).staat, Codekluis::Staat::kapot);
}

TEST_F(AanmeldenTest, LogKentDePersoonMaarGeenAdressenEnGeheimen) {
    const std::string token = logIn(inspecteur_).aanmelding.token;
    poging(inspecteur_.email, "raadpoging-een");
    poging("niemand@voorbeeld.nl", "raadpoging-twee");
    meldAf(werkplek_, token);
    const std::string log = logboektekst();
    EXPECT_THAT(log, HasSubstr("persoon 2|ingelogd|persoon 2||\n"));
    EXPECT_THAT(log, HasSubstr("niet ingelogd|inloggen mislukt|persoon 2||\n"));
    EXPECT_THAT(log, HasSubstr("niet ingelogd|inloggen mislukt|onbekend e-mailadres||1 keer"));
    EXPECT_THAT(log, HasSubstr("persoon 2|uitgelogd|persoon 2||\n"));
    EXPECT_THAT(log, Not(HasSubstr("@")));
    EXPECT_THAT(log, Not(HasSubstr("raadpoging")));
    EXPECT_THAT(log, Not(HasSubstr(token)));
    EXPECT_THAT(log, Not(HasSubstr(tokenHash(token))));
}

TEST_F(AanmeldenTest, OudeSterkteWordtBijHetInloggenVernieuwd) {
    const std::string zwak = zwakkeHash(kWachtwoord);
    database_.schrijf("test", [&](Transactie& transactie) {
        persoonStore::zetWachtwoord(transactie, inspecteur_.nr, zwak);
    });
    EXPECT_EQ(poging(inspecteur_.email, kWachtwoord), "");
    EXPECT_FALSE(moetOpnieuw(geheimen(inspecteur_).wachtwoord));
    EXPECT_EQ(poging(inspecteur_.email, kWachtwoord), "");
}

}  // namespace
}  // namespace maatlat
