// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/wachtlijst.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "domain/fouten.h"
#include "store/mensen/persoon_store.h"
#include "store/onderzoek_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "store/traject/wachtlijst_store.h"
#include "taal/collatie.h"
#include "taal/tijd.h"
#include "toetsing/traject/opvolgwacht.h"
#include "toetsing/traject/voortgangwacht.h"

namespace maatlat {

namespace {

using enum Trajectstap;
using H = Hoedanigheid;

/// What somebody is asked at a stap. That everybody who is on turn there has a line here is tested
/// against the table of the way to publication.
struct Werk {
    Trajectstap stap;
    Hoedanigheid wie;
    Zet zet;
    std::string_view wat;
};
constexpr std::array kWerk{
    Werk{lopend, H::maker, Zet::legVoor, "de toets afmaken en de volgende stap zetten"},
    Werk{collegialeToets, H::collega, Zet::keurGoed, "het concept lezen als collega"},
    Werk{goedgekeurd, H::maker, Zet::legVoor, "verder gaan met het goedgekeurde concept"},
    Werk{wederhoor, H::verantwoordelijke, Zet::dienIn, "een reactie op het concept indienen"},
    Werk{wederhoor, H::ontvanger, Zet::reageer, "reageren op het concept"},
    Werk{wederhoor, H::maker, Zet::sluitWederhoor,
         "wederhoor afsluiten of de termijn verlengen: er kwam geen reactie"},
    Werk{verwerking, H::maker, Zet::legVoor,
         "de reactie verwerken en de toets voorleggen ter vaststelling"},
    Werk{verwerking, H::tweedeLezer, Zet::beslisMee, "de besluiten lezen als tweede lezer"},
    Werk{vaststelling, H::vaststeller, Zet::stelVast, "de toets vaststellen of teruggeven"},
    Werk{vastgesteld, H::maker, Zet::maakPublicatieversie, "de publicatieversie maken"},
    Werk{vastgesteld, H::beslisser, Zet::besluitTotPublicatie, "besluiten over publicatie"},
    Werk{besluit, H::beslisser, Zet::publiceer, "publiceren als de dag er is"},
};

bool alleenMetPublicatie(Trajectstap stap) {
    return stap == vastgesteld;
}

/// Whether it only waits when the term of others is past.
bool naTermijn(const Werk& werk) {
    return werk.zet == Zet::sluitWederhoor;
}

/// Where the database looks for somebody who does something in this way.
void voegToe(wachtlijstStore::Beurten& uit, const Werk& werk) {
    switch (werk.wie) {
        case H::maker:
        case H::voorlegger:
            (naTermijn(werk) ? uit.teamNaTermijn : uit.team).push_back(werk.stap);
            return;
        case H::vaststeller:
            uit.team.push_back(werk.stap);
            uit.genoemd[Taak::vaststeller].push_back(werk.stap);
            return;
        case H::tweedeLezer:
            // Those of the team are on turn there already, to decide.
            uit.genoemd[Taak::tweedeLezer].push_back(werk.stap);
            return;
        case H::collega:
            uit.genoemd[Taak::collega].push_back(werk.stap);
            return;
        case H::ontvanger:
            uit.genoemd[Taak::ontvanger].push_back(werk.stap);
            return;
        case H::verantwoordelijke:
            uit.genoemd[Taak::verantwoordelijke].push_back(werk.stap);
            return;
        case H::beslisser:
        case H::coordinator:
            uit.coordinator.push_back(werk.stap);
            return;
        case H::organisatie:
            return;  // nothing goes on only when they do something
        case H::planindiener:
        case H::toezichthouder:
        case H::planvoorlegger:
        case H::tweedeToezichthouder:
            return;  // in the opvolging, which is not on this way
    }
}

/// Of what cannot hold for this person nothing is looked up.
wachtlijstStore::Beurten beurtenVan(const Persoon& persoon) {
    wachtlijstStore::Beurten uit;
    for (const Werk& werk : kWerk) {
        voegToe(uit, werk);
        if (alleenMetPublicatie(werk.stap)) uit.metPublicatie.push_back(werk.stap);
    }
    if (!persoon.heeft(Rol::coordinator)) uit.coordinator.clear();
    if (!persoon.heeft(Rol::inspecteur)) uit.team = uit.teamNaTermijn = {};
    return uit;
}

/// Whether this is asked of this person, and not something else at the same stap that holds it.
bool wacht(const Werk& werk, const Betrokkenheid& wie) {
    if (!is(werk.wie, wie)) return false;
    if (werk.wie == H::tweedeLezer) return wie.heeft(Taak::tweedeLezer);
    if (werk.wie == H::ontvanger) return !wie.heeft(Taak::verantwoordelijke);
    return true;
}

Wachtregel regelVan(const Toetskop& kop, const Werk& werk, const std::string& vandaag) {
    Wachtregel uit;
    uit.toets = kop.nr;
    uit.organisatie = kop.organisatie;
    uit.onderzoekId = kop.onderzoekId;
    uit.onderzoek = kop.onderzoekNaam;
    uit.stap = werk.stap;
    uit.zet = werk.zet;
    uit.sinds = kop.sinds;
    uit.tot = kop.tot;
    uit.telaat = isTeLaat(kop, vandaag);
    return uit;
}

/// Those who can be on turn anywhere; the roles of who is blocked do nothing.
std::vector<Persoon> deelnemers(Sessie& sessie) {
    std::vector<Persoon> uit = persoonStore::alle(sessie);
    std::erase_if(uit, [](const Persoon& een) {
        return een.geblokkeerd || (!een.heeft(Rol::inspecteur) && !een.heeft(Rol::coordinator) &&
                                   !een.heeft(Rol::vtManagement));
    });
    const Collatie volgorde;
    std::ranges::sort(uit, [&](const Persoon& een, const Persoon& ander) {
        return volgorde(een.naam, ander.naam);
    });
    return uit;
}

/// What is not done by anybody, of what must be done before it goes on.
std::vector<Wachtregel> opNiemand(const Toetseninzage& alle, const std::string& onderzoek,
                                  const std::set<std::int64_t>& metIemand,
                                  const std::string& vandaag) {
    const bool publiceert = trajectinstellingStore::lees(alle, onderzoek).instelling.publicatie;
    std::vector<Wachtregel> uit;
    alle.elkVan(onderzoek, [&](const Toetsinzage& inzage) {
        const Toetskop& kop = inzage.kop();
        const auto stap = stapVan(kop.status);
        if (kop.soort == Toetssoort::zelfevaluatie || !stap || metIemand.contains(kop.nr)) return;
        if (kop.onderzoekGesloten && !isBevroren(kop.status)) return;
        if (alleenMetPublicatie(*stap) && !publiceert) return;
        const auto werk =
            std::ranges::find_if(kWerk, [&](const Werk& een) { return een.stap == *stap; });
        if (werk != kWerk.end()) uit.push_back(regelVan(kop, *werk, vandaag));
    });
    return uit;
}

}  // namespace

std::string_view watWacht(Trajectstap stap, Zet zet) {
    const auto een = std::ranges::find_if(
        kWerk, [&](const Werk& werk) { return werk.stap == stap && werk.zet == zet; });
    return een == kWerk.end() ? naam(zet) : een->wat;
}

std::string watWacht(const Wachtregel& regel) {
    if (!regel.voortgang.empty()) return regel.wat;
    return std::string(regel.opvolgzet ? watWacht(*regel.opvolgzet)
                                       : watWacht(regel.stap, regel.zet));
}

std::string_view zetwoord(const Wachtregel& regel) {
    if (!regel.voortgang.empty()) return regel.voortgang;
    return regel.opvolgzet ? naam(*regel.opvolgzet) : naam(regel.zet);
}

std::vector<Wachtregel> watWachtOp(const Toetseninzage& alle, const std::string& onderzoek) {
    const std::string vandaag = dagVan(alle.werkplek().nu());
    const auto nummers =
        wachtlijstStore::nummers(alle.recht(), beurtenVan(alle.persoon()), vandaag, onderzoek);
    std::vector<Wachtregel> uit;
    alle.elkOpWeg(nummers, [&](const Toetskop& kop, const Doelwit& doelwit) {
        const Betrokkenheid wie = betrokkenheid(alle.persoon(), doelwit);
        for (const Werk& werk : kWerk) {
            if (statusBij(werk.stap) != kop.status || !wacht(werk, wie)) continue;
            Wachtregel regel = regelVan(kop, werk, vandaag);
            if (naTermijn(werk) && !regel.telaat) continue;
            regel.magToetsLezen = mag(alle.persoon(), Actie::toetsLezen, doelwit);
            uit.push_back(std::move(regel));
        }
    });
    auto opvolging = opvolgingWachtOp(alle, onderzoek);
    for (Wachtregel& een : voortgangWachtOp(alle, onderzoek))
        opvolging.push_back(std::move(een));
    for (Wachtregel& een : tweedeScoresWachtOp(alle, onderzoek))
        opvolging.push_back(std::move(een));
    if (opvolging.empty()) return uit;
    uit.insert(uit.end(), opvolging.begin(), opvolging.end());
    // As the database orders them: what is late, then what has a term, by that day.
    std::ranges::stable_sort(uit, {}, [](const Wachtregel& een) {
        return std::pair(een.telaat ? 0 : een.tot.empty() ? 2 : 1, een.tot);
    });
    return uit;
}

Wachtblad watWachtOp(Werkplek& werkplek, const Persoon& persoon, int blad) {
    return inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        std::vector<Wachtregel> regels = watWachtOp(alle);
        Wachtblad uit;
        uit.telaat = static_cast<int>(std::ranges::count_if(regels, &Wachtregel::telaat));
        uit.bladen = Bladen(static_cast<int>(regels.size()), blad, kRegelsPerBlad);
        uit.regels.assign(regels.begin() + uit.bladen.ervoor(), regels.begin() + uit.bladen.tot());
        return uit;
    });
}

Wachtlijst wachtlijstVan(Werkplek& werkplek, const Persoon& persoon, const std::string& onderzoek) {
    return inzienAlle(werkplek, persoon, Actie::teamWijzigen, [&](const Toetseninzage& alle) {
        Wachtlijst uit;
        std::set<std::int64_t> metIemand;
        const auto van = onderzoekStore::lees(alle, onderzoek);
        if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        uit.onderzoek = van->onderzoek.naam;
        for (const Persoon& een : deelnemers(alle)) {
            auto regels =
                watWachtOp(Toetseninzage(werkplek, static_cast<Sessie&>(alle), een), onderzoek);
            for (const Wachtregel& regel : regels)
                if (regel.voortgang != kTweedeScoresWacht) metIemand.insert(regel.toets);
            if (!regels.empty()) uit.personen.push_back({een.naam, std::move(regels)});
        }
        uit.niemand = opNiemand(alle, onderzoek, metIemand, dagVan(werkplek.nu()));
        return uit;
    });
}

}  // namespace maatlat
