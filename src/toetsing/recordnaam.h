// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "domain/toetsingskader.h"
#include "domain/vastlegging.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// How a record of a toets is called on pages, by its key (see `omschrijving` of a Recordsleutel):
/// its kind and number, without anything of its contents. Of each of `sleutelsoorten`. A text that
/// is no key gives itself; a key never does.
std::string recordnaam(std::string_view sleutel);

/// The same with what it is about, for who may read the toets: "Bevinding 3: de eerste woorden …",
/// "Interview met het management", "Bezoek 1, 1 oktober 2026".
std::string volleRecordnaam(const Toetslezing& toets, std::string_view sleutel);

/// A version with names where it holds numbers: the bron of a bevinding, who was at a visit.
Vastlegging metNamen(const Toetslezing& toets, std::string_view sleutel, const Vastlegging& inhoud);

/// The code of the criterium whose page shows this record; empty for one that stands elsewhere.
std::string criteriumVan(const Toetsingskader& kader, std::string_view sleutel);

/// The part of the toets that a record stands in.
struct Toetsdeel {
    int rang = 0;      ///< in the order of the toets
    std::string naam;  ///< "Criterium 1.1", "Bevindingen", …
    friend auto operator<=>(const Toetsdeel&, const Toetsdeel&) = default;
};
Toetsdeel toetsdeelVan(const Toetsingskader& kader, std::string_view sleutel);

/// Whether one key stands before the other within its part: 1.1.2 before 1.1.10.
bool staatEerder(std::string_view a, std::string_view b);

}  // namespace maatlat
