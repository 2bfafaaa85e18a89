// SPDX-License-Identifier: EUPL-1.2
#include "cli/geheugengebruik.h"

#include <malloc.h>

namespace maatlat {

void geefGeheugenTerug() {
    constexpr int kArenas = 2;              // one for each core that a small server has
    constexpr int kApart = 128 * 1024;      // bytes; larger pieces go back the moment they are free
    constexpr int kBovenaan = 1024 * 1024;  // bytes that are kept for the next request
    mallopt(M_ARENA_MAX, kArenas);
    mallopt(M_MMAP_THRESHOLD, kApart);  // said once, it no longer grows with what is asked
    mallopt(M_TRIM_THRESHOLD, kBovenaan);
}

}  // namespace maatlat
