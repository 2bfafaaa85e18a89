// SPDX-License-Identifier: EUPL-1.2
#include <unistd.h>

#include <filesystem>
#include <future>

#include "domain/fouten.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "support/werkmap.h"
#include "toetsing/bewaren/reservekopieen.h"

namespace maatlat::web {
namespace {

using testing::AllOf;
using testing::ContainsRegex;
using testing::EndsWith;
using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

const test::Routeverwachtingen kVerwacht{{"GET", "/gezond"}};

/// As somebody at the terminal of the computer itself asks it.
Antwoord vraagHier(test::Proefopstelling& proef) {
    Verzoek verzoek;
    verzoek.methode = "GET";
    verzoek.pad = "/gezond";
    verzoek.vanHier = true;
    return proef.doe(verzoek);
}

/// With a database on disk, and a folder for copies.
struct Opschijf {
    test::Werkmap map;
    test::Proefopstelling proef{alleRoutes(), map.pad("maatlat.db")};

    Opschijf() {
        std::filesystem::create_directory(map.pad("kopieen"));
        stelReservekopieenIn(proef.werkplek(),
                             {map.pad("maatlat.db"), map.pad("kopieen"), 0, "7.8.9"});
    }
    void maakKopie() {
        beginReservekopie(proef.werkplek(), proef.handeling(proef.beheerder));
        wachtOpReservekopie(proef.werkplek());
    }
};

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

TEST(Gezond, TellsWhoAsksOnThisComputerOfDatabaseDiskBackupAndVersion) {
    Opschijf op;
    op.maakKopie();
    const Antwoord hier = vraagHier(op.proef);
    EXPECT_EQ(hier.status, 200);
    EXPECT_THAT(
        hier.inhoud,
        AllOf(StartsWith("goed\ndatabase: goed\n"),
              ContainsRegex("\nschijf van de database: [a-z ]+, [0-9,]+ [kMG]?B vrij\n"),
              ContainsRegex("\nschijf van de reservekopieën: [a-z ]+, [0-9,]+ [kMG]?B vrij\n"),
              HasSubstr("\nreservekopie: goed, van 22 november 2026 om 10:30\n"),
              EndsWith("\nversie: 7.8.9\n")));
    EXPECT_EQ(op.proef.vraag(op.proef.gast, "/gezond").inhoud, "goed\n") << "others get one line";
    EXPECT_THAT(hier.inhoud, Not(HasSubstr(op.map.map().string()))) << "no place on the disk";
}

/// Nobody is kept from work for it: the answer stays 200, and its first line what programs look
/// for.
TEST(Gezond, SaysOfACopyThatIsNotThereOrOldWhatToDo) {
    Opschijf op;
    EXPECT_THAT(vraagHier(op.proef).inhoud,
                AllOf(StartsWith("goed\n"),
                      HasSubstr("\nreservekopie: let op. Er is nog geen reservekopie.")));
    op.maakKopie();
    op.proef.moment = "2026-11-23T09:31:00.000Z";
    const Antwoord oud = vraagHier(op.proef);
    EXPECT_EQ(oud.status, 200);
    EXPECT_THAT(oud.inhoud, AllOf(StartsWith("goed\n"), HasSubstr("is ouder dan een dag. Maak")));
}

/// Whoever asks a thousand times makes us look once: the folder of copies is read every ten
/// seconds.
TEST(Gezond, LooksAtDisksAndCopiesOnceInTenSeconds) {
    Opschijf op;
    EXPECT_THAT(vraagHier(op.proef).inhoud, HasSubstr("nog geen reservekopie"));
    op.maakKopie();
    op.proef.moment = "2026-11-22T09:30:09.999Z";
    EXPECT_THAT(vraagHier(op.proef).inhoud, HasSubstr("nog geen reservekopie"));
    op.proef.moment = "2026-11-22T09:30:10.000Z";
    EXPECT_THAT(vraagHier(op.proef).inhoud, HasSubstr("reservekopie: goed"));
    op.proef.moment = "2026-11-22T08:00:00.000Z";  // the clock was set back: looked at again
    EXPECT_THAT(vraagHier(op.proef).inhoud, HasSubstr("van 22 november 2026 om 10:30"));
}

TEST(Gezond, IsNotWhenTheDatabaseCannotBeWritten) {
    if (::geteuid() == 0) GTEST_SKIP() << "root may write everything";
    Opschijf op;
    std::filesystem::permissions(op.map.map(), std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::remove);
    const Antwoord hier = vraagHier(op.proef);
    std::filesystem::permissions(op.map.map(), std::filesystem::perms::owner_write,
                                 std::filesystem::perm_options::add);
    EXPECT_EQ(hier.status, 503);
    EXPECT_THAT(hier.inhoud, StartsWith("Maatlat kan nu niets opslaan.\ndatabase: mis\n"));
}

/// An import, or a save on a slow disk: who watches over us is answered meanwhile.
TEST(Gezond, WaitsForNobodyWhoWrites) {
    Opschijf op;
    std::promise<void> schrijft;
    std::promise<void> klaar;
    auto bezig = std::async(std::launch::async, [&] {
        op.proef.database().schrijf("test", [&](Transactie&) {
            schrijft.set_value();
            klaar.get_future().wait();
        });
    });
    schrijft.get_future().wait();
    EXPECT_EQ(vraagHier(op.proef).status, 200);  // before `klaar`: else this would never end
    klaar.set_value();
    bezig.get();
}

}  // namespace
}  // namespace maatlat::web
