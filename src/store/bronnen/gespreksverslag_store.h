// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "domain/bronnen/gespreksverslag.h"
#include "store/inzagebewijs.h"
#include "store/toetssleutel.h"

/// The notes at the bronnen of a toets; kept as every record (see record_store.h).
namespace maatlat::gespreksverslagStore {

/// For who reads it: what others said, so it must have been written down who reads it.
std::optional<Gespreksverslag> lees(const Toetslezing& toets, std::int64_t bron,
                                    const Inzagebewijs& bewijs);
/// For who changes it, in this transaction.
std::optional<Gespreksverslag> huidig(const Toetsschrijving& toets, std::int64_t bron);
Gespreksverslag bewaar(const Toetsschrijving& toets, const Gespreksverslag& verslag,
                       std::int64_t persoon);

/// Those in which this text stands: "[bevinding 12]". The first by number.
std::optional<Gespreksverslag> metTekst(const Toetslezing& toets, const std::string& tekst);

}  // namespace maatlat::gespreksverslagStore
