// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a CSV file: a table that keeps its promises, or refused with messages; never a
// crash, a hang or another error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "domain/melding.h"
#include "exchange/csv_lezer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view inhoud(reinterpret_cast<const char*>(data), size);
    try {
        const maatlat::Tabel tabel = maatlat::leesCsv(inhoud, "scores.csv");
        int vorige = 0;
        for (const maatlat::Rij& rij : tabel.rijen) {
            if (rij.regel <= vorige || rij.cellen.empty() || rij.cellen.back().empty())
                std::abort();
            vorige = rij.regel;
        }
    } catch (const maatlat::Invoerfout& fout) {
        if (fout.meldingen().empty()) std::abort();
    }
    return 0;
}
