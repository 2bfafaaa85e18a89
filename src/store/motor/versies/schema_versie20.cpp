// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/versies/schema_versie20.h"

#include "store/motor/migratie.h"
#include "store/motor/vraag.h"

namespace maatlat {

void neemGezienOver(Verbinding& verbinding, const Migratieomgeving& omgeving) {
    const std::string nu = omgeving.klok();
    Vraag(verbinding, "DELETE FROM laatst_gezien WHERE wanneer > ?").bind(nu).voerUit();
    verbinding.voerUit(
        "INSERT INTO gezien_versie (toets, persoon, sleutel, versie) "
        "SELECT l.toets, l.persoon, g.sleutel, max(g.versie) FROM laatst_gezien AS l "
        "JOIN geschiedenis AS g ON g.toets = l.toets AND g.wanneer <= l.wanneer "
        "WHERE g.persoon <> l.persoon GROUP BY l.toets, l.persoon, g.sleutel;"
        "INSERT INTO gezien (toets, persoon, keren, toetsversie) "
        "SELECT toets, persoon, 1, 0 FROM laatst_gezien;"
        "DROP TABLE laatst_gezien;");
}

}  // namespace maatlat
