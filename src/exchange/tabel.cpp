// SPDX-License-Identifier: EUPL-1.2
#include "exchange/tabel.h"

#include "exchange/csv_lezer.h"
#include "exchange/rekenblad_lezer.h"
#include "exchange/tabelbestand.h"

namespace maatlat {

const std::string& Rij::cel(std::size_t kolom) const {
    static const std::string kLeeg;
    return kolom < cellen.size() ? cellen[kolom] : kLeeg;
}

Tabel leesTabel(const std::filesystem::path& pad, const std::string& bestand) {
    const std::string bytes = leesBytes(pad, bestand);
    weigerAndereSoorten(bytes, bestand);
    return isZip(bytes) ? leesRekenblad(bytes, bestand) : leesCsv(bytes, bestand);
}

Tabel leesTabel(const std::filesystem::path& pad) {
    return leesTabel(pad, pad.string());
}

}  // namespace maatlat
