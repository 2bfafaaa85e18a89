// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/inzagegeheugen.h"

#include <iterator>
#include <utility>

#include "domain/fouten.h"
#include "domain/melding.h"
#include "domain/mensen/persoon.h"
#include "domain/steekproef/pseudoniem.h"
#include "hash/pseudonimiseer.h"
#include "hash/sha256.h"
#include "store/spoor/inzage_store.h"
#include "toetsing/moment.h"
#include "toetsing/werkplek.h"

namespace maatlat {

namespace {

bool isWeigering(Inzagesoort soort) {
    return soort == Inzagesoort::geweigerd || soort == Inzagesoort::geremd;
}

std::int64_t venster(Inzagesoort soort) {
    return isWeigering(soort) ? Inzagegeheugen::kSamenWeigeren : Inzagegeheugen::kSamenLezen;
}

/// Also when the clock was put back meanwhile.
bool isVoorbij(std::int64_t begin, Inzagesoort soort, std::int64_t nu) {
    return nu < begin || nu >= begin + venster(soort);
}

}  // namespace

void Inzagegeheugen::sluit(const Lopend& lopend) {
    if (lopend.nog.aantal > 0) wachtend_.push_back(lopend.nog);
}

/// Whether this refusal is one too many to be told apart from the others of this minute.
bool Inzagegeheugen::isVol(const Inzageregel& regel, std::int64_t nu) {
    if (!isWeigering(regel.soort)) return false;
    const std::int64_t minuut = nu / kSamenWeigeren;
    if (minuut != minuut_) weigeringen_.clear();
    minuut_ = minuut;
    // A stranger can come from any address; a person is one of those that there are.
    const std::string wie = regel.soort == Inzagesoort::geremd ? "" : regel.wie;
    return ++weigeringen_[wie] > kMeesteWeigeringen;
}

void Inzagegeheugen::noteer(Inzageregel regel) {
    const std::int64_t nu = seconden(regel.wanneer);
    const std::lock_guard<std::mutex> beurt(slot_);
    auto plek = lopend_.find({regel.soort, regel.wie, regel.wat});
    if (plek == lopend_.end() && isVol(regel, nu)) {
        if (regel.soort == Inzagesoort::geremd) {
            regel.persoon = 0;
            regel.wie = "verschillende adressen";
        }
        regel.toets = 0;
        regel.wat = "meer dan " + std::to_string(kMeesteWeigeringen) +
                    " verschillende pogingen in een minuut";
        plek = lopend_.find({regel.soort, regel.wie, regel.wat});
    }
    if (plek != lopend_.end() && !isVoorbij(plek->second.begin, regel.soort, nu)) {
        Inzageregel& nog = plek->second.nog;
        if (nog.aantal++ == 0) nog.wanneer = std::move(regel.wanneer);
        return;
    }
    if (wachtend_.size() >= kMeesteWachtend) {
        if (isWeigering(regel.soort)) return;
        throw Opslagfout(
            "Wie wat leest kan niet meer worden opgeslagen. Tot dat weer kan, laat "
            "Maatlat niets zien waarvan dat moet worden bijgehouden.");
    }
    if (plek != lopend_.end()) {
        sluit(plek->second);
        lopend_.erase(plek);
    }
    Lopend nieuw{nu, regel};
    nieuw.nog.aantal = 0;
    lopend_.emplace(Sleutel{regel.soort, regel.wie, regel.wat}, std::move(nieuw));
    wachtend_.push_back(std::move(regel));
}

std::vector<Inzageregel> Inzagegeheugen::neem(const std::string& nu, bool alles) {
    const std::int64_t moment = seconden(nu);
    const std::lock_guard<std::mutex> beurt(slot_);
    for (auto een = lopend_.begin(); een != lopend_.end();) {
        if (!alles && !isVoorbij(een->second.begin, een->first.soort, moment)) {
            ++een;
            continue;
        }
        sluit(een->second);
        een = lopend_.erase(een);
    }
    return std::exchange(wachtend_, {});
}

void Inzagegeheugen::geefTerug(std::vector<Inzageregel> regels) {
    const std::lock_guard<std::mutex> beurt(slot_);
    wachtend_.insert(wachtend_.begin(), std::make_move_iterator(regels.begin()),
                     std::make_move_iterator(regels.end()));
}

void noteerWeigering(Werkplek& werkplek, const Persoon& wie, const std::string& patroon,
                     std::int64_t toets) {
    werkplek.geheugen<Inzagegeheugen>().noteer(
        {werkplek.nu(), wie.nr, inLogboek(wie), Inzagesoort::geweigerd, toets,
         (toets == 0 ? "" : "toets " + std::to_string(toets) + " ") + patroon});
}

void noteerRem(Werkplek& werkplek, const std::string& adres, std::int64_t persoon,
               const std::string& email) {
    std::string account = persoonInLogboek(persoon);
    if (persoon == 0) try {
            const Pseudonimiseerder geheim(
                sha256Hex(werkplek.database().geheimen().leesOfMaak("account")));
            account = "onbekend account " + pseudoniemTekst(geheim.van(email));
        } catch (const Gebruikersfout&) {
            account = "onbekend account";  // it has to wait, whatever is wrong with the secret
        }
    werkplek.geheugen<Inzagegeheugen>().noteer({werkplek.nu(), persoon,
                                                "adres " + (adres.empty() ? "onbekend" : adres),
                                                Inzagesoort::geremd, 0, account});
}

void schrijfInzage(Werkplek& werkplek, bool alles) {
    Inzagegeheugen& geheugen = werkplek.geheugen<Inzagegeheugen>();
    std::vector<Inzageregel> regels = geheugen.neem(werkplek.nu(), alles);
    if (regels.empty()) return;
    try {
        werkplek.database().schrijf(
            "inzage", [&](Transactie& transactie) { inzageStore::bewaar(transactie, regels); });
    } catch (...) {
        geheugen.geefTerug(std::move(regels));
        throw;
    }
}

}  // namespace maatlat
