// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <vector>

#include "domain/onderzoek/toetstekst.h"
#include "toetsing/toets/toetsinhoud.h"

namespace maatlat {

/// The sources of a toets one by one: under each visit, by date, and those under none. Documents by
/// title, kind and date; talks by function and number of people, never by name, and with one person
/// without its day; no file names, no pseudonyms, no notes. Of bevindingen how many there are. What
/// was taken away is not among them.
std::vector<Bronnengroep> bronnenlijst(const Toetsinhoud& inhoud);

}  // namespace maatlat
