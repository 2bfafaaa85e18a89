// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/planoordelen.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/recordvorm.h"
#include "store/opvolging/opvolging_store.h"
#include "store/opvolging/planoordeel_store.h"
#include "taal/tijd.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/planzetten.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/traject/zetten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// The plan with this number as it was handed in. Throws Onvindbaar, and Gebruikersfout when it is
/// not that any more.
Verbeterplan eisPlan(const Toetsinzage& inzage, int versie) {
    const auto plan = opvolgingStore::plan(inzage, versie);
    if (!plan) throw Onvindbaar();
    if (const std::string fout = planfout(inzage, versie); !fout.empty())
        throw Gebruikersfout(fout +
                             " Vraag de beheerder om een reservekopie van de database terug te "
                             "zetten.");
    return Verbeterplan::lees(plan->tekst).value();
}

/// Why it came back from who had to agree, this time.
void voegTeruggaveToe(Planbeoordeling& uit, const Toetsinzage& inzage) {
    for (const auto& een : opvolgingStore::gedaan(inzage)) {
        if (een.zet == Opvolgzet::dienPlanIn || een.zet == Opvolgzet::legPlanoordeelVoor) return;
        if (een.zet != Opvolgzet::stemNietIn) continue;
        uit.terug = een.reden;
        uit.terugDoor = persoonsnaam(inzage, een.persoon);
        return;
    }
}

void vulAntwoorden(Planoordeel& wordt, const Planoordeelinvoer& invoer, Veldcontrole& controle) {
    for (const Planvraag vraag : kPlanvragen) {
        const std::string veld(naam(vraag));
        const auto getypt = invoer.antwoorden.find(veld);
        const auto antwoord =
            getypt == invoer.antwoorden.end() ? std::nullopt : planantwoordMetNaam(getypt->second);
        if (!antwoord) controle.fout(veld, "Kies een antwoord: ja, deels of nee.");
        wordt.antwoorden[static_cast<std::size_t>(vraag)] = antwoord;
    }
}

void vulGeheel(Planoordeel& wordt, const Planoordeelinvoer& invoer, Veldcontrole& controle,
               const TekstTransactie& transactie, const std::string& vandaag) {
    wordt.uitkomst = planuitkomstMetNaam(invoer.uitkomst);
    if (!wordt.uitkomst) controle.fout("uitkomst", "Kies of het plan wordt aanvaard.");
    const bool terug = wordt.uitkomst == Planuitkomst::terug;
    const Getypt ontbreekt =
        controle.tekst("ontbreekt", terug ? invoer.ontbreekt : "", kLangsteTekst,
                       terug ? "Schrijf op wat er ontbreekt. De organisatie leest dit." : "");
    wordt.ontbreekt = transactie.keur("ontbreekt", ontbreekt, wordt.ontbreekt);
    wordt.termijn.clear();
    if (!terug) return;
    wordt.termijn = controle.dag("termijn", invoer.termijn,
                                 "Vul in wanneer het nieuwe plan er uiterlijk is, bijvoorbeeld "
                                 "22-11-2026.");
    if (!wordt.termijn.empty() && wordt.termijn < vandaag)
        controle.fout("termijn", "Deze dag is al voorbij. Kies een latere dag.");
}

}  // namespace

