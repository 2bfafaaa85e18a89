// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "cli/opdrachten.h"

namespace maatlat {

/// What `maatlat start` ends with: what somebody needs to know in the first minutes.
struct EersteMinuten {
    std::string adres;           ///< ends with a slash
    std::string code;            ///< of the first time; empty: somebody can log in already
    std::string database;        ///< path as it was given
    std::string reservekopieen;  ///< folder that was chosen for copies; empty: none
    bool oefening = false;
};

/// The last line of it begins with "Stoppen: ", and says how.
void zegEersteMinuten(const EersteMinuten& van, const Uitvoer& uitvoer);

/// A path as a shell takes it.
std::string voorSchil(const std::string& pad);

}  // namespace maatlat
