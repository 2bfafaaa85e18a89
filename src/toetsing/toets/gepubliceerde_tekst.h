// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <map>
#include <string>

#include "toetsing/handelen.h"

namespace maatlat {

/// What was published about the organisation of a toets that was taken over, by the key of the
/// field in which it would stand if it had been written here: so that its pages show the text that
/// its report has. Plain text, with an empty line between paragraphs. Empty when nothing was
/// published about it.
std::map<std::string, std::string> gepubliceerdeTekst(const Toetsinzage& toets);

}  // namespace maatlat
