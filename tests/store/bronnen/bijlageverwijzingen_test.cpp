// SPDX-License-Identifier: EUPL-1.2
#include "store/bronnen/bijlageverwijzingen.h"

#include "store/bronnen/bron_store.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

Bron bronMet(char wat) {
    Bron uit;
    uit.titel = "Beleidsplan";
    uit.documentsoort = "beleid";
    uit.bijlage = {"beleid.pdf", std::string(64, wat), "application/pdf", 5};
    return uit;
}

TEST(Bijlageverwijzingen, KentWatErIsEnWatErWas) {
    Database database = metToets();
    const auto bewaar = [&](const Bron& bron) {
        return database.schrijf(
            "test", [&](Transactie& t) { return bronStore::bewaar(in(t, 1), bron, 7); });
    };
    Bron eerste = bewaar(bronMet('a'));
    eerste.bijlage = bronMet('b').bijlage;
    bewaar(eerste);
    const Bron weg = bewaar(bronMet('c'));
    database.schrijf("test",
                     [&](Transactie& t) { bronStore::verwijder(in(t, 1), weg.nr, weg.versie, 7); });
    Bron zonder = bronMet('d');
    zonder.bijlage.reset();
    bewaar(zonder);

    const auto nodig = database.lees(bijlageStore::nodig);
    ASSERT_EQ(nodig.size(), 1u);
    EXPECT_EQ(nodig.front().sha256, std::string(64, 'b'));
    EXPECT_EQ(nodig.front().toets, 1);
    EXPECT_EQ(nodig.front().bron, eerste.nr);
    EXPECT_EQ(
        database.lees(bijlageStore::bekend),
        (std::set<std::string>{std::string(64, 'a'), std::string(64, 'b'), std::string(64, 'c')}));
}

}  // namespace
}  // namespace maatlat
