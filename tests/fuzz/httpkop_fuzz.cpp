// SPDX-License-Identifier: EUPL-1.2
// Any bytes as the head of a request, and what the program makes of one that it takes: a request
// within its limits, or refused with a status; never a crash, a hang or another error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "web/http/verzoek_maken.h"
#include "web/http/verzoekkop.h"
#include "web/http/weigering.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maatlat::web;
    const Grenzen grenzen;
    // As the connection gives it: up to and including the first empty line.
    std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto einde = bytes.find("\r\n\r\n");
    if (einde == std::string::npos || einde + 4 > grenzen.kopBytes) return 0;
    bytes.resize(einde + 4);
    try {
        const Verzoekkop kop = leesKop(bytes, grenzen);
        if (kop.pad.empty() || kop.pad.front() != '/' || kop.velden.size() > grenzen.kopregels)
            std::abort();
        for (const auto& [naam, waarde] : kop.velden)
            if ((naam + waarde).find_first_of("\r\n") != std::string::npos) std::abort();
        const Verzoek verzoek = maakVerzoek(kop, {}, "127.0.0.1");
        if (verzoek.pad.find('\0') != std::string::npos) std::abort();
    } catch (const Weigering& weigering) {
        if (weigering.status() < 400 || weigering.status() > 599) std::abort();
    }
    return 0;
}
