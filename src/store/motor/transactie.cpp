// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/transactie.h"

#include "store/motor/logboek.h"
#include "store/motor/tekstcontrole.h"

namespace maatlat {

Transactie::Transactie(Verbinding& verbinding, std::string wie, std::string wanneer)
    : Sessie(verbinding), wie_(std::move(wie)), wanneer_(std::move(wanneer)) {
    eisTekst(wie_, "de naam van de gebruiker");
}

void Transactie::log(Gebeurtenis wat, const std::string& sleutel, const std::string& oud,
                     const std::string& nieuw) {
    Logregel regel;
    regel.wanneer = wanneer_;
    regel.wie = wie_;
    regel.wat = naam(wat);
    regel.sleutel = sleutel;
    regel.oud = oud;
    regel.nieuw = nieuw;
    logboek::voegToe(*this, regel);
}

void Transactie::voorHetSlot(std::int64_t nr, Slotwerk werk, bool gaatVoor) {
    const auto [plek, nieuw] = slotwerk_.try_emplace(nr, werk);
    if (!nieuw && gaatVoor) plek->second = werk;
}

void Transactie::sluitAf() {
    for (const auto& [nr, werk] : slotwerk_)
        werk(*this, nr);
    slotwerk_.clear();
}

}  // namespace maatlat
