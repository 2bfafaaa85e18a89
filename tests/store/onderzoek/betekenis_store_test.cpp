// SPDX-License-Identifier: EUPL-1.2
#include "store/onderzoek/betekenis_store.h"

#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

TEST(BetekenisStore, HoudtPerKaderversieDeNieuwsteTekst) {
    Database database = metOnderzoek();
    const auto bewaar = [&](const std::string& versie, const std::string& yaml) {
        return database.schrijf("test", [&](Transactie& transactie) {
            return betekenisStore::bewaar(transactie, "k", versie, yaml);
        });
    };
    const auto lees = [&](const std::string& versie) {
        return database.lees(
            [&](Sessie& sessie) { return betekenisStore::lees(sessie, "k", versie); });
    };
    EXPECT_EQ(lees("1"), "");
    EXPECT_TRUE(bewaar("1", "een"));
    EXPECT_FALSE(bewaar("1", "een"));
    EXPECT_TRUE(bewaar("1", "ander"));
    EXPECT_EQ(lees("1"), "ander");
    EXPECT_EQ(lees("2"), "");
}

}  // namespace
}  // namespace maatlat
