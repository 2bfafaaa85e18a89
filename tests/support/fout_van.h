// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "domain/melding.h"

namespace maatlat {

/// What the user reads when this is refused; empty when it is not.
inline std::string foutVan(const std::function<void()>& doe) {
    try {
        doe();
        return {};
    } catch (const Invoerfout& fout) {
        return fout.what();
    }
}

}  // namespace maatlat
