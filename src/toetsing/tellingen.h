// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <atomic>
#include <cstdint>

#include "domain/telwerk.h"
#include "toetsing/werkplek.h"

namespace maatlat {

/// What use cases count for who watches over the program: how often, never of whom or of what.
struct Tellingen {
    Telwerk wachtwoordFout;  ///< logins with an address or password that is not right
    Telwerk codeFout;        ///< … with a code of the second factor, or a recovery code
    /// … by the sign-on of the organisation, and requests of a proxy that is not believed.
    Telwerk organisatieFout;
    Telwerk inlogRem;  ///< tries that had to wait first

    Telwerk virusSchoon;
    Telwerk virusGevonden;
    Telwerk virusZwijgt;  ///< the scanner gave no answer, or none that says something

    /// What the last check of the log found.
    enum class Logboek : std::uint8_t { onbekend, goed, afwijking };
    std::atomic<Logboek> logboek{Logboek::onbekend};
};

inline Tellingen& tellingen(Werkplek& werkplek) {
    return werkplek.geheugen<Tellingen>();
}

}  // namespace maatlat
