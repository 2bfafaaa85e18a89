// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "toetsing/toegang.h"

namespace maatlat::test {

/// What a route stands for, written down by hand beside the tests of its part: who may come there,
/// and what else than its bare address is read there. The tests of access and of contents walk the
/// real route table, and fail for a route of which nothing stands here.
struct Routeverwachting {
    std::string methode;
    std::string patroon;
    /// What somebody must be allowed to, any of these, to get anything but "does not exist". None:
    /// everybody who is logged in, or not even that.
    std::set<Actie> acties{};
    bool overToets = false;             ///< on the toets that the address or the form names
    std::vector<std::string> vragen{};  ///< queries to ask beside none: "?als=bestand"
};

/// Adds these to all that is expected.
class Routeverwachtingen {
  public:
    Routeverwachtingen(std::initializer_list<Routeverwachting> van) {
        alle().insert(alle().end(), van.begin(), van.end());
    }

    static std::vector<Routeverwachting>& alle() {
        static std::vector<Routeverwachting> alles;
        return alles;
    }

    /// Null: nothing is expected of it.
    static const Routeverwachting* van(std::string_view methode, std::string_view patroon) {
        for (const Routeverwachting& een : alle())
            if (een.methode == methode && een.patroon == patroon) return &een;
        return nullptr;
    }
};

}  // namespace maatlat::test
