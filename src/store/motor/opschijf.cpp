// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/opschijf.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace maatlat {

std::error_code zetOpSchijf(const std::filesystem::path& pad) {
    const int nr = open(pad.c_str(), O_RDONLY | O_CLOEXEC);
    std::error_code uit;
    if (nr < 0 || fsync(nr) != 0) uit.assign(errno, std::generic_category());
    if (nr >= 0) close(nr);
    return uit;
}

}  // namespace maatlat
