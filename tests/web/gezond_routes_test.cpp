// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>

#include "domain/fouten.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "support/werkmap.h"

namespace maatlat::web {
namespace {

const test::Routeverwachtingen kVerwacht{{"GET", "/gezond"}};

TEST(Gezond, SaysSoWithoutALoginAndWithoutAPage) {
    test::Proefopstelling proef;
    const Antwoord antwoord = proef.vraag(proef.gast, "/gezond");
    EXPECT_EQ(antwoord.status, 200);
    EXPECT_EQ(antwoord.inhoud, "goed\n");
    EXPECT_EQ(antwoord.soort, "text/plain; charset=utf-8");
    EXPECT_EQ(proef.spoor.patroon, "/gezond");
    EXPECT_EQ(proef.vraag(proef.gast, "/gezond?meer=1").status, 400);
}

/// What was there can still be read then; nothing is saved any more.
TEST(Gezond, IsNotWhenTheDatabaseIsMovedOrRemoved) {
    const test::Werkmap map;
    test::Proefopstelling proef(alleRoutes(), map.pad("maatlat.db"));
    EXPECT_EQ(proef.vraag(proef.gast, "/gezond").status, 200);
    std::filesystem::rename(map.pad("maatlat.db"), map.pad("weg.db"));
    EXPECT_EQ(proef.vraag(proef.gast, "/gezond").status, 503);
    std::filesystem::rename(map.pad("weg.db"), map.pad("maatlat.db"));
    EXPECT_EQ(proef.vraag(proef.gast, "/gezond").status, 200);
}

TEST(Gezond, SaysInALineWhenItIsNot) {
    test::Proefopstelling proef({{"GET", "/gezond", Voor::programma, {}, [](Aanvraag&) -> Antwoord {
                                      throw Opslagfout("De schijf met \"m.db\" is vol.");
                                  }}});
    Verzoek verzoek;
    verzoek.methode = "GET";
    verzoek.pad = "/gezond";
    verzoek.sessietoken = "een token dat niet wordt opgezocht";
    const Antwoord antwoord = proef.doe(verzoek);
    EXPECT_EQ(antwoord.status, 503);
    EXPECT_EQ(antwoord.inhoud, "Maatlat kan nu niet bij zijn gegevens.\n");
    EXPECT_EQ(antwoord.soort, "text/plain; charset=utf-8");
    EXPECT_EQ(proef.spoor.oorzaak, "De schijf met \"m.db\" is vol.");
}

}  // namespace
}  // namespace maatlat::web
