// SPDX-License-Identifier: EUPL-1.2
#include "rules/onderzoek/beoordeling.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <stdexcept>

#include "support/kaders.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;

class BeoordelingTest : public testing::Test {
  protected:
    BeoordelingTest() {
        ronde_.kader = kaderMet({3, 2}, veiligheid2015());
        ronde_.toetsen = {{"Drenthe", rij("+-- --")},
                          {"Flevoland", rij("+++ +.")},
                          {"Utrecht", rij("+++ ++")},
                          {"Zeeland", rij("++- --")}};
    }

    Ronde ronde_;
};

TEST_F(BeoordelingTest, ZetDeToetsenOpDeRanglijst) {
    const Beoordeling beoordeling(ronde_, ronde_.kader.regelsets[0]);
    std::vector<std::string> namen;
    for (std::size_t plaats = 0; plaats < beoordeling.ranglijst().size(); ++plaats) {
        namen.push_back(beoordeling.toets(plaats).organisatie);
        EXPECT_EQ(beoordeling.plaats(beoordeling.toets(plaats)), plaats);
    }
    EXPECT_THAT(namen, ElementsAre("Utrecht", "Zeeland", "Drenthe", "Flevoland"));
}

TEST_F(BeoordelingTest, HeeftDeTellingenVanDeRanglijst) {
    const Beoordeling beoordeling(ronde_, ronde_.kader.regelsets[0]);
    EXPECT_EQ(beoordeling.perCriterium(), beoordeling.ranglijst().perCriterium());
    EXPECT_EQ(beoordeling.perCriterium()[0],
              (Verdeling{.voldoende = 1, .matig = 1, .onvoldoende = 1}));
    EXPECT_EQ(beoordeling.perVerwachting()[4], (Telling{.voldoende = 1, .onvoldoende = 2}));
    EXPECT_EQ(beoordeling.basis().tellenMee(), 3) << "what is incomplete counts nowhere";
    EXPECT_EQ(beoordeling.spreiding().organisaties, 3);
    EXPECT_EQ(&beoordeling.kader(), &ronde_.kader);
    EXPECT_EQ(&beoordeling.regelset(), &ronde_.kader.regelsets[0]);
}

TEST_F(BeoordelingTest, VerklaartHetOordeelVanDeRanglijst) {
    const Beoordeling beoordeling(ronde_, ronde_.kader.regelsets[0]);
    for (const Toets& toets : ronde_.toetsen)
        for (int i = 0; const Criterium* criterium : ronde_.kader.criteria())
            EXPECT_EQ(beoordeling.verklaring(toets, *criterium).uitkomst.oordeel,
                      beoordeling.ranglijst().oordeel(beoordeling.plaats(toets), i++));
}

TEST_F(BeoordelingTest, KentGeenToetsVanEenAndereRonde) {
    const Beoordeling beoordeling(ronde_, ronde_.kader.regelsets[0]);
    EXPECT_THROW(beoordeling.plaats({"Twente", {}}), std::logic_error);
}

}  // namespace
}  // namespace maatlat
