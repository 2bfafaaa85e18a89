// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproeven.h"

#include <algorithm>
#include <map>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "rules/steekproef/formulierdeel.h"
#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/heropening_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/bewaartermijnen.h"
#include "toetsing/handelen.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/leesformulier.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefpoort.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

/// The dossiers with all that was said of them.
struct Dossiers {
    std::vector<Steekproefdossier> rijen;
    std::vector<Dossierlezing> lezingen;
    std::vector<Afspraak> afspraken;

    Dossiers(const Toetsinzage& inzage, std::int64_t steekproef)
        : rijen(steekproefStore::dossiers(inzage, steekproef)),
          lezingen(dossierlezingStore::alle(inzage, steekproef, inzage.zonderTonen())),
          afspraken(dossierlezingStore::afspraken(inzage, steekproef, inzage.zonderTonen())) {}

    std::vector<Dossierstof> stof() const { return perDossier(rijen, lezingen, afspraken); }
};

/// Dossiers that were read before their answers were erased: each left one outcome per check.
int gewistGelezen(const Toetslezing& inzage, std::int64_t steekproef) {
    std::map<std::string, int> perVraag;
    for (const Bewaardetelling& een : dossierlezingStore::tellingen(inzage, steekproef))
        if (!een.gericht) perVraag[een.vraag] += een.aantal;
    int uit = 0;
    for (const auto& [vraag, aantal] : perVraag)
        uit = std::max(uit, aantal);
    return uit;
}

}  // namespace

Steekproefrij steekproefrij(const Toetsinzage& inzage, Dossiersteekproef steekproef) {
    Steekproefrij uit;
    const Dossiers dossiers(inzage, steekproef.nr);
    uit.beoordeeld = gewistGelezen(inzage, steekproef.nr);
    for (const Dossierstof& een : dossiers.stof()) {
        if (!een.dossier->telt()) continue;
        ++uit.getrokken;
        if (een.gelezen()) ++uit.beoordeeld;
    }
    uit.steekproef = std::move(steekproef);
    return uit;
}

namespace {

bool isVan(const Dossierlezing* lezing, const Persoon& persoon) {
    return lezing != nullptr && lezing->persoon == persoon.nr;
}

Dossiervoortgang voortgang(const Dossierstof& stof, const Dossierformulier* formulier,
                           const Persoon& persoon) {
    Dossiervoortgang uit;
    uit.dossier = *stof.dossier;
    uit.eersteBegonnen = stof.eerste != nullptr;
    uit.eersteKlaar = stof.gelezen();
    uit.tweedeBegonnen = stof.tweede != nullptr;
    uit.tweedeKlaar = stof.tweede != nullptr && stof.tweede->klaar;
    uit.vanMij = isVan(stof.eerste, persoon) || isVan(stof.tweede, persoon);
    if (formulier != nullptr)
        uit.verschillen = static_cast<int>(openVerschillen(*formulier, stof).size());
    return uit;
}

/// What can be chosen from: only for a steekproef that has no plan yet.
std::vector<Dossierformulier> formulierenVoor(const Toetsinzage& inzage,
                                              const Dossiersteekproef& steekproef) {
    std::vector<Dossierformulier> uit;
    const auto kader = kaderStore::lees(inzage, inzage.kop().kaderHash);
    if (!kader) return uit;
    for (const Bewaardformulier& een :
         dossierformulierStore::voorKader(inzage, kader->id, kader->versie))
        uit.push_back(*inzage.werkplek().formulier(inzage, een.hash));
    if (!steekproef.doel) return uit;
    for (Dossierformulier& een : uit)
        een = deelVoor(een, steekproef.doel->verwachting);
    std::erase_if(uit, [](const Dossierformulier& een) { return een.vragen.empty(); });
    return uit;
}

void voegDossiersToe(const Toetsinzage& inzage, Steekproefblad& blad) {
    const Dossiers dossiers(inzage, blad.steekproef.nr);
    std::shared_ptr<const Dossierformulier> formulier;
    if (!blad.steekproef.formulierHash.empty())
        formulier = leesformulier(inzage.werkplek(), inzage, blad.steekproef);
    if (formulier != nullptr) blad.formuliernaam = formulier->naam;
    blad.gewistGelezen = gewistGelezen(inzage, blad.steekproef.nr);
    for (const Dossierstof& een : dossiers.stof()) {
        if (een.dossier->stand == Dossierstand::reserve)
            ++blad.reserves;
        else
            blad.dossiers.push_back(voortgang(een, formulier.get(), inzage.persoon()));
    }
}

}  // namespace

