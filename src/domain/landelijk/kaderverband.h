// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/woordtabel.h"

namespace maatlat {

/// How a verwachting of one kader stands to one of another.
enum class Verbandsoort : unsigned char {
    gelijk,       ///< they ask the same
    deelVan,      ///< the first asks a part of what the second asks
    omvat,        ///< the first asks all that the second asks, and more
    overlapt,     ///< both ask something of the same, and something else
    geenVerband,  ///< nothing in the other kader is about this
};
inline constexpr Woordtabel<5> kVerbandsoorten{"gelijk", "deel van", "omvat", "overlapt",
                                               "geen verband"};
constexpr std::string_view naam(Verbandsoort soort) {
    return woordVan(kVerbandsoorten, soort);
}

/// One line of a mapping. Of `geenVerband` one of the two codes is empty.
struct Verwachtingsverband {
    std::string van;
    std::string naar;
    Verbandsoort soort = Verbandsoort::geenVerband;
    std::string reden;
    friend bool operator==(const Verwachtingsverband&, const Verwachtingsverband&) = default;
};

/// A mapping between two versions of kaders, as somebody wrote it down. It converts no score: what
/// was scored on the one stays a score on the one.
struct Kaderverband {
    std::string vanKader;
    std::string vanVersie;
    std::string naarKader;
    std::string naarVersie;
    std::string schrijver;
    std::vector<Verwachtingsverband> verbanden;
};

}  // namespace maatlat
