// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

namespace maatlat {

/// Where a long piece of work says how far it is, and what it noticed: one sentence at a time, in
/// words for who runs the program (Dutch). Empty: nobody listens.
using Voortgang = std::function<void(const std::string&)>;

inline void zeg(const Voortgang& voortgang, const std::string& zin) {
    if (voortgang) voortgang(zin);
}

}  // namespace maatlat
