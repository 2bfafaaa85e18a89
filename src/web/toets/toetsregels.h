// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

#include "pages/toets/start_pagina.h"
#include "toetsing/traject/mijn_toetsen.h"

namespace maatlat::web {

/// A page of toetsen as a list. `leeg`: shown when there are none. `veld`: of the query, that says
/// which page. `ervoor`: what comes before the
/// number of a toets in its address, `erachter` what comes behind it.
Toetslijst toetslijst(const std::string& titel, const std::string& leeg, const Toetsenblad& blad,
                      const std::string& pad, const std::string& veld = "pagina",
                      const std::string& ervoor = "/toets/", const std::string& erachter = "");

}  // namespace maatlat::web
