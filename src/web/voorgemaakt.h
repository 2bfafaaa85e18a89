// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "pages/pagina.h"
#include "pages/paginavoorraad.h"
#include "pages/sjabloon.h"

namespace maatlat::web {

/// The part of a page under this key: from the voorraad, or made now and kept there. What belongs
/// to one person's visit (the tokens of the forms) is not in it: it has marks there. An empty key:
/// made for this time only.
std::shared_ptr<const std::string> voorgemaakt(const Sjablonen& sjablonen, Paginavoorraad& voorraad,
                                               const std::string& sleutel,
                                               const std::function<GevuldePagina()>& maak);

}  // namespace maatlat::web
