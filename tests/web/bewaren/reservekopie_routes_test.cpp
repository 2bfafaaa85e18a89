// SPDX-License-Identifier: EUPL-1.2
#include <filesystem>

#include "domain/gebeurtenis.h"
#include "store/motor/vraag.h"
#include "store/spoor/logboeklijst.h"
#include "support/proefopstelling.h"
#include "support/routeverwachting.h"
#include "toetsing/bewaren/kopie_maken.h"
#include "toetsing/bewaren/kopiemap.h"
#include "toetsing/bewaren/reservekopieen.h"
#include "web/routes.h"

namespace maatlat::web {
namespace {

namespace fs = std::filesystem;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

const test::Routeverwachtingen kVerwachtReservekopie{
    {"GET", "/beheer/reservekopie", {Actie::personenBeheren}},
    {"POST", "/beheer/reservekopie", {Actie::personenBeheren}},
};

class ReservekopieRoutes : public testing::Test {
  protected:
    ReservekopieRoutes() {
        fs::create_directory(kopieen_);
        fs::permissions(kopieen_, fs::perms::owner_all);
        stelReservekopieenIn(proef_.werkplek(), {map_.pad("m.db"), kopieen_, 0, "proef"});
    }

    std::string pagina() { return proef_.vraag(proef_.beheerder, "/beheer/reservekopie").inhoud; }
    std::string begin() { return proef_.vraag(proef_.beheerder, "/").inhoud; }
    void maak() {
        EXPECT_EQ(proef_.stuur(proef_.beheerder, "/beheer/reservekopie", {}).naarPad,
                  "/beheer/reservekopie?gelukt=reservekopie");
        wachtOpReservekopie(proef_.werkplek());
    }
    int regels(Gebeurtenis wat) {
        return proef_.database().lees([&](Sessie& sessie) {
            Vraag vraag(sessie, "SELECT count(*) FROM logboek WHERE wat = ?");
            vraag.bind(naam(wat));
            vraag.stap();
            return vraag.klein(0);
        });
    }

    test::Werkmap map_;
    const fs::path kopieen_ = map_.map() / "kopieen";
    test::Proefopstelling proef_{alleRoutes(), map_.pad("m.db")};
};

TEST_F(ReservekopieRoutes, MakenEnZienWatErIs) {
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Er is nog geen reservekopie"),
                                HasSubstr("op dezelfde schijf als de database"),
                                HasSubstr("pseudoniem niet meer naar een dossier")));
    maak();
    const std::string naam = "maatlat-20261122T093000Z-versie";
    EXPECT_THAT(pagina(),
                AllOf(HasSubstr(naam), HasSubstr("22 november 2026 om 10:30"), HasSubstr("Heel"),
                      HasSubstr(kopieen_.string()), Not(HasSubstr("nog geen reservekopie"))));
    ASSERT_EQ(kopieen(kopieen_).size(), 1u);
    const auto regel = proef_.database().lees([&](Sessie& sessie) {
        return logboek::eerste(sessie, Gebeurtenis::reservekopieGemaakt,
                               kopieen(kopieen_).front().naam());
    });
    ASSERT_TRUE(regel);
    EXPECT_EQ(regel->wie, inLogboek(proef_.beheerder));
}

TEST_F(ReservekopieRoutes, HetzelfdeFormulierMaaktErGeenTwee) {
    const Verzoek verzoek =
        proef_.formulier(proef_.beheerder, "/beheer/reservekopie", {}, "een-keer");
    for (int i = 0; i < 2; ++i) {
        EXPECT_EQ(proef_.doe(verzoek).status, 303);
        wachtOpReservekopie(proef_.werkplek());
    }
    EXPECT_EQ(kopieen(kopieen_).size(), 1u);
}

