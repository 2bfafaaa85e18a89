// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>

#include "pages/hulpplek.h"
#include "toetsing/toegang.h"

namespace maatlat::web {

/// "/organisatie/5/verhaal", and with what comes behind it.
inline std::string verhaalpad(std::int64_t organisatie, const std::string& erachter = "") {
    return "/organisatie/" + std::to_string(organisatie) + "/verhaal" + erachter;
}
/// "/organisatie/5/feit/3".
inline std::string feitpad(std::int64_t organisatie, std::int64_t feit,
                           const std::string& erachter = "") {
    return "/organisatie/" + std::to_string(organisatie) + "/feit/" + std::to_string(feit) +
           erachter;
}
/// "/organisatie/5/toezicht/verlengen".
inline std::string vastlegpad(std::int64_t organisatie, std::string_view soort) {
    return "/organisatie/" + std::to_string(organisatie) + "/toezicht/" + std::string(soort);
}

/// The part of the manual that is about this for who this person is.
inline Hulpplek toezichthulp(const Persoon& persoon) {
    if (persoon.heeft(Rol::coordinator)) return Hulpplek::verscherptToezicht;
    return persoon.heeft(Rol::vtManagement) ? Hulpplek::eigenVerhaal
                                            : Hulpplek::toezichtVoorstellen;
}

}  // namespace maatlat::web
