// SPDX-License-Identifier: EUPL-1.2
#include "store/sessie.h"

#include "store/verbinding.h"

namespace maatlat {

Poco::Data::Session& Sessie::sql() const {
    return verbinding_.sessie();
}

}  // namespace maatlat
