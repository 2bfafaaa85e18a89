// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace maatlat {

/// What a check gave in one group of the population: dossiers that were drawn at random, never
/// those that were picked on purpose.
struct Groeptelling {
    std::int64_t populatie = 0;  ///< dossiers in this group
    int getrokken = 0;           ///< drawn and not replaced
    int vervangen = 0;           ///< drawn, found unusable and replaced
    int voldoet = 0;
    int voldoetNiet = 0;
    int nvt = 0;
    int open = 0;
    int nietVastTeStellen = 0;

    int beoordeeld() const { return voldoet + voldoetNiet + nvt + open + nietVastTeStellen; }
    /// Those that the share is of: k + not k + unknown.
    int telt() const { return voldoet + voldoetNiet + nietVastTeStellen; }
    /// Drawn ones that the check turned out not to be about.
    int buiten() const { return vervangen + nvt + open; }
    /// Dossiers of this group that the check can be about.
    std::int64_t hoogstens() const { return populatie - buiten(); }
    /// Whether hoogstens() may be too many: some drawn dossiers fell outside the check, so others
    /// may as well.
    bool omvangOnzeker() const { return buiten() > 0 && hoogstens() > telt(); }
    friend bool operator==(const Groeptelling&, const Groeptelling&) = default;
};

/// Two shares between 0 and 1.
struct Interval {
    double laag = 0;
    double hoog = 1;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Why there is no interval.
enum class Geeninterval : unsigned char {
    geen,        ///< there is one
    onvolledig,  ///< drawn dossiers that nobody has reviewed yet
    nietsTelt,   ///< the check applied to none of them, in the whole or in a group
};

/// What a sample says of a whole population.
struct Schatting {
    int voldoet = 0;             ///< k
    int telt = 0;                ///< n: dossiers on which the check applies
    int onbekend = 0;            ///< of those, not to be established
    std::int64_t populatie = 0;  ///< N: all groups together
    double aandeel = 0;  ///< estimated share that meets it: weighted over the groups; unknown
                         ///< ones are left out
    std::optional<Interval> interval;
    Geeninterval waarom = Geeninterval::geen;
    bool gewogen = false;  ///< more than one group: the interval is then approximate
};

/// One group: the exact interval of rules/interval.h. When drawn dossiers fell outside the check,
/// nobody knows how many it is about; the interval is then that of the most there can be, and one
/// dossier wider at both ends, which holds it for any lower number. What cannot be established
/// counts as "voldoet niet" for the lower bound and as "voldoet" for the upper.
/// More groups: each weighs as much as the number of its dossiers that the check is about, as far
/// as the draw tells, and the exact bounds of the groups are combined (MOVER: Zou and Donner,
/// Statistics in Medicine 27, 2008; how much a group weighs is then one more thing to estimate).
/// By itself that covers far less than 95% when nearly all or nearly none of a small population
/// meet the check. So no bound lies closer than the exact one for an ordinary draw that tells as
/// much (the effective sample of Korn and Graubard, Survey Methodology 24, 1998), and bounds are
/// rounded outwards to whole dossiers. There is no proof that this covers 95%; counted out in 40
/// designs of two to four groups, over what could be found in each, it never covered less than
/// 95.7%. A group that was read as a whole without one dossier that counts takes no part.
/// `aandeel` is 0 when nothing could be established.
/// Errors: std::invalid_argument for counts that cannot be: below 0, more reviewed than drawn, more
/// drawn than there are.
Schatting schat(std::span<const Groeptelling> groepen);

/// What can be said of a norm ("at least 95%").
enum class Normuitslag : unsigned char { zekerGehaald, zekerNietGehaald, nietTeZeggen };

struct Normoordeel {
    Normuitslag uitslag = Normuitslag::nietTeZeggen;
    std::optional<int> zekerVanaf;  ///< smallest k at which, with this n and as many not to be
                                    ///< established, it would surely be met; nothing: at none
    std::optional<int> zekerNietTotEnMet;  ///< the same: largest k at which it would surely not be
    std::optional<std::int64_t> nogNodig;  ///< dossiers more to draw that would settle it if they
                                           ///< turn out as these did (rounded against settling);
                                           ///< nothing: settled already, or never
};

/// The norm is `promille` of a thousand dossiers, from 0 to 1000. Surely met: the whole interval
/// lies at or above it; surely not: the whole interval lies below. Nothing when there is no
/// interval. zekerVanaf, zekerNietTotEnMet and nogNodig are given for one group only.
/// "Surely" holds for a number of dossiers that was settled beforehand. Who looks, draws nogNodig
/// more, and looks again until it is settled, is wrong more often: in 5 to 10% of the samples
/// (simulated from 20 dossiers of 1000, close to norms of 80, 90 and 95%), not in 2.5%.
/// Errors: std::invalid_argument for a norm outside those bounds; further as schat.
std::optional<Normoordeel> toetsAanNorm(std::span<const Groeptelling> groepen, int promille);

}  // namespace maatlat
