// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "store/toetssleutel.h"

/// The rows of a steekproef as they stand in their tables, without any rule: for steekproef_store.h
/// only.
namespace maatlat::steekproefrijen {

std::optional<Dossiersteekproef> lees(const Toetslezing& toets, std::int64_t nr);

/// With its groups, in place of what stands there.
void schrijf(const Toetsschrijving& toets, const Dossiersteekproef& steekproef);

std::vector<Trekking> trekkingen(const Toetslezing& toets, std::int64_t steekproef);
void schrijf(const Toetsschrijving& toets, std::int64_t steekproef, const Trekking& trekking,
             std::int64_t persoon);

std::vector<Steekproefdossier> dossiers(const Toetslezing& toets, std::int64_t steekproef);
std::optional<Steekproefdossier> dossier(const Toetslezing& toets, std::int64_t steekproef,
                                         const std::string& pseudoniem);
void schrijf(const Toetsschrijving& toets, std::int64_t steekproef,
             const Steekproefdossier& dossier);

}  // namespace maatlat::steekproefrijen
