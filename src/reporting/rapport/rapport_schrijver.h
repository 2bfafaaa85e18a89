// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <vector>

#include "reporting/rapport/rapporten.h"

namespace maatlat {

/// Writes reports into a folder, which is made when it is not there. Every file is first written
/// to disk under a temporary name that nothing else has; only when all are there do they take their
/// own names, one by one. So each report is at any moment either the old or the new one, never half
/// a file. A failure before the first takes its name leaves all reports of before; a failure after
/// that is named in the message with how many were replaced. Files of others are never removed.
/// Throws Gebruikersfout when the folder or a file cannot be written, or when something that is no
/// ordinary file stands where a report must come.
void schrijfRapporten(const std::vector<Rapportbestand>& rapporten,
                      const std::filesystem::path& map);

}  // namespace maatlat
