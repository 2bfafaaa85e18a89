// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/bronnen/bezoekinhoud.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "domain/bronnen/bezoek.h"
#include "domain/fouten.h"
#include "store/bronnen/bevinding_store.h"
#include "store/bronnen/bron_store.h"
#include "store/bronnen/record_store.h"
#include "toetsing/handelen.h"

namespace maatlat {

Bezoekinhoud leesBezoekinhoud(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                              std::int64_t nr) {
    return inzien(werkplek, persoon, toets, Actie::toetsLezen, [&](const Toetsinzage& inzage) {
        const auto rij = recordStore::leesOok<Bezoek>(inzage, nr);
        if (!rij) throw Onvindbaar();
        Bezoekinhoud uit{nr};
        uit.magErbij = !rij->weg && inzage.mag(Actie::toetsInvullen);
        const std::vector<Bron> bronnen = bronStore::alle(inzage);
        std::ranges::copy_if(bronnen, std::back_inserter(uit.bronnen),
                             [&](const Bron& een) { return een.bezoek == nr; });
        for (Bevinding& een : bevindingStore::alle(inzage)) {
            const auto bron = std::ranges::find(bronnen, een.bron, &Bron::nr);
            if (bezoekVan(een, bron == bronnen.end() ? nullptr : &*bron) == nr)
                uit.bevindingen.push_back(std::move(een));
        }
        return uit;
    });
}

}  // namespace maatlat
