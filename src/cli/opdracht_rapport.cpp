// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>
#include <ostream>
#include <utility>

#include "cli/gegevensmap.h"
#include "cli/oefenmerk.h"
#include "cli/opdrachten.h"
#include "cli/ronde_kiezen.h"
#include "cli/systeemklok.h"
#include "reporting/onderzoek/onderzoeksrapporten.h"
#include "reporting/rapport/rapport_schrijver.h"
#include "store/motor/ernaast.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/onderzoek/inrichten.h"
#include "toetsing/onderzoek/narekening_bestand.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/toets/ronde_bron.h"
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

/// The data that the national report names: beside it, and not among what is counted as reports.
void voegNarekeningToe(std::vector<Rapportbestand>& erbij, const Ronde& ronde) {
    std::string inhoud =
        narekeningbestand(ronde, vindRegelset(ronde.kader, ronde.onderzoek.regelset));
    if (!inhoud.empty())
        erbij.push_back({narekeningbestandsnaam(ronde.onderzoek.id), std::move(inhoud)});
}

/// A published round: from files, or as it was imported.
std::vector<Rapportbestand> vanRonde(const RapportOpties& opties, const Sjablonen& sjablonen,
                                     const Uitvoer& uitvoer, std::string& regelset,
                                     std::vector<Rapportbestand>& erbij) {
    Ronde ronde = kiesRonde(opties.bron, uitvoer);
    ronde.onderzoek.regelset = kiesRegelset(ronde, opties.bron).naam;
    regelset = ronde.onderzoek.regelset;
    const auto gekozen = keuze<Rapportkeuze>(
        opties, [&](const std::string& naam) { return kiesToets(ronde, naam).organisatie; });
    if (gekozen.landelijk) voegNarekeningToe(erbij, ronde);
    return maakRapporten(ronde, sjablonen, gekozen);
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
                                 const Uitvoer& uitvoer, std::string& regelset,
                                 std::vector<Rapportbestand>& erbij) {
    eisEenBron(opties.bron);
    if (opties.bron.database.empty()) return vanRonde(opties, sjablonen, uitvoer, regelset, erbij);
    Database database = Database::openLezen(opties.bron.database);
    const auto [onderzoek, gepubliceerd] = database.lees([&](Sessie& sessie) {
        BewaardOnderzoek gekozen = kiesOnderzoek(sessie, opties.bron.onderzoek);
        const bool alles = isGepubliceerd(sessie, gekozen.onderzoek.id);
        return std::pair(std::move(gekozen), alles);
    });
    if (gepubliceerd) return vanRonde(opties, sjablonen, uitvoer, regelset, erbij);
    regelset = onderzoek.onderzoek.regelset;
    const std::string& pad = opties.bron.database;
    Werkplek werkplek(database, systeemklok(), ernaast(pad).bijlagen, ernaast(pad).sleutels,
                      leesTermijnkalender(vindGegevensmap(opties.bron.gegevens) / "criteria"));
    return vanOnderzoek(werkplek, opties, onderzoek, sjablonen, uitvoer);
}

}  // namespace

int rapportOpdracht(const RapportOpties& opties, const Uitvoer& uitvoer) {
    const std::filesystem::path gegevens = vindGegevensmap(opties.bron.gegevens);
    const std::filesystem::path map = opties.uitvoer.empty()
                                          ? standaardRapportmap(gegevens)
                                          : std::filesystem::path(opties.uitvoer);
    const Sjablonen sjablonen(gegevens / "templates", merkVan(opties.bron.database));
    std::string regelset;
    std::vector<Rapportbestand> erbij;
    std::vector<Rapportbestand> bestanden = maak(opties, sjablonen, uitvoer, regelset, erbij);
    const auto aantal = static_cast<int>(bestanden.size());
    for (Rapportbestand& een : erbij)
        een.naam = sjablonen.bestandsnaam(een.naam);
    std::ranges::move(erbij, std::back_inserter(bestanden));
    schrijfRapporten(bestanden, map);

    for (const Rapportbestand& een : bestanden)
        uitvoer.uit << (map / een.naam).string() << "\n";
    uitvoer.uit << metHoofdletter(hoeveel(aantal, {"rapport", "rapporten", true}))
                << " gemaakt, met regelset " << regelset << ".\n";
    return kGoed;
}

}  // namespace maatlat
