// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/organisatie_rapport.h"

#include "reporting/gedeeld.h"
#include "reporting/rapport/criteriumbevinding.h"
#include "reporting/rapport/landelijke_plaats.h"
#include "reporting/rapport/organisatie_alineas.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

Rapportkop kop(const Beoordeling& beoordeling, const Toets& toets) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    Rapportkop kop;
    kop.afzender = afzender(ronde.onderzoek);
    kop.titel = voluit(toets.organisatie) + " – " + ronde.onderzoek.naam;
    kop.ondertitel = "Rapport over één organisatie: scores, oordelen en verbeterpunten";
    kop.status = rapportstatus(ronde);
    if (tekst && !tekst->periode.empty())
        kop.feiten.push_back({"Onderzocht", tekst->periode});
    else if (const std::string periode =
                 periodeInWoorden(ronde.onderzoek.periodeVan, ronde.onderzoek.periodeTot);
             !periode.empty())
        kop.feiten.push_back({"Ronde", periode});
    kop.feiten.push_back({"Getoetst aan", ronde.kader.naam});
    const std::string& waarom = ronde.onderzoek.regelsVolgens;
    kop.feiten.push_back({"Geoordeeld volgens",
                          beoordeling.regelset().titel + (waarom.empty() ? "" : ", " + waarom)});
    kop.herkomst = herkomst(ronde);
    return kop;
}

Verantwoording verantwoording(const Beoordeling& beoordeling, const Toets& toets) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    Verantwoording uit;
    uit.nummer = 2;
    if (tekst && !tekst->verantwoording.empty()) {
        uit.inleiding = "Het onderzoek bij " + voluit(toets.organisatie) + " bestond uit:";
        uit.bronnen = tekst->verantwoording;
    } else {
        uit.alineas.push_back(
            "Welke gesprekken en documenten bij deze organisatie zijn gebruikt, staat niet in de "
            "gegevens.");
    }
    for (std::string& een : afgeleidUitleg(beoordeling.regelset()))
        uit.alineas.push_back(std::move(een));
    if (tekst && !tekst->bron.empty())
        uit.feiten.push_back({"Bron van de bevindingen", tekst->bron});
    for (Feit& een : verantwoordingsfeiten(ronde, beoordeling.regelset()))
        uit.feiten.push_back(std::move(een));
    return uit;
}

/// Those of its own text; without one, those that the national text saw here.
GoodPractices practices(const Ronde& ronde, const Toets& toets) {
    const std::vector<GoodPractice> alle = practicesBij(ronde, toets.organisatie);
    if (const Toetstekst* tekst = ronde.tekst(toets.organisatie)) {
        GoodPractices uit =
            goodPractices(ronde.kader, alle,
                          "Deze manieren van werken vallen op: zij zijn goed doordacht en "
                          "andere organisaties kunnen ervan leren.",
                          false);
        for (GoodPracticeThema& thema : uit.themas)
            for (GoodPracticeRij& een : thema.practices)
                een.opgemaakt = tekst->opgemaakt;
        return uit;
    }
    return goodPractices(ronde.kader, alle,
                         "Deze manieren van werken komen uit het landelijk beeld. Andere "
                         "organisaties kunnen ervan leren. Bron: " +
                             ronde.landelijk.bron + ".",
                         true);
}

}  // namespace

OrganisatiePagina organisatieRapport(const Beoordeling& beoordeling, const Toets& toets,
                                     const Organisatiekeuze& keuze) {
    const Toetsingskader& kader = beoordeling.kader();
    const Telling telling = tel(toets.scores, kader);
    const Ronde& ronde = beoordeling.ronde();

    OrganisatiePagina pagina;
    pagina.kop = kop(beoordeling, toets);
    pagina.kerncijfer = voldoendeVan(telling);
    pagina.kerntekst = telling.nietsVanToepassing() ? "geen enkele verwachting is van toepassing"
                       : telling.volledig()         ? "verwachtingen zijn voldoende"
                                                    : "verwachtingen zijn tot nu toe voldoende";
    pagina.samenvatting = samenvatting(beoordeling, toets);
    pagina.inleiding = inleiding(beoordeling, toets);
    for (const Thema& thema : kader.themas) {
        Themabevindingen& deel =
            pagina.themas.emplace_back(Themabevindingen{thema.code, thema.naam, thema.doel, {}});
        for (const Criterium& een : thema.criteria) {
            deel.criteria.push_back(criteriumbevinding(beoordeling, toets, een, keuze.vergelijk));
            const Telling van = tel(toets.scores, een);
            pagina.oordelen.push_back(
                {een.code, een.tekst, deel.criteria.back().oordeel, voldoendeVan(van)});
        }
    }
    pagina.goodPractices = practices(ronde, toets);
    if (keuze.vergelijk) pagina.plaats = landelijkePlaats(beoordeling, toets);
    pagina.eindoordeel = eindoordeel(beoordeling, toets);
    pagina.kader = kaderbijlage(kader, 1);
    pagina.verantwoording = verantwoording(beoordeling, toets);
    return pagina;
}

}  // namespace maatlat
