// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/ernaast.h"

namespace maatlat {

Ernaast ernaast(const std::string& database) {
    return {database + "-bijlagen", database + "-sleutels", database + "-geheimen",
            database + "-logboekkop", database + "-hersteld"};
}

}  // namespace maatlat
