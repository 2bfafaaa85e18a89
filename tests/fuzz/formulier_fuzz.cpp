// SPDX-License-Identifier: EUPL-1.2
// Any bytes as an ordinary form and as a path: names and values that may be stored, or refused with
// a status; never a crash, a hang or another error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "web/http/formulierparen.h"
#include "web/http/grenzen.h"
#include "web/http/weigering.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maatlat::web;
    const Grenzen grenzen;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto heel = [](const std::string& tekst) {
        if (tekst.find('\0') != std::string::npos || tekst.find('\r') != std::string::npos)
            std::abort();
    };
    try {
        const auto paren = leesParen(bytes, grenzen.velden);
        if (paren.size() > grenzen.velden) std::abort();
        for (const auto& [naam, waarde] : paren) {
            heel(naam);
            heel(waarde);
        }
    } catch (const Weigering& weigering) {
        if (weigering.status() < 400 || weigering.status() > 499) std::abort();
    }
    try {
        heel(leesPad(bytes));
    } catch (const Weigering& weigering) {
        if (weigering.status() < 400 || weigering.status() > 499) std::abort();
    }
    return 0;
}
