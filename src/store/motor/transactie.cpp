// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/transactie.h"

#include "store/motor/logboek.h"
#include "store/motor/tekstcontrole.h"

namespace maatlat {

Transactie::Transactie(Verbinding& verbinding, std::string wie, std::string wanneer,
                       const Logboekbegin& logboek)
    : Sessie(verbinding), wie_(std::move(wie)), wanneer_(std::move(wanneer)), logboek_(logboek) {
    eisTekst(wie_, "de naam van de gebruiker");
}

void Transactie::log(Gebeurtenis wat, const std::string& sleutel, const Logwaarde& oud,
                     const Logwaarde& nieuw) {
    if (!kop_) meldAlsAnders();
    Logregel regel;
    regel.wanneer = wanneer_;
    regel.wie = wie_;
    regel.wat = naam(wat);
    regel.sleutel = sleutel;
    regel.oud = alsRegel(oud);
    regel.nieuw = alsRegel(nieuw);
    kop_ = logboek::voegToe(*this, regel);
    if (wat == Gebeurtenis::toetsVastgesteld) steldeVast_ = true;
}

std::string Transactie::alsRegel(const Logwaarde& waarde) const {
    if (!waarde.isGetypt() || waarde.woorden().empty()) return waarde.woorden();
    return std::string(kInhoudzegel) +
           logboek_.sleutel.zegel(Zegelsoort::inhoud, {waarde.woorden()});
}

void Transactie::meldAlsAnders() {
    if (!logboek_.kop) return;
    const Logboekkop staat = logboek::laatste(*this);
    if (staat == *logboek_.kop) return;
    kop_ = staat;
    log(Gebeurtenis::logboekBeschadigd, "", Logwaarde::eigenWoorden(alsWoorden(*logboek_.kop)),
        Logwaarde::eigenWoorden(alsWoorden(staat)));
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