Steekproeflijst leesSteekproeven(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Steekproeflijst uit;
        uit.kop = inzage.kop();
        uit.magInvullen = inzage.mag(Actie::toetsInvullen);
        for (Dossiersteekproef& een : steekproefStore::alle(inzage))
            uit.steekproeven.push_back(steekproefrij(inzage, std::move(een)));
        return uit;
    });
}

Steekproefblad leesSteekproef(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t steekproef) {
    return inzien(
        werkplek, persoon, toets, actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
        [&](const Toetsinzage& inzage) {
            Steekproefblad uit;
            uit.kop = inzage.kop();
            uit.steekproef = eisSteekproef(inzage, steekproef);
            uit.trekkingen = steekproefStore::trekkingen(inzage, steekproef);
            voegDossiersToe(inzage, uit);
            uit.heropend = heropeningStore::zonderAntwoorden(inzage, steekproef);
            if (uit.steekproef.status == Steekproefstatus::ingelezen)
                uit.formulieren = formulierenVoor(inzage, uit.steekproef);
            uit.lijstInGeheugen = werkplek.geheugen<Populatiegeheugen>().lijst(
                                      toets, steekproef, werkplek.nu()) != nullptr;
            const auto inSleutel = aantalInSleutelbestand(werkplek.sleutels(), toets, steekproef);
            uit.sleutelAanwezig = inSleutel.has_value();
            uit.lijstBewaard = inSleutel.value_or(-1) >= uit.steekproef.populatie.aantal;
            uit.magInvullen = magInvullen(inzage, uit.steekproef);
            uit.magOpzoeken = magOpzoeken(inzage, uit.steekproef);
            uit.magWissen = inzage.mag(actieVoor(
                uit.steekproef.doel ? std::optional(uit.steekproef.doel->soort) : std::nullopt,
                Steekproefdaad::wissen));
            uit.ligtStil = ligtStil(uit.kop, uit.steekproef);
            uit.bewaartermijn = bewaartermijn(inzage, Bewaarsoort::dossiers);
            return uit;
        });
}

void laatVervallen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t steekproef, const std::string& reden,
                   const std::string& privacyReden) {
    const auto laatGaan = [&](const TekstTransactie& transactie) {
        Dossiersteekproef wordt = eisSteekproef(transactie, steekproef);
        if (wordt.status == Steekproefstatus::vervallen)
            throw NietNu("Deze steekproef is al vervallen.");
        eisOngebruikt(wordt);
        const bool getrokken = wordt.status == Steekproefstatus::getrokken;
        wordt.status = Steekproefstatus::vervallen;
        wordt.reden = transactie.keur("reden", leesReden(reden));
        transactie.eisGoed();
        steekproefStore::bewaar(transactie, wordt, Gebeurtenis::steekproefVervallen);
        if (!getrokken && vernietigSleutelbestand(werkplek.sleutels(), toets, steekproef))
            transactie.log(Gebeurtenis::sleutelVernietigd,
                           steekproefStore::inLogboek(toets, steekproef));
    };
    handelMetTekst(werkplek, handeling, toets,
                   actieBij(werkplek, toets, steekproef, Steekproefdaad::invullen),
                   {.reden = privacyReden, .record = kSteekproefrecord}, laatGaan);
    werkplek.geheugen<Populatiegeheugen>().vergeet(toets, steekproef);
}

Trekkingsbewijs leesBewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           std::int64_t steekproef) {
    return inzien(
        werkplek, persoon, toets, actieBij(werkplek, toets, steekproef, Steekproefdaad::lezen),
        [&](const Toetsinzage& inzage) {
            const Toetskop& kop = inzage.kop();
            Trekkingsbewijs uit;
            uit.steekproef = eisSteekproef(inzage, steekproef);
            // What was fixed keeps the names of then.
            const auto& binding = uit.steekproef.binding;
            uit.onderzoek = binding ? binding->onderzoek : kop.onderzoekNaam;
            uit.organisatie = binding ? binding->organisatie : kop.organisatie;
            uit.trekkingen = steekproefStore::trekkingen(inzage, steekproef);
            if (uit.trekkingen.empty())
                throw NietNu("Er is nog niets getrokken. Na de trekking is er een bewijs.");
            uit.dossiers = steekproefStore::dossiers(inzage, steekproef);
            for (Steekproefdossier& een : uit.dossiers) {
                een.lijst.clear();
                een.bewarenTot.clear();
            }
            return uit;
        });
}

}  // namespace maatlat
