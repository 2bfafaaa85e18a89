// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/versies/elke_versie.h"

#include <Poco/Exception.h>

#include "store/motor/bestandscontrole.h"
#include "store/motor/databasefout.h"
#include "store/motor/lezers.h"
#include "store/motor/vraag.h"

namespace maatlat {

void leesElkeVersie(const std::string& pad, const std::function<void(Sessie&)>& werk) {
    controleerVoorLezen(pad);
    try {
        Lezers(pad, nullptr).lees([&](Verbinding& verbinding) {
            Sessie sessie(verbinding);
            werk(sessie);
        });
    } catch (const Poco::Exception& fout) {
        meldAlsGebruikersfout(fout, pad);
        throw;
    }
}

bool heeftTabel(Sessie& sessie, const std::string& naam) {
    return Vraag(sessie, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?")
        .bind(naam)
        .stap();
}

}  // namespace maatlat
