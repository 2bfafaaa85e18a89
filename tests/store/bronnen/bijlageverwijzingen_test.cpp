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

TEST(Bijlageverwijzingen, KentOokDeBestandenNaHetEerste) {
    Database database = metToets();
    Bron een = bronMet('a');
    een.meer = {{"b", std::string(64, 'b'), "x/y", 1}, {"c", std::string(64, 'c'), "x/y", 1}};
    een = database.schrijf("test",
                           [&](Transactie& t) { return bronStore::bewaar(in(t, 1), een, 7); });
    EXPECT_EQ(database.lees(bijlageStore::nodig).size(), 3u);
    const auto nodig = [&](char wat) {
        return database.lees(
            [&](Sessie& sessie) { return bijlageStore::isNodig(sessie, std::string(64, wat)); });
    };
    EXPECT_TRUE(nodig('b'));
    een.meer.erase(een.meer.begin());
    een = database.schrijf("test",
                           [&](Transactie& t) { return bronStore::bewaar(in(t, 1), een, 7); });
    EXPECT_FALSE(nodig('b'));
    EXPECT_TRUE(nodig('c'));
    EXPECT_EQ(database.lees(bijlageStore::bekend).size(), 3u) << "an older version had it";
    database.schrijf("test",
                     [&](Transactie& t) { bronStore::verwijder(in(t, 1), een.nr, een.versie, 7); });
    EXPECT_FALSE(nodig('c'));
    EXPECT_TRUE(database.lees(bijlageStore::nodig).empty());
}

}  // namespace
}  // namespace maatlat
