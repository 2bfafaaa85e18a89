// SPDX-License-Identifier: EUPL-1.2
#include "taal/telzin.h"

namespace maatlat {

std::string inCijfers(long aantal, const Telbaar& woord) {
    return std::to_string(aantal) + " " +
           std::string(aantal == 1 ? woord.enkelvoud : woord.meervoud);
}

std::string vanDe(int deel, int geheel, const Telbaar& woord) {
    return vanDe(deel, geheel) + " " + std::string(geheel == 1 ? woord.enkelvoud : woord.meervoud);
}

}  // namespace maatlat
