// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <vector>

#include "reporting/rapporten.h"

namespace maatlat {

/// Writes reports into a folder, which is made when it is not there. Every file is first written
/// under a temporary name; only when all are on disk do they take their own. So a failure leaves
/// the reports of before, and never half a file.
/// Throws Gebruikersfout when the folder or a file cannot be written.
void schrijfRapporten(const std::vector<Rapportbestand>& rapporten,
                      const std::filesystem::path& map);

}  // namespace maatlat
