// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "domain/landelijk/tweede_score.h"
#include "domain/toets/toetskop.h"
#include "domain/toetsingskader.h"
#include "rules/landelijk/scorevergelijking.h"
#include "store/landelijk/tweede_score_store.h"
#include "toetsing/werkplek.h"

/// The scores of the team beside those of the second beoordelaar, once these were handed in, and
/// what was said about those that differ.
namespace maatlat {

/// One verwachting with both its scores.
struct Vergelekenscore {
    std::string code;
    std::string tekst;
    Scorepaar paar;                  ///< as they were at the handing in
    Score nu = Score::onbeoordeeld;  ///< of the team, as it is now
    Tekst motiveringTeam;            ///< Markdown, as it is now
    Tekst motiveringTweede;          ///< plain text
    std::optional<Scoreoverleg> overleg;
    std::string overlegDoor;  ///< name of who noted it

    bool verschilt() const { return paar.team != paar.tweede; }
    /// It was agreed that the team changes its score, and it did not (yet).
    bool moetNogGewijzigd() const { return overleg && overleg->uitkomst != nu; }
};

struct Scorevergelijking {
    Toetskop kop;
    std::shared_ptr<const Toetsingskader> kader;
    std::string beoordelaar;  ///< name
    std::string ingediend;    ///< moment
    Overeenstemming maat;
    std::vector<Vergelekenscore> scores;  ///< in the order of the kader
    bool magOverleggen = false;
    bool inTeam = false;  ///< this person can change a score of the team, by its own form

    int nogTeBespreken() const;
};
Scorevergelijking leesScorevergelijking(Werkplek& werkplek, const Persoon& persoon,
                                        std::int64_t toets);

/// What was agreed on one verwachting. Who gave way follows from it: who scored otherwise.
struct Scoreoverleginvoer {
    std::string verwachting;
    int versie = 0;        ///< of what the form showed
    std::string uitkomst;  ///< a word of Score
    std::string reden;
};

/// Keeps what changed; a verwachting where nothing was filled in is for later. Throws Veldfouten at
/// "uitkomst-CODE" and "reden-CODE".
void bewaarScoreoverleg(Werkplek& werkplek, const Handeling& handeling, std::int64_t toets,
                        const std::vector<Scoreoverleginvoer>& invoer,
                        const std::string& privacyReden);

/// How alike team and second beoordelaar are over an onderzoek, for the coördinator.
struct Landelijkescores {
    std::string onderzoekNaam;
    tweedeScoreStore::Voortgang voortgang;
    int toetsen = 0;  ///< in the draw
    std::shared_ptr<const Toetsingskader> kader;
    Overeenstemming samen;                                  ///< over all scores
    std::optional<Telinterval> inAlle;                      ///< as Verwachtingovereenstemming
    std::vector<Verwachtingovereenstemming> verwachtingen;  ///< least alike first
    int verschillen = 0;
    int teamGafToe = 0;
    int tweedeGafToe = 0;
    int beidenAnders = 0;
    int nogTeBespreken() const { return verschillen - teamGafToe - tweedeGafToe - beidenAnders; }
};
Landelijkescores leesLandelijkeScores(Werkplek& werkplek, const Persoon& persoon,
                                      const std::string& onderzoek);

}  // namespace maatlat
