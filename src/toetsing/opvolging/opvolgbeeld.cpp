// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/opvolgbeeld.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <utility>

#include "rules/opvolging/voortgangsstand.h"
#include "store/mensen/persoon_store.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/planoordeel_store.h"
#include "store/opvolging/voortgang_store.h"
#include "taal/collatie.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

std::string vandaag(const Toetsinzage& inzage) {
    return dagVan(inzage.werkplek().nu());
}

/// The newest verification of each maatregel.
Nagekekenen nagekekenen(const Toetsinzage& inzage) {
    Nagekekenen uit;
    for (const Verificatie& een : voortgangStore::verificaties(inzage))
        uit[een.maatregel] = nagekeken(een);
    return uit;
}

std::optional<Nagekeken> nagekeken(const Nagekekenen& van, std::int64_t nr) {
    const auto een = van.find(nr);
    return een == van.end() ? std::nullopt : std::optional(een->second);
}

std::vector<Maatregelbeeld> maatregelbeelden(const Toetsinzage& inzage,
                                             const std::vector<Maatregel>& maatregelen,
                                             const Nagekekenen& gezien) {
    std::vector<Maatregelbeeld> uit;
    for (const Maatregel& een : maatregelen) {
        Maatregelbeeld beeld{een, standVan(een, nagekeken(gezien, een.nr), vandaag(inzage)), false,
                             opvolgnaam(inzage, een.auteur), std::nullopt};
        beeld.teLaat = isTeLaat(een, beeld.stand, vandaag(inzage));
        uit.push_back(std::move(beeld));
    }
    return uit;
}

/// Those who can hand the plan in: VT-management of the organisation as it is called now.
std::vector<Persoon> planindieners(const Toetsinzage& inzage) {
    std::vector<Persoon> uit = persoonStore::alle(inzage);
    std::erase_if(uit, [&](const Persoon& een) {
        return een.geblokkeerd || !een.heeft(Rol::vtManagement) || !rolbezwaar(een).empty() ||
               een.organisatie != inzage.kop().organisatieNu;
    });
    const Collatie collatie;
    std::ranges::sort(uit, std::cref(collatie), &Persoon::naam);
    return uit;
}

/// Who must do something, and whether that is the one who looks.
void voegAanZetToe(Opvolgbeeld& uit, const Toetsinzage& inzage) {
    const Betrokkenheid wie = betrokkenheid(inzage.persoon(), inzage.doelwit());
    if (uit.stand.stap == Opvolgstap::planMaken && uit.stand.indiener == 0) {
        uit.aanZet = "de organisatie: er is nog niemand gekozen die het plan indient";
        uit.uAanZet = is(Hoedanigheid::organisatie, wie);
        return;
    }
    std::vector<std::string> delen;
    for (const Hoedanigheid als : aanZet(uit.stand.stap)) {
        const bool zelf = is(als, wie);
        uit.uAanZet = uit.uAanZet || zelf;
        std::string een(naam(als));
        if (zelf)
            een += " (u)";
        else if (als == Hoedanigheid::planindiener)
            een += " (" + uit.indiener + ")";
        delen.push_back(std::move(een));
    }
    uit.aanZet = opsomming(delen);
}

void voegPlannenToe(Opvolgbeeld& uit, const Toetsinzage& inzage,
                    const std::vector<opvolgingStore::Gedaan>& gedaan) {
    const std::vector<int> beoordeeld = beoordeeldePlannen(gedaan);
    for (const auto& een : opvolgingStore::plannen(inzage)) {
        Planregel regel{een.versie, opvolgnaam(inzage, een.persoon), een.wanneer, een.sha256, {}};
        if (std::ranges::find(beoordeeld, een.versie) != beoordeeld.end())
            regel.oordeel = planoordeelStore::lees(inzage, een.versie, kHelePlan);
        uit.plannen.insert(uit.plannen.begin(), std::move(regel));
    }
    if (beoordeeld.empty()) return;
    const auto oordelen = planoordeelStore::alle(inzage, beoordeeld.front());
    for (Maatregelbeeld& een : uit.maatregelen)
        if (const auto oordeel = oordelen.find(een.maatregel.nr); oordeel != oordelen.end())
            een.oordeel = oordeel->second;
}

/// Work within the inspectie, of which the organisation reads only what came of it.
bool isOnderInspecteurs(Opvolgzet zet) {
    return zet == Opvolgzet::legPlanoordeelVoor || zet == Opvolgzet::neemPlanoordeelTerug ||
           zet == Opvolgzet::stemNietIn;
}

