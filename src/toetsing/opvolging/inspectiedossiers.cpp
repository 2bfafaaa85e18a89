// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/opvolging/inspectiedossiers.h"

#include <algorithm>
#include <utility>

#include "store/opvolging/voortgang_store.h"
#include "taal/tekst.h"
#include "taal/zin.h"
#include "toetsing/steekproef/sleutelbestand.h"

namespace maatlat {

Inspectiedossiers::Inspectiedossiers(const Toetsinzage& inzage) {
    for (auto& [toets, nr, pseudoniemen] : voortgangStore::trekkingenVanInspectie(inzage)) {
        Steekproef een{nullptr, std::move(pseudoniemen)};
        if (const auto sleutel = leesSleutelbestand(inzage.werkplek().sleutels(), toets, nr))
            een.sleutel = std::make_unique<Pseudonimiseerder>(sleutel->sleutel);
        else
            ++zonderSleutel_;
        steekproeven_.push_back(std::move(een));
    }
}

bool Inspectiedossiers::trok(std::string_view dossier) const {
    // As people type a pseudonym: in small letters too, and without hyphens.
    const auto pseudoniem = pseudoniemUit(std::string(dossier));
    const std::string nummer = nfc(getrimd(std::string(dossier)));
    return std::ranges::any_of(steekproeven_, [&](const Steekproef& een) {
        return (pseudoniem && een.pseudoniemen.contains(pseudoniemTekst(*pseudoniem))) ||
               een.pseudoniemen.contains(std::string(dossier)) ||
               (een.sleutel &&
                een.pseudoniemen.contains(pseudoniemTekst(een.sleutel->van(nummer))));
    });
}

std::string zonderSleutelzin(int aantal) {
    if (aantal == 0) return {};
    return "Van " + hoeveel(aantal, {"steekproef", "steekproeven"}) +
           " van de inspectie bij deze organisatie is de sleutel vernietigd. Of een dossier daarin "
           "zat, kan Maatlat niet meer zien.";
}

}  // namespace maatlat
