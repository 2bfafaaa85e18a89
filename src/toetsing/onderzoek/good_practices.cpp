// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/onderzoek/good_practices.h"

#include <algorithm>
#include <iterator>

#include "domain/fouten.h"
#include "store/onderzoek_store.h"
#include "store/toets/veld_store.h"
#include "store/toetskop_store.h"
#include "taal/collatie.h"
#include "toetsing/handelen.h"

namespace maatlat {

namespace {

/// Of all toetsen that may be read, and how many those are.
int verzamel(const Toetseninzage& alle, const std::string& onderzoek, GoodPracticesblad& uit) {
    int gelezen = 0;
    alle.elkVan(onderzoek, [&](const Toetsinzage& inzage) {
        ++gelezen;
        if (inzage.kop().status == Toetsstatus::overgenomen) uit.gepubliceerd = true;
        if (!uit.kader) uit.kader = inzage.kader();
        for (const Thema& thema : uit.kader->themas)
            if (std::string tekst =
                    veldStore::lees(inzage,
                                    Veldsleutel{Veldsoort::goodPractice, thema.code}.tekst())
                        .waarde;
                !tekst.empty())
                uit.practices.push_back({&thema, inzage.kop(), std::move(tekst)});
    });
    return gelezen;
}

void houdEenBlad(GoodPracticesblad& uit, int blad) {
    uit.bladen = Bladen(static_cast<int>(uit.practices.size()), blad, kBlokkenPerBlad);
    const auto begin = uit.practices.begin() + uit.bladen.ervoor();
    const auto einde = uit.practices.begin() + uit.bladen.tot();
    uit.practices = {std::make_move_iterator(begin), std::make_move_iterator(einde)};
}

}  // namespace

GoodPracticesblad leesGoodPractices(Werkplek& werkplek, const Persoon& persoon,
                                    const std::string& onderzoek, int blad) {
    return inzienAlle(werkplek, persoon, Actie::landelijkBeeld, [&](const Toetseninzage& alle) {
        const auto van = onderzoekStore::lees(alle, onderzoek);
        if (!van || van->soort == Toetssoort::zelfevaluatie) throw Onvindbaar();
        GoodPracticesblad uit;
        uit.onderzoekNaam = van->onderzoek.naam;
        uit.zonderAnderen =
            toetskopStore::aantallen(alle, onderzoek).toetsen > verzamel(alle, onderzoek, uit);
        const Collatie eerder;
        std::ranges::stable_sort(uit.practices, [&](const auto& a, const auto& b) {
            if (a.thema != b.thema) return a.thema < b.thema;  // in the order of the kader
            return eerder(a.kop.organisatie, b.kop.organisatie);
        });
        houdEenBlad(uit, blad);
        return uit;
    });
}

}  // namespace maatlat
