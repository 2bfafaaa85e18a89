// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <iosfwd>
#include <string>

namespace maatlat {

/// Reads a dossierformulier, with the kader that stands in the same folder, and prints what it
/// asks, counts and in which terms. Throws Invoerfout with all its faults.
void toonFormulier(const std::string& inhoud, const std::string& bestand, std::ostream& uit);

}  // namespace maatlat
