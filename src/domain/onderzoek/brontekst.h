// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// A paragraph. From a file it says where it stands in the source; `citaat` when it is there word
/// for word, else it is in our own words. What people typed in the application has no place.
struct Brontekst {
    std::string tekst;
    std::string plaats{};  ///< "hoofdstuk 1, Inleiding"
    bool citaat = false;

    friend bool operator==(const Brontekst&, const Brontekst&) = default;
};

}  // namespace maatlat
