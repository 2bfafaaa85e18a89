// SPDX-License-Identifier: EUPL-1.2
#include "cli/eerste_minuten.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>
#include <string>

#include "support/werkmap.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;

std::string gezegd(const EersteMinuten& van) {
    std::ostringstream uit, bij;
    zegEersteMinuten(van, {uit, bij});
    return uit.str();
}

TEST(EersteMinuten, ZeggenWaarAllesStaatEnHoeHetVerderGaat) {
    const test::Werkmap map;
    const std::string tekst =
        gezegd({"http://127.0.0.1:8080/", "k3pd-9xwm", map.pad("m.db"), "", false});
    EXPECT_THAT(tekst, AllOf(HasSubstr("klaar op http://127.0.0.1:8080/\n"),
                             HasSubstr("met deze code: k3pd-9xwm\n"),
                             HasSubstr("Uw gegevens staan in " + map.pad("m.db") + " "),
                             HasSubstr(" reservekopie --database " + map.pad("m.db") + " --naar "),
                             HasSubstr("Hulp: http://127.0.0.1:8080/hulp\n"),
                             EndsWith("\nStoppen: Ctrl-C\n")));
}

TEST(EersteMinuten, LatenDeCodeWegAlsIemandKanInloggenEnNoemenDeMapVanKopieen) {
    EXPECT_THAT(gezegd({"http://m/", "", "/data/m.db", "/kopie", false}),
                AllOf(Not(HasSubstr("code")), HasSubstr("--naar /kopie\n")));
}

TEST(EersteMinuten, EenPadMetEenSpatieKanZoInEenSchil) {
    EXPECT_EQ(voorSchil("/data/m.db"), "/data/m.db");
    EXPECT_EQ(voorSchil("/mijn data/'t.db"), "'/mijn data/'\\''t.db'");
    EXPECT_EQ(voorSchil(""), "''");
}

TEST(EersteMinuten, VanEenOefeningZeggenDatHetEenOefeningIsEnHoeZijWeggaat) {
    const test::Werkmap map;
    map.schrijf("inloggen.txt", "Iedereen logt in met hetzelfde wachtwoord: oefen-1\n");
    EXPECT_THAT(gezegd({"http://m/", "", map.pad("oefening.db"), "", true}),
                AllOf(HasSubstr("Dit is een oefening."), HasSubstr("wachtwoord: oefen-1\n"),
                      HasSubstr(" oefenen --weg --map "), Not(HasSubstr("reservekopie"))));
}

}  // namespace
}  // namespace maatlat
