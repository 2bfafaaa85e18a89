// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/schema.h"

#include "store/motor/verbinding.h"
#include "support/database_hulp.h"

namespace maatlat {
namespace {

using namespace test;

/// The newest schema with one row in each table, and SQLite's own answer to a statement.
class SchemaTest : public testing::Test {
  protected:
    void SetUp() override {
        for (const Migratie& stap : schema())
            verbinding_.voerUit(std::string(stap.sql));
        verbinding_.voerUit(
            "INSERT INTO kader VALUES (printf('%064d', 1), 'k', '1', 'yaml');"
            "INSERT INTO kader VALUES (printf('%064d', 2), 'k', '2', 'yaml');"
            "INSERT INTO organisatie VALUES (1, 'Twente'), (2, 'Drenthe');"
            "INSERT INTO andere_naam VALUES ('VT Twente', 1, 0);"
            "INSERT INTO onderzoek VALUES (1, 'o', '', '', '', '', '', '', printf('%064d', 1), "
            "'inspectie', '', '', '', '', '');"
            "INSERT INTO toets VALUES (1, 1, 1, 'lopend', 1, '', 0);"
            "INSERT INTO persoon (nr, naam, email, sinds) VALUES (1, 'A', 'a@voorbeeld.nl', '');"
            "INSERT INTO team VALUES (1, 1);"
            "INSERT INTO geschiedenis VALUES (1, 'motivering/1.1.1', 1, '', 1, '', '');"
            "INSERT INTO vaststelling VALUES (1, 1, 1, 2, '', 'alles', printf('%064d', 5));"
            "INSERT INTO rapport VALUES (1, 1, '', 'r.html', printf('%064d', 8), 'tekst');"
            "INSERT INTO score VALUES (1, 1, '1.1.1', 'nvt');"
            "INSERT INTO document VALUES (1, 'landelijk', '', 'd', 1, 'tekst', printf('%064d', "
            "3));"
            "INSERT INTO dossierformulier VALUES (printf('%064d', 6), 'f', '1', 'k', '1', 'yaml');"
            "INSERT INTO steekproef VALUES (1, 1, 1, '', 'getrokken', '', printf('%064d', 7), "
            "printf('%064d', 6), 'geen', 20, '', '', '', '', '');"
            "INSERT INTO importkeuze VALUES (1, 'scores.xlsx', 'Noord');"
            "INSERT INTO trekking VALUES (1, 1, 1, 'computer:1', 'computer', '1', 1, '');"
            "INSERT INTO steekproef_dossier VALUES (1, 1, '0000-0000-0000', 'getrokken', 1, '', "
            "'', 1, 0, '', '', '', '', 0);");
    }

    std::string weigering(const std::string& sql) {
        try {
            verbinding_.voerUit(sql);
        } catch (const Poco::Exception& fout) {
            return fout.displayText();
        }
        return {};
    }

