// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <optional>
#include <string>

namespace maatlat {

/// What the sign-on of an organisation says of who logged in there; all empty when it says nothing.
/// Who reads it may believe it: the proxy that passed it on was known (web/http/aanmeldkop.h).
struct Inlogbewering {
    std::string identiteit;  ///< `sub@iss` of OpenID Connect: never of two people, also not later
    std::string naam;        ///< to show
    std::string email;       ///< idem; an address can become that of another person
    /// The claim that rules look at; nothing: it was not passed on, which is not the same as none.
    std::optional<std::string> groepen{};
    std::string bezwaar{};  ///< which of these came, but not well, and is left out; for the log

    bool isEr() const { return !identiteit.empty(); }
};

}  // namespace maatlat
