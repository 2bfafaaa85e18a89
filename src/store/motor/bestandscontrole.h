// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// Looks at the file before SQLite does, because opening alone can already change a database of
/// another program. Both throw Gebruikersfout: what is wrong with the file, and what to do.

/// The file is a database of this program, or can be made: its folder exists. An empty file is
/// neither: it may be what is left of one.
void controleerVoorSchrijven(const std::string& pad);

/// The file exists, may be read and is a database of this program.
void controleerVoorLezen(const std::string& pad);

}  // namespace maatlat
