// SPDX-License-Identifier: EUPL-1.2
#include "domain/toets/veld.h"

#include <gtest/gtest.h>

#include "support/klein_kader.h"

namespace maatlat {
namespace {

class Veldsleutels : public ::testing::Test {
  protected:
    Toetsingskader kader = kleinKader();

    std::string eersteCode() const { return kader.codesPerPositie().front(); }
    std::string criterium() const { return kader.criteria().front()->code; }
};

TEST_F(Veldsleutels, AKeyIsReadBackAsItWasWritten) {
    for (const Veldsoort soort : {Veldsoort::score, Veldsoort::motivering, Veldsoort::verbeterpunt})
        EXPECT_EQ(leesVeldsleutel(Veldsleutel{soort, eersteCode()}.tekst(), kader),
                  (Veldsleutel{soort, eersteCode()}));
    for (const Veldsoort soort : {Veldsoort::onderbouwing, Veldsoort::aandachtspunt})
        EXPECT_EQ(leesVeldsleutel(Veldsleutel{soort, criterium()}.tekst(), kader),
                  (Veldsleutel{soort, criterium()}));
    EXPECT_TRUE(leesVeldsleutel("good-practice/" + kader.themas.front().code, kader));
    EXPECT_TRUE(leesVeldsleutel("inleiding/toets", kader));
}

TEST_F(Veldsleutels, AFieldThatTheKaderDoesNotHaveIsNotRead) {
    for (const std::string& fout :
         {std::string("score/9.9.9"), "score/" + criterium(), "onderbouwing/" + eersteCode(),
          std::string("score"), std::string("score/"), std::string("/1.1"), std::string(""),
          std::string("inleiding/1"), std::string("oordeel/1.1"), "score/" + eersteCode() + "/x"})
        EXPECT_FALSE(leesVeldsleutel(fout, kader)) << fout;
}

TEST_F(Veldsleutels, AVerwachtingThatIsNotJudgedHasNoFields) {
    for (Thema& thema : kader.themas)
        for (Criterium& een : thema.criteria)
            for (Verwachting& verwachting : een.verwachtingen)
                verwachting.beoordeeld = false;
    EXPECT_FALSE(
        leesVeldsleutel("score/" + kader.themas[0].criteria[0].verwachtingen[0].code, kader));
}

}  // namespace
}  // namespace maatlat
