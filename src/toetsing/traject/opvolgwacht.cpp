// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/opvolgwacht.h"

#include <algorithm>
#include <array>
#include <utility>

#include "rules/opvolging/opvolgtraject.h"
#include "store/opvolging/opvolgwacht_store.h"
#include "taal/tijd.h"

namespace maatlat {

namespace {

using H = Hoedanigheid;

/// What somebody is asked at a stap. That everybody who is on turn there has a line here is tested
/// against the table of steps.
struct Opvolgwerk {
    Opvolgstap stap;
    Hoedanigheid wie;
    Opvolgzet zet;
    std::string_view wat;
    std::string_view agenda;
    bool naTermijn = false;  ///< only when the term of others is past
};
constexpr std::array kOpvolgwerk{
    Opvolgwerk{Opvolgstap::planMaken, H::organisatie, Opvolgzet::wijsIndienerAan,
               "kiezen wie het verbeterplan indient",
               "Maatlat: kiezen wie een verbeterplan indient"},
    Opvolgwerk{Opvolgstap::planMaken, H::planindiener, Opvolgzet::dienPlanIn,
               "het verbeterplan maken en indienen", "Maatlat: een verbeterplan indienen"},
    Opvolgwerk{Opvolgstap::planMaken, H::organisatie, Opvolgzet::maakMaatregel,
               "maatregelen maken voor het verbeterplan",
               "Maatlat: maatregelen maken voor een verbeterplan"},
    Opvolgwerk{Opvolgstap::planMaken, H::toezichthouder, Opvolgzet::stelPlantermijn,
               "een nieuwe laatste dag kiezen: het verbeterplan is te laat",
               "Maatlat: een verbeterplan is te laat", true},
    Opvolgwerk{Opvolgstap::planIngediend, H::toezichthouder, Opvolgzet::beoordeelMaatregel,
               "het verbeterplan beoordelen", "Maatlat: een verbeterplan beoordelen"},
    Opvolgwerk{Opvolgstap::planVoorgelegd, H::tweedeToezichthouder, Opvolgzet::stemIn,
               "het oordeel over het verbeterplan lezen als tweede inspecteur",
               "Maatlat: een oordeel over een verbeterplan lezen"},
};

opvolgwachtStore::Opvolgbeurten opvolgbeurten() {
    opvolgwachtStore::Opvolgbeurten uit;
    for (const Opvolgwerk& een : kOpvolgwerk) {
        const bool vt = een.wie == H::organisatie || een.wie == H::planindiener;
        (vt              ? uit.organisatie
         : een.naTermijn ? uit.toezichtNaTermijn
                         : uit.toezicht)
            .push_back(een.stap);
    }
    return uit;
}

/// Whether this is asked of this person, and not something else at the same stap that holds it.
bool wachtOp(const Opvolgwerk& werk, const Betrokkenheid& wie, const Opvolging& stand) {
    if (werk.stap != stand.stap || !is(werk.wie, wie)) return false;
    if (werk.zet == Opvolgzet::wijsIndienerAan) return stand.indiener == 0;
    if (werk.zet == Opvolgzet::maakMaatregel) return stand.indiener != 0 && !wie.planindiener;
    return true;
}

Wachtregel opvolgregel(const Toetskop& kop, const Opvolging& stand, const Opvolgwerk& werk,
                       const std::string& vandaag) {
    Wachtregel uit;
    uit.toets = kop.nr;
    uit.organisatie = kop.organisatie;
    uit.onderzoekId = kop.onderzoekId;
    uit.onderzoek = kop.onderzoekNaam;
    uit.opvolgzet = werk.zet;
    uit.sinds = stand.sinds.empty() ? kop.sinds : stand.sinds;
    uit.tot = stand.tot;
    uit.telaat = !stand.tot.empty() && stand.tot < vandaag;
    return uit;
}

const Opvolgwerk* werkBij(Opvolgzet zet) {
    const auto een = std::ranges::find(kOpvolgwerk, zet, &Opvolgwerk::zet);
    return een == kOpvolgwerk.end() ? nullptr : &*een;
}

}  // namespace

std::vector<Wachtregel> opvolgingWachtOp(const Toetseninzage& alle, const std::string& onderzoek) {
    const std::string vandaag = dagVan(alle.werkplek().nu());
    std::vector<Wachtregel> uit;
    alle.elkMetOpvolging(
        opvolgwachtStore::nummers(alle.recht(), opvolgbeurten(), vandaag, onderzoek),
        [&](const Toetskop& kop, const Doelwit& doelwit, const Opvolging& stand) {
            const Betrokkenheid wie = betrokkenheid(alle.persoon(), doelwit);
            for (const Opvolgwerk& werk : kOpvolgwerk) {
                if (!wachtOp(werk, wie, stand)) continue;
                Wachtregel regel = opvolgregel(kop, stand, werk, vandaag);
                if (werk.naTermijn && !regel.telaat) continue;
                regel.magToetsLezen = mag(alle.persoon(), Actie::toetsLezen, doelwit);
                uit.push_back(std::move(regel));
            }
        });
    return uit;
}

std::string_view watWacht(Opvolgzet zet) {
    const Opvolgwerk* werk = werkBij(zet);
    return werk ? werk->wat : naam(zet);
}

std::string_view agendatitel(Opvolgzet zet) {
    const Opvolgwerk* werk = werkBij(zet);
    return werk ? werk->agenda : "Maatlat: opvolging";
}

}  // namespace maatlat
