// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "domain/woordtabel.h"

namespace maatlat {

/// What of an organisation is another as time goes by.
enum class Levenssoort : unsigned char {
    naam,
    rechtsvorm,  ///< "stichting"
    drager,      ///< the body that it is part of, or that keeps it
};
inline constexpr Woordtabel<3> kLevenssoorten{"naam", "rechtsvorm", "drager"};
constexpr std::string_view naam(Levenssoort soort) {
    return woordVan(kLevenssoorten, soort);
}

/// What was so of an organisation, from one day up to and including another (ISO).
struct Levensperiode {
    int nr = 0;  ///< of this organisation; 0: not stored
    Levenssoort soort = Levenssoort::naam;
    std::string waarde;
    std::string van{};          ///< empty: since before what is known
    std::string tot{};          ///< empty: still
    std::string toelichting{};  ///< where it is known from; may be empty
    std::int64_t persoon = 0;   ///< who wrote it down
    std::string wanneer{};
    friend bool operator==(const Levensperiode&, const Levensperiode&) = default;
};

/// That one organisation went into another.
struct Organisatieovergang {
    std::int64_t organisatie = 0;
    std::string naam;  ///< as it is called now, as that of the successor
    std::int64_t opvolger = 0;
    std::string opvolgernaam;
    std::string dag;  ///< ISO; the first one of the successor
    std::string toelichting;
    friend bool operator==(const Organisatieovergang&, const Organisatieovergang&) = default;
};

/// All that is known of an organisation over time.
struct Organisatieleven {
    std::int64_t nr = 0;
    std::string naam;                         ///< of now
    std::vector<Levensperiode> perioden;      ///< by kind, oldest first
    std::optional<Organisatieovergang> ging;  ///< what it went into
    std::vector<Organisatieovergang> kwam;    ///< what went into it, oldest first

    /// Of one kind. One that was never called otherwise has one name, of all time.
    std::vector<Levensperiode> van(Levenssoort soort) const {
        std::vector<Levensperiode> uit;
        std::ranges::copy_if(perioden, std::back_inserter(uit),
                             [&](const Levensperiode& een) { return een.soort == soort; });
        if (uit.empty() && soort == Levenssoort::naam) uit.push_back({.waarde = naam});
        return uit;
    }
    /// Its first day (ISO); empty: since before what is known.
    std::string begin() const { return van(Levenssoort::naam).front().van; }
};

}  // namespace maatlat
