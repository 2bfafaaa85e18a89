// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace maatlat::web {

/// How much a client may send, and how long it may take. All terms are for the whole: a client
/// that sends a byte now and then does not get more time.
struct Grenzen {
    using Tijd = std::chrono::milliseconds;

    int draden = 256;    ///< connections that are served at the same time
    int wachtrij = 256;  ///< connections that wait for one of those
    int verzoekenPerVerbinding = 100;

    Tijd kop{8'000};        ///< for the head of a request, the TLS handshake included
    Tijd stilte{5'000};     ///< between two requests on a connection
    Tijd inhoud{30'000};    ///< for the body of a request, on top of what its size needs
    Tijd antwoord{20'000};  ///< for taking the answer, on top of what its size needs
    Tijd ruimte{5'000};     ///< for room in memory, when large bodies took all of it
    Tijd nalezen{3'000};    ///< for reading on after a refusal, so that the answer arrives
    Tijd stoppen{10'000};   ///< for requests that run when the server stops

    /// The slowest line that we wait for.
    std::int64_t bytesPerSeconde = 32 * 1024;

    std::size_t kopBytes = 32 * 1024;
    std::size_t kopregels = 100;
    std::int64_t kleinBytes = 64 * 1024;  ///< of a body of who never logged in, and of one for
                                          ///< which no room is asked
    std::int64_t formulierBytes = 2 * 1024 * 1024;  ///< of all texts of a form
    std::int64_t bestandBytes = 25 * 1024 * 1024;   ///< of each upload
    std::size_t bestanden = 20;                     ///< of one form
    /// Of a form with files. What is too big in it is read and thrown away, so that the form comes
    /// back with all that was typed.
    std::int64_t meeBytes = std::int64_t{1024} * 1024 * 1024;
    std::int64_t bewaarBytes = std::int64_t{250} * 1024 * 1024;  ///< of its files on disk
    std::size_t velden = 2000;

    /// Of all large bodies together, and how often one stands in memory at most: as it came,
    /// decoded, and on the page that gives it back.
    std::int64_t samenBytes = 64 * 1024 * 1024;
    static constexpr std::int64_t kKeerInGeheugen = 3;

    /// What a body of this size adds to its term.
    Tijd extra(std::int64_t bytes) const { return Tijd(bytes * 1000 / bytesPerSeconde); }
};

}  // namespace maatlat::web
