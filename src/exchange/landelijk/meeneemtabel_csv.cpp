// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_uit.h"
#include "exchange/landelijk/meeneemtabel_uit.h"

namespace maatlat {

std::string alsCsv(const Meeneemtabel& tabel) {
    CsvUit uit(Csvdoel::rekenblad);
    uit.rij({tabel.titel});
    for (const std::string& een : tabel.herkomst)
        uit.rij({een});
    uit.rij({});
    uit.rij(tabel.kop);
    for (const auto& rij : tabel.rijen) {
        std::vector<std::string> cellen;
        for (const Meeneemtabel::Cel& een : rij)
            cellen.push_back(std::holds_alternative<int>(een) ? std::to_string(std::get<int>(een))
                                                              : std::get<std::string>(een));
        uit.rij(cellen);
    }
    return uit.neem();
}

}  // namespace maatlat
