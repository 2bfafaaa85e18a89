// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_toetsen.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "domain/fouten.h"
#include "kader/onderzoek/betekenis_lezer.h"
#include "store/onderzoek/betekenis_store.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/toets/toets_store.h"
#include "taal/collatie.h"
#include "toetsing/bronnen/gespreksverslagen.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/onderzoek/zelfevaluatie.h"
#include "toetsing/toets/eerdere_toets.h"
#include "toetsing/toets/tekst_uit_toets.h"

namespace maatlat {

namespace {

bool anderTeltMee(const Ronde& ronde, const std::string& organisatie) {
    return std::any_of(ronde.toetsen.begin(), ronde.toetsen.end(), [&](const Toets& een) {
        return een.organisatie != organisatie && tel(een.scores, ronde.kader).teltMee();
    });
}

/// The scores of what stands vast, and of this toets.
Ronde rondeRond(const Toetsinzage& inzage) {
    const auto onderzoek = onderzoekStore::lees(inzage, inzage.kop().onderzoekId);
    if (!onderzoek) throw Onvindbaar();
    return rondeMetScores(inzage.werkplek(), inzage.ronde(), *onderzoek);
}

/// This toets with its texts, and no other.
Ronde alleen(Ronde ronde, const Toetsinhoud& inhoud, const Toetsinzage& inzage) {
    std::erase_if(ronde.toetsen,
                  [&](const Toets& een) { return een.organisatie != inhoud.kop.organisatie; });
    ronde.teksten = {tekstUit(inhoud)};
    const Toetsingskader& kader = ronde.kader;
    if (const std::string yaml = betekenisStore::lees(inzage, kader.id, kader.versie);
        !yaml.empty())
        ronde.betekenis =
            leesBetekenis(yaml, "de betekenis bij kader " + kader.id + " " + kader.versie, kader);
    if (inhoud.kop.soort == Toetssoort::zelfevaluatie) zetZelfevaluatiegrond(ronde.onderzoek);
    if (std::string zin = verslagverantwoording(akkoordstanden(inzage, inhoud.bronnen));
        !zin.empty())
        ronde.teksten.front().verantwoording.push_back({std::move(zin)});
    return ronde;
}

}  // namespace

Ronde rondeMetScores(Werkplek& werkplek, const Rondelezing& lezing,
                     const BewaardOnderzoek& onderzoek) {
    Ronde ronde;
    ronde.kader = *werkplek.kader(lezing, onderzoek.kaderHash);
    ronde.onderzoek = onderzoek.onderzoek;
    if (ronde.onderzoek.regelset.empty())
        ronde.onderzoek.regelset = ronde.kader.regelsets.front().naam;
    ronde.organisaties = organisatieStore::alleIn(lezing, onderzoek.onderzoek.id);
    ronde.toetsen = toetsStore::lees(lezing, ronde.kader.codesPerPositie());
    const Collatie collatie;
    std::sort(ronde.toetsen.begin(), ronde.toetsen.end(), [&](const Toets& a, const Toets& b) {
        return collatie(a.organisatie, b.organisatie);
    });
    return ronde;
}

const Toets& Rapportstof::toets() const {
    const Toets* eigen = ronde.toets(kop.organisatie);
    if (!eigen) throw std::logic_error("a toets is missing from its own onderzoek");
    return *eigen;
}

Rapportstof rapportstof(const Toetsinzage& inzage) {
    Rapportstof uit;
    uit.kop = inzage.kop();
    uit.moment = inzage.werkplek().nu();
    // A round that was taken over has its texts in documents; every other toets has them in fields.
    if (uit.kop.status == Toetsstatus::overgenomen) {
        uit.ronde = leesRonde(inzage.ronde());
        uit.vergelijkLandelijk = anderTeltMee(uit.ronde, uit.kop.organisatie);
        return uit;
    }
    const Toetsinhoud inhoud = leesToetsinhoud(inzage);
    uit.ronde = alleen(rondeRond(inzage), inhoud, inzage);
    uit.hertoets = inhoud.hertoets;
    uit.maatregelen = maatregelenVanEerdere(inzage);
    uit.voorlopig = true;
    uit.hiaten = hiaten(inhoud);
    return uit;
}

Rapportstof rapportstof(const Toetsinzage& inzage, const Bevriezing& bevriezing) {
    Rapportstof uit;
    uit.kop = inzage.kop();
    uit.kop.status = bevriezing.status;
    uit.moment = bevriezing.sinds;
    uit.bevroren = bevriezing;
    Ronde ronde = rondeRond(inzage);
    const Toetsinhoud inhoud = leesToetsinhoud(inzage);
    uit.ronde = alleen(ronde, inhoud, inzage);
    uit.hertoets = inhoud.hertoets;
    uit.maatregelen = maatregelenVanEerdere(inzage);
    // Who are tested again are no country: a place among them says nothing.
    if (uit.kop.soort == Toetssoort::inspectie) uit.land = std::move(ronde);
    return uit;
}

}  // namespace maatlat
