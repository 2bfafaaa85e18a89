// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/http/grenzen.h"

namespace maatlat::web {

/// The head of an HTTP/1 request. Reading is strict: what two programs could understand in two ways
/// is refused, so that a proxy and we never disagree on where a request ends.
struct Verzoekkop {
    std::string methode;  ///< capitals
    std::string pad;      ///< as it came, still coded; begins with '/'
    std::string query;    ///< as it came, without the '?'
    bool blijftOpen = false;
    std::optional<std::int64_t> lengte;  ///< of the body; nothing when the head does not say
    std::string host;                    ///< lower case, with its port; empty only in HTTP/1.0
    std::vector<std::pair<std::string, std::string>> velden;  ///< names in lower case

    /// The value of the one header with this name; empty when there is none, or more than one.
    std::string_view veld(std::string_view naam) const;
    bool heeft(std::string_view naam) const;

    /// The value of a cookie; empty when there is none, or more than one.
    std::string koekje(std::string_view naam) const;

    /// The parts of a list with commas, over all headers of this name. What the nearest proxy
    /// added stands last.
    std::vector<std::string> lijst(std::string_view naam) const;
};

/// Reads everything up to and including the empty line. Throws Weigering.
Verzoekkop leesKop(std::string_view bytes, const Grenzen& grenzen);

/// The name in a Host without its port: "localhost", "[::1]".
std::string_view hostnaam(std::string_view host);

}  // namespace maatlat::web
