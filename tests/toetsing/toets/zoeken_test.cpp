// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/zoeken.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/tekst.h"

namespace maatlat {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Bron bron(std::int64_t nr, Bronsoort soort) {
    Bron uit;
    uit.nr = nr;
    uit.soort = soort;
    return uit;
}

Bevinding bevinding(std::int64_t nr, std::int64_t bron, const Tekst& tekst, Richting richting,
                    std::vector<std::string> codes, std::int64_t auteur) {
    Bevinding uit;
    uit.nr = nr;
    uit.bron = bron;
    uit.tekst = tekst;
    uit.richting = richting;
    uit.verwachtingen = std::move(codes);
    uit.auteur = auteur;
    return uit;
}

class Zoeken : public testing::Test {
  protected:
    std::vector<std::int64_t> nummers(const Zoekvraag& vraag) const {
        std::vector<std::int64_t> uit;
        for (const Bevinding* een : zoek(bevindingen_, bronnen_, vraag))
            uit.push_back(een->nr);
        return uit;
    }

    std::vector<Bron> bronnen_{bron(1, Bronsoort::document), bron(2, Bronsoort::interview),
                               bron(3, Bronsoort::interview)};
    std::vector<Bevinding> bevindingen_{
        bevinding(1, 1, "In het beleid staat een terugbeltermijn.", Richting::voldoende, {"1.1.1"},
                  7),
        bevinding(2, 2, "De **cliënt** wordt binnen één dag teruggebeld.", Richting::voldoende,
                  {"1.1.1", "1.2.1"}, 7),
        bevinding(3, 3, "Niemand kent de termijn.", Richting::onvoldoende, {"1.2.1"}, 8),
        bevinding(4, 3, "Er is koffie.", Richting::neutraal, {}, 8),
    };
};

TEST_F(Zoeken, GeeftAllesNieuwsteEerst) {
    EXPECT_THAT(nummers({}), ElementsAre(4, 3, 2, 1));
}

TEST_F(Zoeken, LetOpElkFilter) {
    EXPECT_THAT(nummers({.bron = 3}), ElementsAre(4, 3));
    EXPECT_THAT(nummers({.bronsoort = Bronsoort::interview}), ElementsAre(4, 3, 2));
    EXPECT_THAT(nummers({.bronsoort = Bronsoort::dossier}), IsEmpty());
    EXPECT_THAT(nummers({.verwachting = "1.2.1"}), ElementsAre(3, 2));
    EXPECT_THAT(nummers({.verwachting = "1.2"}), IsEmpty());
    EXPECT_THAT(nummers({.zonderVerwachting = true}), ElementsAre(4));
    EXPECT_THAT(nummers({.richting = Richting::onvoldoende}), ElementsAre(3));
    EXPECT_THAT(nummers({.auteur = 7}), ElementsAre(2, 1));
    EXPECT_THAT(nummers({.bron = 2, .auteur = 8}), IsEmpty());
}

TEST_F(Zoeken, VindtWoordenZonderHoofdlettersEnAccenten) {
    EXPECT_THAT(nummers({.woorden = "CLIENT een"}), ElementsAre(2));
    EXPECT_THAT(nummers({.woorden = "termijn"}), ElementsAre(3, 1));
    EXPECT_THAT(nummers({.woorden = "termijn koffie"}), IsEmpty());
    EXPECT_THAT(nummers({.richting = Richting::voldoende, .woorden = "termijn"}), ElementsAre(1));
}

}  // namespace
}  // namespace maatlat
