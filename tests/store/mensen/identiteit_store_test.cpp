// SPDX-License-Identifier: EUPL-1.2
#include "store/mensen/identiteit_store.h"

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using identiteitStore::Koppeling;

const std::string kA = "a@https://inloggen.voorbeeld.nl";
const std::string kB = "b@https://inloggen.voorbeeld.nl";

class IdentiteitStoreTest : public testing::Test {
  protected:
    IdentiteitStoreTest() {
        database_.schrijf("test", [](Transactie& t) {
            for (const char* email : {"a@voorbeeld.nl", "b@voorbeeld.nl"}) {
                Persoon wie;
                wie.naam = wie.email = email;
                persoonStore::voegToe(t, wie);
            }
        });
    }
    template <class Werk>
    auto doe(Werk werk) {
        return database_.schrijf("test", werk);
    }
    auto vind(const std::string& identiteit) {
        return database_.lees([&](Sessie& s) { return identiteitStore::vind(s, identiteit); });
    }

    Database database_ = Database::openSchrijven(":memory:", [] { return kMoment; });
};

TEST_F(IdentiteitStoreTest, EenIdentiteitIsVanEenPersoonEnAndersom) {
    doe([](Transactie& t) { identiteitStore::koppel(t, 1, kA, true); });
    EXPECT_EQ(vind(kA), (Koppeling{kA, 1, true, kMoment}));
    EXPECT_THROW(doe([](Transactie& t) { identiteitStore::koppel(t, 2, kA, false); }), NietNu);
    EXPECT_EQ(vind(kA)->persoon, 1);
    doe([](Transactie& t) { identiteitStore::koppel(t, 1, kB, false); });
    EXPECT_FALSE(vind(kA)) << "the new one took its place";
    EXPECT_EQ(vind(kB), (Koppeling{kB, 1, true, kMoment})) << "what a rule made stays of the rule";
    doe([](Transactie& t) { identiteitStore::koppel(t, 2, kA, false); });
    EXPECT_EQ(vind(kA), (Koppeling{kA, 2, false, kMoment}));
}

TEST_F(IdentiteitStoreTest, HoofdlettersTellen) {
    doe([](Transactie& t) { identiteitStore::koppel(t, 1, kA, false); });
    EXPECT_FALSE(vind("A@https://inloggen.voorbeeld.nl"));
}

TEST_F(IdentiteitStoreTest, OnthoudtWelkeRollenVanEenRegelZijn) {
    const auto rollen = [&] {
        return database_.lees([](Sessie& s) { return identiteitStore::regelrollen(s, 1); });
    };
    EXPECT_TRUE(rollen().empty());
    doe([](Transactie& t) {
        identiteitStore::zetRegelrollen(t, 1, {Rol::inspecteur, Rol::coordinator});
    });
    doe([](Transactie& t) { identiteitStore::zetRegelrollen(t, 1, {Rol::coordinator}); });
    EXPECT_EQ(rollen(), std::set{Rol::coordinator});
}

TEST_F(IdentiteitStoreTest, OntkoppelenLaatNietsOver) {
    doe([](Transactie& t) { identiteitStore::koppel(t, 1, kA, false); });
    doe([](Transactie& t) { identiteitStore::ontkoppel(t, 1); });
    EXPECT_FALSE(vind(kA));
}

}  // namespace
}  // namespace maatlat
