// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace maatlat {

/// How long reservekopieen stay.
struct Rotatieregels {
    std::string nu;          ///< as a Klok gives it
    int dagen = 0;           ///< longer ago goes; 0: only the term of dossiers counts
    int termijn = 12;        ///< months that dossiers are kept: a copy never longer
    std::string database{};  ///< whose copies of before an upgrade go too; empty: none
    bool klokKlopt = false;  ///< the clock is believed (Opruimklok); else nothing goes
};

struct Rotatie {
    std::vector<std::string> weg;   ///< names of what was removed
    std::vector<std::string> over;  ///< … and of what is too old, but stays: see `klokKlopt`
};

/// Removes what is kept too long. Only folders of ours, never one that is dated after now, and the
/// newest whole copy only when dossiers may not be kept so long. What cannot be removed stays, and
/// is not named.
Rotatie ruimKopieenOp(const std::filesystem::path& map, const Rotatieregels& regels,
                      bool sleutels = false);

}  // namespace maatlat