    Verbinding verbinding_{":memory:", Wijze::schrijven};
};

TEST_F(SchemaTest, ElkeTabelIsStrict) {
    EXPECT_EQ(verbinding_.getal("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND "
                                "type = 'table' AND name NOT LIKE 'sqlite_%'"),
              101);  // with the one that goes after what it held was taken over
    EXPECT_EQ(verbinding_.getal("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND "
                                "type = 'table' AND name NOT LIKE 'sqlite_%' AND strict = 0"),
              0);
}

TEST_F(SchemaTest, VasteRijenVeranderenEnVerdwijnenNiet) {
    for (const std::string tabel : {"kader", "document"}) {
        EXPECT_THAT(weigering("UPDATE " + tabel + " SET rowid = 9"),
                    testing::HasSubstr("verandert niet"));
        EXPECT_THAT(weigering("DELETE FROM " + tabel), testing::HasSubstr("verdwijnt niet"));
    }
    EXPECT_THAT(weigering("REPLACE INTO kader VALUES (printf('%064d', 9), 'k', '2', 'anders')"),
                testing::HasSubstr("verdwijnt niet"));
    EXPECT_THAT(weigering("REPLACE INTO document VALUES (1, 'landelijk', '', 'd', 1, 'anders', "
                          "printf('%064d', 4))"),
                testing::HasSubstr("verdwijnt niet"));
    for (const std::string tabel : {"geschiedenis", "vaststelling"}) {
        EXPECT_THAT(weigering("UPDATE " + tabel + " SET inhoud = 'anders'"),
                    testing::HasSubstr("verandert niet"));
        EXPECT_THAT(weigering("DELETE FROM " + tabel), testing::HasSubstr("verdwijnt niet"));
        EXPECT_THAT(weigering("REPLACE INTO " + tabel + " SELECT * FROM " + tabel),
                    testing::HasSubstr("verdwijnt niet"));
    }
    EXPECT_THAT(weigering("UPDATE rapport SET html = 'anders'"),
                testing::HasSubstr("verandert niet"));
    EXPECT_THAT(weigering("DELETE FROM rapport"), testing::HasSubstr("verdwijnt niet"));
    EXPECT_THAT(weigering("REPLACE INTO rapport SELECT * FROM rapport"),
                testing::HasSubstr("verdwijnt niet"));
    for (const std::string tabel : {"dossierformulier", "trekking"}) {
        const std::string kolom = tabel == "trekking" ? "startwaarde" : "yaml";
        EXPECT_THAT(weigering("UPDATE " + tabel + " SET " + kolom + " = 'anders'"),
                    testing::HasSubstr("verandert niet"));
        EXPECT_THAT(weigering("DELETE FROM " + tabel), testing::HasSubstr("verdwijnt niet"));
        EXPECT_THAT(weigering("REPLACE INTO " + tabel + " SELECT * FROM " + tabel),
                    testing::HasSubstr("verdwijnt niet"));
    }
    EXPECT_THAT(weigering("UPDATE onderzoek SET kader = printf('%064d', 2)"),
                testing::HasSubstr("verandert niet"));
    EXPECT_EQ(weigering("UPDATE onderzoek SET naam = 'nieuw'"), "");
}

TEST_F(SchemaTest, WeigertWatNergensBijHoort) {
    for (const std::string sql : {
             "INSERT INTO andere_naam VALUES ('x', 9, 0)",
             "INSERT INTO onderzoek VALUES (2, 'p', '', '', '', '', '', '', printf('%064d', 9), "
             "'', '', '', '', '', '')",
             "INSERT INTO toets VALUES (2, 1, 9, 'lopend', 1, '', 0)",
             "INSERT INTO toets VALUES (2, 9, 1, 'lopend', 1, '', 0)",
             "INSERT INTO team VALUES (9, 1)",
             "INSERT INTO team VALUES (1, 9)",
             "INSERT INTO veld VALUES (9, 'inleiding/toets', '', 1, 1, '')",
             "INSERT INTO bevinding VALUES (1, 1, 9, '', 'neutraal', 1, 1, 1, '', 0, '', '', '', "
             "0)",
             "INSERT INTO bevinding_verwachting VALUES (1, 9, 0, '1.1.1')",
             "INSERT INTO grondslag VALUES (9, '1.1.1', 1, printf('%064d', 3))",
             "INSERT INTO geschiedenis VALUES (9, 'bron/1', 1, '', 1, '', '')",
             "INSERT INTO wissing VALUES (1, 'bron/9', 1, 1, '', 'r', 0, '', '')",
             "INSERT INTO score VALUES (1, 2, '1.1.1', 'nvt')",
             "DELETE FROM organisatie WHERE nr = 1",
             "DELETE FROM toets",
             "DELETE FROM steekproef",
             "INSERT INTO steekproef VALUES (9, 1, 1, '', 'ingelezen', '', printf('%064d', 7), "
             "NULL, 'geen', 20, '', '', '', '', '')",
             "INSERT INTO steekproef VALUES (1, 2, 1, '', 'ingelezen', '', printf('%064d', 7), "
             "printf('%064d', 9), 'geen', 20, '', '', '', '', '')",
             "INSERT INTO trekking VALUES (1, 2, 1, 'computer:2', 'computer', '1', 1, '')",
             "INSERT INTO dossierlezing VALUES (1, 1, '1111-1111-1111', 'eerste', 1, '', '', 0, "
             "1, '')",
             "INSERT INTO dossierafspraak VALUES (1, 1, '1111-1111-1111', 'v', '', 'eerste', '', "
             "1, '')",
             "INSERT INTO document VALUES (9, 'landelijk', '', 'd', 1, 't', printf('%064d', 3))",
         })
        EXPECT_THAT(weigering(sql), testing::HasSubstr("FOREIGN KEY")) << sql;
}

TEST_F(SchemaTest, WeigertOngeldigeWaarden) {
    for (const std::string sql : {
             "INSERT INTO score VALUES (1, 1, '1.1.2', 'onbeoordeeld')",
             "INSERT INTO score VALUES (1, 1, '1.1.2', 'goed')",
             "UPDATE toets SET versie = 0",
             "UPDATE toets SET voorgelegd_door = 1",
             "UPDATE toets SET status = 'voorgelegd'",
             "INSERT INTO organisatie VALUES (3, '')",
             "INSERT INTO kader VALUES ('kort', 'k', '3', 'yaml')",
             "INSERT INTO document VALUES (1, 'foto', '', 'd', 1, 't', printf('%064d', 3))",
             "INSERT INTO logboek VALUES (1, 'nu', 'x', 'x', '', '', '', '', printf('%064d', 3))",
         })
        EXPECT_THAT(weigering(sql), testing::HasSubstr("CHECK")) << sql;
    EXPECT_NE(weigering("UPDATE toets SET versie = 'twee'"), "");
    EXPECT_THAT(weigering("INSERT INTO trekking VALUES (1, 1, 2, 'computer:1', 'computer', '1', "
                          "1, '')"),
                testing::HasSubstr("UNIQUE"));
    EXPECT_NE(weigering("INSERT INTO organisatie VALUES (3, 'Twente')"), "");
    EXPECT_NE(weigering("INSERT INTO toets VALUES (2, 1, 1, 'lopend', 1, '', 0)"), "");
}

}  // namespace
}  // namespace maatlat
