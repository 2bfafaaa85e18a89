// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/bronnen/bevindingvorm.h"
#include "domain/bronnen/bronvorm.h"
#include "domain/recordvorm.h"
#include "domain/toets/veldvorm.h"

namespace maatlat {

/// Calls `doe.template operator()<Record>()` for the record of this kind, and nothing for a kind
/// that has no description: what is asked about a dossier is data (Dossierformulier), and the
/// notes of an interview are a draft of one text. The one place where a kind that is known at run
/// time becomes a type; a new kind of record gets its line here.
template <class Doe>
void metRecordvan(Recordsoort soort, Doe doe) {
    switch (soort) {
        case Recordsoort::veld:
            return doe.template operator()<Veld>();
        case Recordsoort::bevinding:
            return doe.template operator()<Bevinding>();
        case Recordsoort::bron:
            return doe.template operator()<Bron>();
        case Recordsoort::interview:
        case Recordsoort::dossier:
            return;
    }
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
