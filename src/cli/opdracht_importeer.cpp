// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/systeemklok.h"
#include "cli/voortgang_bij.h"
#include "domain/melding.h"
#include "exchange/leesverslag_tekst.h"
#include "exchange/scoretekens.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/importeren.h"
#include "toetsing/onderzoek/importverlies.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

/// "het kader, 26 organisaties en één document".
std::string watErWijzigde(const Importuitslag& uitslag) {
    std::vector<std::string> delen;
    if (uitslag.kaderNieuw) delen.emplace_back("het kader");
    if (uitslag.onderzoekGewijzigd) delen.emplace_back("het onderzoek");
    if (uitslag.organisaties > 0)
        delen.push_back("de namen van " + hoeveel(uitslag.organisaties, kOrganisatie));
    if (uitslag.scores > 0)
        delen.push_back(hoeveel(uitslag.scores, {"score", "scores"}) + " bij " +
                        hoeveel(uitslag.toetsen, kOrganisatie));
    else if (uitslag.toetsen > 0)
        delen.push_back(hoeveel(uitslag.toetsen, {"toets", "toetsen"}) + " zonder scores");
    if (uitslag.documenten > 0)
        delen.push_back(hoeveel(uitslag.documenten, {"document", "documenten", true}));
    if (uitslag.opvolging > 0)
        delen.push_back(hoeveel(uitslag.opvolging, {"feit", "feiten", true}) + " van wat volgde");
    return opsomming(delen);
}

Importuitslag importeerOfZegHoe(Database& database, const GelezenRonde& gelezen, bool leegMaken) {
    try {
        return importeer(database, "opdrachtregel", gelezen,
                         leegMaken ? Leegmaken::ja : Leegmaken::nee);
    } catch (const Importverlies& verlies) {
        throw Gebruikersfout(std::string(verlies.what()) +
                             "\nVul het bestand aan. Wilt u dit echt leegmaken? Geef de opdracht "
                             "dan nog eens, met --leeg-maken.");
    }
}

/// An onderzoek names its rules; of loose files somebody must, when the kader has more than one
/// set: they go into the database and every report.
void kiesRegels(Ronde& ronde, const Bronopties& opties) {
    if (opties.kader.empty()) {
        if (!opties.regelset.empty())
            throw Gebruikersfout(
                "--regelset hoort bij --kader en --scores. Een onderzoek noemt zelf zijn "
                "regelset.");
        return;
    }
    if (opties.regelset.empty() && ronde.kader.regelsets.size() > 1) {
        std::vector<std::string> namen;
        for (const Regelset& een : ronde.kader.regelsets)
            namen.push_back(een.naam);
        throw Gebruikersfout("Dit kader heeft meer dan één regelset: " + opsomming(namen) +
                             ". Kies met --regelset met welke u oordeelt.");
    }
    if (!opties.regelset.empty())
        ronde.onderzoek.regelset = vindRegelset(ronde.kader, opties.regelset).naam;
}

}  // namespace

int importeerOpdracht(const ImporteerOpties& opties, const Uitvoer& uitvoer) {
    const Bronopties& bron = opties.bron;
    if (bron.database.empty())
        throw Gebruikersfout("Geef met --database aan in welke database de gegevens komen.");
    // Everything is read and checked before the database is touched.
    GelezenRonde gelezen =
        leesRondeUitBestanden(bron, [&](const std::string& onderzoek, const std::string& bestand) {
            return bladVanVorigeImport(bron.database, onderzoek, bestand);
        });
    kiesRegels(gelezen.ronde, bron);
    Database database =
        Database::openSchrijven(bron.database, systeemklok(), voortgangBij(uitvoer));
    const Importuitslag uitslag = importeerOfZegHoe(database, gelezen, opties.leegMaken);

    uitvoer.uit << "Onderzoek " << gelezen.ronde.onderzoek.id << " (" << gelezen.ronde.kader.naam
                << ") in " << bron.database << ".\n"
                << (uitslag.ietsGewijzigd() ? "Nieuw of gewijzigd: " + watErWijzigde(uitslag) + "."
                                            : "Alles stond er al. Er is niets gewijzigd.")
                << "\n";
    // What is new is not listed.
    const auto druk = [&](const char* kop, const std::vector<std::string>& regels) {
        if (!regels.empty()) uitvoer.uit << kop << ingesprongen(regels) << "\n";
    };
    druk("Leeggemaakt:", uitslag.leeggemaakt);
    druk("Gewijzigd aan het onderzoek:", uitslag.gewijzigdeVelden);
    druk("Gewijzigde scores:", uitslag.gewijzigdeScores);
    uitvoer.uit << leesverslagTekst(gelezen.scores) << "\n";
    if (gelezen.bladVanVorigeKeer)
        uitvoer.uit << "Tabblad " << aangehaald(gelezen.scores.blad)
                    << ", zoals de vorige keer. Een ander? Noem het met --blad.\n";
    return kGoed;
}

}  // namespace maatlat
