// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/ronde_uit_toetsen.h"

#include <algorithm>
#include <stdexcept>

#include "domain/fouten.h"
#include "store/onderzoek/organisatie_store.h"
#include "store/toets/toets_store.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"
#include "toetsing/onderzoek/ronde_uit_database.h"
#include "toetsing/toets/tekst_uit_toets.h"

namespace maatlat {

namespace {

bool kanNogWijzigen(Toetsstatus status) {
    return status == Toetsstatus::lopend || status == Toetsstatus::voorgelegd;
}

bool anderTeltMee(const Ronde& ronde, const std::string& organisatie) {
    return std::any_of(ronde.toetsen.begin(), ronde.toetsen.end(), [&](const Toets& een) {
        return een.organisatie != organisatie && tel(een.scores, ronde.kader).teltMee();
    });
}

/// A round that was taken over has its texts in documents; every other toets has them in fields.
Ronde rondeMetTekst(const Toetsinzage& inzage, const Toetsinhoud& dossier) {
    const Toetskop& kop = inzage.kop();
    if (kop.status == Toetsstatus::overgenomen) return leesRonde(inzage.ronde());
    const auto onderzoek = onderzoekStore::lees(inzage, kop.onderzoekId);
    if (!onderzoek) throw Onvindbaar();
    Ronde ronde = rondeMetScores(inzage.werkplek(), inzage.ronde(), *onderzoek);
    ronde.teksten = {tekstUit(dossier)};
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
    ronde.organisaties = organisatieStore::alle(lezing);
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

Rapportstof leesRapportstof(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        Rapportstof uit;
        uit.kop = inzage.kop();
        const Toetsinhoud dossier = leesToetsinhoud(inzage);
        uit.ronde = rondeMetTekst(inzage, dossier);
        uit.vergelijkLandelijk =
            staatVast(uit.kop.status) && anderTeltMee(uit.ronde, uit.kop.organisatie);
        uit.voorlopig = kanNogWijzigen(uit.kop.status);
        if (uit.voorlopig) uit.hiaten = hiaten(dossier);
        uit.moment = werkplek.nu();
        return uit;
    });
}

}  // namespace maatlat
