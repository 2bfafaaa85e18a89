// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/opvolgsteekproef.h"

#include <algorithm>
#include <memory>
#include <optional>

#include "domain/fouten.h"
#include "rules/opvolging/voortgangsstand.h"
#include "rules/steekproef/formulierdeel.h"
#include "store/kader_store.h"
#include "store/steekproef/dossierformulier_store.h"
#include "store/steekproef/steekproef_store.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/inspectiedossiers.h"
#include "toetsing/opvolging/verbeterpunten.h"
#include "toetsing/opvolging/voortgang.h"
#include "toetsing/steekproef/steekproefpoort.h"

namespace maatlat {

namespace {

constexpr std::size_t kMeesteGenoemd = 20;  ///< dossiers in one message
/// The largest population that web/opvolging/omvang_routes.cpp reckons with: none needs more.
constexpr std::int64_t kGrootsteOmvang = 100'000;

/// Throws NietNu when there is nothing to see of this maatregel.
void eisMaatregel(const Toetsinzage& inzage, Doelsoort soort, std::int64_t nr,
                  const std::string& verwachting) {
    const Uitvoering alles = uitvoeringVan(inzage);
    const auto een = std::ranges::find(alles.maatregelen, nr, &Maatregel::nr);
    const std::string naam = "Maatregel " + std::to_string(nr);
    if (een == alles.maatregelen.end())
        throw NietNu(naam + " staat niet meer in het plan. Kies een andere maatregel.");
    if (!een->vervallen.empty()) throw NietNu(naam + " is vervallen. Kies een andere maatregel.");
    if (std::ranges::find(een->verwachtingen, verwachting) == een->verwachtingen.end())
        throw NietNu(naam + " is niet voor " + verwachting + ". Kies een verwachting waarvoor " +
                     "deze maatregel is.");
    const std::string vandaag = dagVan(inzage.werkplek().nu());
    if (soort == Doelsoort::verificatie &&
        staatVan(*een, alles, vandaag) == Maatregelstand::voorgenomen &&
        std::ranges::find(alles.meldingen, nr, &Voortgangsmelding::maatregel) ==
            alles.meldingen.end())
        throw NietNu(naam +
                     " is nog niet in uitvoering. Trek dossiers als er iets van te zien kan zijn.");
}

/// Throws NietNu when no form of this kader asks anything for it.
void eisDossiervragen(const Toetsinzage& inzage, Doelsoort soort, const std::string& verwachting) {
    const auto kader = kaderStore::lees(inzage, inzage.kop().kaderHash);
    if (kader)
        for (const Bewaardformulier& een :
             dossierformulierStore::voorKader(inzage, kader->id, kader->versie))
            if (!deelVoor(*inzage.werkplek().formulier(inzage, een.hash), verwachting)
                     .vragen.empty())
                return;
    throw NietNu("Geen dossierformulier vraagt iets over " + verwachting +
                 ". Daarom kunt u er geen dossiers voor trekken. " +
                 (soort == Doelsoort::verificatie
                      ? "Verifieer uit een document, een telefoongesprek of een bezoek."
                      : "Dien de eigen audit in met een regel per dossier."));
}

/// Who may draw until it suits, chooses: one at a time, and one that was given up stays visible.
void eisEnige(const Toetsinzage& inzage, const Steekproefdoel& doel) {
    for (const Dossiersteekproef& een : steekproefStore::vanOpvolging(inzage)) {
        const Steekproefdoel& ander = *een.doel;
        if (een.status == Steekproefstatus::vervallen || !ander.gebruikt.empty() ||
            ander.soort != doel.soort || ander.maatregel != doel.maatregel ||
            ander.verwachting != doel.verwachting || ander.audit != doel.audit)
            continue;
        throw NietNu("Hiervoor loopt al een steekproef: “" + een.titel.str() +
                     "”. Ga daarmee verder, of laat die vervallen met een reden.");
    }
}

/// It comes along in the address of the page: what nobody can have reckoned is refused.
void eisOmvang(std::int64_t omvang) {
    if (omvang < 0 || omvang > kGrootsteOmvang)
        throw NietNu(
            "Hoeveel dossiers genoeg zijn, klopt niet in het adres van deze pagina. "
            "Reken het opnieuw uit, en ga daarvandaan verder.");
}

Steekproefdoel doelVoor(const Toetsinzage& inzage, Doelsoort soort,
                        const Opvolgsteekproefvraag& vraag) {
    eisOmvang(vraag.omvang);
    Steekproefdoel uit{soort, vraag.maatregel, vraag.verwachting, 0, vraag.omvang, "", ""};
    if (soort == Doelsoort::eigenAudit && vraag.audit != 0) {
        const auto audits = uitvoeringVan(inzage).audits;
        const auto een = std::ranges::find(audits, vraag.audit, &EigenAudit::nr);
        if (een == audits.end()) throw Onvindbaar();
        if (een->isIngediend())
            throw NietNu("Deze eigen audit is al ingediend. Zij verandert niet meer.");
        uit.audit = een->nr;
        uit.maatregel = een->maatregel;
        uit.verwachting = een->verwachting;
    }
    if (uit.verwachting.empty() || !Bevrorenscores(inzage).verbeterpunt(uit.verwachting))
        throw NietNu("Kies eerst voor welke maatregel en welk verbeterpunt u dossiers trekt.");
    if (uit.maatregel != 0 || soort == Doelsoort::verificatie)
        eisMaatregel(inzage, soort, uit.maatregel, uit.verwachting);
    eisDossiervragen(inzage, soort, uit.verwachting);
    eisEnige(inzage, uit);
    return uit;
}

/// Throws Veldfouten when the inspectie drew some of these.
void eisNietVanInspectie(const Inspectiedossiers& inspectie, const Populatie& populatie) {
    std::vector<std::string> nummers;
    std::size_t aantal = 0;
    for (std::size_t plaats = 0; plaats < populatie.aantal(); ++plaats) {
        const std::string nummer(populatie.rij(plaats).nummer);
        if (!inspectie.trok(nummer)) continue;
        if (++aantal <= kMeesteGenoemd) nummers.push_back(nummer);
    }
    if (aantal == 0) return;
    throw Veldfouten(
        "lijst", "Op deze lijst " +
                     std::string(aantal == 1 ? "staat 1 dossier"
                                             : "staan " + std::to_string(aantal) + " dossiers") +
                     " die de inspectie al trok: " + opsomming(nummers) +
                     (aantal > kMeesteGenoemd ? " en meer" : "") +
                     ". Haal die van de lijst en lees haar opnieuw in.");
}

}  // namespace

Doelsoort opvolgdoelsoort(const Persoon& persoon) {
    return persoon.heeft(Rol::vtManagement) ? Doelsoort::eigenAudit : Doelsoort::verificatie;
}

Opvolgsteekproefblad opvolgsteekproefblad(Werkplek& werkplek, const Persoon& persoon,
                                          std::int64_t toets, const Opvolgsteekproefvraag& vraag) {
    const Doelsoort soort = opvolgdoelsoort(persoon);
    return inzien(werkplek, persoon, toets, actieVoor(soort, Steekproefdaad::invullen),
                  [&](const Toetsinzage& inzage) {
                      Opvolgsteekproefblad uit;
                      uit.kop = inzage.kop();
                      uit.doel = doelVoor(inzage, soort, vraag);
                      const Bevrorenscores scores(inzage);
                      for (const Verbeterpunt& een : scores.verbeterpunten())
                          if (een.code == uit.doel.verwachting) uit.verbeterpunt = een.tekst;
                      if (soort == Doelsoort::eigenAudit)
                          uit.sleutelzin =
                              zonderSleutelzin(Inspectiedossiers(inzage).zonderSleutel());
                      return uit;
                  });
}

Ingelezen beginOpvolgsteekproef(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                                const Lijstinvoer& invoer, const Opvolgsteekproefvraag& vraag) {
    const Doelsoort soort = opvolgdoelsoort(handeling.wie);
    std::unique_ptr<Inspectiedossiers> inspectie;
    Lijstdoel doel{actieVoor(soort, Steekproefdaad::invullen),
                   [&](const Toetsinzage& inzage) {
                       if (soort == Doelsoort::eigenAudit && !inspectie)
                           inspectie = std::make_unique<Inspectiedossiers>(inzage);
                       return std::optional(doelVoor(inzage, soort, vraag));
                   },
                   {}};
    doel.keur = [&](const Populatie& populatie) {
        if (inspectie) eisNietVanInspectie(*inspectie, populatie);
    };
    return leesLijstIn(werkplek, handeling, toets, invoer, doel);
}

}  // namespace maatlat
