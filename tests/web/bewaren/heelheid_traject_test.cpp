// SPDX-License-Identifier: EUPL-1.2
// Somebody with the file changes one value of what the way to publication keeps; "maatlat
// controleer" must name it.
#include <cstdlib>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "store/motor/ernaast.h"
#include "store/motor/verbinding.h"
#include "store/motor/vraag.h"
#include "support/traject/helewegproef.h"
#include "toetsing/bewaren/heelheid.h"

namespace maatlat {
namespace {

namespace fs = std::filesystem;

class HeelheidTraject : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        heel = new test::Werkmap();
        test::Helewegproef weg(heel->pad("maatlat.db"));
        weg.totGepubliceerd();
        eerst = vondsten(heel->map());
    }
    static void TearDownTestSuite() {
        delete heel;
        heel = nullptr;
    }

    static std::set<std::string> vondsten(const fs::path& map) {
        std::set<std::string> uit;
        for (const Vondst& een :
             kijkNa((map / "maatlat.db").string(), "2026-12-09T09:00:00.000Z", {}).vondsten)
            uit.insert(een.waarvan + ": " + een.tekst);
        return uit;
    }

    /// What is said more than of an untouched database.
    std::set<std::string> na(const std::string& sql) {
        fs::remove(kopie.pad("maatlat.db"));
        for (const char* erbij : {"-wal", "-shm"})
            fs::remove(kopie.pad("maatlat.db") + erbij);
        for (const auto& een : fs::directory_iterator(heel->map()))
            if (const auto naar = kopie.map() / een.path().filename(); !fs::exists(naar))
                fs::copy(een.path(), naar, fs::copy_options::recursive);
        {
            Verbinding verbinding(kopie.pad("maatlat.db"), Wijze::schrijven);
            verbinding.voerUit("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
            for (const std::string& een : triggers(verbinding))
                verbinding.voerUit("DROP TRIGGER " + een);
            verbinding.voerUit(sql);
            EXPECT_GT(verbinding.getal("SELECT changes()"), 0) << sql;
        }
        std::set<std::string> uit;
        for (std::string een : vondsten(kopie.map())) {
            for (auto plek = een.find(kopie.map().string()); plek != std::string::npos;
                 plek = een.find(kopie.map().string()))
                een.replace(plek, kopie.map().string().size(), heel->map().string());
            if (!eerst.contains(een)) uit.insert(een);
        }
        return uit;
    }

    static std::vector<std::string> lijst(Verbinding& verbinding, const std::string& sql) {
        std::vector<std::string> uit;
        const auto aantal = verbinding.getal("SELECT count(*) FROM (" + sql + ")");
        for (std::int64_t i = 0; i < aantal; ++i)
            uit.push_back(verbinding.woord(sql + " LIMIT 1 OFFSET " + std::to_string(i)));
        return uit;
    }
    static std::vector<std::string> triggers(Verbinding& verbinding) {
        return lijst(verbinding, "SELECT name FROM sqlite_schema WHERE type = 'trigger'");
    }
    std::vector<std::string> kolommen(const std::string& tabel) {
        Verbinding verbinding(heel->pad("maatlat.db"), Wijze::lezen);
        return lijst(verbinding, "SELECT name FROM pragma_table_info('" + tabel + "')");
    }
    bool isGetal(const std::string& tabel, const std::string& kolom) {
        return Verbinding(heel->pad("maatlat.db"), Wijze::lezen)
                   .getal("SELECT type = 'INTEGER' FROM pragma_table_info('" + tabel +
                          "') WHERE name = '" + kolom + "'") == 1;
    }

    std::int64_t aantal(const std::string& tabel) {
        return Verbinding(heel->pad("maatlat.db"), Wijze::lezen)
            .getal("SELECT count(*) FROM " + tabel);
    }
    std::string welke(const std::string& tabel, int rij) {
        Verbinding verbinding(heel->pad("maatlat.db"), Wijze::lezen);
        std::string sleutel;
        for (const std::string& een :
             lijst(verbinding, "SELECT name FROM pragma_table_info('" + tabel + "') WHERE pk > 0"))
            sleutel += (sleutel.empty() ? "" : ", ") + een;
        return " WHERE (" + sleutel + ") = (SELECT " + sleutel + " FROM " + tabel + " ORDER BY " +
               sleutel + " LIMIT 1 OFFSET " + std::to_string(rij) + ")";
    }

    static inline test::Werkmap* heel = nullptr;
    static inline std::set<std::string> eerst;
    test::Werkmap kopie;
};

/// What says nothing of what was read, decided or adopted, or is proven elsewhere: names of files,
/// version numbers beside a history, and the calendar, which keeps only what it was told.
const std::set<std::string> kNietGenoemd{
    "bevroren_concept.naam",     "wederhoorronde.versie", "wederhoorzienswijze.versie",
    "verantwoording.sinds",      "verantwoording.naam",   "publicatieversie.wanneer",
    "publicatieversie.persoon",  "publicatieversie.naam", "traject_taak.door",
    "trajectinstelling.persoon", "rapport.naam",          "agenda_adres.token_hash",
    "agenda_adres.persoon",      "agenda_adres.gemaakt",  "agenda_adres.vervallen"};

/// Every value takes a minute: those of MAATLAT_ELKE_WAARDE, else these.
const std::set<std::string> kSteekproef{"bevroren_concept.zet",
                                        "bevroren_concept.html",
                                        "opmerking.tekst",
                                        "wederhoorronde.einde",
                                        "wederhoorronde.tot",
                                        "wederhoorreactie.persoon",
                                        "wederhoorreactie.laat",
                                        "wederhoorpunt.tekst",
                                        "verantwoording.html",
                                        "publicatieversie.html",
                                        "publicatiestuk.inhoud",
                                        "traject_stand.voorgelegd_door",
                                        "traject_taak.persoon",
                                        "bezoeker.persoon",
                                        "vaststelling.voorgelegd_door",
                                        "trajectinstelling.inhoud",
                                        "vaststelling.vastgesteld_door"};

TEST_F(HeelheidTraject, ElkeWaardeDieAndersIsWordtGenoemd) {
    EXPECT_THAT(eerst, testing::IsEmpty());
    const bool alle = std::getenv("MAATLAT_ELKE_WAARDE") != nullptr;
    for (const std::string tabel :
         {"bevroren_concept", "opmerking", "wederhoorronde", "wederhoorpunt", "wederhoorbewijs",
          "wederhoorzienswijze", "wederhoorreactie", "verantwoording", "publicatieversie",
          "publicatiestuk", "traject_stand", "traject_taak", "trajectinstelling", "bezoeker",
          "vaststelling", "rapport", "agenda_adres"}) {
        for (const std::string& kolom : kolommen(tabel)) {
            if (!alle && !kSteekproef.contains(tabel + "." + kolom)) continue;
            const std::string wordt =
                kolom == "persoon" || kolom == "door" || kolom.ends_with("_door")
                    ? "CASE " + kolom + " WHEN 2 THEN 3 ELSE 2 END"
                : isGetal(tabel, kolom) ? "1 - " + kolom
                : kolom.find("sha256") != std::string::npos
                    ? "printf('%064d', 1)"
                    : "substr(" + kolom + ", 1, length(" + kolom + ") - 1) || 'q'";
            // The other toets, of which nothing was done yet, has a row of its own.
            const bool eenRij = !alle || tabel == "traject_stand";
            for (int rij = 0; rij < (eenRij ? 1 : aantal(tabel)); ++rij) {
                const bool genoemd =
                    !na("UPDATE " + tabel + " SET " + kolom + " = " + wordt + welke(tabel, rij))
                         .empty();
                EXPECT_NE(genoemd, kNietGenoemd.contains(tabel + "." + kolom))
                    << tabel << "." << kolom << " of row " << rij;
            }
        }
        if (alle || kSteekproef.contains(tabel + ".persoon")) {
            EXPECT_NE(na("DELETE FROM " + tabel).empty(), tabel != "agenda_adres") << tabel;
        }
    }
}

}  // namespace
}  // namespace maatlat
