// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "domain/bronnen/bevinding.h"
#include "domain/bronnen/bron.h"
#include "domain/landelijk/tweede_score.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "toetsing/bronnen/bronnen.h"
#include "toetsing/werkplek.h"

/// Scoring a toets a second time, from its evidence alone. Nothing here holds a score of the team,
/// nor what a score follows from: no oordeel, motivering, onderbouwing or verbeterpunt, not which
/// way a bevinding points, and not whether a norm was met.
namespace maatlat {

/// One thing that was seen, and where.
struct Bewijsregel {
    std::string tekst;    ///< Markdown
    std::string waaruit;  ///< in words, with its place
    std::string citaat;   ///< as it stands in the bron; may be empty
    std::int64_t bron = 0;
};

/// What the second beoordelaar works with.
struct Tweedescores {
    Toetskop kop;
    std::shared_ptr<const Toetsingskader> kader;
    bool teamKlaar = false;  ///< the team scored every verwachting: until then nothing is shown
    std::map<std::string, Tweedescore> scores;  ///< own ones, by code
    std::vector<Bron> bronnen;
    std::map<std::string, std::vector<Bewijsregel>> bewijs;  ///< by code of the verwachting

    int gegeven() const;  ///< how many verwachtingen have a score
};

/// Throws Geweigerd for who is not the second beoordelaar, or handed in.
Tweedescores leesTweedeScores(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets);

/// A file of a bron, for who scores. Throws Onvindbaar.
Bijlageinzage leesBijlageBijTweedeScores(Werkplek& werkplek, const Persoon& persoon,
                                         std::int64_t toets, std::int64_t bron,
                                         const std::string& sha256);

/// What was filled in at one verwachting.
struct Tweedescoreinvoer {
    std::string verwachting;
    int versie = 0;     ///< of the score that the form showed
    std::string score;  ///< a word of Score; empty: none
    std::string motivering;
};

/// Keeps what changed. Throws Veldfouten at "score-CODE" and "motivering-CODE", also when it was
/// saved in another tab meanwhile; at no field when the team is not done (any more).
void bewaarTweedeScores(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const std::vector<Tweedescoreinvoer>& invoer,
                        const std::string& privacyReden);

/// From now on they stand still, and the team sees them. Throws Veldfouten ("zeker", and at no
/// field when the team is not done), NietNu while a verwachting has no score.
void dienTweedeScoresIn(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        bool bevestigd);

}  // namespace maatlat
