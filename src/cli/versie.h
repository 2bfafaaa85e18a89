// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// What `maatlat --versie` says: the number of the program, and which databases it reads. That
/// follows from the schema, so that it is nowhere typed twice.
std::string versietekst();

}  // namespace maatlat
