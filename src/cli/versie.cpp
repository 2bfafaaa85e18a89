// SPDX-License-Identifier: EUPL-1.2
#include "cli/versie.h"

#include "store/motor/schema.h"

namespace maatlat {

std::string versietekst() {
    return "maatlat " MAATLAT_VERSIE "\nLeest databases van versie " +
           std::to_string(schema().front().versie) + " tot en met " +
           std::to_string(schema().back().versie) + ".";
}

}  // namespace maatlat
