// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/database.h"
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

TEST(Gezond, SaysWhenTheDatabaseCannotBeRead) {
    const test::Werkmap map;
    const std::string bestand = map.pad("m.db");
    test::Proefopstelling proef(alleRoutes(), bestand);
    ASSERT_EQ(proef.vraag(proef.gast, "/gezond").status, 200);
    // As a disk does that is gone: what stood in the file is no longer there.
    for (const char* deel : {"", "-wal", "-shm"})
        std::filesystem::resize_file(bestand + deel, 0);
    const Antwoord antwoord = proef.vraag(proef.gast, "/gezond");
    EXPECT_EQ(antwoord.status, 503);
    EXPECT_EQ(antwoord.inhoud, "Maatlat kan nu niet bij zijn gegevens.\n");
    EXPECT_FALSE(proef.spoor.oorzaak.empty());
}

}  // namespace
}  // namespace maatlat::web
