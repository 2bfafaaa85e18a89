// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/onderzoek/brontekst.h"

namespace maatlat {

/// A few words for a criterium or verwachting, to name it in a sentence: "zicht op de veiligheid
/// van gezinnen". Ours, beside the wording of the norm, which stands in the report too.
struct Benaming {
    std::string code;
    std::string tekst;

    friend bool operator==(const Benaming&, const Benaming&) = default;
};

/// How many of the lowest in the ranking are tested again. Which ones follows from the ranking.
struct Hertoetskeuze {
    int aantal = 0;       ///< 1 or more
    std::string wanneer;  ///< "in 2016"; empty: not known
    std::string plaats;   ///< where the source gives the number

    friend bool operator==(const Hertoetskeuze&, const Hertoetskeuze&) = default;
};

/// One thing that happened after the round.
struct Vervolgstap {
    std::string wanneer;  ///< an ISO date, or as exact as it is known: "juni 2016"
    std::string wat;

    friend bool operator==(const Vervolgstap&, const Vervolgstap&) = default;
};

/// What became of one organisation.
struct Vervolgverhaal {
    std::string organisatie;
    std::optional<int> voldoende;  ///< in this round, as that source has it: to check, not to show
    std::vector<Vervolgstap> stappen;

    friend bool operator==(const Vervolgverhaal&, const Vervolgverhaal&) = default;
};

/// What is known of a round beside its scores and its texts: what its message may lead with, and
/// what came before and after it. All of it may be missing, and then nothing is said of it.
struct Rondefeiten {
    std::string themaVeiligheid;  ///< code of the thema about safety
    std::vector<Benaming> benamingen;
    std::vector<Brontekst> veiligheid;  ///< what the toezichthouder said about safety …
    std::vector<Brontekst> wachten;     ///< … and about waiting lists
    std::optional<Hertoetskeuze> hertoetsen;
    std::vector<Brontekst> gepubliceerd;  ///< when the toezichthouder published about the round
    std::string daarnaBron;               ///< where what came after is from
    std::vector<Vervolgstap> daarna;      ///< of all together
    std::vector<Vervolgverhaal> verhalen;

    /// Empty when it has none of its own.
    std::string benaming(const std::string& code) const {
        for (const Benaming& een : benamingen)
            if (een.code == code) return een.tekst;
        return {};
    }

    friend bool operator==(const Rondefeiten&, const Rondefeiten&) = default;
};

}  // namespace maatlat
