// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/vulling.h"

namespace maatlat {

/// A text as it will be shown, for our own script. Template voorbeeld.tpl.
struct Voorbeeld {
    static constexpr const char* kSjabloon = "voorbeeld.tpl";

    std::string tekst;  ///< Markdown, as it was typed
};
Vulling vulling(const Voorbeeld& voorbeeld);

}  // namespace maatlat
