// SPDX-License-Identifier: EUPL-1.2
#include "kader/landelijk/kaderverband_lezer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/melding.h"
#include "support/kaders.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

class KaderverbandLezer : public testing::Test {
  protected:
    KaderverbandLezer() {
        oud.id = "oud";
        oud.versie = "1";
        nieuw.id = "nieuw";
        nieuw.versie = "2";
    }

    Kaderverband lees(const std::string& verbanden, const std::string& naar = "nieuw") {
        return leesKaderverband(
            "soort: kaderverband\n"
            "van: { kader: oud, versie: \"1\" }\n"
            "naar: { kader: " +
                naar +
                ", versie: \"2\" }\n"
                "geschreven_door: de proef\n"
                "verbanden:\n" +
                verbanden,
            "verband.yaml", [&](const std::string& id, const std::string& versie) {
                return id == oud.id && versie == oud.versie       ? &oud
                       : id == nieuw.id && versie == nieuw.versie ? &nieuw
                                                                  : nullptr;
            });
    }

    /// All that is said of it, a line each.
    std::string meldingen(const std::string& verbanden, const std::string& naar = "nieuw") {
        std::string uit;
        try {
            lees(verbanden, naar);
        } catch (const Invoerfout& fout) {
            uit = fout.what();
        }
        return uit;
    }

    // Two verwachtingen and one: 1.1.1, 1.1.2 and 1.1.1.
    Toetsingskader oud = test::kaderMet({2}, test::organisatie2015());
    Toetsingskader nieuw = test::kaderMet({1}, test::organisatie2015());
};

constexpr const char* kGoed =
    "  - { van: 1.1.1, naar: 1.1.1, verband: deel van, reden: Het nieuwe vraagt meer. }\n"
    "  - { van: 1.1.2, verband: geen verband, reden: Daarover gaat niets. }\n";

TEST_F(KaderverbandLezer, LeestWatErStaat) {
    const Kaderverband uit = lees(kGoed);
    ASSERT_EQ(uit.verbanden.size(), 2u);
    EXPECT_EQ(uit.verbanden[0], (Verwachtingsverband{"1.1.1", "1.1.1", Verbandsoort::deelVan,
                                                     "Het nieuwe vraagt meer."}));
    EXPECT_EQ(uit.verbanden[1].naar, "");
    EXPECT_EQ(uit.naarKader + uit.naarVersie, "nieuw2");
}

TEST_F(KaderverbandLezer, NoemtWatOntbreektInBeideRichtingen) {
    const std::string zonder =
        meldingen("  - { van: 1.1.1, verband: geen verband, reden: Daarover gaat niets. }\n");
    EXPECT_THAT(zonder, HasSubstr("Bij van ontbreekt 1.1.2."));
    EXPECT_THAT(zonder, HasSubstr("Bij naar ontbreekt 1.1.1."));
}

TEST_F(KaderverbandLezer, WijstAanWatNietKlopt) {
    EXPECT_THAT(meldingen("  - { van: 1.1.1, naar: 1.1.1, verband: lijkt op, reden: Zo. }\n"),
                HasSubstr("verband.yaml:6:41: Dit is geen verband."));
    EXPECT_THAT(meldingen("  - { van: 9.9.9, naar: 1.1.1, verband: gelijk, reden: Zo. }\n"),
                HasSubstr("verband.yaml:6:12: "));
    EXPECT_THAT(meldingen("  - { van: 1.1.1, verband: gelijk, reden: Zo. }\n"),
                HasSubstr("een code bij van en een bij naar"));
    EXPECT_THAT(meldingen("  - { van: 1.1.1, naar: 1.1.1, verband: gelijk }\n"),
                HasSubstr("reden"));
    EXPECT_THAT(meldingen("  - { van: 1.1.1, naar: 1.1.1, verband: geen verband, reden: Zo. }\n"),
                HasSubstr("Bij geen verband staat één code"));
    EXPECT_THAT(meldingen(std::string(kGoed) +
                          "  - { van: 1.1.2, naar: 1.1.1, verband: overlapt, reden: Zo. }\n"),
                HasSubstr("Van 1.1.2 staat er geen verband, en ook een verband."));
    EXPECT_THAT(meldingen(std::string(kGoed) +
                          "  - { van: 1.1.1, naar: 1.1.1, verband: gelijk, reden: Zo. }\n"),
                HasSubstr("Dit verband staat er al."));
    EXPECT_THAT(meldingen(kGoed, "weg"), HasSubstr("Het kader weg, versie 2, is er niet."));
}

}  // namespace
}  // namespace maatlat
