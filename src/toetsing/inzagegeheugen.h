// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "domain/inzage.h"
#include "domain/mensen/persoon.h"

namespace maatlat {

class Werkplek;

/// Who read what, from the moment that it was read until it is stored: a request does not wait for
/// the disk. Part of the Werkplek; for many threads at once.
///
/// The first reading of something is stored within a second. What the same person reads again
/// within five minutes is counted, and stored as one more row when these are over, with how often.
/// Refusals and braked logins are folded so by the minute. Of each person, and of all strangers
/// together, so many different ones are told apart in a minute, and the rest is one count: whoever
/// tries a hundred thousand times fills no disk, and hides nobody else.
class Inzagegeheugen {
  public:
    static constexpr std::int64_t kSamenLezen = 5 * 60;  ///< seconds
    static constexpr std::int64_t kSamenWeigeren = 60;
    static constexpr std::size_t kMeesteWeigeringen = 100;  ///< different ones a minute
    static constexpr std::size_t kMeesteWachtend = 20000;   ///< rows that could not be stored

    /// Throws Opslagfout when so much waits to be stored that no more reading can be noted: then
    /// nothing is shown either. A refusal is left out instead: it is one anyway.
    void noteer(Inzageregel regel);

    /// What must be stored now; with `alles` also what is still being counted. Not kept here any
    /// longer: who cannot store it gives it back.
    std::vector<Inzageregel> neem(const std::string& nu, bool alles);
    void geefTerug(std::vector<Inzageregel> regels);

  private:
    struct Sleutel {
        Inzagesoort soort;
        std::string wie;
        std::string wat;
        auto operator<=>(const Sleutel&) const = default;
    };
    struct Lopend {
        std::int64_t begin = 0;
        Inzageregel nog;  ///< aantal: how often since
    };
    void sluit(const Lopend& lopend);
    bool isVol(const Inzageregel& regel, std::int64_t nu);

    std::mutex slot_;
    std::map<Sleutel, Lopend> lopend_;
    std::vector<Inzageregel> wachtend_;
    std::int64_t minuut_ = 0;
    std::map<std::string, std::size_t> weigeringen_;  ///< different ones in this minute, by whom
};

/// Somebody who is logged in came where they may not: `patroon` is that of the address, `toets` the
/// number in it or 0.
void noteerWeigering(Werkplek& werkplek, const Persoon& wie, const std::string& patroon,
                     std::int64_t toets);

/// A login that had to wait first. `persoon`: whose account was tried; 0: one that is not there, or
/// not known yet, which then is told from others by a pseudonym of `email` that is made with
/// a secret of this installation.
void noteerRem(Werkplek& werkplek, const std::string& adres, std::int64_t persoon,
               const std::string& email);

/// Stores what was read since the last time, in one transaction; nothing when there is nothing.
/// Called every second, and when the program stops, with `alles`. What cannot be stored waits for
/// the next time; the error is thrown.
void schrijfInzage(Werkplek& werkplek, bool alles = false);

}  // namespace maatlat
