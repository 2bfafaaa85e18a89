// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/organisatie.h"
#include "domain/toetsingskader.h"

namespace maatlat {

/// How long a text is for who typed it: characters (code points), not bytes. Expects valid UTF-8.
std::size_t aantalTekens(std::string_view tekst);

/// The capitalised words that name nobody: those of the organisations and of the kader itself.
std::set<std::string> bekendeWoorden(const std::vector<Organisatie>& organisaties,
                                     const Toetsingskader& kader);

}  // namespace maatlat
