// SPDX-License-Identifier: EUPL-1.2
#include "cli/systeemklok.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace maatlat {

Klok systeemklok() {
    return [] {
        const auto nu = std::chrono::system_clock::now().time_since_epoch();
        const auto millis = std::chrono::duration_cast<std::chrono::milliseconds>(nu).count();
        const std::time_t seconden = static_cast<std::time_t>(millis / 1000);
        std::tm utc{};
        gmtime_r(&seconden, &utc);
        std::array<char, 32> tekst{};
        const std::size_t lengte =
            std::strftime(tekst.data(), tekst.size(), "%Y-%m-%dT%H:%M:%S", &utc);
        std::array<char, 8> rest{};
        std::snprintf(rest.data(), rest.size(), ".%03dZ", static_cast<int>(millis % 1000));
        return std::string(tekst.data(), lengte) + rest.data();
    };
}

}  // namespace maatlat
