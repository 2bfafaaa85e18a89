// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "domain/mensen/persoon.h"
#include "toetsing/handelen.h"

namespace maatlat {

/// The numbers of real dossiers, by pseudonym.
using Dossiernummers = std::map<std::string, std::string>;

/// The numbers behind the pseudonyms of a steekproef, or behind one: for who may hold the key,
/// which is who may fill in the toets now (as `bekijkSleutel`). That they are read is written down.
/// Nothing for others, when the key was destroyed, of reserves and of what was erased. They are for
/// the page alone: never in a title, an address, a field of a form, or what is kept of a page.
Dossiernummers dossiernummers(const Toetsinzage& inzage, std::int64_t steekproef,
                              const std::string& pseudoniem = {});
Dossiernummers leesDossiernummers(Werkplek& werkplek, const Persoon& persoon, std::int64_t toets,
                                  std::int64_t steekproef);

}  // namespace maatlat
