// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace maatlat {

/// Every way in which the key of something with a history in a toets begins: the words of the
/// fields
/// ("motivering"), of the records ("bevinding"), and of what is neither ("hiaten"). A new kind
/// stands here (sleutelsoorten.cpp) and has its name in toetsing/recordnaam.cpp: the history takes
/// no other.
std::vector<std::string> sleutelsoorten();

/// Whether this key ("bevinding/12") begins with one of these.
bool heeftSleutelsoort(std::string_view sleutel);

}  // namespace maatlat
