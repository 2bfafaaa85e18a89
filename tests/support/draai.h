// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include "cli/programma.h"

namespace maatlat::test {

/// What the program did: its exit code and what it wrote.
struct Gedraaid {
    int code = -1;
    std::string uit;
    std::string fout;
};

/// Runs the program in this process.
inline Gedraaid gedraaid(const std::vector<std::string>& argumenten) {
    std::ostringstream uit, fout;
    const int code = draai(argumenten, uit, fout);
    return {code, uit.str(), fout.str()};
}

/// The same on the round of 2015, wherever the test is started.
inline Gedraaid gedraaid2015(std::vector<std::string> argumenten) {
    argumenten.insert(argumenten.end(), {"--gegevens", MAATLAT_SOURCE_DIR});
    return gedraaid(argumenten);
}

}  // namespace maatlat::test
