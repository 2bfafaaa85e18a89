// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/steekproef/dossierlezing.h"
#include "store/inzagebewijs.h"
#include "store/toetssleutel.h"

/// Dossiers that both readers had finished and that were given back to both.
namespace maatlat::heropeningStore {

/// Keeps what both readers had said, takes away what was agreed, and opens both readings again;
/// their answers stay in them. The log says that it happened, never what was said.
void bewaar(const Toetsschrijving& toets, std::int64_t steekproef, const Heropening& heropening);

/// Of one dossier, the oldest first.
std::vector<Heropening> alle(const Toetslezing& toets, std::int64_t steekproef,
                             const std::string& pseudoniem, const Inzagebewijs& bewijs);

/// Of a whole steekproef, without what was said; by moment.
std::vector<Heropening> zonderAntwoorden(const Toetslezing& toets, std::int64_t steekproef);

}  // namespace maatlat::heropeningStore
