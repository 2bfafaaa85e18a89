// SPDX-License-Identifier: EUPL-1.2
#include "rules/landelijk/nieuwste_oordeel.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace maatlat {
namespace {

using testing::ElementsAre;

class NieuwsteOordeel : public testing::Test {
  protected:
    /// Toetsen are numbered from 1, in order.
    Beeldplek& voegToe(std::int64_t organisatie, const std::string& dag) {
        Beeldplek een;
        een.toets = static_cast<std::int64_t>(plekken.size()) + 1;
        een.dag = dag;
        een.organisatie = een.nu = organisatie;
        plekken.push_back(een);
        return plekken.back();
    }
    static void gaOp(Beeldplek& plek, std::int64_t in, std::int64_t nu, const std::string& dag) {
        plek.opvolger = in;
        plek.nu = nu;
        plek.opgegaan = dag;
    }
    std::vector<std::size_t> nieuwste() const {
        std::vector<const Beeldplek*> alle;
        for (const Beeldplek& een : plekken)
            alle.push_back(&een);
        return nieuwsteOordelen(alle);
    }
    std::vector<Beeldplek> plekken;
};

TEST_F(NieuwsteOordeel, IsPerOrganisatieDatVanDeLaatsteDag) {
    voegToe(7, "2015-12-31");
    voegToe(8, "2026-05-01");
    voegToe(7, "2026-01-14");
    voegToe(8, "2015-12-31");
    EXPECT_THAT(nieuwste(), ElementsAre(1, 2));
}

TEST_F(NieuwsteOordeel, IsOpEenDagDatVanHetLatereOnderzoek) {
    voegToe(7, "2026-01-14");
    voegToe(7, "2026-01-14");
    voegToe(7, "");
    EXPECT_THAT(nieuwste(), ElementsAre(1));
}

TEST_F(NieuwsteOordeel, IsNooitEenToetsDieOpnieuwIsGedaan) {
    voegToe(7, "2026-12-31");  // of a round that was taken over: the end of its period
    voegToe(7, "2026-06-10").hertoetsVan = 1;
    EXPECT_THAT(nieuwste(), ElementsAre(1));
    voegToe(7, "2026-06-09").hertoetsVan = 2;
    EXPECT_THAT(nieuwste(), ElementsAre(2)) << "nor a hertoets that was done again";
}

TEST_F(NieuwsteOordeel, IsVanTweeDieSamengingenNietDatVanEenVanBeide) {
    gaOp(voegToe(1, "2015-12-31"), 3, 3, "2017-01-01");
    gaOp(voegToe(2, "2015-12-31"), 3, 3, "2017-01-01");
    EXPECT_THAT(nieuwste(), ElementsAre(0, 1));
    voegToe(3, "2026-01-14");
    EXPECT_THAT(nieuwste(), ElementsAre(2)) << "the successor was judged as such";
}

TEST_F(NieuwsteOordeel, LaatStaanWatOpgingInWieAlleenDaarvoorWerdBeoordeeld) {
    gaOp(voegToe(1, "2015-12-31"), 2, 2, "2017-01-01");
    voegToe(2, "2016-12-31");
    EXPECT_THAT(nieuwste(), ElementsAre(0, 1));
    voegToe(2, "2017-01-01");
    EXPECT_THAT(nieuwste(), ElementsAre(2));
}

TEST_F(NieuwsteOordeel, VolgtEenRijVanFusies) {
    gaOp(voegToe(1, "2015-12-31"), 2, 3, "2016-01-01");
    gaOp(voegToe(2, "2017-12-31"), 3, 3, "2018-01-01");
    EXPECT_THAT(nieuwste(), ElementsAre(1));
    voegToe(3, "2019-01-01");
    EXPECT_THAT(nieuwste(), ElementsAre(2));
}

}  // namespace
}  // namespace maatlat
