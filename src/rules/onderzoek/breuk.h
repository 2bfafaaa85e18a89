// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>

#include "domain/telling.h"

namespace maatlat {

/// So many out of so many: the share of voldoende among what applies. Compared exactly, as products
/// of whole numbers: 2 of 3 is 4 of 6. `geheel` is more than 0, except where nothing applies, and
/// that is never compared.
struct Breuk {
    int deel = 0;
    int geheel = 0;

    friend bool operator==(const Breuk& a, const Breuk& b) {
        return a.deel * b.geheel == b.deel * a.geheel;
    }
    friend std::weak_ordering operator<=>(const Breuk& a, const Breuk& b) {
        return a.deel * b.geheel <=> b.deel * a.geheel;
    }
};

/// The share of a complete telling.
inline Breuk aandeelVoldoende(const Telling& telling) {
    return {telling.voldoende, telling.beoordeeld()};
}

/// The best and the worst share that a telling can still come to, when every verwachting that is
/// open becomes voldoende, onvoldoende or nvt. The telling is not complete.
inline Breuk besteAandeel(const Telling& telling) {
    return {telling.voldoende + telling.onbeoordeeld, telling.totaal() - telling.nvt};
}
inline Breuk slechtsteAandeel(const Telling& telling) {
    return {telling.voldoende, telling.totaal() - telling.nvt};
}

}  // namespace maatlat
