// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "domain/toetsingskader.h"

namespace maatlat {

/// SHA-256 over the content of a kader: every text, rule and number, and nothing of the layout of
/// the file, its comments or the order of its fields. Lower-case hexadecimal, 64 characters.
/// `kader.hash` itself takes no part.
std::string kaderHash(const Toetsingskader& kader);

}  // namespace maatlat
