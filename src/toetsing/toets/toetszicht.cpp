// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetszicht.h"

#include <set>

#include "store/bronnen/concept_store.h"
#include "store/spoor/geschiedenis_store.h"
#include "store/toetskop_store.h"
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
    uit.afhandelen = inzage.mag(Actie::toetsVoorleggen) || inzage.mag(Actie::toetsVaststellen) ||
                     inzage.mag(Actie::zelfevaluatieIndienen);
    if (!uit.invullen) return uit;
    for (const conceptStore::Concept& een : conceptStore::alle(inzage, uit.persoon))
        if (const auto inhoud = Vastlegging::lees(een.inhoud);
            inhoud && !inhoud->alle("waarde").empty())  // of a field, not of a larger form
            uit.getypt[een.sleutel] = {inhoud->tekst("waarde"), een.versie, een.wanneer};
    return uit;
}

Nieuws nieuws(const Toetsinzage& inzage, const Toetszicht& zicht) {
    constexpr std::size_t kRegels = 8;
    constexpr int kTeLezen = 100;  // one text that is worked on is saved many times
    Nieuws uit;
    std::set<std::string> gezien;
    for (const auto& een :
         geschiedenisStore::vanAnderenSinds(inzage, zicht.bezocht, zicht.persoon, kTeLezen)) {
        if (!gezien.insert(een.sleutel).second) continue;
        if (uit.regels.size() == kRegels) {
            uit.meer = true;
            break;
        }
        uit.regels.push_back({een.sleutel, persoonsnaam(inzage, een.auteur), een.wanneer});
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
        uit.inhoud = leesToetsinhoud(inzage);
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
