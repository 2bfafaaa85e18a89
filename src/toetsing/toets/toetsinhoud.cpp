// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetsinhoud.h"

#include <algorithm>
#include <iterator>
#include <list>
#include <memory>
#include <mutex>

#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "store/onderzoek/overname_store.h"
#include "store/opvolging/hertoets_store.h"
#include "store/toets/grondslag_store.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/gepubliceerde_tekst.h"
#include "toetsing/toets/ronde_bron.h"

namespace maatlat {

namespace {

/// The scores as the fields hold them; the order of the kader decides the posities.
Scorerij scoresUit(const Toetsinhoud& inhoud) {
    Scorerij rij;
    for (const Verwachting* een : inhoud.kader->beoordeelde())
        rij.zet(een->positie, scoreMetNaam(inhoud.veld({Veldsoort::score, een->code}).waarde)
                                  .value_or(Score::onbeoordeeld));
    return rij;
}

/// The bevindingen of the toetsen that were read last, each as they stood at a peil.
class Bevindinggeheugen {
  public:
    using Lijst = std::shared_ptr<const std::vector<Bevinding>>;

    Lijst haal(std::int64_t toets, const bevindingStore::Peil& peil) {
        const std::lock_guard<std::mutex> beurt(slot_);
        for (auto plek = plekken_.begin(); plek != plekken_.end(); ++plek) {
            if (plek->toets != toets || plek->peil != peil) continue;
            plekken_.splice(plekken_.begin(), plekken_, plek);
            return plek->lijst;
        }
        return nullptr;
    }

    void bewaar(std::int64_t toets, const bevindingStore::Peil& peil, Lijst lijst) {
        const std::lock_guard<std::mutex> beurt(slot_);
        plekken_.remove_if([&](const Plek& een) { return een.toets == toets; });
        plekken_.push_front({toets, peil, std::move(lijst)});
        if (plekken_.size() > kToetsen) plekken_.pop_back();
    }

  private:
    /// As many as people work in at the same time.
    static constexpr std::size_t kToetsen = 32;

    struct Plek {
        std::int64_t toets;
        bevindingStore::Peil peil;
        Lijst lijst;
    };
    std::mutex slot_;
    std::list<Plek> plekken_;  ///< used last first
};

std::vector<Bevinding> bevindingenUitGeheugen(const Toetsinzage& inzage) {
    auto& geheugen = inzage.werkplek().geheugen<Bevindinggeheugen>();
    const bevindingStore::Peil peil = bevindingStore::peil(inzage);
    auto lijst = geheugen.haal(inzage.nr(), peil);
    if (!lijst) {
        lijst = std::make_shared<const std::vector<Bevinding>>(bevindingStore::alle(inzage));
        geheugen.bewaar(inzage.nr(), peil, lijst);
    }
    return *lijst;
}

Toetsinhoud inhoudMet(const Toetsinzage& inzage, std::vector<Bevinding> bevindingen) {
    Toetsinhoud uit;
    uit.kop = inzage.kop();
    uit.kader = inzage.kader();
    uit.regelset = &vindRegelset(*uit.kader, uit.kop.regelset);
    for (Veld& een : veldStore::alle(inzage)) {
        std::string sleutel = een.sleutel;
        uit.velden.emplace(std::move(sleutel), std::move(een));
    }
    if (uit.kop.status == Toetsstatus::overgenomen) uit.gepubliceerd = gepubliceerdeTekst(inzage);
    if (const auto begin = overnameStore::begin(inzage)) {
        uit.overgenomenUit = begin->van;
        uit.overgenomen = overnameStore::overgenomen(inzage);
    }
    uit.bronnen = bronStore::alle(inzage);
    uit.bevindingen = std::move(bevindingen);
    uit.scores = scoresUit(uit);
    Afgeleid afgeleid = afgeleidUitSteekproeven(inzage);
    std::move(afgeleid.bronnen.begin(), afgeleid.bronnen.end(), std::back_inserter(uit.bronnen));
    std::move(afgeleid.bevindingen.begin(), afgeleid.bevindingen.end(),
              std::back_inserter(uit.bevindingen));
    uit.steekproeven = std::move(afgeleid.uitkomsten);
    uit.grondslagen = grondslagStore::alle(inzage);
    uit.bezoeken = recordStore::alle<Bezoek>(inzage);
    if (uit.kop.soort == Toetssoort::hertoets) uit.hertoets = hertoetsStore::lees(inzage);
    return uit;
}

}  // namespace

Veld Toetsinhoud::veld(const Veldsleutel& sleutel) const {
    const std::string tekst = sleutel.tekst();
    const auto gevonden = velden.find(tekst);
    if (gevonden != velden.end()) return gevonden->second;
    Veld leeg;
    leeg.sleutel = tekst;
    return leeg;
}

std::string Toetsinhoud::voorstel(const std::string& verwachting) const {
    const Veldsleutel score{Veldsoort::score, verwachting};
    const auto gevonden = overgenomen.find(score.tekst());
    return gevonden == overgenomen.end() || veld(score).versie > 0 ? "" : gevonden->second;
}

const Bron* Toetsinhoud::bron(std::int64_t nr) const {
    for (const Bron& een : bronnen)
        if (een.nr == nr) return &een;
    return nullptr;
}

Bevindingwijzer::Bevindingwijzer(const Toetsinhoud& inhoud) {
    for (const Bevinding& een : inhoud.bevindingen)
        for (const std::string& code : een.verwachtingen)
            bij_[code].push_back(&een);
    for (auto& [code, bevindingen] : bij_)
        std::stable_sort(bevindingen.begin(), bevindingen.end(),
                         [](const Bevinding* a, const Bevinding* b) { return a->bron < b->bron; });
}

const std::vector<const Bevinding*>& Bevindingwijzer::bij(const std::string& verwachting) const {
    static const std::vector<const Bevinding*> kGeen;
    const auto gevonden = bij_.find(verwachting);
    return gevonden == bij_.end() ? kGeen : gevonden->second;
}

int Toetsinhoud::aantalBeoordeeld() const {
    return tel(scores, *kader).totaal() - tel(scores, *kader).onbeoordeeld;
}

Toetsinhoud leesToetsinhoud(const Toetsinzage& inzage) {
    return inhoudMet(inzage, bevindingStore::alle(inzage));
}

Toetsinhoud leesMomentopname(const Toetsinzage& inzage) {
    return inhoudMet(inzage, bevindingenUitGeheugen(inzage));
}

}  // namespace maatlat
