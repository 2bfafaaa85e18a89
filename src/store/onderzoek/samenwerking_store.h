// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "domain/onderzoek/samenwerking.h"
#include "store/toetssleutel.h"

/// Who does a zelfevaluatie together: who is responsible, and which colleagues were named. What
/// ended stays: these rows are the history too.
namespace maatlat::samenwerkingStore {

/// As it was written down last; nothing for one from before this was kept.
std::optional<Verantwoordelijke> verantwoordelijke(const Toetslezing& toets);
/// All, newest first.
std::vector<Verantwoordelijke> verantwoordelijken(const Toetslezing& toets);
/// From now on it is this person; returns whether that changed anything.
bool zetVerantwoordelijke(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door);

/// What somebody was named for, and still is.
std::optional<Collegataak> taakVan(const Toetslezing& toets, std::int64_t persoon);
/// All, also those that ended, newest first.
std::vector<Collega> collegas(const Toetslezing& toets);
/// From now on this person does this and nothing else; returns whether that changed anything.
bool noem(const Toetsschrijving& toets, std::int64_t persoon, Collegataak taak, std::int64_t door);
/// Returns whether they were named.
bool beeindig(const Toetsschrijving& toets, std::int64_t persoon, std::int64_t door);

}  // namespace maatlat::samenwerkingStore
