// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <signal.h>

namespace maatlat {

/// Waits for a sign of who manages the machine: to stop (Ctrl-C, or SIGTERM), or to read again what
/// was renewed on disk (SIGHUP). Made before the first thread, so that none of them is interrupted
/// by it; as long as it lives a client that goes away does not end the program either.
class Stopsein {
  public:
    Stopsein();
    ~Stopsein();
    Stopsein(const Stopsein&) = delete;
    Stopsein& operator=(const Stopsein&) = delete;

    enum class Sein : unsigned char { stop, leesOpnieuw };
    Sein wacht();

  private:
    sigset_t seinen_{};
    sigset_t eerder_{};
};

}  // namespace maatlat
