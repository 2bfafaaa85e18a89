// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a CSV file with scores for the kader of 2015: taken in, or refused with messages;
// never a crash, a hang or another error.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "domain/melding.h"
#include "exchange/csv_lezer.h"
#include "exchange/onderzoek/scores_lezer.h"
#include "kader/bestand.h"
#include "kader/kader_lezer.h"
#include "kader/onderzoek/organisaties_lezer.h"

namespace {

constexpr const char* kCriteria = MAATLAT_SOURCE_DIR "/criteria/";

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace maatlat;
    static const Toetsingskader kader =
        leesKaderbestand(std::string(kCriteria) + "veilig-thuis-stap1-2015.yaml");
    static const Naamregister namen(leesOrganisaties(
        leesBestand(std::string(kCriteria) + "organisaties.yaml", kGrootsteYaml), "namen"));
    try {
        const std::string_view inhoud(reinterpret_cast<const char*>(data), size);
        const Tabel tabel = leesCsv(inhoud, "scores.csv");
        if (leesScores(tabel, kader, namen).size() > tabel.rijen.size()) std::abort();
    } catch (const Invoerfout& fout) {
        if (fout.meldingen().empty()) std::abort();
    }
    return 0;
}
