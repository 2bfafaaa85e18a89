// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>
#include <string_view>

#include "reporting/rapport/rapporten.h"
#include "web/http/antwoord.h"

namespace maatlat::web {

/// The source for style-src that allows the one stylesheet that stands in a page, and no other:
/// "'sha256-…'". Empty for a page without one.
std::string stijlbeleidVan(std::string_view html);

/// A finished report: a page to read, or a file to keep.
Antwoord rapportantwoord(Rapportbestand rapport, bool alsBestand);

}  // namespace maatlat::web
