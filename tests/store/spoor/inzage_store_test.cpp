// SPDX-License-Identifier: EUPL-1.2
#include "store/spoor/inzage_store.h"

#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class InzageStore : public testing::Test {
  protected:
    InzageStore() {
        bewaar({lezing(3, "toets 5 bron/1"), lezing(4, "toets 5 bron/2")});
        bewaar({lezing(3, "toets 5 bron/3")});
        bewaar({lezing(4, "toets 6 bron/1"), lezing(4, "toets 6 bron/2")});
    }
    static Inzageregel lezing(std::int64_t persoon, const std::string& wat) {
        return {kMoment, persoon, "persoon " + std::to_string(persoon), Inzagesoort::bijlage,
                5,       wat};
    }
    void bewaar(const std::vector<Inzageregel>& regels) {
        database_.schrijf("inzage",
                          [&](Transactie& transactie) { inzageStore::bewaar(transactie, regels); });
    }
    /// As somebody would who has the file.
    void knoei(const std::string& sql) {
        database_.schrijf("knoeier", [&](Transactie& transactie) {
            for (const char* trigger : {"inzage_vast_bij_wijzigen", "inzage_vast_bij_verwijderen"})
                Vraag(transactie, "DROP TRIGGER IF EXISTS " + std::string(trigger)).voerUit();
            Vraag(transactie, sql).voerUit();
        });
    }
    std::vector<std::string> bevindingen() { return database_.lees(inzageStore::controleerInzage); }

    Database database_ = inGeheugen();
};

TEST_F(InzageStore, HeeftPerBundelEenRegelInHetLogboekEnKlopt) {
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM inzage"), 5);
    EXPECT_EQ(
        getal(database_, "SELECT count(*) FROM logboek WHERE wat = 'bijgehouden wie wat las'"), 3);
    EXPECT_EQ(getal(database_, "SELECT count(*) FROM logboek WHERE sleutel = 'inzage 4-5'"), 1);
    EXPECT_THAT(bevindingen(), IsEmpty());
    bewaar({});
    EXPECT_EQ(
        getal(database_, "SELECT count(*) FROM logboek WHERE wat = 'bijgehouden wie wat las'"), 3)
        << "nothing read, nothing said";
}

TEST_F(InzageStore, VerandertEnVerdwijntNiet) {
    for (const std::string sql : {"UPDATE inzage SET wat = 'anders'", "DELETE FROM inzage"})
        EXPECT_THROW(database_.schrijf("test", [&](Transactie& t) { Vraag(t, sql).voerUit(); }),
                     std::exception)
            << sql;
}

TEST_F(InzageStore, EenUitgeknipteOfVeranderdeRegelWordtGevonden) {
    knoei("DELETE FROM inzage WHERE nr = 3");
    EXPECT_THAT(bevindingen(), ElementsAre(HasSubstr("regel 3 is veranderd of weggehaald")));
}

TEST_F(InzageStore, EenAndereLezerWordtGevonden) {
    knoei("UPDATE inzage SET persoon = 9, wie = 'persoon 9' WHERE nr = 1");
    EXPECT_THAT(bevindingen(), ElementsAre(HasSubstr("de regels 1 tot en met 2")));
}

TEST_F(InzageStore, WatErAchteraanIsGezetWordtGevonden) {
    knoei(
        "INSERT INTO inzage (nr, wanneer, persoon, wie, soort, toets, wat, aantal) VALUES "
        "(6, '2026-11-22T09:30:00.000Z', 1, 'persoon 1', 'bijlage ingezien', 5, 'x', 1)");
    EXPECT_THAT(bevindingen(), ElementsAre(HasSubstr("regel 6 staat niet in het logboek")));
}

TEST_F(InzageStore, EenLegeTabelWordtGevonden) {
    knoei("DELETE FROM inzage");
    EXPECT_EQ(bevindingen().size(), 3u);
}

}  // namespace
}  // namespace maatlat
