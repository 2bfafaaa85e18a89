// SPDX-License-Identifier: EUPL-1.2
#include "cli/stopsein.h"

#include <cerrno>

namespace maatlat {

Stopsein::Stopsein() {
    sigemptyset(&seinen_);
    sigaddset(&seinen_, SIGINT);
    sigaddset(&seinen_, SIGTERM);
    sigaddset(&seinen_, SIGHUP);
    sigset_t alle = seinen_;
    sigaddset(&alle, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &alle, &eerder_);
}

Stopsein::~Stopsein() {
    pthread_sigmask(SIG_SETMASK, &eerder_, nullptr);
}

Stopsein::Sein Stopsein::wacht() {
    int sein = 0;
    while (sigwait(&seinen_, &sein) == EINTR) {
    }
    return sein == SIGHUP ? Sein::leesOpnieuw : Sein::stop;
}

}  // namespace maatlat
