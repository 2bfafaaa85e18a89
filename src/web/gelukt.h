// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

namespace maatlat::web {

/// The message of success that belongs to a word in an address ("?gelukt=team"); empty for any
/// other word. The words go through the address, so the message itself must not: it would let
/// anybody put a text on a page of ours.
std::string geluktMelding(std::string_view woord);

}  // namespace maatlat::web
