// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bezoek.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/bronnen/gespreksverslag.h"
#include "domain/opvolging/maatregel.h"
#include "domain/recordvorm.h"
#include "domain/toets/veldvorm.h"
#include "domain/traject/opmerking.h"

namespace maatlat {

/// Every kind of record that has a description; a new one gets its line here. Of a dossier what is
/// asked is data (Dossierformulier).
using Beschrevenrecords = std::tuple<  //
    Veld,                              //
    Bevinding,                         //
    Bron,                              //
    Bezoek,                            //
    Gespreksverslag,                   //
    Conceptopmerking,                  //
    Maatregel>;

/// Calls `doe.template operator()<Record>()` for each of them, in that order.
template <class Doe>
void voorElkRecord(Doe doe) {
    [&]<class... Record>(std::type_identity<std::tuple<Record...>>) {
        (doe.template operator()<Record>(), ...);
    }(std::type_identity<Beschrevenrecords>());
}

/// The same for those whose pages follow from their description.
template <class Doe>
void voorElkGewoonRecord(Doe doe) {
    voorElkRecord([&]<class Record>() {
        if constexpr (IsGewoonRecord<Record>) doe.template operator()<Record>();
    });
}

/// The same for the record of this kind, and nothing for a kind that has no description. The one
/// place where a kind that is known at run time becomes a type.
template <class Doe>
void metRecordvan(Recordsoort soort, Doe doe) {
    voorElkRecord([&]<class Record>() {
        if (Recordvorm<Record>::kSoort == soort) doe.template operator()<Record>();
    });
}

/// One field of a kind of record, without its type.
struct Veldbeschrijving {
    std::string naam;        ///< "bijlage-naam"
    std::string_view label;  ///< empty: not for people, or the only one
    Veldwijze wijze = Veldwijze::anders;
    bool isLijst = false;
};

/// In the order of its history.
std::vector<Veldbeschrijving> veldenVan(Recordsoort soort);

}  // namespace maatlat