void voegRechtenToe(Opvolgbeeld& uit, const Toetsinzage& inzage) {
    uit.vanOrganisatie = inzage.doelwit().eigenOrganisatie;
    uit.magMaken = inzage.mag(Actie::maakMaatregel);
    uit.magIndienerKiezen = inzage.mag(Actie::wijsIndienerAan);
    uit.magTermijnStellen = inzage.mag(Actie::stelPlantermijn);
    uit.magIndienen = inzage.mag(Actie::dienPlanIn);
    uit.magTerugnemen = inzage.mag(Actie::neemPlanTerug);
    uit.magBeoordelen = inzage.mag(Actie::beoordeelMaatregel);
    uit.magMeebeslissen = inzage.mag(Actie::stemIn);
    uit.magOordeelTerugnemen = inzage.mag(Actie::neemPlanoordeelTerug);
    uit.magTeruggeven = inzage.mag(Actie::geefPlanTerug);
    uit.magOordeelLezen = !uit.vanOrganisatie;
    if (uit.magIndienerKiezen) uit.kandidaten = planindieners(inzage);
}

bool allesBeoordeeld(const Toetsinzage& inzage, int planversie,
                     const std::map<std::int64_t, Planoordeel>& oordelen) {
    const auto bevroren = opvolgingStore::plan(inzage, planversie);
    const auto plan = bevroren ? Verbeterplan::lees(bevroren->tekst) : std::nullopt;
    return plan && oordelen.contains(kHelePlan) &&
           std::ranges::all_of(plan->maatregelen,
                               [&](const auto& een) { return oordelen.contains(een.nr); });
}

}  // namespace

std::vector<int> beoordeeldePlannen(const std::vector<opvolgingStore::Gedaan>& gedaan) {
    std::vector<int> uit;
    int versie = 0;
    for (const auto& een : std::views::reverse(gedaan)) {
        if (een.zet == Opvolgzet::dienPlanIn) ++versie;
        if (een.zet == Opvolgzet::stemIn) uit.insert(uit.begin(), versie);
    }
    return uit;
}

Opvolgomstandigheden opvolgomstandigheden(const Toetsinzage& inzage) {
    using V = Opvolgvoorwaarde;
    const Opvolging stand = opvolgingVan(inzage);
    const auto maatregelen = maatregelStore::alle(inzage);
    const auto oordelen = planoordeelStore::alle(inzage, stand.planversie);
    const auto geheel = oordelen.find(kHelePlan);
    const auto isUitkomst = [&](Planuitkomst een) {
        return geheel != oordelen.end() && geheel->second.uitkomst == een;
    };
    const Nagekekenen gezien = nagekekenen(inzage);
    Opvolgomstandigheden uit;
    uit.zet(V::heeftMaatregel, !maatregelen.empty());
    uit.zet(V::allesBeoordeeld, allesBeoordeeld(inzage, stand.planversie, oordelen));
    uit.zet(V::planAanvaard, isUitkomst(Planuitkomst::aanvaard));
    uit.zet(V::planNietAanvaard, isUitkomst(Planuitkomst::terug));
    uit.zet(V::elkPuntEenMaatregel, gaten(Bevrorenscores(inzage), maatregelen).empty());
    uit.zet(V::allesAfgerond, std::ranges::all_of(maatregelen, [&](const Maatregel& een) {
                return isAfgerond(standVan(een, nagekeken(gezien, een.nr), vandaag(inzage)));
            }));
    return uit;
}

Opvolgbeeld opvolgbeeld(const Toetsinzage& inzage) {
    Opvolgbeeld uit;
    uit.kop = inzage.kop();
    uit.stand = opvolgingVan(inzage);
    const Bevrorenscores scores(inzage);
    const auto maatregelen = maatregelStore::alle(inzage);
    const auto gedaan = opvolgingStore::gedaan(inzage);
    uit.vastgesteldOp = scores.vastgesteldOp();
    uit.sinds = uit.stand.sinds.empty() ? uit.vastgesteldOp : uit.stand.sinds;
    uit.teLaat = !uit.stand.tot.empty() && uit.stand.tot < vandaag(inzage);
    uit.punten = scores.verbeterpunten();
    uit.gaten = gaten(scores, maatregelen);
    uit.maatregelen = maatregelbeelden(inzage, maatregelen, nagekekenen(inzage));
    if (uit.stand.indiener != 0) uit.indiener = persoonsnaam(inzage, uit.stand.indiener);
    voegAanZetToe(uit, inzage);
    voegRechtenToe(uit, inzage);
    voegPlannenToe(uit, inzage, gedaan);
    for (const auto& een : gedaan)
        if (!uit.vanOrganisatie || !isOnderInspecteurs(een.zet))
            uit.gedaan.push_back(
                {een.zet, een.naar, opvolgnaam(inzage, een.persoon), een.wanneer, een.reden,
                 een.tot, een.indiener == 0 ? std::string() : persoonsnaam(inzage, een.indiener)});
    return uit;
}

Opvolgbeeld opvolgbeeld(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::opvolgingLezen,
                  [](const Toetsinzage& inzage) { return opvolgbeeld(inzage); });
}

}  // namespace maatlat
