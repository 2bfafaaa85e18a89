// SPDX-License-Identifier: EUPL-1.2
#include "store/motor/sessie.h"

#include "store/motor/verbinding.h"

namespace maatlat {

Poco::Data::Session& Sessie::sql() const {
    return verbinding_.sessie();
}

}  // namespace maatlat
