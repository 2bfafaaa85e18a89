// SPDX-License-Identifier: EUPL-1.2
// Any bytes as a dossierformulier: read, or refused with messages; never a crash, a hang or another
// error. What was read can be answered: no condition or term points into nothing.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "domain/melding.h"
#include "kader/steekproef/dossierformulier_lezer.h"
#include "rules/steekproef/dossieruitkomst.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view inhoud(reinterpret_cast<const char*>(data), size);
    try {
        const auto formulier = maatlat::leesDossierformulier(inhoud, "formulier.yaml");
        if (maatlat::leesDossierformulier(inhoud, "ander.yaml") != formulier) std::abort();
        const auto vandaag = maatlat::dagUit("2026-11-22").value();
        for (const maatlat::Dossiervraag& een : formulier.vragen) {
            if (een.geldtAls && formulier.vraag(een.geldtAls->vraag) == nullptr) std::abort();
            if (een.telt() && maatlat::uitkomst(formulier, een, {}, vandaag, {}) !=
                                  maatlat::Dossieruitkomst::onbeantwoord)
                std::abort();
        }
    } catch (const maatlat::Invoerfout& fout) {
        if (fout.meldingen().empty()) std::abort();
    }
    return 0;
}
