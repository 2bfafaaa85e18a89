// SPDX-License-Identifier: EUPL-1.2
#include "exchange/csv_cel.h"

#include <csv.h>

#include <cstddef>
#include <vector>

namespace maatlat {

std::string csvCel(const std::string& tekst) {
    // A bare text stays bare; libcsv quotes the rest.
    if (tekst.find_first_of(";\"\r\n") == std::string::npos) return tekst;
    std::vector<char> ruimte(2 * tekst.size() + 2);
    const std::size_t lengte = csv_write(ruimte.data(), ruimte.size(), tekst.data(), tekst.size());
    return {ruimte.data(), lengte};
}

std::string veiligeCsvCel(const std::string& tekst) {
    const bool formule =
        !tekst.empty() && std::string("=+-@\t\r\n").find(tekst.front()) != std::string::npos;
    return csvCel(formule ? "'" + tekst : tekst);
}

}  // namespace maatlat
