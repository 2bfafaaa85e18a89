// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat {

/// A text as part of a file name or an address: lower case, ASCII letters and digits, single
/// hyphens. Accents are dropped. A text without any letter or digit gives `anders`.
std::string slug(std::string_view tekst, std::string_view anders);

}  // namespace maatlat
