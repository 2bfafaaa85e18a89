// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/databasestand.h"

#include <Poco/Exception.h>

#include "hash/sha256.h"
#include "store/motor/bestandscontrole.h"
#include "store/motor/databasefout.h"
#include "store/motor/lezers.h"
#include "store/motor/vraag.h"

namespace maatlat {

namespace {

std::vector<std::string> tabelnamen(Verbinding& verbinding) {
    std::vector<std::string> uit;
    Vraag vraag(verbinding,
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' "
                "ORDER BY name");
    while (vraag.stap())
        uit.push_back(vraag.tekst(0));
    return uit;
}

/// Adds the hashes of the rows as numbers: the order in which a file gives its rows says nothing of
/// what stands in it.
class Rijensom {
  public:
    void voegToe(const Sha256& rij) {
        unsigned over = 0;
        for (std::size_t i = som_.size(); i-- > 0;) {
            over += static_cast<unsigned>(som_[i]) + rij[i];
            som_[i] = static_cast<unsigned char>(over & 0xFFU);
            over >>= 8U;
        }
    }
    const Sha256& som() const { return som_; }

  private:
    Sha256 som_{};
};

Tabelstand tabelstand(Verbinding& verbinding, const std::string& naam) {
    Tabelstand uit{naam, 0, {}};
    Rijensom som;
    std::string rij;
    // The name is one that the file itself gives, and no value.
    Vraag vraag(verbinding, "SELECT * FROM \"" + naam + "\"");
    for (; vraag.stap(); ++uit.aantal) {
        rij.clear();
        for (int kolom = 0; kolom < vraag.kolommen(); ++kolom)
            vraag.voegBytesToe(kolom, rij);
        som.voegToe(sha256(rij));
    }
    uit.sha256 = hex(som.som());
    return uit;
}

std::vector<std::string> eigenFouten(Verbinding& verbinding) {
    std::vector<std::string> uit;
    Vraag vraag(verbinding, "PRAGMA integrity_check(20)");
    while (vraag.stap())
        if (vraag.tekst(0) != "ok") uit.push_back(vraag.tekst(0));
    return uit;
}

std::int64_t losseVerwijzingen(Verbinding& verbinding) {
    std::int64_t uit = 0;
    for (Vraag vraag(verbinding, "PRAGMA foreign_key_check"); vraag.stap();)
        ++uit;
    return uit;
}

}  // namespace

Databasestand databasestand(const std::string& pad) {
    controleerVoorLezen(pad);
    Databasestand uit;
    try {
        Lezers(pad, nullptr).lees([&](Verbinding& verbinding) {
            uit = {};
            uit.versie = static_cast<int>(verbinding.getal("PRAGMA user_version"));
            uit.fouten = eigenFouten(verbinding);
            uit.losseVerwijzingen = losseVerwijzingen(verbinding);
            for (const std::string& naam : tabelnamen(verbinding))
                uit.tabellen.push_back(tabelstand(verbinding, naam));
        });
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
    return uit;
}

int databaseversie(Sessie& sessie) {
    return static_cast<int>(sessie.verbinding().getal("PRAGMA user_version"));
}

}  // namespace maatlat
