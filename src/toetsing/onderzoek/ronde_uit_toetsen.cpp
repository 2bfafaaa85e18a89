// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_toetsen.h"

#include <algorithm>
#include <set>
#include <stdexcept>

#include "domain/fouten.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/toets/toets_store.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/toets/tekst_uit_toets.h"

namespace maatlat {

namespace {

bool kanNogWijzigen(Toetsstatus status) {
    return status == Toetsstatus::lopend || status == Toetsstatus::voorgelegd;
}

bool anderIsVolledig(const Ronde& ronde, const std::string& organisatie) {
    return std::any_of(ronde.toetsen.begin(), ronde.toetsen.end(), [&](const Toets& een) {
        return een.organisatie != organisatie && tel(een.scores, ronde.kader).volledig();
    });
}

/// A round that was taken over has its texts in documents; every other toets has them in fields.
Ronde rondeMetTekst(Werkplek& werkplek, Sessie& sessie, const Toetskop& kop,
                    const Toetsinhoud& dossier) {
    if (kop.status == Toetsstatus::overgenomen) return leesRonde(sessie, kop.onderzoekId);
    const auto onderzoek = onderzoekStore::lees(sessie, kop.onderzoekId);
    if (!onderzoek) throw Onvindbaar();
    Ronde ronde = rondeMetScores(werkplek, sessie, *onderzoek);
    ronde.teksten = {tekstUit(dossier)};
    return ronde;
}

/// Leaves out the other toetsen that do not stand vast.
void houdWatTelt(Sessie& sessie, const Toetskop& kop, Ronde& ronde) {
    std::set<std::string> tellen{kop.organisatie};
    for (const Toetskop& een : toetskopStore::vanOnderzoek(sessie, kop.onderzoekId))
        if (staatVast(een.status)) tellen.insert(een.organisatie);
    std::erase_if(ronde.toetsen,
                  [&](const Toets& een) { return !tellen.contains(een.organisatie); });
}

}  // namespace

Ronde rondeMetScores(Werkplek& werkplek, Sessie& sessie, const BewaardOnderzoek& onderzoek) {
    Ronde ronde;
    ronde.kader = *werkplek.kader(sessie, onderzoek.kaderHash);
    ronde.onderzoek = onderzoek.onderzoek;
    if (ronde.onderzoek.regelset.empty())
        ronde.onderzoek.regelset = ronde.kader.regelsets.front().naam;
    ronde.organisaties = organisatieStore::alle(sessie);
    ronde.toetsen = toetsStore::lees(sessie, onderzoek.onderzoek.id, ronde.kader.codesPerPositie());
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

Rapportstof leesRapportstof(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return werkplek.database().lees([&](Sessie& sessie) {
        Rapportstof uit;
        uit.kop = eisToets(sessie, persoon, Actie::toetsLezen, toets);
        const Toetsinhoud dossier = leesToetsinhoud(werkplek, sessie, uit.kop);
        uit.ronde = rondeMetTekst(werkplek, sessie, uit.kop, dossier);
        houdWatTelt(sessie, uit.kop, uit.ronde);
        uit.vergelijkLandelijk =
            staatVast(uit.kop.status) && anderIsVolledig(uit.ronde, uit.kop.organisatie);
        uit.voorlopig = kanNogWijzigen(uit.kop.status);
        if (uit.voorlopig) uit.hiaten = hiaten(dossier);
        uit.moment = werkplek.nu();
        return uit;
    });
}

}  // namespace maatlat
