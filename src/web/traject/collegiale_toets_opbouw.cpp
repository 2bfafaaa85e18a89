// SPDX-License-Identifier: EUPL-1.2
#include "web/traject/collegiale_toets_opbouw.h"

#include "taal/tijd.h"
#include "taal/zin.h"
#include "web/http/adrescode.h"
#include "web/toetspaden.h"
#include "web/toetsraam.h"

namespace maatlat::web {

namespace {

std::string waarHetStaat(const Collegialebeeld& beeld) {
    if (!beeld.hoortErbij && beeld.gevraagdDoor.empty())
        return "In dit onderzoek hoort er geen collegiale toets bij. De landelijk coördinator "
               "kiest dat per onderzoek.";
    if (beeld.kop.status == Toetsstatus::collegialeToets) {
        std::string uit = beeld.gevraagdDoor + " vroeg op " + datumEnTijd(beeld.gevraagdOp) +
                          " een collegiale toets. ";
        uit += beeld.isCollega ? "U leest het concept."
               : beeld.collega ? beeld.collega->naam + " leest het concept."
                               : "";
        if (!beeld.kop.tot.empty())
            uit += " Dit moet klaar zijn op " + datumInWoorden(beeld.kop.tot) + ".";
        return uit;
    }
    if (beeld.kop.status == Toetsstatus::goedgekeurd)
        return beeld.goedkeuringGeldt ? "De collega heeft het concept goedgekeurd. U kunt verder."
                                      : "De collega had het concept goedgekeurd.";
    if (beeld.gevraagdDoor.empty())
        return "Er is nog geen collegiale toets gevraagd. Een collega die niet meeschreef leest "
               "het concept voordat het verder gaat.";
    return "Er loopt nu geen collegiale toets.";
}

std::string besluitVan(const Collegialebeeld& beeld) {
    const auto& van = *beeld.laatste;
    const std::string wat = van.zet == Zet::keurGoed    ? "Goedgekeurd door "
                            : van.zet == Zet::geefTerug ? "Teruggegeven door "
                                                        : "Teruggenomen door ";
    return wat + beeld.laatsteDoor + " op " + datumEnTijd(van.wanneer) +
           (van.reden.empty() ? "." : ", met deze woorden:");
}

Opmerkingregel opmerkingregel(std::int64_t toets, const Opmerkingbeeld& van) {
    const Conceptopmerking& een = van.opmerking;
    return {.naam = "Opmerking " + std::to_string(een.nr),
            .pad = toetspad(toets, "/opmerking/" + std::to_string(een.nr)),
            .waarbij = van.waarbij,
            .citaat = een.citaat,
            .tekst = een.tekst,
            .wie = van.wie + ", " + datumEnTijd(een.wanneer) + ", bij concept " +
                   std::to_string(een.conceptnr),
            .stand = "",
            .magWijzigen = van.magWijzigen};
}

std::string hoeHetVerschilt(const Verschil& van) {
    switch (van.soort) {
        case Verschilsoort::volgorde:
            return "deze zin staat op een andere plaats";
        case Verschilsoort::indeling:
            return "alleen de witregels zijn anders";
        case Verschilsoort::zin:
            return van.was.empty() ? "nieuwe zin" : van.wordt.empty() ? "vervallen zin" : "";
        case Verschilsoort::record:
            if (!van.deel.empty()) return "";
            return van.was.empty() ? "nieuw" : van.wordt.empty() ? "weggehaald" : "";
        default:
            return "";
    }
}

}  // namespace

std::vector<Verschilregel> verschilregels(const std::vector<Verschil>& van) {
    std::vector<Verschilregel> uit;
    for (const Verschil& een : van)
        uit.push_back({omschrijving(een), hoeHetVerschilt(een), leesbaar(een, een.was),
                       leesbaar(een, een.wordt)});
    return uit;
}

CollegialeToetsPagina collegialeToetsPagina(const Collegialebeeld& beeld) {
    const std::int64_t toets = beeld.kop.nr;
    CollegialeToetsPagina uit;
    uit.pad = toetspad(toets, "/collegiale-toets");
    uit.versie = std::to_string(beeld.kop.versie);
    uit.stand = waarHetStaat(beeld);
    uit.bezwaar = alinea({beeld.bezwaar, beeld.collegabezwaar, beeld.conceptfout});
    uit.magNiet = alinea(beeld.inDeWeg);
    if (beeld.magVragen && beeld.kandidaten.empty())
        uit.magNiet = alinea({uit.magNiet,
                              "Er is geen collega die dit kan doen. Vraag de landelijk "
                              "coördinator om iemand van een ander team."});
    uit.magVragen = beeld.magVragen && beeld.inDeWeg.empty() && !beeld.kandidaten.empty();
    for (const Persoon& een : beeld.kandidaten)
        uit.kandidaten.push_back({std::to_string(een.nr), een.naam, false});
    uit.magTerugnemen = beeld.magTerugnemen;
    uit.magBesluiten = beeld.magBesluiten;
    uit.magOpmerken = beeld.magOpmerken;
    if (beeld.laatste) {
        uit.besluit = besluitVan(beeld);
        uit.toelichting = beeld.laatste->reden;
    }
    uit.vervallen = beeld.kop.status == Toetsstatus::goedgekeurd && !beeld.goedkeuringGeldt;
    uit.verschillen = verschilregels(beeld.verschillen);
    for (const Opmerkingbeeld& een : beeld.opmerkingen) {
        Opmerkingregel regel = opmerkingregel(toets, een);
        if (openVoorWijziging(beeld.kop.status))
            regel.stand = een.opmerking.plek.empty() ? ""
                          : een.gewijzigd            ? "Sindsdien gewijzigd."
                                                     : "Nog niet gewijzigd.";
        uit.opmerkingen.push_back(std::move(regel));
    }
    if (!beeld.gelezen || !beeld.conceptfout.empty()) return uit;
    const std::string nr = std::to_string(beeld.gelezen->nr);
    uit.conceptnaam = "Concept " + nr + ", bevroren op " + datumEnTijd(beeld.gelezen->wanneer);
    uit.conceptPad = uit.pad + "/concept/" + nr;
    uit.bestandPad = uit.conceptPad + "?als=bestand";
    uit.lezenPad = uit.pad + "/lezen";
    uit.sha256 = beeld.gelezen->sha256;
    return uit;
}

ConceptLezenPagina conceptLezenPagina(const Conceptblad& blad) {
    const std::int64_t toets = blad.kop.nr;
    const auto nieuw = [&](const std::string& plek) {
        return blad.magOpmerken ? toetspad(toets, "/opmerking/nieuw?plek=" + codeerParameter(plek))
                                : std::string();
    };
    const auto bij = [&](const std::string& plek) {
        std::vector<Opmerkingregel> uit;
        for (const Opmerkingbeeld& een : blad.opmerkingen)
            if (een.opmerking.plek == plek) uit.push_back(opmerkingregel(toets, een));
        return uit;
    };
    ConceptLezenPagina uit;
    uit.uitleg = blad.magOpmerken
                     ? "Dit is het bevroren concept. Maak een opmerking bij een tekst, een score "
                       "of een oordeel."
                     : "Dit is het bevroren concept, met de opmerkingen van de collega.";
    uit.terugPad = toetspad(toets, "/collegiale-toets");
    uit.algemeenPad = nieuw("");
    uit.algemeen = bij("");
    for (const Passage& een : blad.passages)
        uit.stukken.push_back(
            {anker(een.sleutel), een.naam, een.tekst, nieuw(een.sleutel), bij(een.sleutel)});
    return uit;
}

}  // namespace maatlat::web
