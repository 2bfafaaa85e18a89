// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/dossiernummers.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefopruimklok.h"
#include "support/trekproef.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {
namespace {

using namespace test;
using testing::AllOf;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class DossiernummersTest : public testing::Test {
  protected:
    Dossiernummers nummers(const Persoon& wie) {
        return leesDossiernummers(proef_.werkplek, wie, proef_.toets, nr_);
    }
    std::vector<std::string> genoteerd() {
        std::vector<std::string> uit;
        for (const Inzageregel& een :
             proef_.werkplek.geheugen<Inzagegeheugen>().neem(proef_.moment, true))
            uit.push_back(inLogboek(proef_.a) == een.wie
                              ? std::string(naam(een.soort)) + " " + een.wat
                              : een.wie);
        return uit;
    }

    Trekproef proef_;
    std::int64_t nr_ = proef_.trek(40, 8);
    std::string pseudoniem_ = proef_.dossiers(nr_, Dossierstand::getrokken).front().pseudoniem;
};

TEST_F(DossiernummersTest, ZijnErVanElkGetrokkenDossierEnGeenReserve) {
    EXPECT_THAT(nummers(proef_.a), SizeIs(8));
    EXPECT_THAT(nummers(proef_.coordinator), IsEmpty()) << "reads, but does not fill in";
    EXPECT_THROW(nummers(proef_.elders), Onvindbaar);
}

TEST_F(DossiernummersTest, StaanInHetLogboekAlsGelezenEnNergensZelf) {
    genoteerd();
    const std::string nummer = nummers(proef_.a).at(pseudoniem_);
    EXPECT_THAT(genoteerd(), ElementsAre("nummers van dossiers ingezien toets 1 steekproef 1"));
    const Leesblad blad = leesLezing(proef_.werkplek, proef_.a, proef_.toets, nr_, pseudoniem_);
    EXPECT_EQ(blad.nummer, nummer);
    EXPECT_THAT(
        genoteerd(),
        ElementsAre("antwoorden over dossier ingezien toets 1 steekproef 1 dossier " + pseudoniem_,
                    "nummers van dossiers ingezien toets 1 steekproef 1 dossier " + pseudoniem_));
    nummers(proef_.a);
    schrijfInzage(proef_.werkplek, true);
    EXPECT_THAT(proef_.waar(nummer), ElementsAre("1-1.csv"));
}

TEST_F(DossiernummersTest, ZijnErNietMeerAlsDeSleutelWegIs) {
    vernietigSleutel(proef_.werkplek, proef_.handeling(proef_.a), proef_.toets, nr_);
    genoteerd();
    EXPECT_THAT(nummers(proef_.a), IsEmpty());
    EXPECT_EQ(leesLezing(proef_.werkplek, proef_.a, proef_.toets, nr_, pseudoniem_).nummer, "");
    EXPECT_THAT(genoteerd(), ElementsAre("antwoorden over dossier ingezien toets 1 steekproef 1 "
                                         "dossier " +
                                         pseudoniem_));
}

TEST_F(DossiernummersTest, ZijnErNietMeerNaDeBewaartermijn) {
    proef_.moment = "2027-11-23T09:00:00.000Z";
    ruimDossiersOp(proef_.werkplek, Proefopruimklok::op(proef_.moment));
    EXPECT_THAT(nummers(proef_.a), IsEmpty());
}

}  // namespace
}  // namespace maatlat
