// SPDX-License-Identifier: EUPL-1.2
#include "store/toetssleutel.h"

#include <stdexcept>

#include "domain/fouten.h"

namespace maatlat {

namespace {

void eisGeraakt(int geraakt) {
    if (geraakt == 0) throw Onvindbaar();
}

void volgendeVersie(Transactie& transactie, std::int64_t toets) {
    eisGeraakt(Vraag(transactie, "UPDATE toets SET versie = versie + 1, gewijzigd = ? WHERE nr = ?")
                   .bind(transactie.wanneer(), toets)
                   .voerUit());
}

void volgendeVersieZonderMoment(Transactie& transactie, std::int64_t toets) {
    eisGeraakt(Vraag(transactie, "UPDATE toets SET versie = versie + 1 WHERE nr = ?")
                   .bind(toets)
                   .voerUit());
}

std::int64_t statusbit(Toetsstatus status) {
    switch (status) {
        case Toetsstatus::lopend:
            return 1;
        case Toetsstatus::voorgelegd:
            return 2;
        case Toetsstatus::vastgesteld:
            return 4;
        case Toetsstatus::ingediend:
            return 8;
        case Toetsstatus::overgenomen:
            return 16;
    }
    throw std::logic_error("unknown status");
}

}  // namespace

std::int64_t Leesrecht::stand(Toetssoort soort, Toetsstatus status) {
    return statusbit(status) * (soort == Toetssoort::zelfevaluatie ? 32 : 1);
}

void Toetsschrijving::raak() const {
    eisWijziger();
    transactie_.voorHetSlot(
        nr(), wijziger_ == Wijziger::mens ? volgendeVersie : volgendeVersieZonderMoment,
        wijziger_ == Wijziger::mens);
}

void Toetsschrijving::eisWijziger() const {
    if (wijziger_ == Wijziger::niemand)
        throw std::logic_error("a change of a toets by who may only read it");
}

}  // namespace maatlat
