// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/sleutelbestand.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include "domain/melding.h"
#include "support/werkmap.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

const std::string kSleutel(64, 'a');

Sleutelbestand voorbeeld() {
    return {kSleutel,
            {{"0000-0000-0001", "2026-000123"},
             {"0000-0000-0002", "raar; \"nummer\""},
             {"0000-0000-0003", "met\nregel"}}};
}

class SleutelbestandTest : public testing::Test {
  protected:
    static unsigned rechten(const fs::path& pad) {
        struct stat staat {};
        EXPECT_EQ(stat(pad.c_str(), &staat), 0);
        return staat.st_mode & 0777U;
    }

    test::Werkmap werkmap_;
    fs::path map_ = werkmap_.map() / "sleutels";
    fs::path pad_ = map_ / "5-2.csv";
};

TEST_F(SleutelbestandTest, CsvHeenEnTerug) {
    EXPECT_EQ(csv({kSleutel, {{"0000-0000-0001", "2026-000123"}}}),
              "sleutel;" + kSleutel + "\n0000-0000-0001;2026-000123\n");
    const Sleutelbestand formule{kSleutel, {{"0000-0000-0001", "=1+1"}, {"0000-0000-0002", "'-3"}}};
    EXPECT_NE(csv(formule).find(";'=1+1\n"), std::string::npos) << "it goes out of the house";
    EXPECT_EQ(leesSleutel(csv(formule), "5-2.csv").dossiers, formule.dossiers);
    const Sleutelbestand terug = leesSleutel(csv(voorbeeld()), "5-2.csv");
    EXPECT_EQ(terug.sleutel, kSleutel);
    EXPECT_EQ(terug.dossiers, voorbeeld().dossiers);
    EXPECT_EQ(terug.nummer("0000-0000-0002"), "raar; \"nummer\"");
    EXPECT_EQ(terug.nummer("0000-0000-0009"), "");
    EXPECT_TRUE(leesSleutel("sleutel;" + kSleutel + "\n", "leeg").dossiers.empty());
}

TEST_F(SleutelbestandTest, GeeftAlleenDeNummersDieGevraagdZijn) {
    EXPECT_EQ(nummersInSleutelbestand(map_, 5, 2, {"0000-0000-0001"}), std::nullopt);
    schrijfSleutelbestand(map_, 5, 2, voorbeeld());
    EXPECT_EQ(nummersInSleutelbestand(map_, 5, 2, {"0000-0000-0002", "0000-0000-0003", "sleutel2"}),
              (std::map<std::string, std::string>{{"0000-0000-0002", "raar; \"nummer\""},
                                                  {"0000-0000-0003", "met\nregel"}}));
    EXPECT_EQ(aantalInSleutelbestand(map_, 5, 2), 3);
}

TEST_F(SleutelbestandTest, AndereTekstWordtGeweigerdMetDeNaam) {
    const std::string goed = csv(voorbeeld());
    for (const std::string& fout :
         {std::string(), std::string("sleutel;kort\n"), "Sleutel;" + kSleutel + "\n",
          "sleutel;" + kSleutel, "sleutel;" + kSleutel + "\nx;1\n",
          "sleutel;" + kSleutel + "\n0000-0000-0001\n", goed.substr(0, goed.size() - 1),
          goed + "\"0000-0000-0004;1\n"}) {
        try {
            leesSleutel(fout, "5-2.csv");
            ADD_FAILURE() << fout;
        } catch (const Gebruikersfout& wat) {
            EXPECT_THAT(wat.what(), testing::HasSubstr("5-2.csv"));
        }
    }
}

TEST_F(SleutelbestandTest, BestandIsVanDezeGebruikerAlleen) {
    schrijfSleutelbestand(map_, 5, 2, voorbeeld());
    EXPECT_EQ(rechten(map_), 0700U);
    EXPECT_EQ(rechten(pad_), 0600U);
    EXPECT_EQ(leesSleutelbestand(map_, 5, 2)->dossiers, voorbeeld().dossiers);
    EXPECT_EQ(aantalInSleutelbestand(map_, 5, 2), 3);
    EXPECT_FALSE(leesSleutelbestand(map_, 5, 3));
    EXPECT_EQ(aantalInSleutelbestand(map_, 5, 3), std::nullopt);
}

TEST_F(SleutelbestandTest, NieuweInhoudWistDeOudeVanDeSchijf) {
    schrijfSleutelbestand(map_, 5, 2, voorbeeld());
    const int oud = open(pad_.c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(oud, 0);
    schrijfSleutelbestand(map_, 5, 2, {kSleutel, {}});
    std::string inhoud(1000, 'x');
    inhoud.resize(static_cast<std::size_t>(read(oud, inhoud.data(), inhoud.size())));
    close(oud);
    EXPECT_EQ(inhoud, std::string(csv(voorbeeld()).size(), '\0'));
    EXPECT_TRUE(leesSleutelbestand(map_, 5, 2)->dossiers.empty());
    EXPECT_EQ(std::distance(fs::directory_iterator(map_), {}), 1);
}

TEST_F(SleutelbestandTest, VernietigenOverschrijftEnHaaltWeg) {
    EXPECT_FALSE(vernietigSleutelbestand(map_, 5, 2));
    schrijfSleutelbestand(map_, 5, 2, voorbeeld());
    fs::create_hard_link(pad_, werkmap_.map() / "zelfde");  // shows what is left on the disk
    EXPECT_TRUE(vernietigSleutelbestand(map_, 5, 2));
    EXPECT_FALSE(fs::exists(pad_));
    EXPECT_EQ(test::inhoud(werkmap_.map() / "zelfde"), std::string(csv(voorbeeld()).size(), '\0'));
    EXPECT_FALSE(leesSleutelbestand(map_, 5, 2));
    EXPECT_FALSE(vernietigSleutelbestand(map_, 5, 2));
}

TEST_F(SleutelbestandTest, OpruimenVernietigtAlleenWatHalfGeschrevenWas) {
    EXPECT_EQ(ruimSleutelmapOp(map_), 0);
    schrijfSleutelbestand(map_, 5, 2, voorbeeld());
    werkmap_.schrijf("sleutels/nieuw-abcdef", "half");
    EXPECT_EQ(ruimSleutelmapOp(map_), 1);
    EXPECT_EQ(std::distance(fs::directory_iterator(map_), {}), 1);
    EXPECT_TRUE(leesSleutelbestand(map_, 5, 2));
}

TEST_F(SleutelbestandTest, MapDieErNietKanKomenIsEenGewoneFout) {
    werkmap_.schrijf("sleutels", "een bestand op de plaats van de map");
    EXPECT_THROW(schrijfSleutelbestand(map_, 5, 2, voorbeeld()), Gebruikersfout);
}

}  // namespace
}  // namespace maatlat
