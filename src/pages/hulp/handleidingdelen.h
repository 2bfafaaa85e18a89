// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string_view>

namespace maatlat {

/// The parts of the manual, in the order in which they are read, and for whom each is.
struct Deelsoort {
    std::string_view naam;
    std::string_view voorWie;
};
inline constexpr std::array<Deelsoort, 8> kHandleidingdelen{{
    {"eerste-keer", "Voor iedereen"},
    {"inspecteur", "Voor inspecteurs"},
    {"vt-management", "Voor het management van een Veilig Thuis-organisatie"},
    {"coordinator", "Voor de landelijk coördinator"},
    {"beheerder", "Voor de beheerder"},
    {"wat-te-doen-als", "Voor iedereen"},
    {"toegankelijkheid", "Voor iedereen"},
    {"privacy", "Voor iedereen, en voor wie over privacy gaat"},
}};

}  // namespace maatlat
