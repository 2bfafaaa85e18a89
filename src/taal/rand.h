// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// A text of more lines as it is kept: trimmed, but with the tabs at the start of its first line.
/// Of rows of a table that somebody pasted the first cell may be empty. Expects valid UTF-8.
std::string getrimdMetTabs(std::string_view tekst);

}  // namespace maatlat
