// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// Where the good practices at a verwachting stand, and who meets it. Codes and hashes need no
/// escaping.
inline std::string leerpad(const std::string& kaderHash, const std::string& code) {
    return "/good-practices?waar=" + code + "&kader=" + kaderHash;
}

}  // namespace maatlat
