// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <string>

#include "toetsing/geheimen.h"
#include "toetsing/mensen/rem.h"

namespace maatlat {

/// What logging in remembers for as long as the program runs; part of the Werkplek.
struct Aanmeldgeheugen {
    /// By account: somebody who guesses the password of one person.
    Rem perAccount{5};
    /// By address of the client: somebody who tries one password on many persons. A whole office
    /// may share an address, so it has more free tries.
    Rem perAdres{20};
    /// Failed tries with an e-mail address that nobody has.
    std::atomic<long> onbekend{0};
    /// For the first visit.
    const std::string eersteKeerCode = leesbareCode(16);
};

}  // namespace maatlat
