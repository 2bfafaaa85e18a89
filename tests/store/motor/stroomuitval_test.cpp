// SPDX-License-Identifier: EUPL-1.2
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "store/motor/logboek.h"
#include "store/spoor/handeling_store.h"
#include "store/toets/veld_store.h"
#include "support/proefsleutel.h"
#include "support/ronde_hulp.h"

namespace maatlat {
namespace {

using namespace test;

/// Runs `werk` in another process and kills that with kill -9 once it has said over the pipe how
/// far it is.
template <class Werk>
void doodHalverwege(Werk werk) {
    int pijp[2];
    ASSERT_EQ(pipe(pijp), 0);
    const pid_t kind = fork();
    ASSERT_GE(kind, 0);
    if (kind == 0) {
        try {
            werk([&] {
                if (write(pijp[1], "x", 1) != 1) _exit(2);
                while (true)
                    pause();
            });
        } catch (...) {
        }
        _exit(1);
    }
    close(pijp[1]);
    char teken = 0;
    ASSERT_EQ(read(pijp[0], &teken, 1), 1) << "the writer stopped too early";
    close(pijp[0]);
    ASSERT_EQ(kill(kind, SIGKILL), 0);
    ASSERT_EQ(waitpid(kind, nullptr, 0), kind);
}

// kill -9 in the middle of a transaction: what was acknowledged is there, what was not is not, and
// nothing stands in the way of the next one.
TEST(Stroomuitval, BevestigdWerkOverleeftHetEindeVanHetProgramma) {
    Databasemap map;
    doodHalverwege([&](auto ikBenZover) {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        const auto bewaar = [&](const std::string& naam, auto daarna) {
            database.schrijf("test", [&](Transactie& transactie) {
                organisatieStore::bewaar(transactie, {{naam, {}}});
                daarna();
            });
        };
        bewaar("Bevestigd", [] {});
        bewaar("Halverwege", ikBenZover);
    });

    const std::vector<Organisatie> verwacht{{"Bevestigd", {}}};
    EXPECT_TRUE(map.bestanden().contains("maatlat.db-wal"));
    {
        Database lezer = Database::openLezen(map.pad());
        EXPECT_EQ(lezer.lees(organisatieStore::alle), verwacht);
    }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(database.lees(organisatieStore::alle), verwacht);
    const Logboekstand stand = logboekstand(database);
    EXPECT_EQ(stand.aantal, 1);
    EXPECT_EQ(stand.gebroken, std::nullopt);
    EXPECT_EQ(database.schrijf("test",
                               [](Transactie& transactie) {
                                   return organisatieStore::bewaar(transactie, {{"Daarna", {}}});
                               }),
              1);
}

/// One post of a form: the save with what remembers it, as every use case does. Returns whether it
/// was carried out now.
bool post(Database& database) {
    return database.schrijf("persoon 7", [](Transactie& t) {
        if (handelingStore::eerder(t, 7, "sleutel", "inhoud")) return false;
        veldStore::bewaar(in(t, 1), {Veldsoort::motivering, "1.1.2"}, "Een tekst.", 0, 7);
        handelingStore::onthoud(t, 7, "sleutel", "inhoud", "1");
        return true;
    });
}

void maakToets(const std::string& pad) {
    Database database = Database::openSchrijven(pad, vasteKlok());
    database.schrijf("test", [](Transactie& t) {
        kaderStore::bewaar(t, {"k", "2015", kKaderHash, "yaml"});
        onderzoekStore::bewaar(t, stap1());
        organisatieStore::bewaar(t, {{"Utrecht", {}}});
        toetskopStore::open(t, "stap1-2015", "Utrecht");
    });
}

// kill -9 between the save and its answer: the browser sends the form again, and the save is there
// once.
TEST(Stroomuitval, TussenOpslaanEnAntwoordIsErEenKeerOpgeslagen) {
    Databasemap map;
    maakToets(map.pad());
    doodHalverwege([&](auto ikBenZover) {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        post(database);
        ikBenZover();
    });
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_FALSE(post(database));
    EXPECT_EQ(getal(database, "SELECT versie FROM veld"), 1);
    EXPECT_EQ(getal(database, "SELECT count(*) FROM geschiedenis"), 1);
    EXPECT_EQ(logboekstand(database).gebroken, std::nullopt);
}

// kill -9 before the save was on disk: neither the save nor what remembers it is there, so the form
// that comes again is carried out.
TEST(Stroomuitval, VoorHetOpSchijfStondIsErNietsOnthouden) {
    Databasemap map;
    maakToets(map.pad());
    doodHalverwege([&](auto ikBenZover) {
        Database database = Database::openSchrijven(map.pad(), vasteKlok());
        database.schrijf("persoon 7", [&](Transactie& t) {
            veldStore::bewaar(in(t, 1), {Veldsoort::motivering, "1.1.2"}, "Een tekst.", 0, 7);
            handelingStore::onthoud(t, 7, "sleutel", "inhoud", "1");
            ikBenZover();
        });
    });
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(getal(database, "SELECT count(*) FROM veld"), 0);
    EXPECT_TRUE(post(database));
    EXPECT_EQ(getal(database, "SELECT versie FROM veld"), 1);
}

}  // namespace
}  // namespace maatlat
