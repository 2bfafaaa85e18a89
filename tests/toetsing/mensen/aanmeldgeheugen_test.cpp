// SPDX-License-Identifier: EUPL-1.2
// What logging in remembers when the program stops and starts again.
#include "toetsing/mensen/aanmeldgeheugen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "store/mensen/persoon_store.h"
#include "store/motor/vraag.h"
#include "support/invoerfouten.h"
#include "support/werkmap.h"
#include "toetsing/mensen/aanmelden.h"
#include "toetsing/mensen/noodtoegang.h"
#include "toetsing/mensen/totp.h"
#include "toetsing/mensen/wachtwoord.h"
#include "toetsing/moment.h"

namespace maatlat {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::string kHerstartWachtwoord = "vier losse woorden zeggen";
const std::string kHerstartEmail = "a@voorbeeld.nl";

class Herstart : public testing::Test {
  protected:
    /// The program from its start to its stop.
    template <class Werk>
    void draai(Werk werk) {
        Database database = Database::openSchrijven(pad_, [this] { return moment_; });
        Werkplek werkplek(database, [this] { return moment_; }, "bijlagen", "sleutels", {});
        werk(werkplek);
    }
    void SetUp() override {
        draai([](Werkplek& werkplek) {
            werkplek.database().schrijf("test", [](Transactie& transactie) {
                Persoon wie;
                wie.naam = "A";
                wie.email = kHerstartEmail;
                wie.rollen = {Rol::beheerder};
                persoonStore::zetWachtwoord(transactie, persoonStore::voegToe(transactie, wie),
                                            wachtwoordHash(kHerstartWachtwoord));
            });
        });
    }
    static std::string poging(Werkplek& werkplek, const std::string& wachtwoord,
                              const std::string& apparaat = "",
                              const std::string& adres = "192.0.2.1") {
        return test::veldfoutenBij([&] {
            meldAan(werkplek, {kHerstartEmail, wachtwoord, adres, "", apparaat});
        });
    }
    static std::int64_t rijen(Werkplek& werkplek) {
        return werkplek.database().lees([](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT count(*) FROM poging");
            vraag.bind();
            vraag.stap();
            return vraag.getal(0);
        });
    }

    test::Werkmap map_;
    std::string pad_ = (map_.map() / "maatlat.db").string();
    std::string moment_ = "2026-11-22T09:30:00.000Z";
};

TEST_F(Herstart, GeeftWieRaadtGeenNieuwePogingen) {
    draai([](Werkplek& werkplek) {
        for (int i = 0; i < 5; ++i)
            EXPECT_THAT(poging(werkplek, "fout"), HasSubstr("klopt niet"));
    });
    draai([](Werkplek& werkplek) {
        EXPECT_THAT(poging(werkplek, kHerstartWachtwoord), HasSubstr("Wacht"));
    });
    moment_ = later(moment_, 15);
    draai([](Werkplek& werkplek) {
        EXPECT_EQ(poging(werkplek, kHerstartWachtwoord), "");
        for (int i = 0; i < 4; ++i)
            EXPECT_THAT(poging(werkplek, "fout"), HasSubstr("klopt niet"))
                << "good forgot the rest";
    });
}

TEST_F(Herstart, KentHetApparaatNog) {
    std::string koekje;
    draai([&](Werkplek& werkplek) {
        koekje = meldAan(werkplek, {kHerstartEmail, kHerstartWachtwoord, "192.0.2.1", ""})
                     .aanmelding.apparaat;
        for (int i = 0; i < 10; ++i)
            poging(werkplek, "fout");
    });
    draai([&](Werkplek& werkplek) {
        EXPECT_THAT(poging(werkplek, kHerstartWachtwoord), HasSubstr("Wacht"));
        EXPECT_EQ(poging(werkplek, kHerstartWachtwoord, koekje), "");
    });
}

TEST_F(Herstart, HetAantalRijenIsBegrensdEnErStaatGeenAdresIn) {
    draai([](Werkplek& werkplek) {
        Aanmeldgeheugen& geheugen = aanmeldgeheugen(werkplek);
        for (int ronde = 0; ronde < 2; ++ronde) {
            for (int i = 0; i < 5500; ++i)
                geheugen.perAccount.probeer(
                    geheugen.sleutel("van 2001:db8::" + std::to_string(ronde * 5500 + i),
                                     kHerstartEmail),
                    1000 + ronde);
            poging(werkplek, "fout");
        }
        EXPECT_GT(rijen(werkplek), 9000);
        EXPECT_LE(rijen(werkplek), 10001) << "11,000 were tried; one more counts the address";
        const auto vreemd = werkplek.database().lees([](Sessie& sessie) {
            Vraag vraag(sessie,
                        "SELECT count(*) FROM poging WHERE instr(sleutel, '@') OR "
                        "instr(sleutel, ':') OR instr(sleutel, '.')");
            vraag.bind();
            vraag.stap();
            return vraag.getal(0);
        });
        EXPECT_EQ(vreemd, 0);
    });
}

TEST_F(Herstart, WieMoetWachtenKostGeenTransactie) {
    draai([](Werkplek& werkplek) {
        for (int i = 0; i < 5; ++i)
            poging(werkplek, "fout");
        const auto regels = [&] {
            return werkplek.database().lees([](Sessie& sessie) {
                Vraag vraag(sessie, "SELECT count(*) FROM logboek");
                vraag.bind();
                vraag.stap();
                return vraag.getal(0);
            });
        };
        const auto vooraf = regels();
        for (int i = 0; i < 50; ++i)
            EXPECT_THAT(poging(werkplek, "fout"), HasSubstr("Wacht"));
        EXPECT_EQ(regels(), vooraf);
    });
}

TEST_F(Herstart, LeesbareGeheimenGaanOpSlotEnEenAndereSleutelWordtGezegd) {
    const std::string geheim = nieuwTotpGeheim();
    draai([&](Werkplek& werkplek) {
        werkplek.database().schrijf("test", [&](Transactie& transactie) {
            Vraag(transactie, "UPDATE persoon SET totp_geheim = ?, totp_aan = 1")
                .bind(geheim)
                .voerUit();
        });
    });
    draai([&](Werkplek& werkplek) {
        EXPECT_EQ(bewaakCodes(werkplek.database()).gesloten, 1);
        EXPECT_EQ(bewaakCodes(werkplek.database()).gesloten, 0);
        EXPECT_EQ(bewaakCodes(werkplek.database()).nietTeLezen, 0);
        const auto stap = meldAan(werkplek, {kHerstartEmail, kHerstartWachtwoord, "192.0.2.1", ""});
        ASSERT_TRUE(stap.codeNodig);
        voerCodeIn(werkplek, stap.aanmelding.token,
                   {totpCode(geheim, totpStap(seconden(moment_))), "192.0.2.1"});
    });
    EXPECT_THAT(test::inhoud(pad_), Not(HasSubstr(geheim)));
    std::filesystem::remove(pad_ + "-geheimen/codes.sleutel");
    draai([](Werkplek& werkplek) {
        const Codestand stand = bewaakCodes(werkplek.database());
        EXPECT_EQ(stand.nietTeLezen, 1);
        EXPECT_THAT(stand.sleutel, HasSubstr("-geheimen/codes.sleutel"));
    });
}

}  // namespace
}  // namespace maatlat
