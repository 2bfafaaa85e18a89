// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string>

namespace maatlat {

/// What the sign-on of an organisation says of who logged in there; all empty when it says nothing.
/// Who reads it may believe it: the proxy that passed it on was known (web/http/aanmeldkop.h).
struct Inlogbewering {
    std::string identiteit;  ///< `sub@iss` of OpenID Connect: never of two people, also not later
    std::string naam;        ///< to show
    std::string email;       ///< idem; an address can become that of another person
    std::string groepen;     ///< the claim that rules look at; parts with commas

    bool isEr() const { return !identiteit.empty(); }
};

}  // namespace maatlat
