// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "web/http/antwoord.h"

namespace maatlat::web {

/// What the head of an answer depends on beside the answer.
struct Kopgegevens {
    std::int64_t lengte = 0;  ///< of the body, in bytes
    bool blijftOpen = false;
    bool veilig = false;        ///< the line cannot be listened in on
    bool altijdVeilig = false;  ///< and it always will be: this name is ours alone
    std::string datum;          ///< as HTTP writes it
};

/// The head of an answer, the empty line included. Throws std::logic_error for a value with a
/// control character: it could begin a header of its own.
std::string antwoordkop(const Antwoord& antwoord, const Kopgegevens& gegevens);

}  // namespace maatlat::web
