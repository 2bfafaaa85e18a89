// SPDX-License-Identifier: EUPL-1.2
#include "reporting/organisatie_rapport.h"

#include "reporting/criteriumbevinding.h"
#include "reporting/gedeeld.h"
#include "reporting/landelijke_plaats.h"
#include "reporting/tekens.h"
#include "reporting/zinnen.h"
#include "taal/tekst.h"
#include "taal/zin.h"

namespace maatlat {

namespace {

std::vector<std::string> codes(const Beoordeling& beoordeling, const Toets& toets, Score score) {
    std::vector<std::string> uit;
    for (const Verwachting* een : beoordeling.kader().beoordeelde())
        if (toets.scores.op(een->positie) == score) uit.push_back(een->code);
    return uit;
}

/// 'op zes verwachtingen', 'één verwachting': what must improve, as a sentence.
std::string verbeterzin(const Telling& telling, const std::string& wie) {
    if (telling.onvoldoende == 0)
        return telling.volledig() ? wie + " voldoet aan elke verwachting die van toepassing is."
                                  : "Tot nu toe is geen enkele verwachting onvoldoende.";
    return "Aan " + hoeveel(telling.onvoldoende, kVerwachting) + " voldoet " + wie +
           " nog niet; daar hoort steeds een verbetermaatregel bij.";
}

void voegTellingToe(std::vector<std::string>& alineas, const Telling& telling) {
    if (telling.nvt > 0)
        alineas.push_back(metHoofdletter(hoeveel(telling.nvt, kVerwachting)) +
                          (telling.nvt == 1 ? " is niet van toepassing en telt niet mee."
                                            : " zijn niet van toepassing en tellen niet mee."));
    if (!telling.volledig())
        alineas.push_back(metHoofdletter(hoeveel(telling.onbeoordeeld, kVerwachting)) +
                          (telling.onbeoordeeld == 1 ? " is" : " zijn") +
                          " nog niet beoordeeld. Dit rapport is daarom nog niet volledig.");
}

std::vector<std::string> samenvatting(const Beoordeling& beoordeling, const Toets& toets) {
    const std::string wie = voluit(toets.organisatie);
    const Telling telling = tel(toets.scores, beoordeling.kader());
    std::vector<std::string> alineas;
    alineas.push_back("Een organisatie moet aan alle verwachtingen voldoen. " +
                      verbeterzin(telling, wie));
    voegTellingToe(alineas, telling);
    alineas.push_back(oordelenzin(beoordeling, toets));
    const std::string plaats = plaatsInWoorden(beoordeling, toets);
    if (!plaats.empty())
        alineas.back() += " " + wie + " staat op " + plaats + " onder de " +
                          std::to_string(beoordeling.spreiding().organisaties) + " organisaties.";
    if (const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie)) {
        const auto aantalGoed = static_cast<int>(tekst->goodPractices.size());
        if (aantalGoed > 0)
            alineas.push_back(metHoofdletter(telwoord(aantalGoed)) +
                              (aantalGoed == 1 ? " manier van werken is een good practice: een "
                                                 "voorbeeld waar anderen van kunnen leren."
                                               : " manieren van werken zijn good practices: "
                                                 "voorbeelden waar anderen van kunnen leren."));
    }
    return alineas;
}

std::vector<std::string> inleiding(const Beoordeling& beoordeling, const Toets& toets) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    const std::string wanneer =
        tekst && !tekst->periode.empty()
            ? "in " + tekst->periode
            : "in de periode van " +
                  periodeInWoorden(ronde.onderzoek.periodeVan, ronde.onderzoek.periodeTot);
    std::vector<std::string> alineas{voluit(toets.organisatie) + " is onderzocht " + wanneer +
                                     ". Het onderzoek hoort bij " + ronde.onderzoek.naam +
                                     " en volgt het " + ronde.kader.naam +
                                     ". Dat kader staat in bijlage 1."};
    if (!tekst) {
        alineas.push_back(
            "Van deze organisatie zijn alleen de scores gepubliceerd. Wat bij het onderzoek is "
            "gezien en gehoord, staat niet in de gegevens. Dit rapport noemt daarom geen "
            "bevindingen; alles wat er staat, volgt uit de scores.");
        return alineas;
    }
    alineas.insert(alineas.end(), tekst->inleiding.begin(), tekst->inleiding.end());
    alineas.push_back("De oordelen volgen uit de scores. De bevindingen zijn samengevat naar: " +
                      tekst->bron + ".");
    return alineas;
}

