// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/eerste_keer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cctype>

#include "domain/fouten.h"
#include "support/invoerfouten.h"
#include "toetsing/mensen/aanmelden.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

const std::string kMoment = "2026-11-22T09:30:00.000Z";
const std::string kWachtwoord = "vier losse woorden zeggen";

class EersteKeerTest : public testing::Test {
  protected:
    EersteBeheerder goed() {
        return {eersteKeerCode(werkplek_), "Beheerder", "Beheerder@voorbeeld.nl", kWachtwoord,
                kWachtwoord};
    }
    std::string fouten(const EersteBeheerder& wie, const std::string& adres = "192.0.2.1") {
        return test::veldfoutenBij([&] { maakEersteBeheerder(werkplek_, wie, adres); });
    }

    Database database_ = Database::openSchrijven(":memory:", [] { return kMoment; });
    Werkplek werkplek_{database_, [] { return kMoment; }, "bijlagen", "sleutels", {}};
};

TEST_F(EersteKeerTest, MetDeCodeUitDeTerminalKomtErEenBeheerder) {
    EXPECT_TRUE(isEersteKeer(werkplek_));
    EXPECT_EQ(fouten(goed()), "");
    EXPECT_FALSE(isEersteKeer(werkplek_));
    const auto binnen =
        meldAan(werkplek_, {"beheerder@voorbeeld.nl", kWachtwoord, "192.0.2.1", ""}).aanmelding;
    EXPECT_EQ(binnen.persoon.rollen, std::set{Rol::beheerder});
}

TEST_F(EersteKeerTest, WerktEenKeer) {
    EXPECT_EQ(fouten(goed()), "");
    EXPECT_THROW(maakEersteBeheerder(werkplek_, goed(), "192.0.2.1"), Onvindbaar);
}

TEST_F(EersteKeerTest, CodeMagMetHoofdlettersEnSpaties) {
    EersteBeheerder wie = goed();
    for (char& teken : wie.code)
        teken = teken == '-' ? ' ' : static_cast<char>(std::toupper(teken));
    EXPECT_EQ(fouten(wie), "");
}

TEST_F(EersteKeerTest, ZonderGoedeCodeGebeurtErNiets) {
    EersteBeheerder wie = goed();
    for (const char* code : {"", "abcd-efgh-ijkm-npqr", "x"}) {
        wie.code = code;
        EXPECT_THAT(fouten(wie), HasSubstr("code: "));
    }
    EXPECT_TRUE(isEersteKeer(werkplek_));
    wie.code = "x";
    for (int i = 0; i < 30; ++i)
        fouten(wie);
    EXPECT_THAT(fouten(goed()), HasSubstr("Wacht")) << "who guesses must wait";
    EXPECT_EQ(fouten(goed(), "192.0.2.2"), "");
}

TEST_F(EersteKeerTest, VraagtOokDeRestGoed) {
    EersteBeheerder wie = goed();
    wie.naam = "";
    wie.email = "x";
    EXPECT_THAT(fouten(wie), testing::AllOf(HasSubstr("naam: "), HasSubstr("email: ")));
    wie = goed();
    wie.wachtwoord = wie.herhaling = "beheerderbeheerder";
    EXPECT_THAT(fouten(wie), HasSubstr("wachtwoord: "));
    EXPECT_TRUE(isEersteKeer(werkplek_));
}

TEST_F(EersteKeerTest, CodeIsElkeStartAnders) {
    Werkplek ander{database_, [] { return kMoment; }, "bijlagen", "sleutels", {}};
    EXPECT_NE(eersteKeerCode(werkplek_), eersteKeerCode(ander));
    EXPECT_THAT(eersteKeerCode(ander), testing::MatchesRegex("[2-9a-z]{4}(-[2-9a-z]{4}){3}"));
}

}  // namespace
}  // namespace maatlat
