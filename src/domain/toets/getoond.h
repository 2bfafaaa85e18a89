// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// A version of a record that was shown to somebody.
struct Getoond {
    std::string sleutel;
    int versie = 0;
    friend bool operator==(const Getoond&, const Getoond&) = default;
};

}  // namespace maatlat
