// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "domain/onderzoek/organisatie.h"
#include "domain/toetsingskader.h"
#include "store/toetssleutel.h"

namespace maatlat {

/// How long a text is for who typed it: characters (code points), not bytes. Expects valid UTF-8.
std::size_t aantalTekens(std::string_view tekst);

/// The capitalised words that name nobody: those of the organisations and of the kader itself.
std::set<std::string> bekendeWoorden(const std::vector<Organisatie>& organisaties,
                                     const Toetsingskader& kader);

/// The privacy guard on a text that comes in the place of `oud`. What was found in the old text
/// too was confirmed when that was saved, and is not asked for again. Throws Privacymelding about
/// form field `veld`; returns what to put in the log, empty when there is nothing new.
std::string bewaakWijziging(const std::string& veld, const std::string& oud,
                            const std::string& nieuw, const std::set<std::string>& bekend,
                            const std::string& reden);

/// Puts in the log that somebody kept a text in spite of what the guard found in it: `vondsten` as
/// the guard returned them; nothing when they are empty. `record` says where in the toets it
/// stands: "bevinding/12"; empty: in the toets itself.
void logBevestiging(const Toetsschrijving& toets, const std::string& record,
                    const std::string& vondsten);

}  // namespace maatlat
