// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstddef>
#include <string_view>

#include "web/http/verzoek.h"

namespace maatlat::web {

/// The names and values of a query, or of a form in a body of the same form
/// (application/x-www-form-urlencoded), each as `invoertekst` gives it. Throws web::Weigering for
/// what cannot be read, and for more than `meeste` of them.
Verzoek::Paren leesParen(std::string_view code, std::size_t meeste);

/// Whether a Content-Type is that of such a body.
bool isGewoonFormulier(std::string_view contentType);

/// The path that is meant: "/toets/5" for "/toets/%35". Throws web::Weigering for what cannot be
/// read, or what could be taken for another path.
std::string leesPad(std::string_view code);

}  // namespace maatlat::web
