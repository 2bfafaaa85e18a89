// SPDX-License-Identifier: EUPL-1.2
#include <ostream>

#include "cli/gegevensmap.h"
#include "cli/opdrachten.h"
#include "cli/systeemklok.h"
#include "store/motor/database.h"
#include "store/motor/ernaast.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/landelijk/landrapport.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/toets/rapportcontrole.h"
#include "toetsing/traject/editiecontrole.h"
#include "toetsing/werkplek.h"

namespace maatlat {

namespace {

std::string uitslag(const std::string& fout) {
    return fout.empty() ? "klopt" : "KLOPT NIET: " + fout;
}

void toon(const Toetskop& kop, const Editiecontrole& een, const Uitvoer& uitvoer) {
    const bool zelf = kop.soort == Toetssoort::zelfevaluatie;
    uitvoer.uit << kop.organisatie << ", " << kop.onderzoekNaam << ", editie "
                << een.vaststelling.editie << ", " << (zelf ? "ingediend" : "vastgesteld") << " op "
                << datumInWoorden(dagVan(een.vaststelling.wanneer)) << "\n  inhoud   "
                << een.vaststelling.sha256 << "  " << uitslag(een.inhoudfout) << "\n  rapport  ";
    if (een.rapport) uitvoer.uit << een.rapport->sha256 << "  ";
    uitvoer.uit << uitslag(een.rapportfout) << "\n";
    if (een.rapport && een.rapport->sinds != een.vaststelling.wanneer)
        uitvoer.uit << "           op deze manier bevroren sinds "
                    << datumInWoorden(dagVan(een.rapport->sinds)) << "\n";
}

}  // namespace

int rapportControleer(const RapportcontroleOpties& opties, const Uitvoer& uitvoer) {
    Database database = Database::openLezen(opties.database);
    const Ernaast hier = ernaast(opties.database);
    Werkplek werkplek(database, systeemklok(), hier.bijlagen, hier.sleutels,
                      leesTermijnkalender(vindGegevensmap(opties.gegevens) / "criteria"));
    int alle = 0;
    int fout = 0;
    const Rapportcontrole controle =
        controleerRapporten(werkplek, opties.onderzoek, controleerMetHerkomst);
    for (const Toetscontrole& toets : controle.toetsen) {
        if (toets.edities.empty()) {
            ++alle;
            ++fout;
            uitvoer.uit << toets.kop.organisatie << ", " << toets.kop.onderzoekNaam
                        << "\n  KLOPT NIET: "
                        << (toets.leesfout.empty() ? "van deze toets is niet bewaard wat er is " +
                                                         std::string(naam(toets.kop.status)) + "."
                                                   : toets.leesfout)
                        << "\n";
        }
        for (const Editiecontrole& een : toets.edities) {
            ++alle;
            if (!een.klopt()) ++fout;
            toon(toets.kop, een, uitvoer);
        }
    }
    for (const Landrapportcontrole& een : controleerLandrapporten(werkplek, opties.onderzoek)) {
        ++alle;
        if (!een.heel) ++fout;
        uitvoer.uit << "Landelijk rapport, " << een.onderzoekNaam << ", editie "
                    << een.editie.editie << ", vastgesteld op "
                    << datumInWoorden(dagVan(een.editie.wanneer)) << "\n  rapport  "
                    << een.editie.sha256 << "  "
                    << uitslag(een.heel ? "" : "het is buiten Maatlat om veranderd.") << "\n";
    }
    constexpr Telbaar kRapport{"rapport", "rapporten", true};
    if (alle == 0)
        uitvoer.uit << "Er is hier nog niets vastgesteld of ingediend.\n";
    else if (fout == 0)
        uitvoer.uit << metHoofdletter(hoeveel(alle, kRapport))
                    << " gecontroleerd: " << (alle == 1 ? "het klopt" : "alle kloppen") << ".\n";
    else
        uitvoer.uit << metHoofdletter(hoeveel(alle, kRapport))
                    << " gecontroleerd: " << vanDe(fout, alle)
                    << (fout == 1 ? " klopt" : " kloppen") << " niet.\n";
    if (!controle.logboekfout.empty())
        uitvoer.uit << "KLOPT NIET: " << controle.logboekfout << "\n";
    return fout == 0 && controle.logboekfout.empty() ? kGoed : kNietGoed;
}

}  // namespace maatlat
