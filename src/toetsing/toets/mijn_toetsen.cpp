// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/mijn_toetsen.h"

#include "store/spoor/geschiedenis_store.h"
#include "store/toetskop_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

/// More changes than this are "more than 200": what matters is that there are many.
constexpr int kMeesteWijzigingen = 201;

Aanzet aanzetVan(const Toetsinzage& inzage) {
    const Toetsstatus status = inzage.kop().status;
    if (status == Toetsstatus::lopend) return Aanzet::team;
    if (status != Toetsstatus::vaststelling) return Aanzet::niemand;
    return inzage.mag(Actie::stelVast) ? Aanzet::u : Aanzet::collega;
}

MijnToets regel(const Toetsinzage& inzage) {
    const std::int64_t persoon = inzage.persoon().nr;
    MijnToets uit;
    uit.kop = inzage.kop();
    uit.beoordeeld = toetskopStore::aantalBeoordeeld(inzage);
    uit.verwachtingen = inzage.kader()->aantalBeoordeeld();
    uit.aanzet = aanzetVan(inzage);
    // Who never said "seen" has seen nothing yet.
    const std::string gezien = toetskopStore::laatstGezien(inzage, persoon);
    if (uit.kop.gewijzigd <= gezien) return uit;
    const auto nieuw =
        geschiedenisStore::telVanAnderenSinds(inzage, gezien, persoon, kMeesteWijzigingen);
    uit.gewijzigd = nieuw.aantal;
    uit.laatsteWijziging = nieuw.laatste;
    return uit;
}

}  // namespace

Toetsenblad mijnToetsen(const Toetseninzage& alle, Lijst lijst, int blad) {
    const Leesrecht recht = alle.recht();
    Toetsenblad uit{{}, Bladen(toetslijstStore::aantal(recht, lijst), blad, kBlokkenPerBlad)};
    alle.elkMet(toetslijstStore::nummers(recht, lijst, uit.bladen),
                [&](const Toetsinzage& inzage) { uit.toetsen.push_back(regel(inzage)); });
    return uit;
}

Toetsenblad mijnToetsen(Werkplek& werkplek, const Persoon& persoon, Lijst lijst, int blad) {
    return inzienAlle(werkplek, persoon,
                      [&](const Toetseninzage& alle) { return mijnToetsen(alle, lijst, blad); });
}

}  // namespace maatlat
