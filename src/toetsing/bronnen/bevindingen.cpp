// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bevindingen.h"

#include <charconv>

#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/concept_store.h"
#include "toetsing/persoonsnaam.h"
#include "toetsing/privacy/tekstbewaking.h"
#include "toetsing/veldcontrole.h"
#include "toetsing/verwachtingcodes.h"

namespace maatlat {

namespace {

/// Where somebody probably goes on: the source of what they wrote last.
std::int64_t laatsteBron(const std::vector<Bevinding>& bevindingen,
                         const std::vector<Bron>& bronnen, std::int64_t persoon) {
    for (auto een = bevindingen.rbegin(); een != bevindingen.rend(); ++een)
        if (een->auteur == persoon) return een->bron;
    return bronnen.empty() ? 0 : bronnen.back().nr;
}

bool isBron(Sessie& sessie, std::int64_t toets, const std::string& nummer, std::int64_t& nr) {
    const char* einde = nummer.data() + nummer.size();
    const auto gelezen = std::from_chars(nummer.data(), einde, nr);
    return gelezen.ec == std::errc() && gelezen.ptr == einde &&
           bronStore::lees(sessie, toets, nr).has_value();
}

/// What was typed, as the bevinding that it becomes. Throws Veldfouten.
Bevinding bevindingUit(Sessie& sessie, const Toetsingskader& kader, std::int64_t toets,
                       const Bevindinginvoer& invoer) {
    Veldcontrole controle;
    Bevinding uit;
    uit.nr = invoer.nr;
    uit.versie = invoer.versie;
    if (!isBron(sessie, toets, invoer.bron, uit.bron))
        controle.fout("bron", "Kies uit welke bron deze bevinding komt.");
    uit.tekst = controle.tekst("tekst", invoer.tekst, kLangsteTekst,
                               "Schrijf op wat u hebt gezien of gehoord.");
    const Gelezencodes getypt = leesCodes(invoer.codes, kader);
    if (!getypt.onbekend.empty())
        controle.fout("codes", onbekendeCodesInWoorden(getypt.onbekend, kader));
    std::vector<std::string> codes = invoer.verwachtingen;
    codes.insert(codes.end(), getypt.codes.begin(), getypt.codes.end());
    uit.verwachtingen = inKadervolgorde(codes, kader);
    const auto richting = richtingMetNaam(invoer.richting);
    if (!richting) controle.fout("richting", "Kies wat de bevinding ondersteunt.");
    uit.richting = richting.value_or(Richting::neutraal);
    controle.eisGoed();
    return uit;
}

std::string bevindingsleutel(std::int64_t nr) {
    return "bevinding/" + (nr == 0 ? std::string("nieuw") : std::to_string(nr));
}

}  // namespace

Bevindingblad leesBevinding(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                            std::int64_t nr) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Bevindingblad uit;
        uit.kop =
            eisToets(sessie, persoon, nr == 0 ? Actie::toetsInvullen : Actie::toetsLezen, toets);
        uit.magInvullen = mag(persoon, Actie::toetsInvullen, doelwit(sessie, persoon, uit.kop));
        uit.kader = werkplek.kader(sessie, uit.kop.kaderHash);
        uit.bronnen = bronStore::alle(sessie, toets);
        if (nr == 0) {
            uit.bevinding.bron =
                laatsteBron(bevindingStore::alle(sessie, toets), uit.bronnen, persoon.nr);
        } else {
            const auto stand = bevindingStore::lees(sessie, toets, nr);
            if (!stand) throw Onvindbaar();
            uit.bevinding = *stand;
            uit.auteur = persoonsnaam(sessie, stand->auteur);
        }
        if (uit.magInvullen)
            uit.bewaard = leesConcept(sessie, persoon, toets, bevindingsleutel(nr));
        return uit;
    });
}

std::int64_t bewaarBevinding(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                             const Bevindinginvoer& invoer) {
    return std::stoll(voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        const Toetskop kop = eisToets(transactie, handeling.wie, Actie::toetsInvullen, toets);
        const auto kader = werkplek.kader(transactie, kop.kaderHash);
        std::string oud;
        if (const auto stand = bevindingStore::lees(transactie, toets, invoer.nr))
            oud = stand->tekst;
        const Bevinding nieuw = bevindingUit(transactie, *kader, toets, invoer);
        const std::string vondsten = bewaakWijziging(
            "tekst", oud, nieuw.tekst, bekendeWoorden(transactie, *kader), invoer.privacyReden);
        const Bevinding staat = bevindingStore::bewaar(transactie, toets, nieuw, handeling.wie.nr);
        logBevestiging(transactie, toets, bevindingsleutel(staat.nr), vondsten);
        conceptStore::wis(transactie, toets, handeling.wie.nr, bevindingsleutel(invoer.nr));
        return std::to_string(staat.nr);
    }));
}

void trekBevindingIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                     std::int64_t nr, int versie) {
    voerEenmaalUit(werkplek, handeling, [&](Transactie& transactie) {
        eisToets(transactie, handeling.wie, Actie::toetsInvullen, toets);
        if (!bevindingStore::lees(transactie, toets, nr)) throw Onvindbaar();
        bevindingStore::trekIn(transactie, toets, nr, versie, handeling.wie.nr);
        conceptStore::wis(transactie, toets, handeling.wie.nr, bevindingsleutel(nr));
        return std::string();
    });
}

}  // namespace maatlat
