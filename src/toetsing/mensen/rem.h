// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "store/mensen/poging_store.h"

namespace maatlat {

/// The longest that anybody must wait before a next try, in seconds.
inline constexpr std::int64_t kLangsteWacht = 15 * 60;

/// Slows down who guesses. Per key (an account, an address) some tries are free; after those each
/// next one must wait longer, up to a quarter of an hour, and never for good. A key is forgotten an
/// hour after its last try. Bounded; for many threads at once.
///
/// A clock that is set back or ahead never makes a wait longer than a quarter of an hour.
///
/// The memory counts; what changed in it can be fetched to be stored, and comes back at a start.
class Rem {
  public:
    /// `gratis`: tries without waiting. `ruimte`: keys remembered at most; the one that was tried
    /// longest ago goes first.
    explicit Rem(int gratis, std::size_t ruimte = 10000);

    /// Asks for one try at this moment (seconds). 0: go ahead, and the try counts; else so many
    /// seconds must be waited first, and it does not count. Counting comes before trying, so that
    /// a hundred tries at once do not slip through.
    ///
    /// `drukte`: many others try the same thing. Who was not seen before then begins with the
    /// longest wait, and has a try of their own after it, whatever the others do.
    std::int64_t probeer(const std::string& sleutel, std::int64_t nu, bool drukte = false);

    /// How many seconds must be waited first; counts nothing. Who must ask more than one asks this
    /// of all first, so that waits run beside each other.
    std::int64_t wacht(const std::string& sleutel, std::int64_t nu);

    /// The try was good: it does not count, and with `alles` nor do those before it.
    void gelukt(const std::string& sleutel, bool alles);

    /// What changed since the last time; keys that were forgotten have no stand. To be stored
    /// under keys of 64 characters, so then that is what keys must be.
    std::vector<pogingStore::Rij> neemGewijzigd();

    /// Storing that failed: it counts as changed again.
    void geefTerug(const std::vector<pogingStore::Rij>& rijen);

    /// What was stored before; in the place of what is remembered.
    void laad(const std::vector<pogingStore::Rij>& rijen);

  private:
    struct Pogingen {
        int aantal = 0;
        std::int64_t laatst = 0;
        bool gewijzigd = false;  ///< since it was fetched to be stored
        bool bewaard = false;    ///< stands in the database too, as it is or as it was
    };
    using Lijst = std::map<std::string, Pogingen>;
    static std::int64_t wachttijd(int teveel);
    std::int64_t nogWachten(Pogingen& pogingen, std::int64_t nu) const;
    void maakRuimte(std::int64_t nu);
    void vergeet(Lijst::iterator wat);

    int gratis_;
    std::size_t ruimte_;
    std::mutex slot_;
    Lijst pogingen_;
    std::set<std::string> weg_;  ///< forgotten, but stored
};

/// Whether very many try the same thing, from wherever: counts what was tried, and lets one go
/// every three minutes. In memory only and bounded; for many threads at once.
class Druktemeter {
  public:
    void tel(const std::string& sleutel, std::int64_t nu);
    /// What was counted last was right after all: somebody who may come in is no crowd.
    void telAf(const std::string& sleutel);
    bool druk(const std::string& sleutel, std::int64_t nu);

  private:
    struct Stand {
        std::int64_t aantal = 0;
        std::int64_t sinds = 0;
    };
    static void zak(Stand& stand, std::int64_t nu);

    std::mutex slot_;
    std::map<std::string, Stand> standen_;
};

/// "30 seconden", "1 minuut", "8 minuten": how long to wait, rounded up.
std::string wachttekst(std::int64_t seconden);

}  // namespace maatlat
