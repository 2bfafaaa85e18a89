// SPDX-License-Identifier: EUPL-1.2
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/programma.h"
#include "cli/systeemklok.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/spoor/logboeklijst.h"
#include "support/werkmap.h"
#include "toetsing/mensen/links.h"
#include "toetsing/werkplek.h"

namespace maatlat {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::Not;

class OpdrachtBeheerder : public testing::Test {
  protected:
    Database open() { return Database::openSchrijven(pad_, systeemklok()); }
    void voegToe(const std::string& email, std::set<Rol> rollen, bool geblokkeerd = false) {
        open().schrijf("test", [&](Transactie& transactie) {
            Persoon wie;
            wie.naam = "Naam";
            wie.email = email;
            wie.rollen = std::move(rollen);
            wie.geblokkeerd = geblokkeerd;
            persoonStore::voegToe(transactie, wie);
        });
    }
    int draai(std::vector<std::string> erbij = {}) {
        std::vector<std::string> alles{"beheerder", "--database", pad_};
        alles.insert(alles.end(), erbij.begin(), erbij.end());
        uit_.str("");
        bij_.str("");
        return maatlat::draai(alles, uit_, bij_);
    }

    test::Werkmap map_;
    std::string pad_ = map_.pad("maatlat.db");
    std::ostringstream uit_;
    std::ostringstream bij_;
};

TEST_F(OpdrachtBeheerder, GeeftEenLinkDieEenKeerWerktEnInHetLogboekStaat) {
    voegToe("a@voorbeeld.nl", {Rol::beheerder});
    voegToe("b@voorbeeld.nl", {Rol::inspecteur});
    ASSERT_EQ(draai(), 0) << bij_.str();
    EXPECT_THAT(uit_.str(), testing::MatchesRegex("/link/[A-Za-z0-9_-]+\n"));
    EXPECT_THAT(bij_.str(), AllOf(HasSubstr("a@voorbeeld.nl"), HasSubstr("24 uur")));
    const std::string token = uit_.str().substr(6, uit_.str().size() - 7);

    Database database = open();
    Werkplek werkplek(database, systeemklok(), "bijlagen", "sleutels", {});
    const auto stand = linkstand(werkplek, token);
    ASSERT_TRUE(stand);
    EXPECT_EQ(stand->persoon.email, "a@voorbeeld.nl");
    EXPECT_EQ(stand->soort, Linksoort::herstelZonderCode);
    const auto log = database.lees([](Sessie& sessie) { return logboek::nieuwste(sessie, 2); });
    EXPECT_EQ(log[1].wie, "opdracht maatlat beheerder");
    EXPECT_EQ(log[1].wat, "toegang hersteld op de computer van Maatlat");
    EXPECT_EQ(log[1].sleutel, "persoon 1");
}

TEST_F(OpdrachtBeheerder, VraagtWelkeAlsErMeerZijn) {
    voegToe("a@voorbeeld.nl", {Rol::beheerder});
    voegToe("b@voorbeeld.nl", {Rol::beheerder});
    voegToe("dicht@voorbeeld.nl", {Rol::beheerder}, true);
    EXPECT_EQ(draai(), 2);
    EXPECT_THAT(bij_.str(), AllOf(HasSubstr("--email"), HasSubstr("a@voorbeeld.nl"),
                                  HasSubstr("b@voorbeeld.nl"), Not(HasSubstr("dicht"))));
    EXPECT_EQ(draai({"--email", "dicht@voorbeeld.nl"}), 2);
    EXPECT_EQ(draai({"--email", " B@voorbeeld.nl"}), 0);
    EXPECT_THAT(bij_.str(), HasSubstr("b@voorbeeld.nl"));
}

TEST_F(OpdrachtBeheerder, ZegtWatErEerstMoet) {
    EXPECT_EQ(draai(), 2);
    EXPECT_THAT(bij_.str(), HasSubstr("is er niet"));
    open();
    EXPECT_EQ(draai(), 1);
    EXPECT_THAT(bij_.str(), HasSubstr("maatlat start"));
    voegToe("a@voorbeeld.nl", {Rol::beheerder});
    const Database draaiend = open();
    EXPECT_EQ(draai(), 2);
    EXPECT_THAT(bij_.str(), HasSubstr("Draait Maatlat nog met deze database? Stop het dan eerst"));
    EXPECT_EQ(uit_.str(), "");
}

}  // namespace
}  // namespace maatlat
