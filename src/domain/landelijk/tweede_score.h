// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "domain/score.h"
#include "domain/tekst.h"
#include "domain/woordtabel.h"

/// A second reading of scores: somebody who is not in the team scores the same verwachtingen from
/// the same evidence, without seeing the scores of the team.
namespace maatlat {

/// Which toetsen of an onderzoek are scored a second time, drawn by lot.
struct Scoretrekking {
    struct Plek {
        std::int64_t toets = 0;
        int volgorde = 0;  ///< by lot, from 1
        bool getrokken = false;
        friend bool operator==(const Plek&, const Plek&) = default;
    };
    int nr = 0;       ///< within its onderzoek, from 1: the newest holds
    int aandeel = 0;  ///< in percent, 1 to 100
    std::string startwaarde;
    std::vector<Plek> plekken;  ///< every toets that could be drawn, by lot
    std::int64_t persoon = 0;
    std::string wanneer;
    friend bool operator==(const Scoretrekking&, const Scoretrekking&) = default;
};

/// Who scores a toets a second time.
struct TweedeBeoordelaar {
    int nr = 0;  ///< within its toets, from 1
    std::int64_t persoon = 0;
    std::int64_t door = 0;  ///< who chose them
    std::string sinds;
    std::string ingediend;  ///< moment at which the scores were handed in; empty: not yet
    friend bool operator==(const TweedeBeoordelaar&, const TweedeBeoordelaar&) = default;
};

/// A score of the second beoordelaar, as it is now.
struct Tweedescore {
    std::string verwachting;
    int versie = 0;  ///< 0: never saved
    Score score = Score::onbeoordeeld;
    Tekst motivering;  ///< plain text; may be empty
    std::string wanneer;
    friend bool operator==(const Tweedescore&, const Tweedescore&) = default;
};

/// Both scores of a verwachting, as they were when the second was handed in.
struct Scorepaar {
    std::string verwachting;
    Score team = Score::onbeoordeeld;
    Score tweede = Score::onbeoordeeld;
    friend bool operator==(const Scorepaar&, const Scorepaar&) = default;
};

/// Who gave way when a verwachting that got two scores was talked over.
enum class Scoretoegever : unsigned char { team, tweede, beiden };

/// The same words are stored.
inline constexpr Woordtabel<3> kScoretoegevers{"team", "tweede", "beiden"};

/// What came of talking over a verwachting that got two scores. It changes no score: the team does.
struct Scoreoverleg {
    std::string verwachting;
    int versie = 0;  ///< 0: never saved
    Score uitkomst = Score::onbeoordeeld;
    Scoretoegever wie = Scoretoegever::team;
    Tekst reden;
    std::int64_t persoon = 0;
    std::string wanneer;
    friend bool operator==(const Scoreoverleg&, const Scoreoverleg&) = default;
};

}  // namespace maatlat
