// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <vector>

#include "domain/fouten.h"
#include "pages/formulier.h"
#include "pages/vulling.h"

namespace maatlat {

/// The name of the form field with the reason to save a text in which the privacy guard found
/// something.
inline constexpr const char* kPrivacyveld = "privacy_reden";

/// The field for that reason.
Tekstveld privacyvraag(const std::string& getypt, const std::vector<Veldfouten::Fout>& fouten);

/// Adds it to a form (partial FORMULIERVELD).
void voegPrivacyvraagToe(Vulling& formulier, const std::string& getypt,
                         const std::vector<Veldfouten::Fout>& fouten);

}  // namespace maatlat
