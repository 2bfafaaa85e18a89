// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <sys/mman.h>
#include <unistd.h>

#include <cstdlib>
#include <string>

#include "domain/melding.h"
#include "exchange/tabel.h"

namespace maatlat::fuzz {

/// These bytes as a spreadsheet: a table that keeps its promises, or refused with messages.
inline void leesAlsRekenblad(const std::string& bytes, const std::string& naam) {
    const int nr = memfd_create("rekenblad", MFD_CLOEXEC);
    if (nr < 0 || write(nr, bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
        std::abort();
    try {
        const Tabel tabel = leesTabel("/proc/self/fd/" + std::to_string(nr), naam);
        int vorige = 0;
        for (const Rij& rij : tabel.rijen) {
            if (rij.regel <= vorige || rij.cellen.empty() || rij.cellen.back().empty())
                std::abort();
            if (rij.soorten.size() > rij.cellen.size()) std::abort();
            vorige = rij.regel;
        }
    } catch (const Invoerfout& fout) {
        if (fout.meldingen().empty()) std::abort();
    }
    close(nr);
}

}  // namespace maatlat::fuzz
