// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>

namespace maatlat {

/// The folder that holds `criteria/` and `templates/`: the given one when it is not empty; else, of
/// a program that was installed as P/bin/maatlat, P/share/maatlat, which came with it; else the
/// first that has both, from the working folder upwards and then from the program upwards. Throws
/// Gebruikersfout when there is none. `programma`: a link to the program that runs.
std::filesystem::path vindGegevensmap(const std::filesystem::path& gegeven,
                                      const std::filesystem::path& programma = "/proc/self/exe");

/// Where the reports of a round go when nobody said so: beside the data in a source tree, and in
/// the working folder when those are installed, where nobody may write.
std::filesystem::path standaardRapportmap(const std::filesystem::path& gegevens);

}  // namespace maatlat
