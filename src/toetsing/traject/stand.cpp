// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/traject/stand.h"

#include <algorithm>
#include <set>

#include "store/mensen/persoon_store.h"
#include "store/onderzoek/onderzoekswijziging_store.h"
#include "store/traject/traject_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "taal/tijd.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/traject/niemand_kan.h"
#include "toetsing/traject/verantwoorden.h"

namespace maatlat {

namespace {

/// Somebody of the organisation; the others are of the inspectie.
bool vanOrganisatie(Hoedanigheid als) {
    return als == Hoedanigheid::ontvanger || als == Hoedanigheid::verantwoordelijke ||
           als == Hoedanigheid::organisatie;
}

/// Whether one is known by name, and not as one of all coördinatoren.
bool metNaam(Hoedanigheid als) {
    return als != Hoedanigheid::beslisser && als != Hoedanigheid::coordinator &&
           als != Hoedanigheid::organisatie;
}

/// For whom it waits now. After adoption only where it may be published; a second reader only where
/// there are points to read.
std::vector<Hoedanigheid> aanZetNu(const Toetsinzage& inzage, Trajectstap stap) {
    if (stap == Trajectstap::verwerking && !heeftPunten(inzage)) return {Hoedanigheid::maker};
    if (stap == Trajectstap::vastgesteld &&
        !trajectinstellingStore::lees(inzage, inzage.kop().onderzoekId).instelling.publicatie)
        return {};
    return aanZet(stap);
}

/// Who is in the team or was named for something, and can work with the program now.
std::vector<std::pair<Persoon, Betrokkenheid>> betrokkenen(const Toetsinzage& inzage) {
    std::set<std::int64_t> nummers(inzage.kop().team.begin(), inzage.kop().team.end());
    for (const trajectStore::Genoemde& een : trajectStore::genoemden(inzage))
        nummers.insert(een.persoon);
    std::vector<std::pair<Persoon, Betrokkenheid>> uit;
    for (const std::int64_t nr : nummers)
        if (const auto wie = persoonStore::lees(inzage, nr);
            wie && !wie->geblokkeerd && rolbezwaar(*wie).empty())
            uit.emplace_back(*wie, inzage.betrokkenheidVan(*wie));
    return uit;
}

/// Nobody goes on with what was taken out of its onderzoek, or was left open when that was closed.
std::string waaromStil(const Toetsinzage& inzage) {
    const Toetskop& kop = inzage.kop();
    const std::string wat =
        kop.uitOnderzoek ? "Deze toets is uit het onderzoek gehaald" : "Dit onderzoek is gesloten";
    const auto stil =
        onderzoekswijzigingStore::stilte(inzage, kop.onderzoekId, kop.uitOnderzoek ? kop.nr : 0);
    // The reason was written for the inspectie.
    if (!stil || !inzage.mag(Actie::toetsLezen))
        return wat + ". Er kan niets meer in worden gewijzigd.";
    return wat + " op " + datumEnTijd(stil->wanneer) + " door " +
           persoonsnaam(inzage, stil->persoon) +
           ". U kunt de toets lezen, niet wijzigen. Reden: " + stil->reden;
}

}  // namespace

Toetsstand toetsstand(const Toetsinzage& inzage) {
    const Toetskop& kop = inzage.kop();
    Toetsstand uit;
    uit.status = kop.status;
    uit.sinds = kop.sinds;
    const auto stap = stapVan(kop.status);
    if (!stap || kop.soort == Toetssoort::zelfevaluatie) return uit;
    if (kop.uitOnderzoek || (kop.onderzoekGesloten && !isBevroren(kop.status))) {
        uit.niemandKan = waaromStil(inzage);
        return uit;
    }
    uit.tot = kop.tot;
    uit.magOverdragen = inzage.mag(Actie::draagOver);
    uit.teLaat = isTeLaat(kop, dagVan(inzage.werkplek().nu()));
    uit.naarWederhoor = *stap == Trajectstap::goedgekeurd &&
                        trajectinstellingStore::lees(inzage, kop.onderzoekId).instelling.wederhoor;
    const bool metNamen = inzage.mag(Actie::toetsLezen);
    const auto wie = betrokkenen(inzage);
    const Betrokkenheid zelf = betrokkenheid(inzage.persoon(), inzage.doelwit());
    bool onbekend = false;  // somewhere nobody is known by name
    for (const Hoedanigheid als : aanZetNu(inzage, *stap)) {
        Aanzet een{als, is(als, zelf), {}};
        if (metNaam(als) && (metNamen || vanOrganisatie(als)))
            for (const auto& [persoon, band] : wie)
                if (persoon.nr != inzage.persoon().nr && is(als, band))
                    een.anderen.push_back(persoon.naam);
        // As long as it is being written nobody was asked for anything.
        uit.wachtOpU = uit.wachtOpU || (een.u && *stap != Trajectstap::lopend);
        onbekend = onbekend || (!een.u && een.anderen.empty());
        uit.aanzet.push_back(std::move(een));
    }
    if (onbekend && metNamen) uit.niemandKan = niemandKan(inzage);
    return uit;
}

std::optional<Toetsstand> toetsstand(Werkplek& werkplek, const Persoon& persoon,
                                     const Toetskop& kop) {
    std::optional<Toetsstand> uit;
    if (kop.soort == Toetssoort::zelfevaluatie || !stapVan(kop.status)) return uit;
    inzienAlle(werkplek, persoon, [&](const Toetseninzage& alle) {
        alle.elkBetrokken({kop.nr}, [&](const Toetsinzage& inzage) {
            uit = toetsstand(inzage);
            if (inzage.mag(Actie::toetsLezen)) uit->terug = laatsteTeruggave(inzage);
        });
        return 0;
    });
    return uit;
}

}  // namespace maatlat
