// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "web/http/behandelaar.h"

namespace maatlat::web {

/// What is noted of a request.
struct Logregel {
    std::string wanneer;  ///< as a Klok gives it
    std::string_view methode;
    int status = 0;
    std::int64_t millis = 0;
    std::int64_t bytes = 0;  ///< of the body of the answer
    Spoor spoor;
};

/// One line, with its end: "2026-11-22T14:03:11.123Z GET /toets/{toets} 200 12ms 34567B". With an
/// error its reference number and cause follow. Says what was asked for by the pattern of its route
/// and so holds nothing of a person, and nothing that a client could make up.
std::string opEenRegel(const Logregel& regel);

}  // namespace maatlat::web
