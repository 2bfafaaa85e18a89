// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>

namespace maatlat::test {

/// All that a line of the shell writes, errors too.
inline std::string commando(const std::string& regel) {
    FILE* lijn = popen(("{ " + regel + "\n} 2>&1").c_str(), "r");
    if (lijn == nullptr) throw std::runtime_error("no shell");
    std::string uit;
    char stuk[4096];
    while (const std::size_t aantal = fread(stuk, 1, sizeof stuk, lijn))
        uit.append(stuk, aantal);
    pclose(lijn);
    return uit;
}

}  // namespace maatlat::test
