// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/steekproef/steekproeven.h"

#include <algorithm>
#include <map>

#include "domain/fouten.h"
#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/dossierlezing_store.h"
#include "store/steekproef/steekproef_store.h"
#include "toetsing/steekproef/bewaartermijn.h"
#include "toetsing/steekproef/dossiertelling.h"
#include "toetsing/steekproef/populatiegeheugen.h"
#include "toetsing/steekproef/steekproefwerk.h"

namespace maatlat {

namespace {

/// The dossiers with all that was said of them.
struct Dossiers {
    std::vector<Steekproefdossier> rijen;
    std::vector<Dossierlezing> lezingen;
    std::vector<Afspraak> afspraken;

    Dossiers(Sessie& sessie, std::int64_t toets, std::int64_t steekproef)
        : rijen(steekproefStore::dossiers(sessie, toets, steekproef)),
          lezingen(dossierlezingStore::alle(sessie, toets, steekproef)),
          afspraken(dossierlezingStore::afspraken(sessie, toets, steekproef)) {}

    std::vector<Dossierstof> stof() const { return perDossier(rijen, lezingen, afspraken); }
};

/// Dossiers that were read before their answers were erased: each left one outcome per check.
int gewistGelezen(Sessie& sessie, std::int64_t toets, std::int64_t steekproef) {
    std::map<std::string, int> perVraag;
    for (const Bewaardetelling& een : dossierlezingStore::tellingen(sessie, toets, steekproef))
        if (!een.gericht) perVraag[een.vraag] += een.aantal;
    int uit = 0;
    for (const auto& [vraag, aantal] : perVraag)
        uit = std::max(uit, aantal);
    return uit;
}

Steekproefrij regelVan(Sessie& sessie, std::int64_t toets, Dossiersteekproef steekproef) {
    Steekproefrij uit;
    const Dossiers dossiers(sessie, toets, steekproef.nr);
    uit.beoordeeld = gewistGelezen(sessie, toets, steekproef.nr);
    for (const Dossierstof& een : dossiers.stof()) {
        if (!een.dossier->telt()) continue;
        ++uit.getrokken;
        if (een.gelezen()) ++uit.beoordeeld;
    }
    uit.steekproef = std::move(steekproef);
    return uit;
}

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
std::vector<Dossierformulier> formulierenVoor(Werkplek& werkplek, Sessie& sessie,
                                              const Toetskop& kop) {
    std::vector<Dossierformulier> uit;
    const auto kader = kaderStore::lees(sessie, kop.kaderHash);
    if (!kader) return uit;
    for (const Bewaardformulier& een :
         dossierformulierStore::voorKader(sessie, kader->id, kader->versie))
        uit.push_back(*werkplek.formulier(sessie, een.hash));
    return uit;
}

void voegDossiersToe(Werkplek& werkplek, Sessie& sessie, const Persoon& persoon,
                     Steekproefblad& blad) {
    const Dossiers dossiers(sessie, blad.kop.nr, blad.steekproef.nr);
    std::shared_ptr<const Dossierformulier> formulier;
    if (!blad.steekproef.formulierHash.empty())
        formulier = werkplek.formulier(sessie, blad.steekproef.formulierHash);
    if (formulier != nullptr) blad.formuliernaam = formulier->naam;
    blad.gewistGelezen = gewistGelezen(sessie, blad.kop.nr, blad.steekproef.nr);
    for (const Dossierstof& een : dossiers.stof()) {
        if (een.dossier->stand == Dossierstand::reserve)
            ++blad.reserves;
        else
            blad.dossiers.push_back(voortgang(een, formulier.get(), persoon));
    }
}

}  // namespace

Steekproeflijst leesSteekproeven(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Steekproeflijst uit;
        uit.kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
        uit.magInvullen = mag(persoon, Actie::toetsInvullen, doelwit(sessie, persoon, uit.kop));
        for (Dossiersteekproef& een : steekproefStore::alle(sessie, toets))
            uit.steekproeven.push_back(regelVan(sessie, toets, std::move(een)));
        return uit;
    });
}

Steekproefblad leesSteekproef(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t steekproef) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Steekproefblad uit;
        uit.kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
        uit.steekproef = eisSteekproef(sessie, toets, steekproef);
        uit.trekkingen = steekproefStore::trekkingen(sessie, toets, steekproef);
        voegDossiersToe(werkplek, sessie, persoon, uit);
        if (uit.steekproef.status == Steekproefstatus::ingelezen)
            uit.formulieren = formulierenVoor(werkplek, sessie, uit.kop);
        uit.lijstInGeheugen = werkplek.geheugen<Populatiegeheugen>().lijst(
                                  toets, steekproef, werkplek.nu()) != nullptr;
        const auto inSleutel = aantalInSleutelbestand(werkplek.sleutels(), toets, steekproef);
        uit.sleutelAanwezig = inSleutel.has_value();
        uit.lijstBewaard = inSleutel.value_or(-1) >= uit.steekproef.populatie.aantal;
        const Doelwit bij = doelwit(sessie, persoon, uit.kop);
        uit.magInvullen = mag(persoon, Actie::toetsInvullen, bij);
        uit.magWissen = mag(persoon, Actie::dossiersWissen, bij);
        uit.bewaartermijn = bewaartermijn(sessie);
        return uit;
    });
}

void laatVervallen(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   std::int64_t steekproef, const std::string& reden,
                   const std::string& privacyReden) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsInvullen, toets);
        Dossiersteekproef wordt = eisSteekproef(transactie, toets, steekproef);
        if (wordt.status == Steekproefstatus::vervallen)
            throw NietNu("Deze steekproef is al vervallen.");
        const bool getrokken = wordt.status == Steekproefstatus::getrokken;
        wordt.status = Steekproefstatus::vervallen;
        wordt.reden = leesReden(reden);
        bewaakSteekproef(werkplek, transactie, kop, {{"reden", wordt.reden}}, privacyReden);
        steekproefStore::bewaar(transactie, toets, wordt, "steekproef vervallen");
        if (!getrokken && vernietigSleutelbestand(werkplek.sleutels(), toets, steekproef))
            transactie.log("sleutel vernietigd", steekproefStore::inLogboek(toets, steekproef), "",
                           "");
        return std::string();
    });
    werkplek.geheugen<Populatiegeheugen>().vergeet(toets, steekproef);
}

Trekkingsbewijs leesBewijs(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                           std::int64_t steekproef) {
    return werkplek.database().lees([&](Sessie& sessie) {
        const Toetskop kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
        Trekkingsbewijs uit;
        uit.onderzoek = kop.onderzoekNaam;
        uit.organisatie = kop.organisatie;
        uit.steekproef = eisSteekproef(sessie, toets, steekproef);
        uit.trekkingen = steekproefStore::trekkingen(sessie, toets, steekproef);
        if (uit.trekkingen.empty())
            throw NietNu("Er is nog niets getrokken. Na de trekking is er een bewijs.");
        uit.dossiers = steekproefStore::dossiers(sessie, toets, steekproef);
        for (Steekproefdossier& een : uit.dossiers) {
            een.lijst.clear();
            een.bewarenTot.clear();
        }
        return uit;
    });
}

}  // namespace maatlat
