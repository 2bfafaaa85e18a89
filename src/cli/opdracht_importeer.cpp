// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/systeemklok.h"
#include "domain/melding.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/importeren.h"
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
    return opsomming(delen);
}

/// The changed scores, the first twenty of them; what is new is not listed.
void drukWijzigingen(const std::vector<std::string>& wijzigingen, std::ostream& uit) {
    constexpr std::size_t kMeest = 20;
    const std::size_t aantal = std::min(wijzigingen.size(), kMeest);
    for (std::size_t i = 0; i < aantal; ++i)
        uit << "  " << wijzigingen[i] << "\n";
    if (wijzigingen.size() > aantal)
        uit << "  … en nog " << wijzigingen.size() - aantal << " andere.\n";
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

int importeerOpdracht(const Bronopties& opties, const Uitvoer& uitvoer) {
    if (opties.database.empty())
        throw Gebruikersfout("Geef met --database aan in welke database de gegevens komen.");
    // Everything is read and checked before the database is touched.
    GelezenRonde gelezen = leesRondeUitBestanden(opties);
    kiesRegels(gelezen.ronde, opties);
    Database database = Database::openSchrijven(opties.database, systeemklok());
    const Importuitslag uitslag = importeer(database, "opdrachtregel", gelezen);

    uitvoer.uit << "Onderzoek " << gelezen.ronde.onderzoek.id << " (" << gelezen.ronde.kader.naam
                << ") in " << opties.database << ".\n"
                << (uitslag.ietsGewijzigd() ? "Nieuw of gewijzigd: " + watErWijzigde(uitslag) + "."
                                            : "Alles stond er al. Er is niets gewijzigd.")
                << "\n";
    drukWijzigingen(uitslag.gewijzigdeScores, uitvoer.uit);
    return kGoed;
}

}  // namespace maatlat
