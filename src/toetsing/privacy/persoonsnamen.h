// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <string_view>

namespace maatlat {

/// How sure it is that a capitalised word is the first name of somebody.
enum class Voornaam : unsigned char {
    geen,
    metAchternaam,  ///< also an ordinary word with a capital: "Frans", "Max."
    inZin,          ///< also an ordinary word at the start of a sentence: "Mark", "Roos"
    zeker,
};

/// What a word in lower case is as a first name: common ones in the Netherlands, of families with
/// roots here and elsewhere. By far not complete: it helps whoever types, it does not replace care.
Voornaam voornaam(std::string_view klein);

/// True for a common surname that is no ordinary word: "jansen", "yilmaz".
bool isAchternaam(std::string_view klein);

}  // namespace maatlat
