// SPDX-License-Identifier: EUPL-1.2
#include "toetsing/mapslot.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace maatlat {

namespace {

int geopend(const std::filesystem::path& map) {
    const int nr = open(map.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (nr < 0) throw std::system_error(errno, std::generic_category(), map.string());
    return nr;
}

int opSlot(int nr) {
    while (flock(nr, LOCK_EX) != 0) {
        const int fout = errno;
        if (fout == EINTR) continue;
        close(nr);
        throw std::system_error(fout, std::generic_category());
    }
    return nr;
}

}  // namespace

Mapslot::Mapslot(const std::filesystem::path& map) : map_(opSlot(geopend(map))) {}

}  // namespace maatlat
