// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// The name of the form field with the list of dossiers of the organisation.
inline constexpr const char* kLijstveld = "lijst";

/// Adds the field for that list (partial FORMULIERVELD). Of one error it says which; more stand in
/// the section RIJFOUTEN, to be shown right below it.
void voegLijstveldToe(Vulling& formulier, const std::string& label, const std::string& hint,
                      const std::vector<Veldfouten::Fout>& fouten, bool verplicht = true);

/// The errors for the summary on top: one line for the whole list, however many rows are wrong.
std::vector<Foutregel> foutregelsMetLijst(const std::vector<Veldfouten::Fout>& fouten);

}  // namespace maatlat
