// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <ostream>
#include <utility>

#include "cli/gegevensmap.h"
#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/systeemklok.h"
#include "reporting/onderzoek/onderzoeksrapporten.h"
#include "reporting/rapport/rapport_schrijver.h"
#include "store/motor/ernaast.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/werkplek.h"

namespace maatlat {

namespace {

/// Both reports when nothing is chosen; else just what is. `kies` finds the name of an
/// organisation by any spelling.
template <class Keuze, class Kies>
Keuze keuze(const RapportOpties& opties, Kies kies) {
    Keuze uit;
    if (!opties.landelijk && opties.organisaties.empty()) return uit;
    uit.landelijk = opties.landelijk;
    uit.organisaties.emplace();
    for (const std::string& naam : opties.organisaties)
        uit.organisaties->push_back(kies(naam));
    return uit;
}

/// A published round: from files, or as it was imported.
std::vector<Rapportbestand> vanRonde(const RapportOpties& opties, const Sjablonen& sjablonen,
                                     const Uitvoer& uitvoer, std::string& regelset) {
    Ronde ronde = kiesRonde(opties.bron, uitvoer);
    ronde.onderzoek.regelset = kiesRegelset(ronde, opties.bron).naam;
    regelset = ronde.onderzoek.regelset;
    return maakRapporten(ronde, sjablonen,
                         keuze<Rapportkeuze>(opties, [&](const std::string& naam) {
                             return kiesToets(ronde, naam).organisatie;
                         }));
}

/// An onderzoek that is done in Maatlat: what its pages give.
std::vector<Rapportbestand> vanOnderzoek(Werkplek& werkplek, const RapportOpties& opties,
                                         const BewaardOnderzoek& onderzoek,
                                         const Sjablonen& sjablonen, const Uitvoer& uitvoer) {
    const std::string& vast = onderzoek.onderzoek.regelset;
    if (!opties.bron.regelset.empty() && opties.bron.regelset != vast)
        throw Gebruikersfout("Dit onderzoek is gedaan met regelset " + vast +
                             ". Een rapport met een andere regelset is niet wat er is vastgesteld. "
                             "Laat --regelset weg.");
    Onderzoeksrapporten uit =
        onderzoeksrapporten(werkplek, sjablonen, onderzoek.onderzoek.id,
                            keuze<Onderzoekskeuze>(opties, [&](const std::string& naam) {
                                return kiesOrganisatie(werkplek.database(), naam);
                            }));
    for (const std::string& een : uit.overgeslagen)
        uitvoer.bij << "Let op: " << een << "\n";
    return std::move(uit.rapporten);
}

bool isGepubliceerd(Sessie& sessie, const std::string& onderzoek) {
    const auto koppen = toetsenUitDatabase(sessie, onderzoek);
    return std::ranges::all_of(
        koppen, [](const Toetskop& een) { return een.status == Toetsstatus::overgenomen; });
}

std::vector<Rapportbestand> maak(const RapportOpties& opties, const Sjablonen& sjablonen,
                                 const Uitvoer& uitvoer, std::string& regelset) {
    eisEenBron(opties.bron);
    if (opties.bron.database.empty()) return vanRonde(opties, sjablonen, uitvoer, regelset);
    Database database = Database::openLezen(opties.bron.database);
    const auto [onderzoek, gepubliceerd] = database.lees([&](Sessie& sessie) {
        BewaardOnderzoek gekozen = kiesOnderzoek(sessie, opties.bron.onderzoek);
        const bool alles = isGepubliceerd(sessie, gekozen.onderzoek.id);
        return std::pair(std::move(gekozen), alles);
    });
    if (gepubliceerd) return vanRonde(opties, sjablonen, uitvoer, regelset);
    regelset = onderzoek.onderzoek.regelset;
    const std::string& pad = opties.bron.database;
    Werkplek werkplek(database, systeemklok(), ernaast(pad).bijlagen, ernaast(pad).sleutels,
                      leesTermijnkalender(vindGegevensmap(opties.bron.gegevens) / "criteria"));
    return vanOnderzoek(werkplek, opties, onderzoek, sjablonen, uitvoer);
}

}  // namespace

int rapportOpdracht(const RapportOpties& opties, const Uitvoer& uitvoer) {
    const std::filesystem::path gegevens = vindGegevensmap(opties.bron.gegevens);
    const std::filesystem::path map =
        opties.uitvoer.empty() ? gegevens / "reports" : std::filesystem::path(opties.uitvoer);
    const Sjablonen sjablonen(gegevens / "templates");
    std::string regelset;
    const std::vector<Rapportbestand> rapporten = maak(opties, sjablonen, uitvoer, regelset);
    schrijfRapporten(rapporten, map);

    for (const Rapportbestand& een : rapporten)
        uitvoer.uit << (map / een.naam).string() << "\n";
    uitvoer.uit << metHoofdletter(
                       hoeveel(static_cast<int>(rapporten.size()), {"rapport", "rapporten", true}))
                << " gemaakt, met regelset " << regelset << ".\n";
    return kGoed;
}

}  // namespace maatlat
