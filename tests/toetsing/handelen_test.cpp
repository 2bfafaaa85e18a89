// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/handelen.h"

#include "store/spoor/handeling_store.h"
#include "support/proefmensen.h"

namespace maatlat {
namespace {

class EenmaalTest : public test::MensenTest {
  protected:
    /// Counts how often the work was really done.
    std::string doe(const Handeling& handeling) {
        return voerEenmaalUit(werkplek_, handeling,
                              [this](Transactie&) { return std::to_string(++gedaan_); });
    }

    void wijzig(Persoon wie) {
        database_.schrijf("test", [&](Transactie& transactie) {
            persoonStore::wijzig(transactie, wie, persoonStore::versie(transactie, wie.nr));
        });
    }

    int gedaan_ = 0;
};

TEST_F(EenmaalTest, DoesTheSamePostOnce) {
    const Handeling post{inspecteur_, "sleutel", "inhoud"};
    EXPECT_EQ(doe(post), "1");
    EXPECT_EQ(doe(post), "1");
    EXPECT_EQ(doe({inspecteur_, "sleutel", "andere inhoud"}), "2");
    EXPECT_EQ(doe({beheerder_, "sleutel", "inhoud"}), "3");
    EXPECT_EQ(doe({inspecteur_, "", "inhoud"}), "4");
    EXPECT_EQ(doe({inspecteur_, "", "inhoud"}), "5");
}

TEST_F(EenmaalTest, RefusesWhoWasBlockedSinceTheRequestCameIn) {
    const Handeling post = handeling(inspecteur_);
    Persoon geblokkeerd = inspecteur_;
    geblokkeerd.geblokkeerd = true;
    wijzig(geblokkeerd);
    EXPECT_THROW(doe(post), NietNu);
    EXPECT_THROW(doe(handeling(geblokkeerd)), NietNu);
    EXPECT_EQ(gedaan_, 0);
}

TEST_F(EenmaalTest, RefusesWhoGotOtherRolesSince) {
    const Handeling post = handeling(inspecteur_);
    EXPECT_EQ(doe(post), "1");
    Persoon anders = inspecteur_;
    anders.rollen = {Rol::coordinator};
    wijzig(anders);
    EXPECT_THROW(doe(post), NietNu);
    EXPECT_THROW(doe(handeling(inspecteur_)), NietNu);
    EXPECT_EQ(doe(handeling(lees(inspecteur_.nr))), "2");
}

TEST_F(EenmaalTest, DoesNotMindANewName) {
    Persoon anders = inspecteur_;
    anders.naam = "Inspecteur B";
    wijzig(anders);
    EXPECT_EQ(doe(handeling(inspecteur_)), "1");
}

TEST_F(EenmaalTest, RefusesWhoIsNotThere) {
    Persoon niemand = inspecteur_;
    niemand.nr = 999;
    EXPECT_THROW(doe(handeling(niemand)), NietNu);
}

TEST_F(EenmaalTest, ForgetsPostsOfLongAgoWhenSomebodyLogsIn) {
    constexpr std::int64_t kDag = 24 * 60 * 60;
    const Handeling oud{inspecteur_, "oud", "inhoud"}, jong{inspecteur_, "jong", "inhoud"};
    const auto bekend = [&](const Handeling& een) {
        return database_.lees([&](Sessie& sessie) {
            return handelingStore::eerder(sessie, een.wie.nr, een.sleutel, een.inhoud).has_value();
        });
    };
    doe(oud);
    wacht(6 * kDag);
    doe(jong);
    logIn(inspecteur_);
    EXPECT_TRUE(bekend(oud));
    wacht(2 * kDag);
    logIn(inspecteur_);
    EXPECT_FALSE(bekend(oud));
    EXPECT_TRUE(bekend(jong));
}

}  // namespace
}  // namespace maatlat
