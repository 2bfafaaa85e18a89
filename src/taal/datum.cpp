// SPDX-License-Identifier: EUPL-1.2
#include "taal/datum.h"

#include <array>
#include <charconv>
#include <cstddef>

namespace maatlat {

bool isDatum(std::string_view tekst) {
    if (tekst.size() != 10 || tekst[4] != '-' || tekst[7] != '-') return false;
    const auto deel = [&](std::size_t van, std::size_t lengte) {
        int waarde = -1;
        const char* eind = tekst.data() + van + lengte;
        const auto uit = std::from_chars(tekst.data() + van, eind, waarde);
        return uit.ptr == eind ? waarde : -1;
    };
    const int jaar = deel(0, 4), maand = deel(5, 2), dag = deel(8, 2);
    if (jaar < 1 || maand < 1 || maand > 12 || dag < 1) return false;
    constexpr std::array<int, 12> dagen{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool schrikkel = (jaar % 4 == 0 && jaar % 100 != 0) || jaar % 400 == 0;
    return dag <= dagen[static_cast<std::size_t>(maand - 1)] + (maand == 2 && schrikkel ? 1 : 0);
}

}  // namespace maatlat
