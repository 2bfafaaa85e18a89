// SPDX-License-Identifier: EUPL-1.2
#include <algorithm>
#include <optional>
#include <string>

#include "domain/fouten.h"
#include "domain/inzage.h"
#include "rules/opvolging/auditantwoord.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/telzin.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/opvolgsteekproef.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/geldende_kalender.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefuitkomsten.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

/// What each dossier that was drawn showed for the one verwachting.
std::vector<Auditdossier> antwoordenPerDossier(const Toetsinzage& inzage,
                                               const Dossiersteekproef& steekproef,
                                               const Inzagebewijs& bewijs) {
    const auto formulier = leesformulier(inzage.werkplek(), inzage, steekproef);
    const Telwijze wijze{*formulier, steekproef.peildatum,
                         geldendeKalender(inzage.werkplek(), inzage)};
    const auto dossiers = steekproefStore::dossiers(inzage, steekproef.nr);
    const auto lezingen = dossierlezingStore::alle(inzage, steekproef.nr, bewijs);
    const auto afspraken = dossierlezingStore::afspraken(inzage, steekproef.nr, bewijs);
    std::vector<Auditdossier> uit;
    for (const Dossierstof& een : perDossier(dossiers, lezingen, afspraken)) {
        if (!een.dossier->telt()) continue;
        std::vector<std::string> uitkomsten;
        for (const Bewaardetelling& telling : tellingVan(wijze, een))
            uitkomsten.push_back(telling.uitkomst);
        if (const auto antwoord = auditantwoordUit(uitkomsten))
            uit.push_back({een.dossier->pseudoniem, *antwoord});
    }
    return uit;
}

std::string cijfersVan(const Steekproefuitkomst& van) {
    std::string uit = "Getrokken: " +
                      vanDe(van.getrokken, static_cast<int>(van.steekproef.populatie.aantal),
                            {"dossier", "dossiers", true}) +
                      ".";
    for (const Vraaguitkomst& een : van.vragen)
        for (const std::string* zin : {&een.telling, &een.zekerheid, &een.normzin})
            if (!zin->empty()) uit += " " + *zin;
    return uit;
}

std::string bewijsVan(const Toetsinzage& inzage, const Dossiersteekproef& steekproef) {
    std::string uit = "Vastgelegd op " + datumEnTijd(steekproef.vastgelegdOp) + " (SHA-256 " +
                      steekproef.vastleggingHash + ").";
    for (const Trekking& een : steekproefStore::trekkingen(inzage, steekproef.nr))
        uit += " Startwaarde van trekking " + std::to_string(een.nr) + ": " + een.startwaarde + ".";
    return uit;
}

std::string ongelezen(const Steekproefuitkomst& van) {
    const int nog = van.getrokken - van.beoordeeld;
    if (nog > 0)
        return "Nog " + vanDe(nog, van.getrokken, {"dossier", "dossiers", true}) + " " +
               (nog == 1 ? "is" : "zijn") + " niet gelezen. Lees eerst alle dossiers.";
    if (van.teBespreken > 0)
        return "Bij " + hoeveel(van.teBespreken, {"dossier", "dossiers"}) +
               " kwamen twee lezers niet tot hetzelfde antwoord. Bespreek die eerst.";
    return {};
}

}  // namespace

Steekproefgrond grondVan(const Toetsinzage& inzage, const Dossiersteekproef& steekproef,
                         const Inzagebewijs& bewijs) {
    Steekproefgrond uit;
    uit.nr = steekproef.nr;
    uit.naam = steekproef.titel;
    uit.doel = *steekproef.doel;
    uit.populatie = steekproef.populatie.aantal;
    if (steekproef.status == Steekproefstatus::vervallen) {
        uit.beletsel = "Deze steekproef is vervallen. De reden: " + steekproef.reden.str();
        return uit;
    }
    if (steekproef.status != Steekproefstatus::getrokken) {
        uit.beletsel = "Er zijn nog geen dossiers getrokken.";
        return uit;
    }
    const Steekproefuitkomst van = uitkomstenVan(inzage, steekproef, bewijs);
    uit.getrokken = van.getrokken;
    uit.gelezen = van.beoordeeld;
    uit.beletsel = ongelezen(van);
    if (!uit.beletsel.empty()) return uit;
    uit.cijfers = cijfersVan(van);
    uit.bewijs = bewijsVan(inzage, steekproef);
    if (uit.doel.soort != Doelsoort::eigenAudit) return uit;
    uit.dossiers = antwoordenPerDossier(inzage, steekproef, bewijs);
    if (van.gewist > 0)
        uit.beletsel = "De bewaartermijn is voorbij: van " +
                       hoeveel(van.gewist, {"dossier", "dossiers"}) +
                       " zijn de antwoorden gewist. Trek een nieuwe steekproef.";
    else if (uit.dossiers.empty())
        uit.beletsel = "Voor geen van deze dossiers geldt de vraag. Trek er dossiers bij.";
    return uit;
}

Steekproefgrond eisGrond(const Toetsinzage& inzage, std::int64_t nr, Doelsoort soort) {
    const Dossiersteekproef steekproef = eisSteekproef(inzage, nr);
    if (!steekproef.doel || steekproef.doel->soort != soort) throw Onvindbaar();
    eisOngebruikt(steekproef);
    Steekproefgrond uit =
        grondVan(inzage, steekproef, inzage.noteer(Inzagesoort::uitkomsten, inInzage(nr)));
    if (!uit.beletsel.empty()) throw NietNu(uit.beletsel);
    return uit;
}

std::vector<Steekproefgrond> gronden(const Toetsinzage& inzage) {
    std::vector<Steekproefgrond> uit;
    for (const Dossiersteekproef& een : steekproefStore::vanOpvolging(inzage))
        if (inzage.mag(actieVoor(een.doel->soort, Steekproefdaad::lezen)))
            uit.push_back(
                grondVan(inzage, een, inzage.noteer(Inzagesoort::uitkomsten, inInzage(een.nr))));
    return uit;
}

}  // namespace maatlat