Planbeoordeling planbeoordeling(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::opvolgingLezen, [&](const Toetsinzage& inzage) {
        Planbeoordeling uit;
        uit.opvolging = opvolgbeeld(inzage);
        uit.planversie = uit.opvolging.stand.planversie;
        if (!uit.opvolging.magOordeelLezen)
            throw NietNu(
                "U leest het oordeel van de inspectie bij het plan, zodra twee inspecteurs het "
                "eens zijn.");
        if (uit.planversie == 0)
            throw NietNu("Er is nog geen plan ingediend. Daarna kunt u het beoordelen.");
        uit.plan = eisPlan(inzage, uit.planversie);
        uit.oordelen = planoordeelStore::alle(inzage, uit.planversie);
        for (const auto& [nr, een] : uit.oordelen)
            uit.namen[een.persoon] = persoonsnaam(inzage, een.persoon);
        if (uit.planversie > 1)
            uit.verschillen = planverschillen(eisPlan(inzage, uit.planversie - 1), uit.plan);
        if (uit.opvolging.stand.voorlegger != 0)
            uit.voorlegger = persoonsnaam(inzage, uit.opvolging.stand.voorlegger);
        voegTeruggaveToe(uit, inzage);
        if (uit.opvolging.magBeoordelen)
            for (const Opvolgvoorwaarde een : overgangstabel::beletsels(
                     opvolgovergangen(), uit.opvolging.stand.stap, Opvolgzet::legPlanoordeelVoor,
                     betrokkenheid(inzage.persoon(), inzage.doelwit()),
                     opvolgomstandigheden(inzage)))
                uit.inDeWeg.emplace_back(waaromNiet(een));
        return uit;
    });
}

void bewaarPlanoordeel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                       std::int64_t maatregel, const Planoordeelinvoer& invoer) {
    const auto bewaar = [&](const TekstTransactie& transactie) {
        const int planversie = opvolgingVan(transactie).planversie;
        if (maatregel != kHelePlan && !eisPlan(transactie, planversie).maatregel(maatregel))
            throw Onvindbaar();
        Planoordeel wordt = planoordeelStore::lees(transactie, planversie, maatregel);
        wordt.versie = invoer.versie;
        Veldcontrole controle;
        vulAntwoorden(wordt, invoer, controle);
        const bool alles =
            std::ranges::all_of(wordt.antwoorden, [](const auto& een) { return een.has_value(); });
        const Getypt motivering = controle.tekst(
            "motivering", invoer.motivering, kLangsteTekst,
            alles && !wordt.isOveralJa() ? "U koos niet overal \"ja\". Schrijf op waarom." : "");
        wordt.motivering = transactie.keur("motivering", motivering, wordt.motivering);
        if (maatregel == kHelePlan)
            vulGeheel(wordt, invoer, controle, transactie, dagVan(werkplek.nu()));
        controle.eisGoed();
        transactie.eisGoed();
        transactie.noem(planoordeelsleutel(planversie, maatregel));
        planoordeelStore::bewaar(transactie, planversie, maatregel, wordt, handeling.wie.nr);
    };
    handelMetTekst(werkplek, handeling, toets, Actie::beoordeelMaatregel,
                   {.reden = invoer.privacyreden, .record = {}}, bewaar);
}

void legPlanoordeelVoor(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        int versie) {
    handel(werkplek, handeling, toets, Actie::legPlanoordeelVoor,
           [&](const ToetsTransactie& transactie) {
               eisVersie(transactie, versie);
               doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                            {Opvolgzet::legPlanoordeelVoor, {}, {}, [&](Opvolging& stand) {
                                 stand.voorlegger = handeling.wie.nr;
                             }});
           });
}

void neemPlanoordeelTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    handel(werkplek, handeling, toets, Actie::neemPlanoordeelTerug,
           [&](const ToetsTransactie& transactie) {
               doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                            {Opvolgzet::neemPlanoordeelTerug});
           });
}

void stemInMetPlanoordeel(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                          int versie) {
    handel(werkplek, handeling, toets, Actie::stemIn, [&](const ToetsTransactie& transactie) {
        eisVersie(transactie, versie);
        const int planversie = opvolgingVan(transactie).planversie;
        eisPlan(transactie, planversie);
        const Planoordeel geheel = planoordeelStore::lees(transactie, planversie, kHelePlan);
        doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                     {Opvolgzet::stemIn, {}, geheel.termijn});
    });
}

void stemNietIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
                const std::string& reden, const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::stemNietIn,
                   {.reden = privacyreden, .record = "opvolging"},
                   [&](const TekstTransactie& transactie) {
                       eisVersie(transactie, versie);
                       const Tekst gekeurd =
                           eisReden(transactie, reden, "Schrijf op waarom u het niet eens bent.");
                       transactie.eisGoed();
                       doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                                    {Opvolgzet::stemNietIn, gekeurd});
                   });
}

}  // namespace maatlat
