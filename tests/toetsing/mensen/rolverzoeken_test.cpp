// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/rolverzoeken.h"

#include "store/motor/vraag.h"
#include "support/proefmensen.h"
#include "toetsing/mensen/personen.h"

namespace maatlat {
namespace {

using testing::HasSubstr;

class RolverzoekenTest : public test::MensenTest {
  protected:
    /// Asks for roles as one would, on the page of oneself.
    bool vraag(const Persoon& wie, std::set<Rol> rollen) {
        const int versie = persoonbeeld(werkplek_, wie, wie.nr).versie;
        return wijzigPersoon(werkplek_, handeling(wie), wie.nr, versie,
                             {wie.naam, wie.email, std::move(rollen), ""});
    }
    Rolverzoekbeeld eerste(const Persoon& voor) { return rolverzoeken(werkplek_, voor).at(0); }
    void beslis(const Persoon& wie, Rolkeuze keuze) {
        beslisRolverzoek(werkplek_, handeling(wie), eerste(wie).nr, keuze);
    }

    Persoon tweede_ = nieuw("Beheerder Twee", "b2@voorbeeld.nl", {Rol::beheerder});
    Persoon coordinator_ = nieuw("Coordinator", "c@voorbeeld.nl", {Rol::coordinator});
};

TEST_F(RolverzoekenTest, EenEigenRolWachtOpEenAndereBeheerder) {
    EXPECT_TRUE(vraag(beheerder_, {Rol::beheerder, Rol::inspecteur}));
    EXPECT_FALSE(lees(beheerder_.nr).heeft(Rol::inspecteur)) << "not yet";
    EXPECT_TRUE(eerste(beheerder_).magIntrekken);
    EXPECT_FALSE(eerste(beheerder_).magBevestigen);
    EXPECT_THROW(beslis(beheerder_, Rolkeuze::bevestigen), NietNu);
    wacht(48 * 3600);
    EXPECT_THROW(beslis(beheerder_, Rolkeuze::bevestigen), NietNu) << "time does not help here";
    EXPECT_TRUE(eerste(tweede_).magBevestigen);
    const std::string token = logIn(beheerder_).aanmelding.token;
    beslis(tweede_, Rolkeuze::bevestigen);
    EXPECT_TRUE(lees(beheerder_.nr).heeft(Rol::inspecteur));
    EXPECT_FALSE(isBinnen(token)) << "other roles, another login";
    EXPECT_THROW(beslis(tweede_, Rolkeuze::afwijzen), NietNu);
    EXPECT_THAT(logboektekst(), HasSubstr("persoon 1|rol gevraagd door een beheerder|persoon 1|"));
    EXPECT_THAT(logboektekst(), HasSubstr("persoon 3|verzoek om een rol toegekend|persoon 1|"));
}

TEST_F(RolverzoekenTest, EenBeheerderWijzigtEenAndereMeteen) {
    EXPECT_FALSE(vraag(beheerder_, {Rol::beheerder})) << "nothing new";
    const int versie = persoonbeeld(werkplek_, beheerder_, tweede_.nr).versie;
    EXPECT_FALSE(
        wijzigPersoon(werkplek_, handeling(beheerder_), tweede_.nr, versie,
                      {tweede_.naam, tweede_.email, {Rol::beheerder, Rol::inspecteur}, ""}))
        << "one beheerder changes another at once";
    EXPECT_TRUE(lees(tweede_.nr).heeft(Rol::inspecteur));
}

TEST_F(RolverzoekenTest, AlleenDuurtHetEenDagEnDeCoordinatorZietHet) {
    zetGeblokkeerd(werkplek_, handeling(beheerder_), tweede_.nr, 1, true);
    vraag(beheerder_, {Rol::beheerder, Rol::coordinator});
    ASSERT_EQ(rolmeldingen(werkplek_, coordinator_).size(), 1U);
    EXPECT_EQ(rolmeldingen(werkplek_, coordinator_)[0].naam, "Beheerder");
    EXPECT_FALSE(rolmeldingen(werkplek_, coordinator_)[0].magBevestigen);
    EXPECT_TRUE(rolmeldingen(werkplek_, inspecteur_).empty());
    EXPECT_EQ(eerste(beheerder_).vanaf, later(moment_, 24 * 3600));
    wacht(24 * 3600 - 1);
    EXPECT_THROW(beslis(beheerder_, Rolkeuze::bevestigen), NietNu);
    wacht(1);
    beslis(beheerder_, Rolkeuze::bevestigen);
    EXPECT_TRUE(lees(beheerder_.nr).heeft(Rol::coordinator));
    EXPECT_EQ(rolmeldingen(werkplek_, coordinator_)[0].stand, Rolverzoekbeeld::Stand::toegekend);
}

/// Nobody gets round the other beheerder by waiting first and shutting that one out then.
TEST_F(RolverzoekenTest, WieZichzelfAlleenMaaktWachtVanafDan) {
    vraag(beheerder_, {Rol::beheerder, Rol::inspecteur});
    wacht(48 * 3600);
    zetGeblokkeerd(werkplek_, handeling(beheerder_), tweede_.nr, 1, true);
    EXPECT_EQ(eerste(beheerder_).vanaf, later(moment_, 24 * 3600));
    EXPECT_THROW(beslis(beheerder_, Rolkeuze::bevestigen), NietNu);
    wacht(24 * 3600 - 1);
    zetGeblokkeerd(werkplek_, handeling(beheerder_), inspecteur_.nr, 1, true);
    wacht(1);
    beslis(beheerder_, Rolkeuze::bevestigen);
    EXPECT_TRUE(lees(beheerder_.nr).heeft(Rol::inspecteur)) << "another person makes no difference";
}

TEST_F(RolverzoekenTest, IntrekkenDoetWieVroegEnAfwijzenEenAnder) {
    vraag(beheerder_, {Rol::beheerder, Rol::inspecteur});
    vraag(beheerder_, {Rol::beheerder, Rol::inspecteur});
    EXPECT_EQ(rolverzoeken(werkplek_, tweede_).size(), 1U) << "asked twice is one";
    EXPECT_THROW(beslis(tweede_, Rolkeuze::intrekken), NietNu);
    EXPECT_THROW(beslis(beheerder_, Rolkeuze::afwijzen), NietNu);
    beslis(beheerder_, Rolkeuze::intrekken);
    vraag(beheerder_, {Rol::beheerder, Rol::inspecteur});
    beslis(tweede_, Rolkeuze::afwijzen);
    EXPECT_FALSE(lees(beheerder_.nr).heeft(Rol::inspecteur));
    EXPECT_THROW(beslisRolverzoek(werkplek_, handeling(coordinator_), 1, Rolkeuze::afwijzen),
                 Onvindbaar);
    EXPECT_THROW(beslisRolverzoek(werkplek_, handeling(tweede_), 99, Rolkeuze::afwijzen),
                 Onvindbaar);
    EXPECT_THROW(rolverzoeken(werkplek_, coordinator_), Onvindbaar);
}

TEST_F(RolverzoekenTest, RollenDieBotsenStaanBijDeBeheerder) {
    EXPECT_TRUE(botsendeRollen(werkplek_, beheerder_).empty());
    database_.schrijf("test", [&](Transactie& transactie) {
        Vraag(transactie, "INSERT INTO persoon_rol VALUES (?, 'vt-management')")
            .bind(inspecteur_.nr)
            .voerUit();
    });
    EXPECT_EQ(botsendeRollen(werkplek_, beheerder_), std::vector<std::string>{"Inspecteur A"});
}

}  // namespace
}  // namespace maatlat
