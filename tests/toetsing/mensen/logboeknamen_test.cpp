// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mensen/logboeknamen.h"

#include <string>
#include <vector>

#include "support/proefmensen.h"

namespace maatlat {
namespace {

class LogboeknamenTest : public test::MensenTest {
  protected:
    std::vector<std::string> namen(const std::vector<std::string>& sleutels) {
        return database_.lees([&](Sessie& sessie) {
            Logboeknamen namen(sessie);
            std::vector<std::string> uit;
            for (const std::string& een : sleutels)
                uit.push_back(namen.waarvan(een));
            return uit;
        });
    }
};

TEST_F(LogboeknamenTest, ZegtMetWoordenWatMaatlatMetSleutelsBewaart) {
    EXPECT_THAT(namen({"inzage 1-1", "inzage 3-7", "code-verplicht", "bewaartermijn-bijlagen"}),
                testing::ElementsAre("L1", "L3 tot en met L7",
                                     "voor wie inloggen met een code verplicht is",
                                     "bewaartermijn: ingetrokken bijlagen"));
}

TEST_F(LogboeknamenTest, NoemtEenGeweigerdePaginaMetHaarPad) {
    EXPECT_THAT(namen({"GET /beheer/logboek", "POST /toets/{toets}/veld",
                       "toets 99999 GET /toets/{toets}/bron/{bron}"}),
                testing::ElementsAre("pagina /beheer/logboek", "formulier van pagina /toets/…/veld",
                                     "pagina /toets/…/bron/…, toets 99999"));
}

TEST_F(LogboeknamenTest, LaatStaanWatHetNietKent) {
    EXPECT_THAT(namen({"inzage", "bewaartermijn-anders", "logboek"}),
                testing::ElementsAre("inzage", "bewaartermijn-anders", "logboek"));
}

}  // namespace
}  // namespace maatlat
