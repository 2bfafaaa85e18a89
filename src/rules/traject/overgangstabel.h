// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

#include "rules/traject/betrokkenheid.h"

/// A way that something goes, as one table: at which stap, which zet, by whom, under what
/// conditions, and where it leads. The way of a report and that of its opvolging are such tables;
/// pages, access, tests and the pictures in the manual follow from them.
namespace maatlat {

/// One line of a table.
template <class Stap_, class Zet_, class Voorwaarde_>
struct Overgangsregel {
    using Stap = Stap_;
    using Zet = Zet_;
    using Voorwaarde = Voorwaarde_;

    Stap van;
    Zet zet;
    Hoedanigheid wie;
    Stap naar;              ///< with `terug`: where it goes without an earlier stap
    bool metReden = false;  ///< a reason must be given
    bool terug = false;     ///< leads to where the current stap was reached from
    std::span<const Voorwaarde> voorwaarden{};
};

/// Which conditions hold now; at most 32 of them.
template <class Voorwaarde>
class Geldend {
  public:
    void zet(Voorwaarde voorwaarde, bool geldt = true) {
        bits_ = geldt ? bits_ | bit(voorwaarde) : bits_ & ~bit(voorwaarde);
    }
    bool geldt(Voorwaarde voorwaarde) const { return (bits_ & bit(voorwaarde)) != 0; }

  private:
    static std::uint32_t bit(Voorwaarde voorwaarde) {
        return std::uint32_t{1} << static_cast<unsigned>(voorwaarde);
    }
    std::uint32_t bits_ = 0;
};

namespace overgangstabel {

template <class Regel>
bool past(const Regel& regel, typename Regel::Stap van, typename Regel::Zet zet,
          const Betrokkenheid& wie) {
    return regel.van == van && regel.zet == zet && is(regel.wie, wie);
}

template <class Regel>
std::ptrdiff_t aantalDatNietGeldt(const Regel& regel,
                                  const Geldend<typename Regel::Voorwaarde>& nu) {
    return std::ranges::count_if(regel.voorwaarden,
                                 [&](const auto& een) { return !nu.geldt(een); });
}

/// Whether somebody may do this at this stap, whatever the conditions are.
template <class Regel>
bool mag(std::span<const Regel> tabel, typename Regel::Stap van, typename Regel::Zet zet,
         const Betrokkenheid& wie) {
    return std::ranges::any_of(tabel, [&](const Regel& een) { return past(een, van, zet, wie); });
}

/// The first line for this zet whose conditions hold; null: there is none.
template <class Regel>
const Regel* vind(std::span<const Regel> tabel, typename Regel::Stap van, typename Regel::Zet zet,
                  const Betrokkenheid& wie, const Geldend<typename Regel::Voorwaarde>& nu) {
    const auto een = std::ranges::find_if(tabel, [&](const Regel& regel) {
        return past(regel, van, zet, wie) && aantalDatNietGeldt(regel, nu) == 0;
    });
    return een == tabel.end() ? nullptr : &*een;
}

/// What stands in the way of a zet that this person may do at this stap; of several lines the one
/// with the fewest. Empty: nothing.
template <class Regel>
std::vector<typename Regel::Voorwaarde> beletsels(std::span<const Regel> tabel,
                                                  typename Regel::Stap van, typename Regel::Zet zet,
                                                  const Betrokkenheid& wie,
                                                  const Geldend<typename Regel::Voorwaarde>& nu) {
    const Regel* minste = nullptr;
    for (const Regel& een : tabel)
        if (past(een, van, zet, wie) &&
            (!minste || aantalDatNietGeldt(een, nu) < aantalDatNietGeldt(*minste, nu)))
            minste = &een;
    std::vector<typename Regel::Voorwaarde> uit;
    if (minste)
        std::ranges::copy_if(minste->voorwaarden, std::back_inserter(uit),
                             [&](const auto& een) { return !nu.geldt(een); });
    return uit;
}

}  // namespace overgangstabel
}  // namespace maatlat
