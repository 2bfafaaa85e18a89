// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/logboekkop.h"

#include <vector>

#include "domain/gebeurtenis.h"
#include "store/motor/ernaast.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using Staat = Bewaardekop::Staat;

class LogboekkopTest : public testing::Test {
  protected:
    Bewaardekop bewaard() { return *database_.bewaardeLogboekkop(*database_.logboeksleutel()); }
    void log(Gebeurtenis wat = Gebeurtenis::uitgelogd) {
        database_.schrijf("wie", [&](Transactie& transactie) { transactie.log(wat, "x"); });
    }

    Databasemap map_;
    Database database_ = Database::openSchrijven(map_.pad(), vasteKlok());
};

TEST_F(LogboekkopTest, VolgtElkeRegelDieVastligt) {
    EXPECT_EQ(bewaard(), (Bewaardekop{Staat::heel, {}}));
    for (int nr = 1; nr <= 3; ++nr) {
        log();
        const Logboekkop kop = database_.lees(logboek::laatste);
        EXPECT_EQ(kop.nr, nr);
        EXPECT_EQ(bewaard(), (Bewaardekop{Staat::heel, kop}));
        EXPECT_EQ(database_.logboekkop(), kop);
    }
}

/// It is never ahead of the database: what is not stored has no head.
TEST_F(LogboekkopTest, BlijftStaanAlsErNietsIsBewaard) {
    log();
    const Bewaardekop vooraf = bewaard();
    EXPECT_ANY_THROW(database_.schrijf("wie", [&](Transactie& transactie) {
        transactie.log(Gebeurtenis::uitgelogd, "x");
        throw std::runtime_error("not stored");
    }));
    EXPECT_EQ(bewaard(), vooraf);
    database_.lees([](Sessie&) {});
    EXPECT_EQ(bewaard(), vooraf);
    log();
    EXPECT_EQ(bewaard().kop.nr, 2);
    EXPECT_EQ(logboekstand(database_).gebroken, std::nullopt);
}

TEST_F(LogboekkopTest, EenVaststellingWordtGemeldAlsZijVastligt) {
    std::vector<Logboekkop> gemeld;
    database_.bijVaststelling([&](const Logboekkop& kop) { gemeld.push_back(kop); });
    log();
    EXPECT_ANY_THROW(database_.schrijf("wie", [&](Transactie& transactie) {
        transactie.log(Gebeurtenis::toetsVastgesteld, "toets 1 editie 1");
        throw std::runtime_error("not stored");
    }));
    EXPECT_TRUE(gemeld.empty());
    log(Gebeurtenis::toetsVastgesteld);
    EXPECT_EQ(gemeld, std::vector{database_.lees(logboek::laatste)});
    log();
    EXPECT_EQ(gemeld.size(), 1U);
}

TEST_F(LogboekkopTest, KentGeenAnderBestand) {
    log();
    const auto pad = ernaast(map_.pad()).logboekkop;
    const std::string goed = inhoud(pad);
    for (std::size_t i = 0; i < goed.size(); i += 7) {
        std::string anders = goed;
        anders[i] = anders[i] == '7' ? '8' : '7';
        schrijfBestand(pad.string(), anders);
        EXPECT_EQ(bewaard().staat, Staat::stuk) << i;
    }
    schrijfBestand(pad.string(), "");
    EXPECT_EQ(bewaard(), (Bewaardekop{Staat::stuk, {}}));
    schrijfBestand(pad.string(), goed);
    EXPECT_EQ(bewaard().staat, Staat::heel);
    EXPECT_EQ(Logboekkopbestand::lees(pad, Logboeksleutel("een andere")).staat, Staat::stuk);
    std::filesystem::remove(pad);
    EXPECT_EQ(bewaard().staat, Staat::ontbreekt);
    std::filesystem::create_directory(pad);
    EXPECT_EQ(bewaard(), (Bewaardekop{Staat::stuk, {}}));
}

}  // namespace
}  // namespace maatlat
