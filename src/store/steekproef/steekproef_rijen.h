// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "domain/steekproef/steekproef.h"
#include "store/motor/sessie.h"
#include "store/motor/transactie.h"

/// The rows of a steekproef as they stand in their tables, without any rule: for steekproef_store.h
/// only.
namespace maatlat::steekproefrijen {

std::optional<Dossiersteekproef> lees(Sessie& sessie, std::int64_t toets, std::int64_t nr);

/// With its groups, in place of what stands there.
void schrijf(Transactie& transactie, std::int64_t toets, const Dossiersteekproef& steekproef);

std::vector<Trekking> trekkingen(Sessie& sessie, std::int64_t toets, std::int64_t steekproef);
void schrijf(Transactie& transactie, std::int64_t toets, std::int64_t steekproef,
             const Trekking& trekking, std::int64_t persoon);

std::vector<Steekproefdossier> dossiers(Sessie& sessie, std::int64_t toets,
                                        std::int64_t steekproef);
std::optional<Steekproefdossier> dossier(Sessie& sessie, std::int64_t toets,
                                         std::int64_t steekproef, const std::string& pseudoniem);
void schrijf(Transactie& transactie, std::int64_t toets, std::int64_t steekproef,
             const Steekproefdossier& dossier);

}  // namespace maatlat::steekproefrijen
