// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <iterator>

#include "reporting/landelijk/landrapport.h"
#include "reporting/onderzoek/standdelen.h"
#include "taal/tekst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/landelijk/rapportgaten.h"

namespace maatlat {

namespace {

std::string tussenAccolades(const Cijferverwijzing& een) {
    return "{{" + een.tekst() + "}}";
}

std::string naamVan(const Landrapportbeeld& beeld, std::int64_t nr) {
    const auto een = beeld.namen.find(nr);
    return een == beeld.namen.end() ? std::string() : een->second;
}

std::string doetekst(Rapportzet zet) {
    switch (zet) {
        case Rapportzet::legVoor:
            return "Concept voorleggen aan een tweede lezer";
        case Rapportzet::neemTerug:
            return "Concept terugnemen";
        case Rapportzet::geefTerug:
            return "Concept teruggeven met opmerkingen";
        case Rapportzet::gaAkkoord:
            return "Akkoord gaan";
        case Rapportzet::stelVast:
            return "Rapport vaststellen";
        case Rapportzet::corrigeer:
            break;
    }
    return "Openen voor een nieuwe editie";
}

std::string stapzin(const Landrapportbeeld& beeld, const Rapportstapregel& een) {
    std::string wat;
    switch (een.zet) {
        case Rapportzet::legVoor:
            wat = "legde het concept voor aan " + naamVan(beeld, een.aan);
            break;
        case Rapportzet::neemTerug:
            wat = "nam het concept terug";
            break;
        case Rapportzet::geefTerug:
            wat = "gaf het concept terug";
            break;
        case Rapportzet::gaAkkoord:
            wat = "ging akkoord";
            break;
        case Rapportzet::stelVast:
            wat = "stelde het rapport vast";
            break;
        case Rapportzet::corrigeer:
            wat = "opende het rapport voor een nieuwe editie";
            break;
    }
    return naamVan(beeld, een.persoon) + " " + wat + ", " + datumEnTijd(een.wanneer) +
           (een.reden.empty() ? "." : ": " + een.reden);
}

std::string melding(const Landrapportbeeld& beeld) {
    if (beeld.overgenomen)
        return "De teksten van dit onderzoek komen uit het bestand van de gepubliceerde ronde. Zij "
               "staan in het landelijk rapport. Wijzig het bestand en importeer het opnieuw.";
    if (beeld.gesloten)
        return "Dit onderzoek is gesloten. U leest hier wat er is geschreven. Heropen het "
               "onderzoek om verder te gaan.";
    return {};
}

std::vector<Samenvattingsrij> stand(const Landrapportbeeld& beeld) {
    std::vector<Samenvattingsrij> uit{
        {"Het rapport", metHoofdletter(std::string(naam(beeld.stap))) + "."},
        {"Toetsen", voortgangszin(beeld.stand)}};
    if (beeld.gevraagde != 0) uit.push_back({"Tweede lezer", naamVan(beeld, beeld.gevraagde)});
    const auto geschreven = std::ranges::count_if(
        beeld.stukken, [&](const Rapportstuk& een) { return beeld.tekst(een.sleutel) != nullptr; });
    uit.push_back(
        {"Teksten", vanDe(static_cast<int>(geschreven), static_cast<int>(beeld.stukken.size())) +
                        " geschreven. Een tekst mag leeg blijven."});
    return uit;
}

RapporttekstPagina::Regel regel(const Landrapportbeeld& beeld, const Rapportstuk& stuk,
                                const Beoordeling& beoordeling, const std::string& pad) {
    RapporttekstPagina::Regel uit{stuk.kop, pad, "Nog leeg."};
    const auto een = beeld.teksten.find(stuk.sleutel);
    if (een != beeld.teksten.end())
        uit.stand = (een->second.tekst.empty() ? "Leeggemaakt, versie " : "Versie ") +
                    std::to_string(een->second.versie) + ", " +
                    naamVan(beeld, een->second.persoon) + ", " + datumEnTijd(een->second.wanneer) +
                    ".";
    if (const Rapporttekst* tekst = beeld.tekst(stuk.sleutel)) {
        const auto van = controleer(tekst->tekst, !tekst->cijferreden.empty(), beoordeling);
        if (!van.fouten.empty())
            uit.vlaggen.emplace_back("Een verwijzing naar een cijfer klopt niet.");
        if (!van.getypt.empty())
            uit.vlaggen.push_back("Zelf getypt: " + van.getypt.front().tekst +
                                  (van.getypt.size() > 1 ? " en meer." : ".") +
                                  (van.getyptMetReden ? " Dat mag blijven staan." : ""));
    }
    if (beeld.concepten.contains(stuk.sleutel))
        uit.vlaggen.emplace_back("U typte hier iets dat nog niet is opgeslagen.");
    return uit;
}

std::string zinsuitslag(const Zinscontrole& een) {
    const std::string kop = "“" + een.woorden + "” bij " + tussenAccolades(een.verwijzing);
    if (een.uitslag == Uitslag::klopt) return kop + " klopt. " + een.uitleg;
    if (een.uitslag == Uitslag::kloptNiet) return kop + " klopt niet. " + een.uitleg;
    return kop + " is niet na te rekenen. " + een.uitleg;
}

RapporttekstPagina::Editie editie(const Landrapportbeeld& beeld, const Landrapporteditie& een,
                                  const std::string& basis) {
    RapporttekstPagina::Editie uit;
    const std::string vraag = "/rapport?editie=" + std::to_string(een.editie);
    uit.kop = "Editie " + std::to_string(een.editie) + ", " + datumInWoorden(dagVan(een.wanneer));
    uit.rijen = {{"Vastgesteld door", naamVan(beeld, een.persoon)},
                 {"Tweede lezer", naamVan(beeld, een.meelezer)}};
    if (!een.reden.empty()) uit.rijen.push_back({"Reden van deze editie", een.reden});
    if (!een.zonder.empty()) uit.rijen.push_back({"Waarom niet alle toetsen", een.zonder});
    uit.kenmerk = een.sha256;
    uit.pad = basis + vraag;
    uit.bestandpad = basis + vraag + "&als=bestand";
    return uit;
}

void vulVerschillen(RapporttekstPagina& uit, const Landrapportbeeld& beeld,
                    const Beoordeling& beoordeling) {
    if (beeld.edities.empty()) return;
    for (const Cijferverschil& een :
         cijferverschillen(beeld.edities.back().cijfers, cijferlijst(beoordeling)))
        uit.verschillen.push_back({een.wat, een.toen.empty() ? "geen cijfer" : een.toen,
                                   een.nu.empty() ? "geen cijfer" : een.nu});
    uit.verschilzin =
        "Na het vaststellen is er een toets gecorrigeerd of bij gekomen. Het vastgestelde rapport "
        "verandert niet. Open het voor een nieuwe editie als de nieuwe cijfers erin moeten.";
}

void vulCijfers(RapportstukPagina& uit, const Beoordeling& van, const Rapportstuk& stuk) {
    for (const Cijferverwijzing& een : alleVerwijzingen(van)) {
        std::string kop = "Het hele onderzoek";
        bool open = true;
        if (een.soort == Cijfersoort::rang) {
            kop = "Organisaties";
            open = false;
        } else if (!een.code.empty()) {
            for (const Criterium* criterium : van.kader().criteria())
                if (criterium->code == een.code ||
                    std::ranges::any_of(criterium->verwachtingen, [&](const Verwachting& ver) {
                        return ver.code == een.code;
                    })) {
                    kop = "Criterium " + criterium->code;
                    open = stuk.code == criterium->code ||
                           stuk.code.starts_with(criterium->code + ".");
                }
        }
        if (uit.groepen.empty() || uit.groepen.back().kop != kop)
            uit.groepen.push_back({kop, {}, open});
        uit.groepen.back().cijfers.push_back(
            {tussenAccolades(een), cijferVan(een, van).tekst, betekenis(een, van)});
    }
}

}  // namespace

RapporttekstPagina rapporttekstpagina(const Landrapportbeeld& beeld, const std::string& basis,
                                      bool schrijft) {
    const Standbeoordeling van(beeld.telt);
    const std::string pad = basis + "/rapporttekst";
    RapporttekstPagina uit;
    uit.terugPad = basis;
    uit.melding = melding(beeld);
    uit.stand = stand(beeld);
    for (const Landrapporteditie& een : beeld.edities)
        uit.edities.push_back(editie(beeld, een, basis));
    std::ranges::reverse(uit.edities);
    if (beeld.overgenomen) return uit;
    for (const Rapportzet een : beeld.zetten)
        uit.doen.push_back({doetekst(een), pad + "/stap/" + std::string(naam(een))});
    if (!beeld.telt.plekken.empty()) uit.conceptPad = pad + "/concept";
    vulVerschillen(uit, beeld, van.beoordeling());
    if (beeld.stap != Rapportstap::vastgesteld)
        uit.bezwaren = rapportbezwaren(beeld, van.beoordeling());
    for (const Rapportstuk& stuk : beeld.stukken) {
        if (uit.groepen.empty() || uit.groepen.back().kop != stuk.groep)
            uit.groepen.push_back({stuk.groep, {}});
        uit.groepen.back().regels.push_back(
            regel(beeld, stuk, van.beoordeling(), schrijft ? pad + "/deel/" + stuk.sleutel : ""));
        if (const Rapporttekst* tekst = beeld.tekst(stuk.sleutel))
            for (const Zinscontrole& een : controleerZinnen(tekst->tekst, van.beoordeling()))
                if (een.uitslag == Uitslag::kloptNiet)
                    uit.onwaar.push_back(stuk.kop + ": " + zinsuitslag(een));
    }
    for (const Rapportstapregel& een : beeld.stappen)
        uit.stappen.push_back(stapzin(beeld, een));
    return uit;
}

RapportstukPagina rapportstukpagina(const Landrapportbeeld& beeld, const std::string& basis,
                                    const Rapportstuk& stuk, const std::string& getypt,
                                    const std::string& reden) {
    const Standbeoordeling van(beeld.telt);
    const std::string pad = basis + "/rapporttekst/deel/" + stuk.sleutel;
    RapportstukPagina uit;
    uit.waarover = stuk.waarover;
    uit.pad = pad;
    uit.conceptpad = pad + "/formulierconcept";
    uit.sleutel = "rapporttekst/" + stuk.sleutel;
    uit.versiesPad = pad + "/versies";
    uit.terugPad = basis + "/rapporttekst";
    const auto controle = controleer(getypt, !reden.empty(), van.beoordeling());
    uit.fouten = controle.fouten;
    for (const Getyptcijfer& een : controle.getypt) {
        std::vector<std::string> kan;
        std::ranges::transform(een.kan, std::back_inserter(kan), tussenAccolades);
        uit.getypt.push_back("“" + een.tekst + "”" +
                             (kan.empty() ? ": staat niet in de cijfers van dit onderzoek."
                                          : ": hier past " + opsomming(kan) + "."));
    }
    uit.getyptReden = reden;
    std::ranges::transform(controle.zinnen, std::back_inserter(uit.zinnen), zinsuitslag);
    if (!getypt.empty()) uit.ingevuld = alineasVan(ingevuldeTekst(getypt, van.beoordeling()));
    vulCijfers(uit, van.beoordeling(), stuk);
    return uit;
}

}  // namespace maatlat
