// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/elke_versie.h"

#include <Poco/Exception.h>

#include "store/motor/bestandscontrole.h"
#include "store/motor/databasefout.h"
#include "store/motor/lezers.h"

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

}  // namespace maatlat
