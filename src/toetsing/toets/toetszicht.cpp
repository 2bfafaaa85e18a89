// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetszicht.h"

#include <cstdint>
#include <map>

#include "store/bronnen/concept_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toetskop_store.h"
#include "store/traject/trajectinstelling_store.h"
#include "toetsing/handelen.h"
#include "toetsing/persoonsnaam.h"

namespace maatlat {

namespace {

Toetszicht zicht(const Toetsinzage& inzage) {
    Toetszicht uit;
    uit.kop = inzage.kop();
    uit.persoon = inzage.persoon().nr;
    uit.bezocht = toetskopStore::laatstGezien(inzage, uit.persoon);
    uit.invullen = inzage.mag(Actie::toetsInvullen);
    uit.afhandelen = inzage.mag(Actie::legVoor) || inzage.mag(Actie::neemTerug) ||
                     inzage.mag(Actie::stelVast) || inzage.mag(Actie::zelfevaluatieIndienen);
    const Trajectinstelling stappen =
        trajectinstellingStore::lees(inzage, uit.kop.onderzoekId).instelling;
    uit.collegialeToets = stappen.collegialeToets;
    uit.wederhoor = stappen.wederhoor;
    uit.publicatie = stappen.publicatie;
    if (!uit.invullen) return uit;
    for (const conceptStore::Concept& een : conceptStore::alle(inzage, uit.persoon))
        if (const auto inhoud = Vastlegging::lees(een.inhoud);
            inhoud && !inhoud->alle("waarde").empty())  // of a field, not of a larger form
            uit.getypt[een.sleutel] = {inhoud->tekst("waarde"), een.versie, een.wanneer};
    return uit;
}

Nieuws nieuws(const Toetsinzage& inzage, const Toetszicht& zicht) {
    constexpr std::size_t kRegels = 8;
    Nieuws uit;
    auto veranderd =
        geschiedenisStore::vanAnderenSinds(inzage, zicht.bezocht, zicht.persoon, kRegels + 1);
    uit.meer = veranderd.size() > kRegels;
    if (uit.meer) veranderd.pop_back();
    std::map<std::int64_t, std::string> namen;
    for (const auto& een : veranderd) {
        std::string& wie = namen[een.auteur];
        if (wie.empty()) wie = persoonsnaam(inzage, een.auteur);
        uit.regels.push_back({een.sleutel, wie, een.wanneer});
    }
    return uit;
}

}  // namespace

Toetszicht bekijk(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, zicht);
}

Toetsbeeld leesToets(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        Toetsbeeld uit;
        uit.zicht = zicht(inzage);
        uit.inhoud = leesMomentopname(inzage);
        return uit;
    });
}

Toetsblad leesToetsblad(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [](const Toetsinzage& inzage) {
        Toetsblad uit;
        uit.zicht = zicht(inzage);
        uit.nieuws = nieuws(inzage, uit.zicht);
        uit.kader = inzage.kader();
        return uit;
    });
}

void noteerGezien(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets) {
    handel(werkplek, handeling, toets, Actie::toetsLezen, [&](const auto& transactie) {
        toetskopStore::noteerGezien(transactie, handeling.wie.nr);
    });
}

}  // namespace maatlat
