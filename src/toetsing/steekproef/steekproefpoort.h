// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>

#include "domain/steekproef/steekproef.h"
#include "toetsing/handelen.h"

/// Who may do what with a steekproef follows from what it is for: one of the toets itself goes with
/// the toets, one that was drawn after it was adopted with its opvolging. Every use case of a
/// steekproef asks for its action here.
namespace maatlat {

enum class Steekproefdaad : unsigned char {
    lezen,
    invullen,  ///< plan, draw, read dossiers, give up
    wissen,    ///< destroy the key, choose another end date
};

/// `doel`: nothing for a steekproef of the toets itself.
Actie actieVoor(std::optional<Doelsoort> doel, Steekproefdaad daad);

/// For this steekproef; as for one of the toets itself when there is none.
Actie actieBij(Werkplek& werkplek, std::int64_t toets, std::int64_t steekproef,
               Steekproefdaad daad);

/// Whether this person may change something in it now; never once its outcome was used.
bool magInvullen(const Toetsinzage& inzage, const Dossiersteekproef& steekproef);

/// Whether this person may lead its pseudonyms back to dossiers: as who may change it, also once
/// its outcome was used.
bool magOpzoeken(const Toetsinzage& inzage, const Dossiersteekproef& steekproef);

/// Throws NietNu when its outcome was used, with where.
void eisOngebruikt(const Dossiersteekproef& steekproef);

/// Whether nothing can come any more: its outcome was used, or the toets that it is of is fixed.
bool ligtStil(const Toetskop& kop, const Dossiersteekproef& steekproef);

}  // namespace maatlat
