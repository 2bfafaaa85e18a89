// SPDX-License-Identifier: EUPL-1.2
// Who opens what was said of a dossier is written down; who sees how far it is, is not.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/proefsteekproef.h"
#include "toetsing/inzagegeheugen.h"
#include "toetsing/steekproef/dossierlezen.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/steekproef/steekproeven.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class DossierinzageTest : public testing::Test {
  protected:
    std::vector<std::string> genoteerd() {
        std::vector<std::string> uit;
        for (const Inzageregel& een :
             proef_.werkplek.geheugen<Inzagegeheugen>().neem(proef_.moment, true))
            uit.push_back(een.wie + " " + std::string(naam(een.soort)) + " " + een.wat);
        return uit;
    }
    std::string regel(const Persoon& wie, const std::string& wat,
                      const std::string& waar = "") const {
        return inLogboek(wie) + " " + wat + " toets " + std::to_string(proef_.toets) +
               " steekproef " + std::to_string(proef_.nr) + waar;
    }

    test::Proefsteekproef proef_;
};

TEST_F(DossierinzageTest, EenDossierOpenenStaatErMetZijnPseudoniem) {
    genoteerd();
    const std::string& eerste = proef_.dossiers.front();
    leesLezing(proef_.werkplek, proef_.a, proef_.toets, proef_.nr, eerste);
    leesLezing(proef_.werkplek, proef_.b, proef_.toets, proef_.nr, eerste);
    EXPECT_THAT(
        genoteerd(),
        ElementsAre(regel(proef_.a, "antwoorden over dossier ingezien", " dossier " + eerste),
                    regel(proef_.b, "antwoorden over dossier ingezien", " dossier " + eerste)));
}

TEST_F(DossierinzageTest, DeUitkomstenStaanErOok) {
    genoteerd();
    leesUitkomsten(proef_.werkplek, proef_.a, proef_.toets, proef_.nr);
    EXPECT_THAT(genoteerd(), ElementsAre(regel(proef_.a, "uitkomsten van dossiers ingezien")));
}

TEST_F(DossierinzageTest, WieAlleenZietHoeVerHetIsLeestNiets) {
    genoteerd();
    leesSteekproef(proef_.werkplek, proef_.a, proef_.toets, proef_.nr);
    leesSteekproeven(proef_.werkplek, proef_.a, proef_.toets);
    EXPECT_THAT(genoteerd(), IsEmpty());
}

}  // namespace
}  // namespace maatlat
