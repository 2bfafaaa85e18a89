// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/landelijk_rapport.h"

#include <memory>

#include "reporting/gedeeld.h"
#include "reporting/rapport/daarnadeel.h"
#include "reporting/rapport/doeldeel.h"
#include "reporting/rapport/hertoetsendeel.h"
#include "reporting/rapport/kernpunten.h"
#include "reporting/rapport/landelijk_beeld.h"
#include "reporting/rapport/narekendeel.h"
#include "reporting/rapport/ranglijstdeel.h"
#include "reporting/rapport/regelbijlage.h"
#include "reporting/rapport/themabeelden.h"
#include "reporting/rapport/wie_schreef.h"
#include "reporting/zinnen.h"

namespace maatlat {

namespace {

/// The round under every other regelset, to tell where that makes a difference.
Beoordelingen onderAndereRegels(const Beoordeling& beoordeling) {
    Beoordelingen uit;
    for (const Regelset& een : beoordeling.kader().regelsets)
        if (een.naam != beoordeling.regelset().naam)
            uit.push_back(std::make_unique<Beoordeling>(beoordeling.ronde(), een));
    return uit;
}

Rapportkop kop(const Beoordeling& beoordeling) {
    const Ronde& ronde = beoordeling.ronde();
    Rapportkop kop;
    kop.afzender = afzender(ronde.onderzoek);
    kop.titel = "Landelijk rapport Veilig Thuis – " + ronde.onderzoek.naam;
    kop.ondertitel = "Het landelijk beeld, de ranglijst en alle scores";
    kop.status = rapportstatus(ronde);
    const std::string periode =
        periodeInWoorden(ronde.onderzoek.periodeVan, ronde.onderzoek.periodeTot);
    if (!periode.empty()) kop.feiten.push_back({"Onderzocht", periode});
    kop.feiten.insert(
        kop.feiten.end(),
        {{"Omvang", std::to_string(ronde.toetsen.size()) +
                        (ronde.toetsen.size() == 1 ? " organisatie, " : " organisaties, ") +
                        std::to_string(ronde.kader.aantalBeoordeeld()) +
                        (ronde.kader.aantalBeoordeeld() == 1 ? " verwachting" : " verwachtingen")},
         {"Getoetst aan", ronde.kader.naam}});
    kop.herkomst = herkomst(ronde);
    return kop;
}

std::vector<Alinea> leeswijzer(const Beoordeling& beoordeling) {
    const LandelijkeTekst& tekst = beoordeling.ronde().landelijk;
    std::vector<Alinea> uit = alineas(tekst.leeswijzer);
    uit.push_back(
        {"Na de samenvatting leest u het landelijk beeld en de ranglijst. Daarna volgen de "
         "resultaten per criterium en verwachting. In de bijlagen staan alle scores, het "
         "toetsingskader en de beslisregels."});
    if (metPlaatsen(tekst))
        uit.push_back(
            {"Teksten met een plaats erbij, zoals een hoofdstuk, zijn geschreven naar die plaats "
             "in het gepubliceerde rapport. Alleen wat tussen aanhalingstekens staat, is "
             "letterlijk "
             "overgenomen. Geldt een plaats voor meer alinea’s, dan staat dat bij de laatste "
             "daarvan. Andere teksten zijn van dit rapport zelf."});
    uit.push_back(
        {"In de figuren staat V voor voldoende, M voor matig en O voor onvoldoende: "
         "bij een criterium is dat het oordeel, bij een verwachting de score. Het getal erbij is "
         "het aantal organisaties. Zeer smalle delen van een figuur zijn iets breder getekend, "
         "zodat het getal leesbaar blijft."});
    return uit;
}

Verantwoording verantwoording(const Beoordeling& beoordeling, Colofonstof stof) {
    Verantwoording uit;
    uit.nummer = 4;
    const std::string& bron = beoordeling.ronde().landelijk.bron;
    if (!bron.empty())
        uit.alineas.push_back("De toelichtingen zijn in eigen woorden samengevat naar: " + bron +
                              ". De tekst van de norm is letterlijk overgenomen, en ook wat tussen "
                              "aanhalingstekens staat.");
    stof.bevindingen = bron;
    uit.colofon = colofon(beoordeling.ronde(), beoordeling.regelset(), stof);
    return uit;
}

}  // namespace

LandelijkePagina landelijkRapport(const Beoordeling& beoordeling,
                                  const std::map<std::string, std::string>& bestanden,
                                  const Colofonstof& stof) {
    const Ronde& ronde = beoordeling.ronde();
    const Beoordelingen andere = onderAndereRegels(beoordeling);
    LandelijkePagina pagina;
    pagina.kop = kop(beoordeling);
    pagina.kort = kernboodschap(beoordeling);
    pagina.leeswijzer = leeswijzer(beoordeling);
    pagina.doel = doeldeel(ronde);
    pagina.wieSchreef = wieSchreef(ronde);
    pagina.beeld = landelijkBeeld(beoordeling);
    pagina.daarna = daarnadeel(beoordeling);
    pagina.ranglijst = ranglijstdeel(beoordeling, bestanden);
    pagina.hertoetsen = hertoetsendeel(beoordeling);
    pagina.themas = themabeelden(beoordeling, andere);
    pagina.goodPractices = goodPractices(
        ronde.kader, ronde.landelijk.goodPractices,
        "Dit zijn manieren van werken waar andere organisaties van kunnen leren.", true);
    pagina.goodPractices.alineas = alineas(ronde.landelijk.overGoodPractices);
    pagina.scores = scoretabel(beoordeling);
    pagina.kader = kaderbijlage(ronde.kader, 2);
    pagina.regels = regelbijlage(ronde, beoordeling.regelset());
    pagina.verantwoording = verantwoording(beoordeling, stof);
    pagina.narekening = narekendeel(beoordeling);
    pagina.beeld.overDeCijfers = overDeCijfers(beoordeling, andere, pagina.narekening);
    return pagina;
}

}  // namespace maatlat
