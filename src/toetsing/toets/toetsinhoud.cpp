// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/toets/toetsinhoud.h"

#include <algorithm>
#include <iterator>

#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/toets/veld_store.h"
#include "toetsing/handelen.h"
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

}  // namespace

Veld Toetsinhoud::veld(const Veldsleutel& sleutel) const {
    const std::string tekst = sleutel.tekst();
    const auto gevonden = velden.find(tekst);
    if (gevonden != velden.end()) return gevonden->second;
    Veld leeg;
    leeg.sleutel = tekst;
    return leeg;
}

const Bron* Toetsinhoud::bron(std::int64_t nr) const {
    for (const Bron& een : bronnen)
        if (een.nr == nr) return &een;
    return nullptr;
}

std::vector<const Bevinding*> Toetsinhoud::bij(const std::string& verwachting) const {
    std::vector<const Bevinding*> uit;
    for (const Bevinding& een : bevindingen)
        if (std::find(een.verwachtingen.begin(), een.verwachtingen.end(), verwachting) !=
            een.verwachtingen.end())
            uit.push_back(&een);
    std::stable_sort(uit.begin(), uit.end(),
                     [](const Bevinding* a, const Bevinding* b) { return a->bron < b->bron; });
    return uit;
}

int Toetsinhoud::aantalBeoordeeld() const {
    return tel(scores, *kader).totaal() - tel(scores, *kader).onbeoordeeld;
}

Toetsinhoud leesToetsinhoud(const Toetsinzage& inzage) {
    Toetsinhoud uit;
    uit.kop = inzage.kop();
    uit.kader = inzage.kader();
    uit.regelset = &vindRegelset(*uit.kader, uit.kop.regelset);
    for (Veld& een : veldStore::alle(inzage)) {
        std::string sleutel = een.sleutel;
        uit.velden.emplace(std::move(sleutel), std::move(een));
    }
    uit.bronnen = bronStore::alle(inzage);
    uit.bevindingen = bevindingStore::alle(inzage);
    uit.scores = scoresUit(uit);
    Afgeleid afgeleid = afgeleidUitSteekproeven(inzage);
    std::move(afgeleid.bronnen.begin(), afgeleid.bronnen.end(), std::back_inserter(uit.bronnen));
    std::move(afgeleid.bevindingen.begin(), afgeleid.bevindingen.end(),
              std::back_inserter(uit.bevindingen));
    uit.steekproeven = std::move(afgeleid.uitkomsten);
    return uit;
}

}  // namespace maatlat
