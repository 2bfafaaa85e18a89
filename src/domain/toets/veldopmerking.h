// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "domain/tekst.h"

namespace maatlat {

/// A remark of somebody of the team beside a field of a toets, for the team alone: it stands in no
/// report, in nothing that is frozen, and is never shown to an organisation. Others answer it, and
/// anybody of the team says that it is solved. A remark of a colleague about a frozen concept is
/// another thing (domain/traject/opmerking.h): that is bound to that concept.
struct Veldopmerking {
    std::int64_t nr = 0;  ///< within its toets, from 1
    int versie = 0;
    std::string plek;             ///< key of what it stands beside: "motivering/1.1.2", "bron/3"
    std::int64_t antwoordOp = 0;  ///< the remark that it answers; 0: it begins a conversation
    Tekst tekst;
    std::int64_t auteur = 0;
    std::string geschreven;  ///< moment of the first version
    int tekstversie = 1;     ///< in which version it got the text that it has
    bool opgelost = false;   ///< of one that begins a conversation
    std::int64_t opgelostDoor = 0;
    std::string opgelostOp;

    friend bool operator==(const Veldopmerking&, const Veldopmerking&) = default;
};

inline constexpr std::string_view kVeldopmerkingvoor = "veldopmerking/";

/// Under which key the history has it: "veldopmerking/3".
inline std::string veldopmerkingsleutel(std::int64_t nr) {
    return std::string(kVeldopmerkingvoor) + std::to_string(nr);
}

}  // namespace maatlat