std::vector<std::string> eindoordeel(const Beoordeling& beoordeling, const Toets& toets) {
    const Telling telling = tel(toets.scores, beoordeling.kader());
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);
    const std::string wie = voluit(toets.organisatie);
    const auto minnen = codes(beoordeling, toets, Score::onvoldoende);
    std::vector<std::string> alineas;
    alineas.push_back(
        wie + " moet aan alle verwachtingen van het toetsingskader voldoen. Dat is zo bij " +
        vanDe(telling.voldoende, telling.totaal()) + " verwachtingen.");
    voegTellingToe(alineas, telling);
    if (minnen.empty()) {
        alineas.push_back("Er zijn geen verbeterpunten.");
        return alineas;
    }
    const std::string waar = minnen.size() == 1 ? "bij verwachting " : "bij de verwachtingen ";
    alineas.push_back(
        "Er " + std::string(minnen.size() == 1 ? "is " : "zijn ") +
        hoeveel(static_cast<int>(minnen.size()), kVerbeterpunt) + ", " + waar + opsomming(minnen) +
        ". Elk verbeterpunt vraagt een maatregel, ook als het criterium voldoende is.");
    if (tekst && !tekst->maatregelenVoor.empty())
        alineas.push_back("De toezichthouder wil vóór " + datumInWoorden(tekst->maatregelenVoor) +
                          " weten welke maatregelen de organisatie neemt en wanneer die klaar "
                          "zijn. Daarna volgt zij of dat gebeurt.");
    else
        alineas.push_back("Een termijn voor de maatregelen staat niet in de gegevens.");
    return alineas;
}

Rapportkop kop(const Beoordeling& beoordeling, const Toets& toets) {
    const Ronde& ronde = beoordeling.ronde();
    const Toetstekst* tekst = ronde.tekst(toets.organisatie);
    Rapportkop kop;
    kop.afzender = ronde.onderzoek.toezichthouder;
    kop.titel = voluit(toets.organisatie) + " – " + ronde.onderzoek.naam;
    kop.ondertitel = "Rapport over één organisatie: scores, oordelen en verbeterpunten";
    kop.feiten = {{"Onderzocht",
                   tekst && !tekst->periode.empty()
                       ? tekst->periode
                       : periodeInWoorden(ronde.onderzoek.periodeVan, ronde.onderzoek.periodeTot)},
                  {"Getoetst aan", ronde.kader.naam},
                  {"Geoordeeld volgens", beoordeling.regelset().titel}};
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
    if (tekst) uit.feiten.push_back({"Bron van de bevindingen", tekst->bron});
    for (Feit& een : verantwoordingsfeiten(ronde, beoordeling.regelset()))
        uit.feiten.push_back(std::move(een));
    return uit;
}

}  // namespace

OrganisatiePagina organisatieRapport(const Beoordeling& beoordeling, const Toets& toets,
                                     const std::string& landelijkRapport) {
    const Toetsingskader& kader = beoordeling.kader();
    const Telling telling = tel(toets.scores, kader);
    const Toetstekst* tekst = beoordeling.ronde().tekst(toets.organisatie);

    OrganisatiePagina pagina;
    pagina.kop = kop(beoordeling, toets);
    pagina.landelijkRapport = landelijkRapport;
    pagina.kerncijfer = vanDe(telling.voldoende, telling.totaal());
    pagina.kerntekst = "verwachtingen zijn voldoende";
    pagina.samenvatting = samenvatting(beoordeling, toets);
    pagina.inleiding = inleiding(beoordeling, toets);
    for (const Thema& thema : kader.themas) {
        Themabevindingen& deel =
            pagina.themas.emplace_back(Themabevindingen{thema.code, thema.naam, thema.doel, {}});
        for (const Criterium& een : thema.criteria) {
            deel.criteria.push_back(criteriumbevinding(beoordeling, toets, een));
            const Telling van = tel(toets.scores, een);
            pagina.oordelen.push_back({een.code, een.tekst, deel.criteria.back().oordeel,
                                       vanDe(van.voldoende, van.totaal())});
        }
    }
    if (tekst)
        pagina.goodPractices =
            goodPractices(kader, tekst->goodPractices,
                          "Deze manieren van werken vallen op: zij zijn goed doordacht en andere "
                          "organisaties kunnen ervan leren.",
                          false);
    pagina.plaats = landelijkePlaats(beoordeling, toets);
    pagina.eindoordeel = eindoordeel(beoordeling, toets);
    pagina.kader = kaderbijlage(kader, 1);
    pagina.verantwoording = verantwoording(beoordeling, toets);
    return pagina;
}

}  // namespace maatlat
