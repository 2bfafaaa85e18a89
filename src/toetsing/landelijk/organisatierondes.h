// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/mensen/persoon.h"
#include "domain/onderzoek/organisatieleven.h"
#include "domain/opvolging/toezichtfeit.h"
#include "domain/score.h"
#include "domain/telling.h"
#include "domain/toets/toetskop.h"
#include "toetsing/werkplek.h"

/// One organisation through the rounds: how many verwachtingen it met at each inspectie, hertoets
/// and zelfevaluatie, what changed in between, and what is known of why. Of each no more than this
/// person may read; what still runs is left out. What went into the organisation comes along.
namespace maatlat {

/// A moment at which something is known of the organisation.
struct Rondemoment {
    std::string dag;   ///< of the oordeel (ISO), or a month; empty: not known
    std::string naam;  ///< of the onderzoek; of a total: what is said of it
    Toetssoort soort = Toetssoort::inspectie;
    std::int64_t toets = 0;        ///< 0: only a total is known
    bool opent = false;            ///< this person may open that toets …
    bool besluit = false;          ///< … or the adopted report of it
    std::string toen{};            ///< how the organisation was called, where that is another name
    std::int64_t organisatie = 0;  ///< that it was of then, which may have gone into this one
    std::vector<int> vorigen{};    ///< indexes of what comes right before it in its own line
    std::string kaderHash{};
    std::string kaderNaam{};  ///< with its version
    std::string regels{};     ///< title of the beslisregels
    int editie = 0;           ///< from 2: corrected after it was adopted
    Telling telling{};
    std::map<std::string, Score> scores{};  ///< by code; empty for a total
    Totaal totaal{};                        ///< of a total: never turned into scores
    std::string bron{};                     ///< … and where that is known from

    bool isTotaal() const { return toets == 0; }
};

/// Why a score may have changed.
struct Rondereden {
    enum class Waar : unsigned char { opvolging, criterium };
    std::string tekst;
    Waar waar = Waar::opvolging;
    std::int64_t toets = 0;
    std::string criterium{};  ///< code
};

/// A verwachting over the moments of one kader.
struct Ronderij {
    std::string code;
    std::string tekst;
    std::string criterium;      ///< code
    std::vector<Score> scores;  ///< one for each of `kolommen`
};

/// A verwachting whose score became another from one moment to the next of the same organisation,
/// or of what it went into.
struct Rondewijziging {
    std::string code;
    std::string tekst;
    int van = 0;  ///< index in `momenten`
    int naar = 0;
    Score voor = Score::onbeoordeeld;
    Score na = Score::onbeoordeeld;
    std::vector<Rondereden> redenen{};
};

struct Organisatierondes {
    struct Kaderkeus {
        std::string hash;
        std::string naam;
        bool gekozen = false;
    };
    Organisatieleven leven;
    std::vector<Rondemoment> momenten;  ///< oldest first; those without a day at the end
    std::vector<Kaderkeus> kaders;      ///< on which there are scores, newest first
    std::vector<int> kolommen;          ///< indexes in `momenten`, of the chosen kader
    std::vector<Ronderij> rijen;        ///< in the order of the kader
    /// Of the columns: which are held against each other, earlier and later, as indexes in
    /// `momenten`.
    std::vector<std::pair<int, int>> paren;
    std::vector<Rondewijziging> wijzigingen;
    bool zonderZelf = false;  ///< a zelfevaluatie is left out that nobody of the inspectie opened
    int weggelaten = 0;       ///< older ones of the chosen kader that are not shown beside others

    /// Whether each column goes on from the one before it. Not where several organisations went
    /// into this one.
    bool isEenLijn() const;
};

/// As many columns as fit beside each other; the newest are shown.
inline constexpr int kRondekolommen = 8;

/// `kader`: its hash; empty: the one with most moments, of those the newest. Throws Geweigerd, and
/// Onvindbaar for a kader on which there is nothing.
Organisatierondes organisatierondes(Werkplek& werkplek, const Persoon& persoon,
                                    std::int64_t organisatie, const std::string& kader);

}  // namespace maatlat
