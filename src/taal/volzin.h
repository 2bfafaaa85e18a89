// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

#include "taal/stukken.h"

namespace maatlat {

/// The sentences of a Dutch text, each without the white space around it; that white space is all
/// that stands between them. A point after an abbreviation ("bijv.", "o.a.", "dhr."), after an
/// initial, in a number ("3.1") or before a small letter ends nothing; an item of a list, a heading
/// and what stands after a blank line begin anew, other lines go on.
Stukken volzinnen(std::string_view tekst);

}  // namespace maatlat
