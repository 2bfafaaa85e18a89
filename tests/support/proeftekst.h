// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <utility>

#include "domain/tekst.h"
#include "domain/vastlegging.h"

namespace maatlat::test {

/// The way of tests past the privacy guard: texts to store and to look for, and a guard of its own.
/// The program has no way to this: its name in src/ fails the architecture test.
class Proeftekst {
  public:
    static Tekst geef(std::string woorden) { return Tekst(std::move(woorden)); }

    template <class Wacht, class Bekend>
    static Wacht wacht(Bekend bekend, std::string reden) {
        return Wacht(std::move(bekend), std::move(reden));
    }
};

inline Tekst tekst(std::string woorden) {
    return Proeftekst::geef(std::move(woorden));
}

/// As it comes back from the history.
inline Bewaardevastlegging bewaard(const Vastlegging& inhoud) {
    return Bewaardevastlegging(tekst(inhoud.codeer()));
}

}  // namespace maatlat::test
