// SPDX-License-Identifier: EUPL-1.2
// Any bytes as an ODS file; as in xlsx_fuzz the first byte says what the others are.
#include <cstddef>
#include <cstdint>
#include <string>

#include "rekenblad.h"
#include "support/rekenblad_bouwen.h"
#include "support/zip_schrijven.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const std::string bytes(reinterpret_cast<const char*>(data + 1), size - 1);
    maatlat::Delen delen = maatlat::odsDelen(bytes);
    switch (data[0] % 4) {
        case 0:
            maatlat::fuzz::leesAlsRekenblad(bytes, "scores.ods");
            return 0;
        case 1:
            delen["content.xml"] = bytes;
            break;
        case 2:
            delen = maatlat::odsDelen("", bytes);
            break;
        default:
            break;
    }
    maatlat::fuzz::leesAlsRekenblad(maatlat::test::geschrevenZip({delen.begin(), delen.end()}),
                                    "scores.ods");
    return 0;
}
