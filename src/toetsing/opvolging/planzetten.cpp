// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/planzetten.h"

#include <algorithm>
#include <utility>

#include "domain/fouten.h"
#include "domain/gebeurtenis.h"
#include "hash/sha256.h"
#include "store/opvolging/maatregel_store.h"
#include "store/opvolging/opvolging_store.h"
#include "store/opvolging/planoordeel_store.h"
#include "store/spoor/logboeklijst.h"
#include "taal/tijd.h"
#include "taal/zin.h"
#include "toetsing/opvolging/opvolgbeeld.h"
#include "toetsing/opvolging/opvolgzetten.h"
#include "toetsing/opvolging/verbeterpunten.h"
#include "toetsing/traject/zetten.h"
#include "toetsing/veldcontrole.h"

namespace maatlat {

namespace {

/// A last day that is still to come.
std::string eisTermijn(const Toetsinzage& inzage, const std::string& getypt) {
    Veldcontrole controle;
    std::string uit =
        controle.dag("tot", getypt, "Vul de laatste dag in, bijvoorbeeld 22-11-2026.");
    if (!uit.empty() && uit < dagVan(inzage.werkplek().nu()))
        controle.fout("tot", "Deze dag is al voorbij. Kies een latere dag.");
    controle.eisGoed();
    return uit;
}

/// A plan says what will still be done: what was past when it was written is marked so.
void eisGeenVerlopenTermijn(const std::vector<Maatregel>& maatregelen, const std::string& vandaag) {
    std::vector<std::string> verlopen;
    for (const Maatregel& een : maatregelen)
        if (een.termijn < vandaag && een.achteraf.empty())
            verlopen.push_back("maatregel " + std::to_string(een.nr) + " (" +
                               datumInWoorden(een.termijn) + ")");
    if (!verlopen.empty())
        throw NietNu("De laatste dag is al voorbij van " + opsomming(verlopen) +
                     ". Kies daar een latere dag, of zet er een vinkje bij \"achteraf "
                     "vastgelegd\". Dien het plan daarna in.");
}

/// The term that the organisation had before it handed the plan in.
std::string eerderePlantermijn(const Toetsinzage& inzage) {
    for (const auto& een : opvolgingStore::gedaan(inzage)) {
        const bool begon = een.zet == Opvolgzet::stemIn || een.zet == Opvolgzet::geefPlanTerug;
        if (begon || (een.naar == Opvolgstap::planMaken && !een.tot.empty())) return een.tot;
    }
    return {};
}

}  // namespace

void wijsIndienerAan(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t persoon) {
    handel(werkplek, handeling, toets, Actie::wijsIndienerAan,
           [&](const ToetsTransactie& transactie) {
               const auto kunnen = opvolgbeeld(transactie).kandidaten;
               if (std::ranges::find(kunnen, persoon, &Persoon::nr) == kunnen.end())
                   throw Veldfouten("indiener", "Kies iemand van uw organisatie.");
               doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                            {Opvolgzet::wijsIndienerAan, {}, {}, [&](Opvolging& stand) {
                                 stand.indiener = persoon;
                             }});
           });
}

void stelPlantermijn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     const std::string& tot) {
    handel(werkplek, handeling, toets, Actie::stelPlantermijn,
           [&](const ToetsTransactie& transactie) {
               doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                            {Opvolgzet::stelPlantermijn, {}, eisTermijn(transactie, tot)});
           });
}

int dienPlanIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets, int versie,
               bool metGaten) {
    return handel(
        werkplek, handeling, toets, Actie::dienPlanIn, [&](const ToetsTransactie& transactie) {
            eisVersie(transactie, versie);
            const auto maatregelen = maatregelStore::alle(transactie);
            const Verbeterplan plan = verbeterplanVan(Bevrorenscores(transactie), maatregelen);
            const int open = static_cast<int>(plan.gaten().size());
            if (open > 0 && !metGaten && !plan.maatregelen.empty())
                throw Veldfouten("gaten", "Bij " + hoeveel(open, kVerbeterpunt) +
                                              " staat geen maatregel. Voeg die toe, of zet een "
                                              "vinkje als u het plan toch zo indient.");
            eisGeenVerlopenTermijn(maatregelen, dagVan(werkplek.nu()));
            const int nieuw =
                opvolgingVan(transactie).planversie + 1;  // as the store numbers them too
            doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                         {Opvolgzet::dienPlanIn, {}, {}, [&](Opvolging& stand) {
                              stand.planversie = nieuw;
                          }});
            return opvolgingStore::bevriesPlan(transactie, plan.codeer(), transactie.persoon().nr)
                .versie;
        });
}

void neemPlanTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const std::string& reden, const std::string& privacyreden) {
    handelMetTekst(
        werkplek, handeling, toets, Actie::neemPlanTerug,
        {.reden = privacyreden, .record = "opvolging"}, [&](const TekstTransactie& transactie) {
            const Tekst gekeurd =
                eisReden(transactie, reden, "Schrijf op waarom u het plan terugneemt.");
            transactie.eisGoed();
            doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                         {Opvolgzet::neemPlanTerug, gekeurd, eerderePlantermijn(transactie)});
        });
}

void geefPlanTerug(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                   const std::string& reden, const std::string& tot,
                   const std::string& privacyreden) {
    handelMetTekst(werkplek, handeling, toets, Actie::geefPlanTerug,
                   {.reden = privacyreden, .record = "opvolging"},
                   [&](const TekstTransactie& transactie) {
                       const Tekst gekeurd =
                           eisReden(transactie, reden, "Schrijf op waarom het plan opnieuw moet.");
                       const std::string termijn = eisTermijn(transactie, tot);
                       transactie.eisGoed();
                       doeOpvolgzet(transactie, opvolgomstandigheden(transactie),
                                    {Opvolgzet::geefPlanTerug, gekeurd, termijn});
                   });
}

std::string planfout(const Toetsinzage& inzage, int versie) {
    const auto plan = opvolgingStore::plan(inzage, versie);
    if (!plan) return "Dit plan is er niet.";
    const auto gelogd = logboek::eerste(inzage, Gebeurtenis::opvolgplanIngediend,
                                        opvolgingStore::inLogboek(inzage.nr(), versie));
    const bool goed = sha256Hex(plan->tekst) == plan->sha256 && gelogd &&
                      gelogd->nieuw == plan->sha256 && Verbeterplan::lees(plan->tekst);
    return goed ? "" : "Dit plan is niet meer wat is ingediend.";
}

Planblad leesPlan(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets, int versie) {
    return inzien(werkplek, persoon, toets, Actie::opvolgingLezen, [&](const Toetsinzage& inzage) {
        const auto plannen = opvolgingStore::plannen(inzage);
        const auto dit = std::ranges::find(plannen, versie, &opvolgingStore::Plan::versie);
        if (dit == plannen.end()) throw Onvindbaar();
        Planblad uit;
        uit.kop = inzage.kop();
        uit.vanOrganisatie = inzage.doelwit().eigenOrganisatie;
        uit.versie = versie;
        uit.nieuwste = plannen.back().versie;
        uit.wie = opvolgnaam(inzage, dit->persoon);
        uit.wanneer = dit->wanneer;
        uit.sha256 = dit->sha256;
        uit.fout = planfout(inzage, versie);
        if (!uit.fout.empty()) return uit;
        uit.plan = Verbeterplan::lees(dit->tekst).value();
        if (dit != plannen.begin() && planfout(inzage, versie - 1).empty())
            uit.verschillen = planverschillen(
                Verbeterplan::lees(std::prev(dit)->tekst).value_or(Verbeterplan{}), uit.plan);
        const auto beoordeeld = beoordeeldePlannen(opvolgingStore::gedaan(inzage));
        if (!inzage.doelwit().eigenOrganisatie ||
            std::ranges::find(beoordeeld, versie) != beoordeeld.end())
            uit.oordelen = planoordeelStore::alle(inzage, versie);
        return uit;
    });
}

}  // namespace maatlat