TEST_F(ReservekopieRoutes, WaarschuwtNaEenDagOokOpHetBegin) {
    EXPECT_THAT(begin(), HasSubstr("Er is nog geen reservekopie"));
    maak();
    EXPECT_THAT(begin(), Not(HasSubstr("geen reservekopie")));
    proef_.moment = "2026-11-23T09:29:00.000Z";
    EXPECT_THAT(begin(), Not(HasSubstr("ouder dan een dag")));
    proef_.moment = "2026-11-23T09:31:00.000Z";
    EXPECT_THAT(begin(), HasSubstr("ouder dan een dag"));
    EXPECT_THAT(pagina(), HasSubstr("ouder dan een dag"));
    EXPECT_THAT(proef_.vraag(proef_.inspecteurA, "/").inhoud, Not(HasSubstr("reservekopie")));
    // One by the command counts too, and gets its line in the log.
    maakKopie(proef_.database(), {map_.pad("m.db"), kopieen_, {}, proef_.moment, "proef"});
    EXPECT_THAT(begin(), Not(HasSubstr("ouder dan een dag")));
    EXPECT_EQ(regels(Gebeurtenis::reservekopieGemaakt), 1);
    ruimReservekopieenOp(proef_.werkplek());
    ruimReservekopieenOp(proef_.werkplek());
    EXPECT_EQ(regels(Gebeurtenis::reservekopieGemaakt), 2);
    // A clock that stood ahead.
    proef_.moment = "2026-11-20T09:31:00.000Z";
    EXPECT_THAT(begin(), HasSubstr("Kijk de klok"));
}

TEST_F(ReservekopieRoutes, ZegtWaaromHetNietLukte) {
    fs::remove(kopieen_);
    EXPECT_THAT(pagina(), HasSubstr("is er niet"));
    maak();
    EXPECT_THAT(pagina(), AllOf(HasSubstr("is niet gelukt"), HasSubstr("bestaat niet")));
    EXPECT_EQ(regels(Gebeurtenis::reservekopieMislukt), 1);
    fs::create_directory(kopieen_);
    fs::permissions(kopieen_, fs::perms::owner_all);
    maak();
    EXPECT_THAT(pagina(), AllOf(Not(HasSubstr("is niet gelukt")), HasSubstr("Heel")));
}

TEST_F(ReservekopieRoutes, RuimtOpEnLogtDat) {
    maak();
    proef_.moment = "2026-12-20T09:30:00.000Z";
    maak();
    stelReservekopieenIn(proef_.werkplek(), {map_.pad("m.db"), kopieen_, 7, "proef"});
    EXPECT_EQ(ruimReservekopieenOp(proef_.werkplek()), 1);
    EXPECT_EQ(kopieen(kopieen_).size(), 1u);
    EXPECT_EQ(regels(Gebeurtenis::reservekopieVerwijderd), 1);
    EXPECT_THAT(pagina(), AllOf(HasSubstr("Ze blijven 7 dagen"), Not(HasSubstr("voor-versie"))));
    map_.schrijf("m.voor-versie-9.db", "oud");
    EXPECT_THAT(pagina(), HasSubstr("m.voor-versie-9.db"));
    // Far ahead the clock may be wrong.
    proef_.moment = "2030-01-01T09:30:00.000Z";
    maak();
    EXPECT_EQ(kopieen(kopieen_).size(), 2u);
    EXPECT_THAT(pagina(), AllOf(HasSubstr("De klok van deze computer is gesprongen"),
                                HasSubstr("maatlat-20261220T093000Z")));
}

TEST(ReservekopieZonderMap, ZegtHoe) {
    test::Proefopstelling proef;
    EXPECT_THAT(proef.vraag(proef.beheerder, "/beheer/reservekopie").inhoud,
                HasSubstr("--reservekopieen"));
    EXPECT_EQ(proef.stuur(proef.beheerder, "/beheer/reservekopie", {}).status, 409);
    EXPECT_THAT(proef.vraag(proef.beheerder, "/").inhoud, Not(HasSubstr("nog geen reservekopie")));
}

}  // namespace
}  // namespace maatlat::web
