// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "pages/vulling.h"

namespace maatlat {

/// The gaps of one kind in a form: a box with which somebody lets them be, a reason for all of
/// them, and a reason of its own for one. Partial HIAATKEUZEDEEL, once for each kind.
struct Hiaatkeuzedeel {
    /// One gap, to give a reason of its own.
    struct Eigen {
        std::string sleutel;  ///< which gap, in the form
        std::string veld;     ///< id
        std::string label;
        std::string reden;  ///< typed
        std::string fout;
    };
    std::string soort;  ///< word of the kind
    std::string veld;   ///< id of the box
    std::string kop;
    std::string waarover;  ///< "Bij 1.1.1 en 1.1.2."
    std::string gegeven;   ///< the reasons that were given, to agree with; empty: they are asked
    std::string redenveld;
    std::string reden;  ///< typed
    std::string fout;   ///< about the box
    std::string redenfout;
    bool gekozen = false;
    std::vector<Eigen> eigen;  ///< none: no reason can be given
};

/// With what to say of them in one sentence; nothing when there are none.
struct Hiaatkeuzen {
    std::string inleiding;
    std::vector<Hiaatkeuzedeel> delen;
};
void vul(Vulling& vulling, const Hiaatkeuzen& keuzen);

}  // namespace maatlat
