// SPDX-License-Identifier: EUPL-1.2
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "store/hulp.h"
#include "store/logboek.h"
#include "store/organisatie_store.h"

namespace maatlat {
namespace {

using namespace test;

/// Never returns. Says over the pipe how far it is: first a save that was acknowledged, then one
/// that is halfway.
[[noreturn]] void schrijfTotDeDood(const std::string& pad, int pijp) {
    try {
        Database database = Database::openSchrijven(pad, vasteKlok());
        const auto bewaar = [&](const std::string& naam, auto daarna) {
            database.schrijf("test", [&](Transactie& transactie) {
                organisatieStore::bewaar(transactie, {{naam, {}}});
                daarna();
            });
        };
        bewaar("Bevestigd", [] {});
        bewaar("Halverwege", [&] {
            if (write(pijp, "x", 1) != 1) _exit(2);
            while (true)
                pause();
        });
    } catch (...) {
    }
    _exit(1);
}

// kill -9 in the middle of a transaction: what was acknowledged is there, what was not is not, and
// nothing stands in the way of the next one.
TEST(Stroomuitval, BevestigdWerkOverleeftHetEindeVanHetProgramma) {
    TijdelijkeMap map;
    int pijp[2];
    ASSERT_EQ(pipe(pijp), 0);
    const pid_t kind = fork();
    ASSERT_GE(kind, 0);
    if (kind == 0) schrijfTotDeDood(map.pad(), pijp[1]);
    close(pijp[1]);
    char teken = 0;
    ASSERT_EQ(read(pijp[0], &teken, 1), 1) << "the writer stopped too early";
    close(pijp[0]);
    ASSERT_EQ(kill(kind, SIGKILL), 0);
    ASSERT_EQ(waitpid(kind, nullptr, 0), kind);

    const std::vector<Organisatie> verwacht{{"Bevestigd", {}}};
    EXPECT_TRUE(map.bestanden().contains("maatlat.db-wal"));
    {
        Database lezer = Database::openLezen(map.pad());
        EXPECT_EQ(lezer.lees(organisatieStore::alle), verwacht);
    }
    Database database = Database::openSchrijven(map.pad(), vasteKlok());
    EXPECT_EQ(database.lees(organisatieStore::alle), verwacht);
    const Logboekstand stand = database.lees(logboek::controleer);
    EXPECT_EQ(stand.aantal, 1);
    EXPECT_EQ(stand.gebroken, std::nullopt);
    EXPECT_EQ(database.schrijf("test",
                               [](Transactie& transactie) {
                                   return organisatieStore::bewaar(transactie, {{"Daarna", {}}});
                               }),
              1);
}

}  // namespace
}  // namespace maatlat
