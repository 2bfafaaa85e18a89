// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>
#include <string>

#include "pages/sjabloon.h"
#include "web/aanvraag.h"
#include "web/paginavoorraad.h"

namespace maatlat::web {

/// The part of a page under this key: from the voorraad, or made now and kept there. What belongs
/// to one person's visit (the tokens of the forms) is not in it and is put in afterwards. An empty
/// key: made for this time only.
std::string voorgemaakt(const Aanvraag& aanvraag, Paginavoorraad& voorraad,
                        const std::string& sleutel, const std::function<GevuldePagina()>& maak);

}  // namespace maatlat::web
