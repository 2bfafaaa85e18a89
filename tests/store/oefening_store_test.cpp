// SPDX-License-Identifier: EUPL-1.2
#include "store/oefening_store.h"

#include <gtest/gtest.h>

#include "domain/melding.h"
#include "domain/mensen/persoon.h"
#include "store/mensen/persoon_store.h"
#include "store/motor/database.h"
#include "store/motor/vraag.h"

namespace maatlat {
namespace {

class OefeningStoreTest : public testing::Test {
  protected:
    void begin() { database_.schrijf("test", oefeningStore::begin); }
    void nieuwPersoon() {
        database_.schrijf("test", [](Transactie& transactie) {
            Persoon wie;
            wie.naam = "Beheerder";
            wie.email = "beheerder@voorbeeld.nl";
            wie.rollen = {Rol::beheerder};
            persoonStore::voegToe(transactie, wie);
        });
    }
    void voerUit(const char* sql) {
        database_.schrijf("test",
                          [&](Transactie& transactie) { Vraag(transactie, sql).voerUit(); });
    }
    bool isOefening() { return database_.lees(oefeningStore::isOefening); }

    Database database_ =
        Database::openSchrijven(":memory:", [] { return "2026-11-22T09:30:00.000Z"; });
};

TEST_F(OefeningStoreTest, BegintInEenLegeDatabase) {
    EXPECT_FALSE(isOefening());
    EXPECT_FALSE(database_.lees(oefeningStore::staatInLogboek));
    begin();
    EXPECT_TRUE(isOefening());
    EXPECT_TRUE(database_.lees(oefeningStore::staatInLogboek));
}

TEST_F(OefeningStoreTest, EenEchteDatabaseWordtGeenOefening) {
    nieuwPersoon();
    EXPECT_THROW(begin(), Gebruikersfout);
    EXPECT_ANY_THROW(voerUit("INSERT INTO oefening (enige, wanneer) VALUES (1, 'nu')"))
        << "nor by somebody who goes past the program";
    EXPECT_FALSE(isOefening());
}

TEST_F(OefeningStoreTest, EenDatabaseVanVoorDeOefeningIsErGeen) {
    voerUit("DROP TABLE oefening");
    EXPECT_FALSE(isOefening());
    EXPECT_FALSE(database_.lees(oefeningStore::isGebruikt));
    nieuwPersoon();
    EXPECT_TRUE(database_.lees(oefeningStore::isGebruikt));
}

TEST_F(OefeningStoreTest, EenOefeningBlijftEenOefening) {
    begin();
    nieuwPersoon();
    EXPECT_ANY_THROW(voerUit("DELETE FROM oefening"));
    EXPECT_ANY_THROW(voerUit("UPDATE oefening SET wanneer = 'anders'"));
    EXPECT_TRUE(isOefening());
}

}  // namespace
}  // namespace maatlat
