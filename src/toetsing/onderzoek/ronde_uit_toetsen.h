// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/onderzoek/ronde.h"
#include "domain/opvolging/hertoets.h"
#include "domain/opvolging/maatregel.h"
#include "store/onderzoek_store.h"
#include "toetsing/handelen.h"
#include "toetsing/toets/hiaten.h"
#include "toetsing/toets/rapportmaker.h"

namespace maatlat {

/// The scores that may be seen of an onderzoek as they stand at this moment, as a round without any
/// text. Quick: the kader is not parsed again.
Ronde rondeMetScores(Werkplek& werkplek, const Rondelezing& lezing,
                     const BewaardOnderzoek& onderzoek);

/// Everything that the report of one toets is made from.
struct Rapportstof {
    Toetskop kop;
    Ronde ronde;                      ///< this toets alone; of a published round all of it
    bool vergelijkLandelijk = false;  ///< of a published round: some other counts too
    std::optional<Ronde> land;  ///< only of an inspectie that is frozen here: the toetsen that
                                ///< stand vast now, this one included
    std::optional<Bevriezing> bevroren;  ///< when it is frozen here
    bool voorlopig = false;              ///< may still change
    std::vector<Hiaat> hiaten;           ///< only when voorlopig
    std::optional<Hertoets> hertoets;    ///< of a hertoets: what it tests again …
    std::vector<Maatregel> maatregelen;  ///< … and what the organisation did about that
    std::string moment;                  ///< when this was read

    const Toets& toets() const;
};

/// Of a toets that is not frozen here, as it stands. There is nothing of others in it: until it is
/// adopted a toets has no place among them.
Rapportstof rapportstof(const Toetsinzage& inzage);

/// Of a toets that is being frozen.
Rapportstof rapportstof(const Toetsinzage& inzage, const Bevriezing& bevriezing);

}  // namespace maatlat
