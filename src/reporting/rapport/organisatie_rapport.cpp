// SPDX-License-Identifier: EUPL-1.2
#include "reporting/rapport/organisatie_rapport.h"

#include "reporting/gedeeld.h"
#include "reporting/rapport/actielijst.h"
#include "reporting/rapport/betekenisdeel.h"
#include "reporting/rapport/criteriumbevinding.h"
#include "reporting/rapport/doeldeel.h"
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
    kop.herkomst = herkomst(ronde);
    return kop;
}

/// When the organisation was visited, as far as the data know it.
std::string bezocht(const Ronde& ronde, const Toetstekst* tekst) {
    if (tekst && !tekst->bezoekdagen.empty()) {
        std::vector<std::string> dagen;
        for (const std::string& een : tekst->bezoekdagen)
            dagen.push_back(datumInWoorden(een));
        return opsomming(dagen);
    }
    if (tekst && !tekst->periode.empty())
        return tekst->periode + "; op welke dagen, staat niet in de gegevens";
    return ronde.onderzoek.toezichthouder.empty() ? "" : "staat niet in de gegevens";
}

Verantwoording verantwoording(const Beoordeling& beoordeling, const Toets& toets,
                              Colofonstof stof) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    Verantwoording uit;
    uit.nummer = 2;
    if (tekst && !tekst->verantwoording.empty()) {
        uit.inleiding = "Het onderzoek bij " + voluit(toets.organisatie) + " bestond uit:";
        uit.bronnen = alineas(tekst->verantwoording);
    } else {
        uit.alineas.push_back(
            "Welke gesprekken en documenten bij deze organisatie zijn gebruikt, staat niet in de "
            "gegevens.");
    }
    if (tekst)
        for (const Bronnengroep& een : tekst->bronnen)
            uit.lijsten.push_back({een.kop, een.regels});
    if (stof.bezocht.empty()) stof.bezocht = bezocht(ronde, tekst);
    if (tekst) stof.bevindingen = tekst->bron;
    uit.colofon = colofon(ronde, beoordeling.regelset(), stof);
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
    const int geheel = telling.totaal() - telling.nvt;
    pagina.kerntekst = telling.nietsVanToepassing()
                           ? "geen enkele verwachting is van toepassing"
                           : std::string(geheel == 1 ? "verwachting is " : "verwachtingen zijn ") +
                                 (telling.volledig()          ? "voldoende"
                                  : telling.beoordeeld() == 0 ? "beoordeeld"
                                                              : "tot nu toe voldoende");
    pagina.samenvatting = samenvatting(beoordeling, toets);
    pagina.acties = actielijst(beoordeling, toets);
    pagina.betekenis = betekenisdeel(beoordeling, toets);
    pagina.doel = doeldeel(ronde, toets.organisatie);
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
    pagina.verantwoording = verantwoording(beoordeling, toets, keuze.colofon);
    return pagina;
}

}  // namespace maatlat
