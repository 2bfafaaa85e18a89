// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/gegevensmap.h"
#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "reporting/rapport/rapport_schrijver.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

/// Both reports when nothing is chosen; else just what is.
Rapportkeuze keuze(const Ronde& ronde, const RapportOpties& opties) {
    Rapportkeuze uit;
    if (!opties.landelijk && opties.organisaties.empty()) return uit;
    uit.landelijk = opties.landelijk;
    uit.organisaties.emplace();
    for (const std::string& naam : opties.organisaties)
        uit.organisaties->push_back(kiesToets(ronde, naam).organisatie);
    return uit;
}

}  // namespace

int rapportOpdracht(const RapportOpties& opties, const Uitvoer& uitvoer) {
    const std::filesystem::path gegevens = vindGegevensmap(opties.bron.gegevens);
    const std::filesystem::path map =
        opties.uitvoer.empty() ? gegevens / "reports" : std::filesystem::path(opties.uitvoer);
    Ronde ronde = kiesRonde(opties.bron, uitvoer);
    ronde.onderzoek.regelset = kiesRegelset(ronde, opties.bron).naam;

    const Sjablonen sjablonen(gegevens / "templates");
    const std::vector<Rapportbestand> rapporten =
        maakRapporten(ronde, sjablonen, keuze(ronde, opties));
    schrijfRapporten(rapporten, map);

    for (const Rapportbestand& een : rapporten)
        uitvoer.uit << (map / een.naam).string() << "\n";
    uitvoer.uit << metHoofdletter(
                       hoeveel(static_cast<int>(rapporten.size()), {"rapport", "rapporten", true}))
                << " gemaakt, met regelset " << ronde.onderzoek.regelset << ".\n";
    return kGoed;
}

}  // namespace maatlat
