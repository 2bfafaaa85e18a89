// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a kader: read, or refused with messages; never a crash, a hang or another error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "domain/melding.h"
#include "kader/kader_lezer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view inhoud(reinterpret_cast<const char*>(data), size);
    try {
        const maatlat::Toetsingskader kader = maatlat::leesKader(inhoud, "kader.yaml");
        // The same text again is the same kader: a hash that is not of the content is a finding.
        if (maatlat::leesKader(inhoud, "ander.yaml") != kader) std::abort();
        if (kader.aantalBeoordeeld() > maatlat::kMaxBeoordeeld) std::abort();
    } catch (const maatlat::Invoerfout& fout) {
        if (fout.meldingen().empty()) std::abort();
    }
    return 0;
}
