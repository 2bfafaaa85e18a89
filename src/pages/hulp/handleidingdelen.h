// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <array>
#include <string_view>

namespace maatlat {

/// The parts of the manual, in the order in which they are read, and what each is about.
struct Deelsoort {
    std::string_view naam;
    std::string_view voorWie;
};
inline constexpr std::array<Deelsoort, 8> kHandleidingdelen{{
    {"eerste-keer", "Voor iedereen: inloggen, hulp vinden, en woorden"},
    {"inspecteur", "Van bron tot vastgestelde toets"},
    {"vt-management", "Voor organisaties: zelfevaluatie, en reageren op het concept"},
    {"coordinator", "Onderzoeken, teams, vergelijken en publiceren"},
    {"beheerder", "Installeren, mensen uitnodigen, reservekopieën, bijwerken"},
    {"wat-te-doen-als", "Voor iedereen: als iets niet gaat zoals u verwacht"},
    {"toegankelijkheid", "Voor iedereen: wat is getest, en wat niet"},
    {"privacy", "Voor iedereen: welke gegevens van mensen er zijn, en hoe lang"},
}};

}  // namespace maatlat
