// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "taal/zin.h"
#include "toetsing/importeren.h"

namespace maatlat {

int importeerOpdracht(const Bronopties& opties, const Uitvoer& uitvoer) {
    if (opties.database.empty())
        throw Gebruikersfout("Geef met --database aan in welke database de gegevens komen.");
    // Everything is read and checked before the database is touched.
    const GelezenRonde gelezen = leesRondeUitBestanden(opties);
    Database database = Database::openSchrijven(opties.database, systeemklok());
    const Importuitslag uitslag = importeer(database, "opdrachtregel", gelezen);

    uitvoer.uit << "Onderzoek " << gelezen.ronde.onderzoek.id << " (" << gelezen.ronde.kader.naam
                << ") in " << opties.database << ": ";
    if (!uitslag.ietsGewijzigd()) {
        uitvoer.uit << "alles stond er al, er is niets gewijzigd.\n";
        return kGoed;
    }
    uitvoer.uit << uitslag.scores << " scores en "
                << hoeveel(uitslag.documenten, {"document", "documenten", true})
                << " nieuw of gewijzigd, bij " << hoeveel(uitslag.toetsen, kOrganisatie) << ".\n";
    return kGoed;
}

}  // namespace maatlat
