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

}  // namespace

std::string statuslijst(bool (*welke)(Toetsstatus)) {
    std::string uit;
    for (const Toetsstatus een : kToetsstatussen)
        if (welke(een)) uit += (uit.empty() ? "'" : ", '") + std::string(naam(een)) + "'";
    return uit;
}

std::int64_t Leesrecht::stand(Toetssoort soort, Toetsstatus status) {
    const std::int64_t bit = std::int64_t{1} << static_cast<unsigned>(status);
    return soort == Toetssoort::zelfevaluatie ? bit << kAantalToetsstatussen : bit;
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
